/** The phenotype table for one child (clinical-basis 4.3): two lists side by side, no automatic winner. */
import { type PhenotypeKey, phenotypeRows, phenotypeRule } from '../../smart-config/treatment/phenotype.ts'
import type { InstrumentResult } from '../assessment.ts'
import type { ReportText } from '../chart/chart.ts'
import { openLesions } from '../criteria/counted-lesions.ts'
import type { Basis } from '../criteria/jansson-2009.ts'
import type { Answer, Evidence } from '../evidence.ts'
import type { Lesion } from '../lesion.ts'
import { activeSpinalLesion } from './ladder.ts'
import type { Phenotype, PhenotypeRow } from './treatment-types.ts'

type Said = { answer: Answer; reason: string; evidence: Evidence[] }
const said = (answer: Answer, reason: string, evidence: Evidence[] = []): Said => ({ answer, reason, evidence })
const first = (lesions: Lesion[]): Evidence[] => lesions.flatMap(({ evidence }) => evidence.slice(0, 1))

const strong = /(?<!\b(?:no|not|without)\s+)\b(?:marked|extensive|dense|severe|gross|pronounced)(?:ly)?\s+$/i

/** The word right before the quoted "sclerotic" or "sclerosis" says how strong it is. */
function isCalledMarked({ span }: Evidence, texts: ReportText[]): boolean {
  if (!span || !/^sclero/i.test(span.text)) return false
  const text = texts.find(({ id }) => id === span.textId)?.text ?? ''
  return strong.test(text.slice(Math.max(0, span.start - 40), span.start))
}

function markedSclerosis({ chart }: Basis, lesions: Lesion[]): Said {
  const sclerotic = lesions.filter(({ features }) => features.includes('sclerotic'))
  const marked = sclerotic.flatMap(({ evidence }) => evidence.filter((one) => isCalledMarked(one, chart.texts)))
  if (marked.length > 0) return said('yes', 'A report calls the sclerosis marked or dense.', marked)
  if (sclerotic.length > 0)
    return said(
      'unknown',
      'Sclerosis is reported; whether it is marked is for the reader of the images.',
      first(sclerotic),
    )
  return said('unknown', 'No report speaks of sclerosis.')
}

function mandible({ chart, lesions: all }: Basis, lesions: Lesion[]): Said {
  const involved = lesions.filter(({ bone }) => bone === 'mandible')
  if (involved.length > 0) return said('yes', 'A lesion of the mandible counts.', first(involved))
  const unnamed = lesions.filter(({ bone }) => bone === 'jaw')
  if (unnamed.length > 0)
    return said('unknown', 'A lesion of the jaw is reported, its bone is not named.', first(unnamed))
  return chart.wholeSkeletonImaged &&
    chart.imagingPending.length === 0 &&
    openLesions(all).length === 0 &&
    lesions.length > 0
    ? said('no', 'The whole skeleton has been imaged; no lesion of the mandible counts.', chart.wholeSkeletonEvidence)
    : said('unknown', 'No lesion of the mandible so far; the skeleton is not fully imaged or read.')
}

function majeedOrDira({ chart }: Basis): Said {
  const named = chart.problems.filter((one) => one.concepts.includes('monogenicAutoinflammatory'))
  const evidence = named.map((one) => one.evidence)
  const clear = named.some(
    (one) => one.verification === 'confirmed' && /majeed|\bdira\b|interleukin-1 receptor antagonist/i.test(one.label),
  )
  if (clear) return said('yes', 'On the problem list.', evidence)
  return said(
    'unknown',
    named.length > 0
      ? 'A monogenic disease is charted; which one is not clear.'
      : 'Not on the problem list; not excluded.',
    evidence,
  )
}

const scanNotRead = (phase: string): Said =>
  said('unknown', `The ${phase} phase of a bone scan is not read from reports: look it up.`)

function answers(basis: Basis, lesions: Lesion[], jansson: InstrumentResult): Record<PhenotypeKey, Said> {
  const { chart, findings } = basis
  const item = (key: string): Said => {
    const found = jansson.items.find((one) => one.key === key)
    return found ? said(found.answer, found.reason, found.evidence) : said('unknown', 'Not answered.')
  }
  const back = findings.inflammatoryBackPain
  const temperature = item('normalTemperature')
  const bowel = chart.problems.filter((one) => one.concepts.includes('inflammatoryBowelDisease'))
  const spine = activeSpinalLesion(lesions)
  return {
    inflammatoryPain:
      back.answer === 'yes'
        ? said('yes', `${back.label}: yes.`, back.evidence)
        : said('unknown', 'Ask: worse at rest and in the morning, better with movement.', back.evidence),
    fever:
      findings.fever.answer !== 'unknown'
        ? said(findings.fever.answer, `${findings.fever.label}: ${findings.fever.answer}.`, findings.fever.evidence)
        : temperature.answer === 'unknown'
          ? temperature
          : said(temperature.answer === 'yes' ? 'no' : 'yes', temperature.reason, temperature.evidence),
    raisedCrp: item('raisedCrp'),
    earlyUptake: scanNotRead('early'),
    mandible: mandible(basis, lesions),
    markedSclerosis: markedSclerosis(basis, lesions),
    lateUptake: scanNotRead('late'),
    activeSpine: said(
      spine.answer,
      spine.answer === 'yes'
        ? 'Marrow oedema of a vertebra.'
        : spine.evidence.length > 0
          ? 'A vertebral lesion counts; marrow oedema is not stated.'
          : 'No vertebral lesion counts so far.',
      spine.evidence,
    ),
    bowelDisease:
      bowel.length > 0
        ? said(
            'unknown',
            'Bowel disease is charted; whether it needs a biologic is for gastroenterology.',
            bowel.map((one) => one.evidence),
          )
        : said('unknown', 'No bowel disease on the problem list; not excluded.'),
    majeedOrDira: majeedOrDira(basis),
  }
}

const otherRule =
  'Other authors give a TNF antagonist after a bisphosphonate has failed: two rules, no automatic winner.'

function sentenceOf(rows: PhenotypeRow[]): string {
  const yes = (towards: PhenotypeRow['towards']): PhenotypeRow[] =>
    rows.filter((row) => row.towards === towards && row.answer === 'yes' && row.citation.confirmation !== 'unconfirmed')
  const names = (found: PhenotypeRow[]): string => found.map(({ label }) => label).join('; ')
  const [tnf, bone, neither] = [yes('tnf-antagonist'), yes('bisphosphonate'), yes('neither')]
  if (neither.length > 0) return `Neither class: ${names(neither)}.`
  if (tnf.length > 0 && bone.length > 0)
    return `Features on both sides (TNF antagonist: ${names(tnf)}; bisphosphonate: ${names(bone)}). ${otherRule}`
  if (tnf.length > 0) return `Charted features of the inflammatory phenotype: ${names(tnf)}. ${otherRule}`
  if (bone.length > 0) return `Charted features of the remodelling phenotype: ${names(bone)}. ${otherRule}`
  return `No charted feature points either way. ${otherRule}`
}

export function phenotypeOf(basis: Basis, lesions: Lesion[], jansson: InstrumentResult): Phenotype {
  const found = answers(basis, lesions, jansson)
  const rows = phenotypeRows.map((row): PhenotypeRow => ({ ...row, ...found[row.key] }))
  return { rows, sentence: sentenceOf(rows), citation: phenotypeRule }
}
