/** Scores the reader against annotated texts: lesions by bone and side, their features, and what is said in words. */
import { readdirSync, readFileSync } from 'node:fs'
import { boneName } from '../../../crmo/bone-name.ts'
import { readText } from '../../../crmo/report-text/read-text.ts'
import type { ReportReading, TextKind } from '../../../crmo/report-text/reading.ts'

export type GoldLesion = { bone: string; side: string; region?: string; features?: string[] }
export type GoldFindings = {
  normalTemperature?: 'yes' | 'no'
  bloodCount?: 'normal' | 'abnormal'
  crpNormal?: 'yes' | 'no'
}
export type GoldText = {
  id: string
  kind: TextKind
  title: string
  text: string
  lesions: GoldLesion[]
  uncertain: GoldLesion[]
  findings?: GoldFindings
  items?: Record<string, boolean | null>
}
export type Score = {
  tp: number
  fp: number
  fn: number
  featureTp: number
  featureFp: number
  featureFn: number
  mistakes: string[]
}

const here = new URL('.', import.meta.url)
export const tuning = (name: 'sentences' | 'reports'): GoldText[] =>
  JSON.parse(readFileSync(new URL(`corpus/tuning/${name}.json`, here), 'utf8'))

/** Side-less bones compare as midline; "bilateral" is left and right. */
const sidesOf = (bone: string, side: string): string[] =>
  /^(?:vertebra|sternum|sacrum|coccyx)/.test(bone) ? ['midline'] : side === 'bilateral' ? ['left', 'right'] : [side]
export const goldSites = (lesions: GoldLesion[]): Map<string, string[]> =>
  new Map(
    lesions.flatMap((one) =>
      sidesOf(one.bone, one.side).map((side) => [`${one.bone}|${side}`, one.features ?? []] as const),
    ),
  )
export const readSites = (reading: ReportReading): Map<string, string[]> =>
  new Map(
    reading.lesions
      .filter((one) => one.certainty === 'stated')
      .flatMap((one) =>
        sidesOf(boneName(one), one.side).map((side) => [`${boneName(one)}|${side}`, one.features] as const),
      ),
  )

export const emptyScore = (): Score => ({ tp: 0, fp: 0, fn: 0, featureTp: 0, featureFp: 0, featureFn: 0, mistakes: [] })

/** A level or number is compared where both give it. */
const withoutLevel = (site: string): string => site.replace(/ \(.*\)/, '')
const sharpened = (gold: Map<string, string[]>, read: Map<string, string[]>): Map<string, string[]> =>
  new Map(
    [...read].map(([site, features]) => [
      gold.has(site) || !gold.has(withoutLevel(site)) ? site : withoutLevel(site),
      features,
    ]),
  )

export function compare(score: Score, id: string, gold: Map<string, string[]>, found: Map<string, string[]>): void {
  const read = sharpened(gold, found)
  for (const [site, features] of gold) {
    const shown = read.get(site)
    if (!shown) {
      score.fn += 1
      score.mistakes.push(`${id} missed ${site}`)
      continue
    }
    score.tp += 1
    for (const one of features) if (shown.includes(one)) score.featureTp += 1
    for (const one of features.filter((name) => !shown.includes(name))) {
      score.featureFn += 1
      score.mistakes.push(`${id} ${site} lacks ${one}`)
    }
    for (const one of shown.filter((name) => !features.includes(name))) {
      score.featureFp += 1
      score.mistakes.push(`${id} ${site} invents ${one}`)
    }
  }
  for (const site of read.keys()) {
    if (gold.has(site)) continue
    score.fp += 1
    score.mistakes.push(`${id} invented ${site}`)
  }
}

export const f1 = (tp: number, fp: number, fn: number): number => (2 * tp) / (2 * tp + fp + fn)
export const summary = (score: Score): string =>
  `lesions ${score.tp} right, ${score.fp} invented, ${score.fn} missed, F1 ${f1(score.tp, score.fp, score.fn).toFixed(3)}; ` +
  `features ${score.featureTp} right, ${score.featureFp} invented, ${score.featureFn} missed, F1 ${f1(score.featureTp, score.featureFp, score.featureFn).toFixed(3)}`

