/** Conditions: problem list and diagnoses. Refuted and entered-in-error never count; provisional ones are shown as unconfirmed. */
import { conditions } from '../../smart-config/terminology/conditions.ts'
import type { CodeableConcept } from '../fhir/elements.ts'
import type { Condition } from '../fhir/resources.ts'
import type { Reason } from '../told.ts'
import type { Problem } from './chart.ts'
import { hasWords, labelOf, matchConcepts, plainWords } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'
import { because, type UnusedCode } from './unused-reasons.ts'

const codes = (concept: CodeableConcept | undefined): string[] =>
  concept?.coding.flatMap((coding) => coding.code ?? []) ?? []

const excludedVerification: Record<string, UnusedCode> = {
  refuted: 'unused-refuted',
  'entered-in-error': 'unused-entered-in-error',
}
const activeStatus = ['active', 'recurrence', 'relapse']
const inactiveStatus = ['inactive', 'remission', 'resolved']

/** Words that make a charted problem something other than this child's own established disease. */
const doubtWords = [
  'suspected',
  'possible',
  'probable',
  'query',
  'rule out',
  'r/o',
  'family history',
  'fh',
  'exposure',
  'contact with',
  'screening',
  'vaccination',
  'vaccine',
  'immunisation',
  'immunization',
  'risk',
  'fear of',
  'mother',
  'father',
  'parent',
  'parents',
  'brother',
  'sister',
  'sibling',
  'maternal',
  'paternal',
  'no',
  'not',
  'exclude',
  'excluded',
  'ruled out',
  'concern for',
  'history of',
  'h/o',
  'status post',
]

/** Why the condition does not count; null when it does. */
export const problemReason = (condition: Condition): Reason | null => {
  const [code] = codes(condition.verificationStatus).flatMap((one) => excludedVerification[one] ?? [])
  return code ? because(code) : null
}

const isDoubtful = (text: string): boolean =>
  text.includes('?') || doubtWords.some((words) => hasWords(plainWords(text), plainWords(words)))

export function problemOf(condition: Condition): Problem {
  const status = codes(condition.clinicalStatus)
  const verification = codes(condition.verificationStatus)
  const label = labelOf(condition.code)
  const unconfirmed =
    verification.some((code) => ['unconfirmed', 'provisional', 'differential'].includes(code)) || isDoubtful(label)
  const date = condition.onsetDateTime ?? condition.onsetPeriod?.start ?? condition.recordedDate ?? null
  return {
    concepts: matchConcepts(condition.code, conditions),
    label,
    clinicalStatus: status.some((code) => activeStatus.includes(code))
      ? 'active'
      : status.some((code) => inactiveStatus.includes(code)) || condition.abatementDateTime
        ? 'inactive'
        : 'unknown',
    verification: unconfirmed ? 'unconfirmed' : 'confirmed',
    onset: condition.onsetDateTime ?? condition.onsetPeriod?.start ?? null,
    evidence: evidenceOf(
      { ...condition, status: [...status, ...verification].join(', ') || undefined },
      condition.code,
      date,
    ),
  }
}
