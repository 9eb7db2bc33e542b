/** Which documents of an earlier assessment the app can mark as entered in error itself, and which are left to people. */
import type { WriteStep } from '../api/contract.ts'
import { type Capability, declares } from '../ehr/capability.ts'
import { may, type Scopes } from '../ehr/scopes.ts'
import type { LedgerRow } from './ledger.ts'
import { noteCategory } from './note-codes.ts'
import type { WriteBackPolicy } from './policy.ts'
import type { DocumentStep } from './signed-document.ts'

export type WithdrawStep = Extract<WriteStep, 'withdraw-response' | 'withdraw-note'>

const table = {
  'questionnaire-response': { step: 'withdraw-response', type: 'QuestionnaireResponse', category: undefined },
  'document-reference': { step: 'withdraw-note', type: 'DocumentReference', category: noteCategory },
} as const satisfies Record<DocumentStep, { step: WithdrawStep; type: string; category: object | undefined }>

export const withdrawSteps = Object.values(table).map(({ step }) => step)
export const earlierStepOf: Record<WithdrawStep, DocumentStep> = {
  'withdraw-response': 'questionnaire-response',
  'withdraw-note': 'document-reference',
}

export type Withdrawable = {
  steps: WithdrawStep[]
  /** `Type/id` of what people have to mark. */
  byPeople: string[]
  /** `DocumentReference/1` of the note, whoever marks it. */
  note: string | null
}

/**
 * By update only where the EHR declares it, this login was granted it and the issuer's file says so (ehr-integration 3.5). What may be in
 * the chart counts as there: it is looked for before anything is changed.
 */
export function withdrawable(
  rows: LedgerRow[],
  given: { capability: Capability | null; scopes: Scopes; policy: WriteBackPolicy },
): Withdrawable {
  const { capability, scopes, policy } = given
  const there = rows.flatMap(({ step, state, reference }) => {
    const row = step === 'questionnaire-response' || step === 'document-reference' ? table[step] : null
    return row && (state === 'written' || state === 'verified' || state === 'unknown') ? [{ row, reference }] : []
  })
  const byUpdate = ({ type, category }: (typeof table)[DocumentStep]) =>
    policy.withdraw === 'update' &&
    declares(capability, 'update', type) &&
    may(scopes, 'update', type, category) &&
    may(scopes, 'read', type, category)
  return {
    steps: there.flatMap(({ row }) => (byUpdate(row) ? row.step : [])),
    byPeople: there.flatMap(({ row, reference }) => (byUpdate(row) ? [] : (reference ?? `A ${row.type}`))),
    note: there.find(({ row }) => row.step === 'withdraw-note')?.reference ?? null,
  }
}