export type PracticeText = { kind: TextKind; title: string; text: string }
type Practice = { id: string; texts: PracticeText[]; lesions: GoldLesion[]; items: Record<string, boolean | null> }

type Resource = {
  resourceType: string
  code?: { text?: string }
  conclusion?: string
  presentedForm?: { data: string }[]
  content?: { attachment: { data: string } }[]
}
const decoded = (data: string): string => Buffer.from(data, 'base64').toString('utf8')

export function practiceCases(): Practice[] {
  const root = new URL('../../../', here)
  const bundles = new URL('sandbox/patients/practice-cases/', root)
  return readdirSync(bundles).map((name) => {
    const bundle: { entry: { resource: Resource }[] } = JSON.parse(readFileSync(new URL(name, bundles), 'utf8'))
    const expected = JSON.parse(readFileSync(new URL(`test/practice-cases/${name}`, root), 'utf8'))
    const texts = bundle.entry.flatMap(({ resource }): PracticeText[] => {
      if (resource.resourceType === 'DiagnosticReport') {
        const text = resource.conclusion ?? decoded(resource.presentedForm?.[0]?.data ?? '')
        return [{ kind: 'imaging', title: resource.code?.text ?? '', text }]
      }
      if (resource.resourceType !== 'DocumentReference') return []
      return [{ kind: 'note', title: '', text: decoded(resource.content?.[0]?.attachment.data ?? '') }]
    })
    return { id: name.replace('.json', ''), texts, lesions: expected.lesions, items: expected.items }
  })
}

/** All texts of a chart; a bone without its side in one text is the sided one of another. */
export function practiceSites(texts: PracticeText[]): Map<string, string[]> {
  const sites = new Map<string, string[]>()
  for (const one of texts) {
    for (const [site, features] of readSites(readText(one.text, one))) {
      sites.set(site, [...new Set([...(sites.get(site) ?? []), ...features])])
    }
  }
  for (const site of [...sites.keys()]) {
    const [bone, side] = site.split('|')
    if (side === 'unspecified' && [...sites.keys()].some((other) => other !== site && other.startsWith(`${bone}|`)))
      sites.delete(site)
  }
  return sites
}

const answered = (value: boolean | null | undefined, yes: string, no: string): string | undefined =>
  value === null || value === undefined ? undefined : value ? yes : no

/** Temperature and blood count in words: gold and reading, text by text. */
export function saidInWords(texts: GoldText[]): { wrong: string[]; overclaimed: string[]; missed: string[] } {
  const [wrong, overclaimed, missed]: [string[], string[], string[]] = [[], [], []]
  for (const one of texts) {
    const { findings, results } = readText(one.text, one)
    // A count in numbers is judged with the chart, by the age.
    const inNumbers = results.some(({ analyte }) => ['leucocytes', 'haemoglobin', 'platelets'].includes(analyte))
    const has = (key: string, answer: string): boolean =>
      findings.some((found) => found.key === key && found.answer === answer)
    const temperature = has('fever', 'yes')
      ? 'no'
      : has('fever', 'no') || has('normalTemperature', 'yes')
        ? 'yes'
        : undefined
    const count = has('bloodCountAbnormal', 'yes') ? 'abnormal' : has('bloodCountNormal', 'yes') ? 'normal' : undefined
    const rows = [
      [
        'temperature',
        one.findings?.normalTemperature ?? answered(one.items?.normal_temperature, 'yes', 'no'),
        temperature,
      ],
      ['count', one.findings?.bloodCount ?? answered(one.items?.normal_blood_count, 'normal', 'abnormal'), count],
    ] as const
    for (const [name, gold, read] of rows) {
      if (gold === read || (name === 'count' && read === undefined && inNumbers)) continue
      const list = gold === undefined ? overclaimed : read === undefined ? missed : wrong
      list.push(`${one.id} ${name}`)
    }
  }
  return { wrong, overclaimed, missed }
}
