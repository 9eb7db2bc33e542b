/** History and laboratory findings that stand in coded data: problems, cultures, blasts, family history. */
import type { ConditionKey } from '../../smart-config/terminology/conditions.ts'
import type { Observation } from '../fhir/resources.ts'
import type { FindingKey } from '../findings.ts'
import type { Chart, ChartFinding, Problem } from './chart.ts'
import { hasWords, labelOf, plainWords } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'

const findingsOfConcept: Partial<Record<ConditionKey, readonly FindingKey[]>> = {
  palmoplantarPustulosis: ['pustulosis'],
  pyodermaGangrenosum: ['pyodermaGangrenosum'],
  severeAcne: ['severeAcne'],
  neutrophilicDermatosis: ['neutrophilicDermatosis'],
  dyserythropoieticAnaemia: ['dyserythropoieticAnaemia'],
  restrictedDiet: ['restrictedDiet'],
  immuneDeficiency: ['tuberculosisExposure'],
  tuberculosis: ['tuberculosisExposure'],
  growthFailure: ['growthFailure'],
  vertebralCollapse: ['vertebraPlana'],
  discitis: ['diskInvolved'],
  hearingLoss: ['hearingLoss'],
  craniosynostosis: ['craniosynostosis'],
  sickleCellDisease: ['sickleCellDisease'],
  earlyToothLoss: ['earlyToothLoss'],
  fever: ['fever'],
  bonePain: ['boneOrLimbPain'],
  psoriasisOrPustulosis: ['psoriasisOrPustulosis'],
  neutrophilicSkin: ['acneOrNeutrophilicSkin'],
  inflammatoryBowelDisease: ['inflammatoryBowelDisease', 'bowelSymptoms'],
}

export const findingsOfProblem = (problem: Problem): ChartFinding[] =>
  problem.verification === 'unconfirmed' || problem.clinicalStatus === 'inactive'
    ? []
    : problem.concepts.flatMap((concept) =>
        (findingsOfConcept[concept as ConditionKey] ?? []).map((key) => ({
          key,
          answer: 'yes' as const,
          date: problem.evidence.date,
          evidence: problem.evidence,
        })),
      )

const relevantInFamily = ['crmo', 'psoriasisOrPustulosis', 'inflammatoryBowelDisease']
export const findingsOfFamily = (history: Chart['familyHistory']): ChartFinding[] =>
  history
    .filter((entry) => entry.concepts.some((concept) => relevantInFamily.includes(concept)))
    .map(({ evidence, label }) => ({
      key: 'affectedRelatives',
      answer: 'yes',
      date: evidence.date,
      evidence: { ...evidence, label },
    }))

const cultureWords = [
  'culture',
  'cultures',
  'bacteria identified',
  'microorganism identified',
  'organism identified',
  'pcr',
]
const boneOrBlood = [
  'blood',
  'bone',
  'biopsy',
  'tissue',
  'aspirate',
  'abscess',
  'synovial',
  'osteomyelitis',
  'periosteal',
  'pus',
]
const notGrown = /\b(no|not|none|negative|sterile|pending|without)\b/
/** A finished culture without growth; "not received" and "pending" say nothing. */
const noGrowth = /\bno (bacterial |aerobic |anaerobic )?(growth|organisms?)\b|^(sterile|negative)\b/

/** An organism from bone or blood; a culture of throat, stool or urine says nothing here. The clinician rules on contaminants. */
export function findingsOfCulture(observation: Observation, date: string | null): ChartFinding[] {
  const name = plainWords(
    [
      labelOf(observation.code),
      observation.specimen?.display,
      observation.bodySite ? labelOf(observation.bodySite) : '',
    ].join(' '),
  )
  const value =
    observation.valueString ?? (observation.valueCodeableConcept ? labelOf(observation.valueCodeableConcept) : '')
  const isCulture =
    cultureWords.some((word) => hasWords(name, word)) && boneOrBlood.some((word) => hasWords(name, word))
  if (!isCulture || !value.trim()) return []
  const negativeCode = observation.interpretation.some((one) =>
    one.coding.some(({ code }) => code === 'NEG' || code === 'N'),
  )
  const evidence = evidenceOf(observation, observation.code, date, { value })
  if (negativeCode || notGrown.test(plainWords(value)))
    return negativeCode || noGrowth.test(plainWords(value))
      ? [{ key: 'organismFound', answer: 'no', date, evidence }]
      : []
  return [{ key: 'organismFound', answer: 'yes', date, evidence }]
}

/** A blast count above zero. */
export function findingsOfSmear(observation: Observation, date: string | null): ChartFinding[] {
  const name = plainWords(labelOf(observation.code))
  const value = observation.valueQuantity?.value
  if (!hasWords(name, 'blasts') || value === undefined) return []
  const answer = value > 0 ? 'yes' : 'no'
  const evidence = evidenceOf(observation, observation.code, date, { value: String(value) })
  const keys = hasWords(name, 'marrow') ? (['blasts'] as const) : (['blasts', 'bloodBlasts'] as const)
  return keys.map((key) => ({ key, answer, date, evidence }))
}
