import type { ChartView, LaunchView, Receipt } from '../../server/api/contract.ts'
import type { Api, Refused } from '../api.ts'
import { assessmentIds } from './assessment-id.ts'
import { contradiction } from './launch-check.ts'

/** Which page stands on the screen. Once ended or stopped, nothing of the chart stays visible. */
export type Session =
  | { stage: 'loading' }
  | { stage: 'reading'; launch: LaunchView }
  | { stage: 'failed'; launch: LaunchView | null; sentence: string }
  | { stage: 'ended'; sentence: string }
  | { stage: 'wrong-patient'; sentence: string }
  | { stage: 'open'; launch: LaunchView; view: ChartView; assessmentId: string; receipt: Receipt | null }

const failedOrEnded = (refused: Refused, launch: LaunchView | null): Session =>
  refused.ended
    ? { stage: 'ended', sentence: refused.sentence }
    : { stage: 'failed', launch, sentence: refused.sentence }

/**
 * Opens the launch: who and whom, then the chart, then, when this launch has signed already, its receipt (a reload after
 * signing, or after an answer that was lost, comes back to it). `report` shows the steps between.
 */
export async function openSession(api: Api, launchId: string, report: (session: Session) => void): Promise<Session> {
  report({ stage: 'loading' })
  const launch = await api.launch()
  if (!launch.ok) return failedOrEnded(launch, null)
  const foreign = contradiction(launchId, launch.value, {})
  if (foreign) return { stage: 'wrong-patient', sentence: foreign }
  report({ stage: 'reading', launch: launch.value })
  const chart = await api.chart()
  if (!chart.ok) return failedOrEnded(chart, launch.value)
  return withReceipt(api, launchId, launch.value, chart.value)
}

async function withReceipt(api: Api, launchId: string, launch: LaunchView, view: ChartView): Promise<Session> {
  const foreign = contradiction(launchId, launch, { chart: view })
  if (foreign) return { stage: 'wrong-patient', sentence: foreign }
  const ids = await assessmentIds(
    launchId,
    view.earlier.map((earlier) => earlier.assessmentId),
  )
  const open = { stage: 'open', launch, view, assessmentId: ids.next, receipt: null } as const
  if (!ids.latestSigned) return open
  const receipt = await api.receipt(ids.latestSigned)
  if (!receipt.ok) return receipt.ended ? { stage: 'ended', sentence: receipt.sentence } : open
  const other = contradiction(launchId, launch, { receipt: receipt.value })
  return other ? { stage: 'wrong-patient', sentence: other } : { ...open, receipt: receipt.value }
}
