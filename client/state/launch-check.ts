import type { ChartView, LaunchView } from '../../server/api/contract.ts'
import { failureTexts } from '../words/failure-texts.ts'
import { saying } from '../words/said.ts'

/**
 * A launch is one patient, one user, for ever (ehr-integration 2.10). Anything the server sends that contradicts that stops
 * the page: the wrong patient on screen is the worst thing this app could do.
 */
export function contradiction(
  launchId: string,
  launch: LaunchView,
  later: { launch?: LaunchView; chart?: ChartView; receipt?: { patientId: string } },
): string | null {
  const t = failureTexts()
  if (launch.launchId !== launchId) return saying(t.otherLaunch)
  if (later.launch && later.launch.patientId !== launch.patientId) return saying(t.otherPatient)
  if (later.launch && later.launch.user.fhirUser !== launch.user.fhirUser) return saying(t.otherUser)
  if (later.chart && later.chart.chart.patient.id !== launch.patientId) return saying(t.otherChart)
  if (later.receipt && later.receipt.patientId !== launch.patientId) return saying(t.otherReceipt)
  return null
}
