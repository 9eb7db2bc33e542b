/** What every clinician does, and how long each part takes. */
import { launch } from '../../test/e2e/http-road.ts'

export type Times = { chart: number; preview: number; verified: number }

const timed = async <T>(work: Promise<T>): Promise<[T, number]> => {
  const begun = performance.now()
  const result = await work
  return [result, performance.now() - begun]
}

/** Launch, chart, preview, signature, until the document is verified in the chart. Throws when anything ends otherwise. */
export async function goTheRoad(appUrl: string, pages: string, patientId: string): Promise<Times> {
  const [road, chart] = await timed(
    launch({ appUrl }, patientId, { pages }).then(async (opened) => {
      await Promise.all([opened.chart(), opened.progress()])
      return opened
    }),
  )
  const [body, preview] = await timed(road.preview())
  const [receipt, verified] = await timed(road.signed(body))
  const open = receipt.steps.filter(({ step, state }) => step !== 'copy-text' && state !== 'verified')
  if (open.length > 0) throw new Error(`${patientId}: ${open.map(({ step, state }) => `${step} ${state}`).join(', ')}`)
  return { chart, preview, verified }
}

export type Load = { times: Times[]; errors: string[]; seconds: number }

/** All of them at the same moment. */
export async function allAtOnce(appUrl: string, pages: string, patientIds: string[]): Promise<Load> {
  const begun = performance.now()
  const ended = await Promise.allSettled(patientIds.map((patientId) => goTheRoad(appUrl, pages, patientId)))
  return {
    times: ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : [])),
    errors: ended.flatMap((end) => (end.status === 'rejected' ? [reasonOf(end.reason)] : [])),
    seconds: (performance.now() - begun) / 1000,
  }
}

const reasonOf = (reason: unknown): string => {
  const { message, cause } = reason instanceof Error ? reason : new Error(String(reason))
  return `${message.slice(0, 200)}${cause instanceof Error ? ` (${cause.message})` : ''}`
}
