/**
 * Where the app is killed while it writes back, as data: before and after every change of the ledger, and at four moments of every request.
 * The EHR takes the questionnaire response and the note; both are written, one after the other.
 */
import type { WriteStep } from '../../server/api/contract.ts'
import { type Asked, type HeldAt, moments } from './hold-gateway.ts'

/** Every change of the store on the way: that this list is whole is tested. */
export const changes = {
  'the signature': '^insert into signed_assessments',
  'its audit event': '^insert into audit_events',
  'the claim': '^update ledger set sent_at',
  'the answer': '^update ledger set state = \\$1, standing = \\$2, may_resend = \\$3, location',
  'the check': '^update ledger set state = \\$1, standing = \\$2, reference',
  'the statement': '^update ledger set state = \\$1, standing = \\$2, may_resend = \\$3, checked_at',
  'waiting again': "^update ledger set state = 'pending'",
} as const
type Change = keyof typeof changes

const is = (method: string, path: RegExp) => (asked: Asked) => asked.method === method && path.test(asked.path)
/** Every request on the way: that this list is whole is tested. */
export const requests = {
  'create the response': is('POST', /\/QuestionnaireResponse$/),
  'read the response': is('GET', /\/QuestionnaireResponse\/[^?]+$/),
  'mark the response': is('PUT', /\/QuestionnaireResponse\/[^?]+$/),
  'create the note': is('POST', /\/DocumentReference$/),
  'read the note': is('GET', /\/DocumentReference\/[^?]+$/),
  'search the note': is('GET', /\/DocumentReference\?/),
  'mark the note': is('PUT', /\/DocumentReference\/[^?]+$/),
} as const
type Request = keyof typeof requests

export type Place =
  | { change: Change; step: WriteStep | null; when: 'before' | 'after' }
  | { request: Request; at: HeldAt }

export type Doing = 'sign' | 'send again' | 'state' | 'correct' | 'withdraw'
export type KillCase = {
  doing: Doing
  name: string
  place: Place
  /** The change is part of a transaction that is open when the app dies: nothing of it may be left. */
  inTransaction: boolean
}

const inTransaction = (change: Change) => change === 'the signature' || change === 'its audit event'

const beforeAndAfter = ['before', 'after'] as const
const around = (
  doing: Doing,
  change: Change,
  step: WriteStep | null = null,
  whens: readonly ('before' | 'after')[] = beforeAndAfter,
): KillCase[] =>
  whens.map((when) => ({
    doing,
    name: `${when} ${change}${step ? ` (${step})` : ''}`,
    place: { change, step, when },
    inTransaction: inTransaction(change),
  }))
const at = (doing: Doing, request: Request, only: readonly HeldAt[] = moments): KillCase[] =>
  only.map((moment) => ({
    doing,
    name: `${request}: ${moment}`,
    place: { request, at: moment },
    inTransaction: false,
  }))
/** A read changes nothing: whether it went out does not matter. */
const reading: HeldAt[] = ['not passed on', 'half answered']

const sent = (doing: Doing, step: WriteStep): KillCase[] =>
  (['the claim', 'the answer', 'the check'] as const).flatMap((change) => around(doing, change, step))

export const killCases: KillCase[] = [
  ...around('sign', 'the signature', null, ['after']),
  ...around('sign', 'its audit event', null, ['after']),
  ...sent('sign', 'questionnaire-response'),
  ...at('sign', 'create the response'),
  ...at('sign', 'read the response', reading),
  ...sent('sign', 'document-reference'),
  ...at('sign', 'create the note'),
  ...at('sign', 'read the note', reading),

  ...at('send again', 'search the note', reading),
  ...around('send again', 'waiting again', 'document-reference'),
  ...sent('send again', 'document-reference'),
  ...at('send again', 'create the note'),

  ...around('state', 'the statement', 'questionnaire-response'),

  ...around('correct', 'the signature', null, ['after']),
  ...at('correct', 'create the response', ['passed on, no answer']),
  ...at('correct', 'create the note', ['passed on, no answer']),
  ...sent('correct', 'withdraw-response'),
  ...at('correct', 'mark the response'),
  ...sent('correct', 'withdraw-note'),
  ...at('correct', 'mark the note'),

  ...around('withdraw', 'the signature', null, ['after']),
  ...sent('withdraw', 'withdraw-response'),
  ...at('withdraw', 'mark the response'),
  ...sent('withdraw', 'withdraw-note'),
  ...at('withdraw', 'mark the note'),
]

/** What depends on the store, and of each request the moment at which the EHR has it and the app does not know. */
export const storeCases = killCases.filter(({ place }) => 'change' in place || place.at === 'passed on, no answer')

/** Each killing hits many writes at once. A transaction held open keeps other writes waiting: one a killing, entered last. */
export const killings = (slots: number, cases: KillCase[]): KillCase[][] => {
  const open = cases.filter((one) => one.inTransaction)
  const rest = cases.filter((one) => !one.inTransaction)
  const count = Math.max(open.length, Math.ceil(rest.length / (slots - 1)))
  const each = Math.ceil(rest.length / count)
  return Array.from({ length: count }, (_, turn) => [
    ...rest.slice(turn * each, (turn + 1) * each),
    ...open.slice(turn, turn + 1),
  ])
}
