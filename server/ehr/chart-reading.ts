/** Reads one patient's chart from the EHR: every planned query at once, as far as the limit lets them. */
import pLimit, { type LimitFunction } from 'p-limit'
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import type { Context } from '../context.ts'
import type { Launch } from '../launch/launch.ts'
import { shortId } from '../logging.ts'
import type { FhirAccess } from './access.ts'
import { attachmentsFor } from './attachments.ts'
import type { Capability } from './capability.ts'
import { capabilityOf } from './capability-of.ts'
import { withMedicationNames } from './medication-names.ts'
import { planQueries, type QueryPlan } from './query-plan.ts'
import { readOne } from './read-one.ts'
import type { QueryReading, SearchReader } from './read-query.ts'
import { readWithNarrowing } from './read-with-narrowing.ts'
import { type ReadingLimits, readingLimits } from './reading-limits.ts'
import type { ReadingProgress } from './reading-progress.ts'
import { type Cause, recordsTold, wordsOf } from './reading-sentences.ts'
import { latestOfEach, type Resource } from './resource.ts'
import { may, parseScopes } from './scopes.ts'
import { withViewerEndpoints } from './viewer-endpoints.ts'

/** Why a whole reading ended without a chart. `what`: the record of another patient. */
export type Stopped =
  | { kind: 'stopped'; because: 'other-patient'; what: string }
  | { kind: 'stopped'; because: 'no-patient'; cause: Cause }
  | { kind: 'stopped'; because: 'merged' | 'login-ended' }

export type WholeChart =
  | { kind: 'read'; resources: Resource[]; queries: QueryOutcome[]; capability: Capability | null }
  /** Nothing of it may be used. */
  | Stopped

type Stop = Extract<QueryReading, { kind: 'stop' }>
type Read = Extract<QueryReading, { kind: 'read' }>

/** Never throws. It takes about as long as the longest chain of answers that wait for one another (pages, then a report's text). */
export async function readWholeChart(
  context: Context,
  launch: Launch,
  limits: ReadingLimits = readingLimits,
  tell: ReadingProgress['tell'] = () => undefined,
): Promise<WholeChart> {
  const limit = pLimit(limits.concurrency)
  const access = limitedAccess(context, launch, limit)
  const { patientId, encounterId } = launch
  const scopes = parseScopes(launch.grantedScopes)
  const issuer = context.issuers.find((entry) => entry.key === launch.issuerKey) ?? { readNotes: [] }
  const capability = await capabilityOf(context, access, limits.callMs)
  const plan = planQueries({ capability, scopes, issuer, patientId, encounterId, now: context.now() })
  const reader = { access, patientId, limits, now: context.now }
  const attachments = attachmentsFor(reader, may(scopes, 'read', 'Binary'))
  const asked = await ask(plan, { ...reader, onResources: attachments.start }, tell)
  if ('stop' in asked) {
    // What has not been sent yet is not sent any more.
    limit.clearQueue()
    return ofStop(asked.stop)
  }
  const patient = asked.readings.find((reading) => reading.outcome.type === 'Patient')
  if (!patient || patient.resources.length === 0) return withoutPatient(patient)

  const all = latestOfEach(asked.readings.flatMap((reading) => reading.resources))
  const { resources, outcomes } = await attachments.finish(all)
  const queries = [...asked.readings.map((reading) => reading.outcome), ...plan.notAsked, ...outcomes]
  const withViewers = await withViewerEndpoints(resources, reader, may(scopes, 'read', 'Endpoint'))
  return { kind: 'read', resources: withMedicationNames(withViewers), queries, capability }
}

/** All answers, or the first one that stops the reading, without waiting for the others. */
async function ask(
  plan: QueryPlan,
  reader: SearchReader,
  tell: ReadingProgress['tell'],
): Promise<{ readings: Read[] } | { stop: Stop }> {
  const single = [plan.patient, plan.encounter].flatMap((query) => (query ? [query] : []))
  tell({
    event: 'planned',
    searches: [...single, ...plan.searches].map(({ name, row }) => ({
      name,
      words: wordsOf(recordsTold(row)),
      told: recordsTold(row),
    })),
  })
  const questions = [
    ...single.map(async (query) => answered(query.name, [await readOne(query, reader)], tell)),
    ...plan.searches.map(async (query) => answered(query.name, await readWithNarrowing(query, reader), tell)),
  ]
  return new Promise((resolve, reject) => {
    const stopAt = (readings: QueryReading[]) => {
      const stop = readings.find((reading) => reading.kind === 'stop')
      if (stop) resolve({ stop })
    }
    for (const question of questions) question.then(stopAt, reject)
    Promise.all(questions).then((all) => {
      stopAt(all.flat())
      resolve({ readings: all.flat().filter((reading) => reading.kind === 'read') })
    }, reject)
  })
}

/** Tells how a planned search ended; one that was asked in parts, as a whole: its first row says what is missing. */
function answered(name: string, readings: QueryReading[], tell: ReadingProgress['tell']): QueryReading[] {
  const read = readings.filter((reading) => reading.kind === 'read')
  const [first] = read
  if (first && read.length === readings.length) {
    const entries = read.reduce((sum, { outcome }) => sum + outcome.read, 0)
    tell({ event: 'answered', name, outcome: first.outcome.outcome, read: entries })
  }
  return readings
}

const ofStop = (stop: Stop): Stopped => ({ ...stop, kind: 'stopped' })

function withoutPatient(patient: Read | undefined): Stopped {
  const { because, cause } = patient?.problem ?? { because: 'other', cause: { code: 'login-may-not' } }
  return because === 'login-ended' ? { kind: 'stopped', because } : { kind: 'stopped', because: 'no-patient', cause }
}

/** No more calls at once than the limit; a call that throws is a bug of ours, and costs only its own query. */
function limitedAccess(context: Context, launch: Launch, limit: LimitFunction): Pick<FhirAccess, 'fhirBase' | 'read'> {
  const access = context.accessFor(launch)
  return {
    fhirBase: access.fhirBase,
    read: (url, options) =>
      limit(() => access.read(url, options)).catch((error: unknown) => {
        context.log.error({ launch: shortId(launch.id), err: error }, 'a FHIR call threw')
        return { kind: 'no-reply', sent: true, ended: false, reason: 'app-error' } as const
      }),
  }
}
