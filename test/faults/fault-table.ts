/** What goes wrong between the app and the EHR, as data: which request, at which moment, in which way, and what it is known to mean. */

import type { ModeKey } from '../../sandbox/modes/mode.ts'
import type { CreateAnswer } from '../../sandbox/switches.ts'
import type { DocumentStep } from '../../server/write-back/signed-document.ts'
import type { Answer, Asked, Does, Moment } from './fault-proxy.ts'

export type Fault = { name: string; at: Moment; does: Does }
/** What the fault was to the clinician's eye: decides which sentences are true. */
export type Case = Fault & {
  step: StepName
  /** The state that the receipt may show at once. Null: whichever is true; the end is the same for all. */
  shows: 'verified' | 'written' | 'failed' | 'unknown' | null
}

const fhirJson = { 'content-type': 'application/fhir+json' }
const page = (title: string): Partial<Answer> => ({
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><title>${title}</title><h1>${title}</h1>`,
})
const outcome = (code: string, text: string): Partial<Answer> => ({
  headers: fhirJson,
  body: JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, details: { text } }] }),
})
const retryAfter = ({ headers, ...answer }: Partial<Answer>): Partial<Answer> => ({
  ...answer,
  headers: { ...headers, 'retry-after': '2' },
})

/** Answers of a gateway or an EHR that is not well. */
const answers: [name: string, status: number, answer: Partial<Answer>][] = [
  ['401', 401, { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } }],
  ['403', 403, outcome('forbidden', 'not for this user')],
  ['404', 404, page('Not found')],
  ['409', 409, outcome('conflict', 'somebody else is writing')],
  ['412', 412, outcome('conflict', 'a precondition failed')],
  ['413', 413, page('Request entity too large')],
  ['422 with OperationOutcome', 422, outcome('invalid', 'an element is not understood')],
  ['429 with Retry-After', 429, retryAfter(outcome('throttled', 'too many requests'))],
  ['500', 500, outcome('exception', 'internal error')],
  ['502 web page', 502, page('Bad gateway')],
  ['503 with Retry-After', 503, retryAfter(page('Maintenance'))],
  ['504', 504, page('Gateway time-out')],
  ['200 web page', 200, page('Please log in')],
  ['302 to a login page', 302, { headers: { location: '/login' } }],
  ['307 to another host', 307, { headers: { location: 'http://elsewhere.invalid/fhir' } }],
]
const answering = (at: Moment): Fault[] =>
  answers.map(([name, status, answer]) => ({ name, at, does: { kind: 'answers', answer: { status, ...answer } } }))
const only = (at: Moment, names: string[]): Fault[] => answering(at).filter(({ name }) => names.includes(name))

const broken = (at: Moment): Fault[] => [
  { name: 'connection reset', at, does: { kind: 'resets' } },
  { name: 'no answer', at, does: { kind: 'hangs' } },
]
const refused: Fault = { name: 'connection refused', at: 'before sending', does: { kind: 'refuses' } }
const cut: Fault[] = [
  { name: 'reset in the body', at: 'in the answer', does: { kind: 'cuts', end: 'resets' } },
  { name: 'silence in the body', at: 'in the answer', does: { kind: 'cuts', end: 'hangs' } },
]
const bent = (name: string, bend: (answer: Required<Answer>) => Answer): Fault => ({
  name,
  at: 'in the answer',
  does: { kind: 'bends', bend },
})
const truncated = bent('truncated JSON', (answer) => ({
  ...answer,
  headers: { ...fhirJson },
  body: (answer.body || '{"resourceType":"QuestionnaireResponse","id":"x"}').slice(0, 30),
}))

const changed = (name: string, change: (resource: Record<string, unknown>) => unknown): Fault =>
  bent(name, (answer) => ({ ...answer, body: JSON.stringify(change(JSON.parse(answer.body))) }))

/** Not what was asked for: by a cache, by a gateway that mixes up connections. */
const wrongResource: Fault[] = [
  changed('a document of another patient', (own) => ({
    ...own,
    id: 'not-ours',
    identifier: undefined,
    item: [],
    content: [],
    text: undefined,
    subject: { reference: 'Patient/somebody-else' },
  })),
  changed('another document of the patient', (own) => ({
    ...own,
    id: 'older',
    identifier: undefined,
    item: [],
    text: undefined,
  })),
  changed('another type', () => ({ resourceType: 'Patient', id: 'somebody-else' })),
  changed('an OperationOutcome', () => ({
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'exception' }],
  })),
]
const wrongList: Fault[] = [
  changed('an empty list', () => ({ resourceType: 'Bundle', type: 'searchset', total: 0 })),
  changed('a list of another patient', () => ({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [
      { resource: { resourceType: 'QuestionnaireResponse', id: 'x', subject: { reference: 'Patient/somebody-else' } } },
    ],
  })),
  changed('an OperationOutcome', () => ({
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'exception' }],
  })),
  changed('half a list, the rest behind a dead link', (own) => ({
    ...own,
    entry: [],
    link: [{ relation: 'next', url: 'http://elsewhere.invalid/fhir?page=2' }],
  })),
]

export const writeFaults: Fault[] = [
  refused,
  ...broken('before sending'),
  ...answering('before sending'),
  ...broken('in the request'),
  ...only('in the request', ['401', '413', '503 with Retry-After']),
  ...broken('after the commit'),
  ...answering('after the commit'),
  { name: 'the gateway sends it twice', at: 'after the commit', does: { kind: 'doubles' } },
  ...cut,
  truncated,
  bent('Location of another patient', (answer) => ({ ...answer, headers: { location: 'Patient/somebody-else' } })),
  bent('Location of another host', (answer) => ({
    ...answer,
    headers: { location: 'http://elsewhere.invalid/fhir/x/1' },
  })),
  bent('Location of another document', (answer) => ({
    ...answer,
    headers: { location: String(answer.headers.location).replace(/\/[^/]+(\/_history\/.*)?$/, '/no-such-id') },
  })),
  bent('no Location, no body', ({ status }) => ({ status })),
]
const readFaults: Fault[] = [refused, ...broken('before sending'), ...answering('before sending'), ...cut, truncated]

const is = (method: string, path: RegExp) => (asked: Asked) => asked.method === method && path.test(asked.path)
const createsResponse = is('POST', /^\/fhir\/QuestionnaireResponse$/)
const readsResponse = is('GET', /^\/fhir\/QuestionnaireResponse\/[^?]+$/)
const readsNote = is('GET', /\/DocumentReference\/[^?]+$/)
const searchesNotes = is('GET', /\/DocumentReference\?/)
const createsNote = is('POST', /\/DocumentReference$/)

type Step = {
  /** Which of the embedded EHRs. */
  ehr: ModeKey
  document: DocumentStep
  on: (asked: Asked) => boolean
  /** The last request before it. */
  before: ((asked: Asked) => boolean) | null
  writes: boolean
  faults: Fault[]
  switches?: { create: CreateAnswer; createType: string }
}
/** Where our identifier is replaced, a request that came twice is stored twice: that has a test of its own. */
const vendorWrites = writeFaults.filter(({ does }) => does.kind !== 'doubles')
const noteAt = (ehr: 'epic' | 'oracle-health') => {
  const note = { ehr, document: 'document-reference', before: createsNote } as const
  return {
    create: { ...note, on: createsNote, before: null, writes: true, faults: vendorWrites },
    readBack: { ...note, on: readsNote, writes: false, faults: [...readFaults, ...wrongResource] },
    search: {
      ...note,
      on: searchesNotes,
      writes: false,
      faults: [...readFaults, ...wrongList],
      switches: { create: '201 empty, no Location', createType: 'DocumentReference' },
    },
  } as const satisfies Record<string, Step>
}
const epic = noteAt('epic')
const oracleHealth = noteAt('oracle-health')

export const steps = {
  create: {
    ehr: 'open',
    document: 'questionnaire-response',
    on: createsResponse,
    before: null,
    writes: true,
    faults: writeFaults,
  },
  'read back': {
    ehr: 'open',
    document: 'questionnaire-response',
    on: readsResponse,
    before: createsResponse,
    writes: false,
    faults: [...readFaults, ...wrongResource],
  },
  search: {
    ehr: 'open',
    document: 'questionnaire-response',
    on: is('GET', /^\/fhir\/QuestionnaireResponse\?/),
    before: createsResponse,
    writes: false,
    faults: [...readFaults, ...wrongList],
    switches: { create: '201 empty, no Location', createType: 'QuestionnaireResponse' },
  },
  'create the note': {
    ehr: 'open',
    document: 'document-reference',
    on: createsNote,
    before: null,
    writes: true,
    faults: writeFaults,
  },
  'read back the note': {
    ehr: 'open',
    document: 'document-reference',
    on: readsNote,
    before: createsNote,
    writes: false,
    faults: [...readFaults, ...wrongResource],
  },
  'search the note': {
    ehr: 'open',
    document: 'document-reference',
    on: searchesNotes,
    before: createsNote,
    writes: false,
    faults: [...readFaults, ...wrongList],
    switches: { create: '201 empty, no Location', createType: 'DocumentReference' },
  },
  'create the note at Epic': epic.create,
  'read back the note at Epic': epic.readBack,
  'search the note at Epic': epic.search,
  'create the note at Oracle Health': oracleHealth.create,
  'read back the note at Oracle Health': oracleHealth.readBack,
  'search the note at Oracle Health': oracleHealth.search,
} as const satisfies Record<string, Step>
export type StepName = keyof typeof steps

const statusOf = ({ does }: Fault): number => (does.kind === 'answers' ? does.answer.status : 0)
export const waits = ({ does }: Fault): boolean =>
  does.kind === 'hangs' || (does.kind === 'cuts' && does.end === 'hangs')

/** What the first receipt has to show where nothing depends on how fast the machine is. */
const shownAtOnce = (name: StepName, fault: Fault): Case['shows'] => {
  if (waits(fault)) return null
  if (steps[name].writes) {
    if (fault.at === 'after the commit' || fault.at === 'in the answer') return 'verified'
    const status = statusOf(fault)
    return fault.does.kind === 'refuses' || (status >= 400 && status < 500) ? 'failed' : 'unknown'
  }
  // Read back and search are two ways to the same document: of two, one is enough.
  if (fault.does.kind === 'refuses') return 'written'
  return name.startsWith('search') ? 'written' : 'verified'
}

export const cases: Case[] = (Object.keys(steps) as StepName[]).flatMap((step) =>
  steps[step].faults.map((fault) => ({ ...fault, step, shows: shownAtOnce(step, fault) })),
)

type Facts = { copies: number; passedOn: number; fault: Case }
const answered = (fault: Case, from: number, to = from): boolean => statusOf(fault) >= from && statusOf(fault) <= to

/** What the sentences of the receipt claim, and when that is true. A sentence that claims nothing of this list is not accepted. */
export const claims: [words: RegExp, isTrue: (facts: Facts) => boolean][] = [
  [/^In the chart/, ({ copies }) => copies === 1],
  [/has accepted it/, ({ copies }) => copies === 1],
  [/not in the chart/i, ({ copies }) => copies === 0],
  [/nothing was sent/, ({ passedOn }) => passedOn === 0],
  [/^It is not certain|\. It is not certain/, () => true],
  [/did not find it/, () => true],
  [/does not show it yet/, ({ fault }) => /list/.test(fault.name)],
  [/gave no usable answer/, ({ fault }) => !answered(fault, 403)],
  [/may not (read|write)/, ({ fault }) => answered(fault, 403, 422)],
  [/EHR did not answer/, ({ fault }) => ['resets', 'hangs', 'cuts'].includes(fault.does.kind)],
  [/not one of the EHR’s, or was cut off/, ({ fault }) => /web page|JSON/.test(fault.name)],
  [/sent to another address/, ({ fault }) => answered(fault, 300, 399)],
  [/error of its own/, ({ fault }) => answered(fault, 500, 599)],
  [/login to the EHR had ended/, ({ fault }) => answered(fault, 401)],
  [/is busy/, ({ fault }) => answered(fault, 429)],
  [/other content|ANOTHER PATIENT|another author/, () => false],
]
