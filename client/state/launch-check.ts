import type { ChartView, LaunchView } from '../../server/api/contract.ts'

/**
 * A launch is one patient, one user, for ever (ehr-integration 2.10). Anything the server sends that contradicts that stops
 * the page: the wrong patient on screen is the worst thing this app could do.
 */
export function contradiction(
  launchId: string,
  launch: LaunchView,
  later: { launch?: LaunchView; chart?: ChartView; receipt?: { patientId: string } },
): string | null {
  if (launch.launchId !== launchId) return 'The server answered for another launch than the one in this address.'
  if (later.launch && later.launch.patientId !== launch.patientId)
    return 'The server now names another patient for this launch.'
  if (later.launch && later.launch.user.fhirUser !== launch.user.fhirUser)
    return 'The server now names another user for this launch.'
  if (later.chart && later.chart.chart.patient.id !== launch.patientId)
    return 'The chart that was read belongs to another patient than the one this launch was opened on.'
  if (later.receipt && later.receipt.patientId !== launch.patientId)
    return 'The receipt names another patient than the one this launch was opened on.'
  return null
}
