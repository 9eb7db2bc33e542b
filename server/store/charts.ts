/** The chart of each launch as it was read: facts only, sealed, under the hash that a signature will name. */
import { z } from 'zod'
import type { Chart } from '../../crmo/chart/chart.ts'
import type { Context } from '../context.ts'
import { type Capability, capabilitySchema } from '../ehr/capability.ts'
import type { Launch } from '../launch/launch.ts'
import { hashOf } from './canonical-json.ts'

export type Snapshot = {
  chart: Chart
  /** SHA-256 (hex) over the canonical JSON of the chart. */
  chartHash: string
  /**
   * The same over what the chart says, without when it was read: two readings of an unchanged chart agree in it, although each has its own
   * `chartHash`.
   */
  contentHash: string
  /** What the EHR said it accepts, when the chart was read; null when it did not say. */
  capability: Capability | null
}

/** Raised when the shape of what is sealed changes: an older snapshot is then read anew instead of misread. */
const format = 2

const isOfPatient = z.object({ patient: z.object({ id: z.string().nullable() }) })

const row = z.object({ chart_hash: z.string(), sealed_snapshot: z.string() })
const sealed = z.object({
  format: z.literal(format),
  launchId: z.string(),
  chartHash: z.string(),
  contentHash: z.string(),
  // Not checked member by member: the seal is authenticated, so this is what `readChart` of this format made, or it does not open. Only
  // what is compared with the launch is looked at.
  chart: z.custom<Chart>((value) => isOfPatient.safeParse(value).success),
  capability: capabilitySchema.nullable(),
})

type Stores = Pick<Context, 'store' | 'seal'>

/**
 * Keeps a reading.
 * @param replace false: the launch's first reading. When another process was quicker, its snapshot stays and is returned, so that every
 * page of the launch shows and signs the same one.
 */
export async function saveSnapshot(
  context: Stores,
  launch: Launch,
  reading: { chart: Chart; capability: Capability | null },
  replace: boolean,
): Promise<Snapshot> {
  const { chart, capability } = reading
  // Hashed here only, and kept under the seal: a chart is opened often, and hashing a long one takes longer than all the rest.
  const snapshot: Snapshot = { chart, capability, chartHash: hashOf(chart), contentHash: contentHashOf(chart) }
  const text = await context.seal.seal({ format, launchId: launch.id, ...snapshot })
  const onConflict = replace
    ? 'do update set chart_hash = excluded.chart_hash, read_at = excluded.read_at, sealed_snapshot = excluded.sealed_snapshot'
    : 'do nothing'
  const written = await context.store.query(
    `insert into chart_snapshots (launch_id, chart_hash, read_at, sealed_snapshot) values ($1, $2, $3, $4)
     on conflict (launch_id) ${onConflict} returning launch_id`,
    [launch.id, snapshot.chartHash, chart.readAt, text],
  )
  if (written.length === 1) return snapshot
  return (await loadSnapshot(context, launch)) ?? saveSnapshot(context, launch, reading, true)
}

/** The launch's current snapshot; null when its chart has not been read (in this format). */
export async function loadSnapshot(context: Stores, launch: Launch): Promise<Snapshot | null> {
  const [found] = await context.store.query(
    'select chart_hash, sealed_snapshot from chart_snapshots where launch_id = $1',
    [launch.id],
  )
  if (!found) return null
  const { chart_hash, sealed_snapshot } = row.parse(found)
  const content = sealed.safeParse(await context.seal.open(sealed_snapshot))
  if (!content.success) return null
  const { launchId, chart, chartHash, contentHash, capability } = content.data
  // A row that was moved, exchanged or cut must never be shown as this patient's chart.
  if (launchId !== launch.id || chart.patient.id !== launch.patientId || chartHash !== chart_hash) {
    throw new Error('a stored chart does not belong to its launch')
  }
  return { chart, chartHash, contentHash, capability }
}

const contentHashOf = (chart: Chart): string =>
  hashOf({ ...chart, readAt: null, queries: chart.queries.map((query) => ({ ...query, milliseconds: null })) })
