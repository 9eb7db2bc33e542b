/** Opens the app from a chart without a browser: what the EHR's page would put into its frame. */
export type OpenedLaunch = { launchUrl: string; launch: string; iss: string; encounterId: string | null }

/** `practitionerId` is `dr-okafor` (default) or `dr-angstrom`. */
export const openChart = async (
  origin: string,
  patientId: string,
  practitionerId = 'dr-okafor',
): Promise<OpenedLaunch> => {
  const response = await fetch(`${origin}/charts/${patientId}/launches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ practitionerId }),
  })
  if (response.status !== 201) throw new Error(`the embedded EHR answered ${response.status}`)
  return (await response.json()) as OpenedLaunch
}
