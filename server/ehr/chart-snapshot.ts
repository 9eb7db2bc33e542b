/** The launch's chart: from the store, from a reading under way, or read now. */
import pLimit, { type LimitFunction } from 'p-limit'
import { readChart } from '../../crmo/chart/read-chart.ts'
import { earlierRecords } from '../../crmo/monitoring/record.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import type { Launch } from '../launch/launch.ts'
import { shortId } from '../logging.ts'
import { withPdfTexts } from '../pdf-text/with-pdf-texts.ts'
import { loadSnapshot, type Snapshot, saveSnapshot } from '../store/charts.ts'
import { earlierMeasurements } from '../write-back/earlier.ts'
import { readWholeChart, type Stopped } from './chart-reading.ts'
import { followElsewhere, readingElsewhere, whileNobodyElse } from './reading-claim.ts'
import { readingLimits } from './reading-limits.ts'
import { type ReadingProgress, readingProgress } from './reading-progress.ts'

export type LaunchChart = { kind: 'chart'; snapshot: Snapshot } | Stopped

/** What this process reads, or waits for while another one reads it. */
type UnderWay = { chart: Promise<LaunchChart>; progress: ReadingProgress }
type Readings = { byLaunch: Map<string, UnderWay>; inTurn: LimitFunction }

const everyReading = new WeakMap<Context, Readings>()
const readingsOf = (context: Context): Readings => {
  const known = everyReading.get(context)
  if (known) return known
  const readings: Readings = { byLaunch: new Map(), inTurn: pLimit(context.settings.chartsAtOnce) }
  everyReading.set(context, readings)
  return readings
}

/** Begins to read right after the callback, so that much of the waiting is over when the page asks. */
export function startReading(context: Context, launch: Launch): void {
  reading(context, launch, false).catch((error: unknown) => {
    context.log.error({ launch: shortId(launch.id), err: error }, 'reading the chart failed')
  })
}

/** The chart of this launch, the same one for every page and process until somebody asks for a new reading. */
export async function chartOf(context: Context, launch: Launch): Promise<LaunchChart> {
  const snapshot = await loadSnapshot(context, launch)
  return snapshot ? { kind: 'chart', snapshot } : reading(context, launch, false)
}

/** Reads the chart again; a reading that is under way is new enough. */
export const readAgain = (context: Context, launch: Launch): Promise<LaunchChart> => reading(context, launch, true)

/** How the reading under way stands, whichever process reads; null when there is none. */
export async function progressOf(context: Context, launch: Launch): Promise<ReadingProgress | null> {
  const here = () => readingsOf(context).byLaunch.get(launch.id)?.progress ?? null
  if (here() || (await readingElsewhere(context, launch)) === null) return here()
  startReading(context, launch)
  return here()
}

function reading(context: Context, launch: Launch, replace: boolean): Promise<LaunchChart> {
  const { byLaunch } = readingsOf(context)
  const known = byLaunch.get(launch.id)
  if (known) return known.chart
  const progress = readingProgress()
  const chart = readOnce(context, launch, replace, progress).finally(() => {
    byLaunch.delete(launch.id)
    progress.tell({ event: 'over' })
  })
  byLaunch.set(launch.id, { chart, progress })
  context.lifetime?.keep(chart)
  return chart
}

/** Of all processes one reads. When it dies or its reading is stopped, another one reads, and says why itself. */
async function readOnce(
  context: Context,
  launch: Launch,
  replace: boolean,
  { tell, told }: ReadingProgress,
): Promise<LaunchChart> {
  const before = replace ? await loadSnapshot(context, launch) : null
  for (;;) {
    // The turn comes before the claim: a process with turns to spare may read what waits here.
    const read = await readingsOf(context).inTurn(() =>
      whileNobodyElse(context, launch, told, async (): Promise<LaunchChart> => {
        // It may have come to its end a moment ago.
        const snapshot = replace ? null : await loadSnapshot(context, launch)
        return snapshot ? { kind: 'chart', snapshot } : readAndStore(context, launch, replace, tell)
      }),
    )
    if (read) return read.result
    await followElsewhere(context, launch, tell)
    const snapshot = await loadSnapshot(context, launch)
    if (snapshot && snapshot.chartHash !== before?.chartHash) return { kind: 'chart', snapshot }
  }
}

async function readAndStore(
  context: Context,
  launch: Launch,
  replace: boolean,
  tell: ReadingProgress['tell'],
): Promise<LaunchChart> {
  const ended = context.metrics?.reading(launch.issuerKey)
  const [whole, measured] = await Promise.all([
    readWholeChart(context, launch, readingLimits, tell),
    earlierMeasurements(context, launch),
  ])
  ended?.(whole.kind === 'stopped' ? whole.because : 'read')
  if (whole.kind === 'stopped') {
    context.log.warn({ launch: shortId(launch.id), because: whole.because }, 'reading the chart was stopped')
    await audit(context, { action: 'chart-read', outcome: 'failed', launch, detail: { because: whole.because } })
    return whole
  }
  const { resources, queries, capability } = whole
  const now = context.now().toISOString()
  const read = readChart([...(await withPdfTexts(resources)), ...measured.responses], now, [
    ...queries,
    ...measured.incomplete,
  ])
  const chart = { ...read, earlier: earlierRecords([...measured.records, ...(read.earlier ?? [])], now) }
  const snapshot = await saveSnapshot(context, launch, { chart, capability }, replace)
  const asked = chart.queries.map(({ name, outcome, read }) => ({ name, outcome, read }))
  await audit(context, { action: 'chart-read', launch, detail: { chartHash: snapshot.chartHash, queries: asked } })
  return { kind: 'chart', snapshot }
}
