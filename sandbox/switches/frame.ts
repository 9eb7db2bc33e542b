/** The frame in which the EHR shows the app. */

/** athenahealth's list (smart-launcher-v2, pull request 41): no top navigation. */
export const athenaSandbox =
  'allow-forms allow-modals allow-pointer-lock allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-downloads'

export const frameOff = {
  /** The `sandbox` attribute of the app's frame; null: none. */
  frameSandbox: null as string | null,
}
