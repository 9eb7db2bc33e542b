/** From a verified call to its cards, within the time that CDS Hooks gives: aim at 500 ms, else no card. */
import type { Advice } from '../../crmo/cds-hooks/advice.ts'
import { concernsOrders } from '../../crmo/cds-hooks/order-advice.ts'
import type { ServiceRow } from '../../smart-config/cds-hooks/services.ts'
import type { Context } from '../context.ts'
import { fhirAccess } from '../ehr/fhir-access.ts'
import { type Issuer, issuerOf } from '../launch/issuers.ts'
import type { Adviser } from './adviser.ts'
import { wasAssessed } from './assessed.ts'
import { callData } from './chart-data.ts'
import { type HookRequest, ordersOf, readRequest } from './hook-request.ts'

/** Who asked about whom, for the audit trail. */
type Asked = { userId: string; patientId: string }

export type CallAnswer =
  /** `quiet`: why there is no card, for the log. */
  | { kind: 'advice'; issuer: Issuer; asked: Asked; advice: Advice[]; quiet?: string; unnamedOrders?: number }
  | { kind: 'refused'; status: 400 | 403 | 412; problem: string }

export type CallParts = { context: Context; adviser: Adviser; budgetMs: number; clock: () => number }

const GRACE_MS = 50

const refused = (status: 400 | 403 | 412, problem: string): CallAnswer => ({ kind: 'refused', status, problem })

/** The EHR that calls: the one of its `fhirServer`, never another one's. */
const callingIssuer = (issuers: Issuer[], fhirServer: string | undefined): Issuer | null => {
  if (fhirServer !== undefined) return issuerOf(issuers, fhirServer)
  return issuers.length === 1 ? (issuers[0] ?? null) : null
}

/** The token of the call lives in this closure and nowhere else: it is forgotten with the answer. */
const accessOf = (issuer: Issuer, { fhirServer, fhirAuthorization }: HookRequest) =>
  fhirServer === undefined || fhirAuthorization === undefined
    ? null
    : fhirAccess(issuer.fhirBase, {
        usable: async () => ({ kind: 'token', token: fhirAuthorization.access_token, revision: 0 }),
      })

const within = async <T>(work: Promise<T>, ms: number): Promise<T | 'too-late'> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'too-late'>((resolve) => {
    timer = setTimeout(() => resolve('too-late'), Math.max(0, ms))
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** @param began reading of `clock` when the call arrived */
export const answerCall = async (
  { context, adviser, budgetMs, clock }: CallParts,
  service: ServiceRow,
  issuers: Issuer[],
  body: unknown,
  began: number,
): Promise<CallAnswer> => {
  const left = () => budgetMs - (clock() - began)
  const read = readRequest(body, service.hook)
  if ('problem' in read) return refused(400, read.problem)
  const { request } = read
  const issuer = callingIssuer(issuers, request.fhirServer)
  if (!issuer) return refused(403, 'fhirServer is not that of the calling EHR')
  const none = (quiet: string, unnamedOrders?: number): CallAnswer => ({
    kind: 'advice',
    issuer,
    asked: request.context,
    advice: [],
    quiet,
    unnamedOrders,
  })

  const { patientId } = request.context
  const now = context.now().toISOString()
  const orders = ordersOf(request, issuer.fhirBase)
  if ('problem' in orders) return refused(400, orders.problem)
  if (service.hook !== 'patient-view' && !concernsOrders({ ...orders, now }))
    return none('no order that a rule speaks of', orders.unnamed)

  const owner = { fhirBase: issuer.fhirBase, patientId, now: context.now }
  // A little longer than anybody waits: what ends these calls is then the time, and no failure of the EHR.
  const callMs = Math.ceil(Math.max(0, left())) + GRACE_MS
  const reading = callData(service.prefetch, request.prefetch, accessOf(issuer, request), owner, callMs)
  const data = await within(reading, left())
  if (data === 'too-late') return none('the EHR did not give the data in time')
  if (data.kind === 'other-patient') return refused(412, 'the data hold a record of another patient')
  if (data.kind === 'missing') return refused(412, `could not be had: ${data.keys.join(', ')}`)

  if (service.hook === 'patient-view') {
    const assessed = await wasAssessed(context, issuer, patientId, data)
    if (assessed !== 'no') return none(assessed === 'yes' ? 'assessed before' : 'not known whether assessed')
  }
  const { resources, queries } = data
  const chart = { resources, queries, now, siteRules: context.siteRules }
  const job =
    service.hook === 'patient-view'
      ? { hook: service.hook, data: chart }
      : { hook: service.hook, data: { ...chart, drafts: orders.drafts, judged: orders.judged } }
  const advice = await adviser.advise(job, left())
  if (advice === null) return none('the chart could not be judged in time', orders.unnamed)
  return { kind: 'advice', issuer, asked: request.context, advice, unnamedOrders: orders.unnamed }
}
