/**
 * Where the app is killed while it writes back, as data: before or in the middle of every change of the ledger and after it, and at four
 * moments of every request.
 * The EHR takes the questionnaire response and the note; both are written, one after the other.
 */
import type { WriteStep } from '../../server/api/contract.ts'
import type { HoldWhen } from './held-store.ts'
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

export type Place = { change: Change; step: WriteStep | null; when: HoldWhen } | { request: Request; at: HeldAt }

export type Doing = 'sign' | 'send again' | 'state' | 'correct' | 'withdraw'
export type KillCase = {
  doing: Doing
  name: string
  place: Place
  /** The change is part of a transaction that is open when the app dies: nothing of it may be left. */
  inTransaction: boolean
  /** And that transaction is the signature itself. */
  unsigned: boolean
}

const ofStep = (step: WriteStep | null) => (step ? ` (${step})` : '')

/** A change by itself. */
const around = (doing: Doing, change: Change, step: WriteStep): KillCase[] =>
  (['before', 'after'] as const).map((when) => ({
    doing,
    name: `${when} ${change}${ofStep(step)}`,
    place: { change, step, when },
    inTransaction: false,
    unsigned: false,
  }))

/** The signature: all that it stores and its audit event are one change. */
const signing = (doing: Doing, change: 'the signature' | 'its audit event'): KillCase => ({
  doing,
  name: `after ${change}, before the commit`,
  place: { change, step: null, when: 'after' },
  inTransaction: true,
  unsigned: true,
})

/** A change of the ledger and its audit event are one: killed between the two, and after both. */
const recorded = (doing: Doing, change: 'the answer' | 'the check' | 'the statement', step: WriteStep): KillCase[] => [
  {
    doing,
    name: `between ${change} and its audit event${ofStep(step)}`,
    place: { change, step, when: 'after' },
    inTransaction: true,
    unsigned: false,
  },
  {
    doing,
    name: `after ${change} and its audit event${ofStep(step)}`,
    place: { change, step, when: 'committed' },
    inTransaction: false,
    unsigned: false,
  },
]
const at = (doing: Doing, request: Request, only: readonly HeldAt[] = moments): KillCase[] =>
  only.map((moment) => ({
    doing,
    name: `${request}: ${moment}`,
    place: { request, at: moment },
    inTransaction: false,
    unsigned: false,
  }))
/** A read changes nothing: whether it went out does not matter. */
const reading: HeldAt[] = ['not passed on', 'half answered']

const sent = (doing: Doing, step: WriteStep): KillCase[] => [
  ...around(doing, 'the claim', step),
  ...recorded(doing, 'the answer', step),
  ...recorded(doing, 'the check', step),
]

export const killCases: KillCase[] = [
  signing('sign', 'the signature'),
  signing('sign', 'its audit event'),
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

  ...recorded('state', 'the statement', 'questionnaire-response'),

  signing('correct', 'the signature'),
  ...at('correct', 'create the response', ['passed on, no answer']),
  ...at('correct', 'create the note', ['passed on, no answer']),
  ...sent('correct', 'withdraw-response'),
  ...at('correct', 'mark the response'),
  ...sent('correct', 'withdraw-note'),
  ...at('correct', 'mark the note'),

  signing('withdraw', 'the signature'),
  ...sent('withdraw', 'withdraw-response'),
  ...at('withdraw', 'mark the response'),
  ...sent('withdraw', 'withdraw-note'),
  ...at('withdraw', 'mark the note'),
]

/** What depends on the store, and of each request the moment at which the EHR has it and the app does not know. */
export const storeCases = killCases.filter(({ place }) => 'change' in place || place.at === 'passed on, no answer')

/** Of SQLite an open transaction keeps every other write waiting; of Postgres one that has claimed the end of the audit trail. */
export const keepsOthersWaiting = {
  sqlite: ({ inTransaction }: KillCase) => inTransaction,
  postgres: ({ place }: KillCase) => 'change' in place && place.change === 'its audit event',
}

/** Each killing hits many writes at once, but of those that keep others waiting only one, entered last. */
export const killings = (slots: number, cases: KillCase[], isAlone: (one: KillCase) => boolean): KillCase[][] => {
  const open = cases.filter(isAlone)
  const rest = cases.filter((one) => !isAlone(one))
  const count = Math.max(open.length, Math.ceil(rest.length / (slots - 1)))
  const each = Math.ceil(rest.length / count)
  return Array.from({ length: count }, (_, turn) => [
    ...rest.slice(turn * each, (turn + 1) * each),
    ...open.slice(turn, turn + 1),
  ])
}
