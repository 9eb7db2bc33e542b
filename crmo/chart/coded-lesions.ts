/** Lesions from coded findings: Observation with a body site, Condition with a body site, conclusionCode of an imaging report. */
import { absentCodes, absentWords, codedFindings } from '../../smart-config/terminology/coded-findings.ts'
import type { CodeableConcept } from '../fhir/elements.ts'
import type { Condition, DiagnosticReport, Observation } from '../fhir/resources.ts'
import type { LesionFeature } from '../lesion.ts'
import type { Problem } from './chart.ts'
import { sitesOf } from './coded-sites.ts'
import { hasWords, labelOf, plainWords } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'
import type { LesionMention } from './merge-lesions.ts'

const wordsOf = (concepts: CodeableConcept[]): string =>
  plainWords(concepts.flatMap((concept) => [concept.text, ...concept.coding.map((coding) => coding.display)]).join(' '))

/** Features that the words state; null when they name no lesion at all. A sclerotic margin alone does not make the lesion sclerotic. */
function featuresIn(words: string): LesionFeature[] | null {
  const withoutMargin = words.replace(/\bsclerotic (margin|rim|border)\b/g, 'margin')
  const stated = codedFindings.filter(({ feature, words: names }) =>
    names.some((name) => hasWords(feature === 'sclerotic_margin' ? words : withoutMargin, name)),
  )
  return stated.length === 0 ? null : [...new Set(stated.flatMap(({ feature }) => (feature ? [feature] : [])))]
}

/** An observation whose value denies it, or that has not been decided, states no lesion. */
function isPresent(observation: Observation): boolean {
  const value = observation.valueCodeableConcept
  const codes = [...(value?.coding ?? []), ...observation.interpretation.flatMap((one) => one.coding)].map(
    (coding) => coding.code ?? '',
  )
  const said = plainWords(observation.valueString ?? (value ? labelOf(value) : ''))
  const denied =
    observation.valueBoolean === false ||
    observation.valueInteger === 0 ||
    codes.some((code) => absentCodes.includes(code))
  const unsure =
    /\b(possible|suspected|uncertain|equivocal|indeterminate|unknown|probable)\b/.test(said) ||
    observation.dataAbsentReason !== undefined
  return !denied && !unsure && !absentWords.some((word) => said === word || said.startsWith(`${word} `))
}

export function lesionsOfObservation(observation: Observation, date: string | null): LesionMention[] {
  const concepts = [
    observation.code,
    ...(observation.valueCodeableConcept ? [observation.valueCodeableConcept] : []),
    { coding: [], text: observation.valueString },
  ]
  const features = featuresIn(wordsOf(concepts))
  if (!observation.bodySite || features === null || !isPresent(observation)) return []
  const evidence = evidenceOf(observation, observation.code, date, {
    value: labelOf(observation.bodySite),
    note: 'Coded finding with a body site.',
  })
  return sitesOf([observation.bodySite], concepts).map((site) => ({
    site,
    features,
    deniedFeatures: [],
    certainty: 'stated',
    doubt: null,
    imaging: true,
    evidence: [evidence],
  }))
}

/** Only a confirmed osteomyelitis or CNO whose bone is coded or named; a resolved one is past. */
export function lesionsOfCondition(condition: Condition, problem: Problem): LesionMention[] {
  const concept = condition.code
  const isBoneDisease = problem.concepts.some((one) => one === 'crmo' || one === 'osteomyelitis')
  const features = concept ? featuresIn(wordsOf([concept])) : null
  if (!concept || problem.verification !== 'confirmed' || (!isBoneDisease && features === null)) return []
  const past = problem.clinicalStatus === 'inactive'
  return sitesOf(condition.bodySite, [concept]).map((site) => ({
    site,
    features: features ?? [],
    deniedFeatures: [],
    certainty: past ? 'past' : 'stated',
    doubt: past ? 'The problem list calls it resolved or inactive.' : null,
    imaging: false,
    evidence: [{ ...problem.evidence, note: 'Coded diagnosis with a body site.' }],
  }))
}

export function lesionsOfConclusion(report: DiagnosticReport, date: string | null): LesionMention[] {
  return report.conclusionCode.flatMap((concept) => {
    const words = wordsOf([concept])
    const features = featuresIn(words)
    if (features === null || /\b(no|without|possible|suspected|resolved|healed)\b/.test(words)) return []
    const evidence = evidenceOf(report, report.code, date, {
      value: labelOf(concept),
      note: 'Coded conclusion of the report.',
    })
    return sitesOf([], [concept]).map((site) => ({
      site,
      features,
      deniedFeatures: [],
      certainty: 'stated' as const,
      doubt: null,
      imaging: true,
      evidence: [evidence],
    }))
  })
}
