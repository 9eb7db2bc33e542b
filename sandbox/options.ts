/** The app as this EHR knows it: a registered confidential client. */
export type App = { launchUrl: string; redirectUri: string; clientId: string; clientSecret: string }

export type SandboxOptions = {
  /** 0 = any free port. */
  port: number
  /** A browser takes 127.0.0.1 and localhost for two sites, so the app's frame is a truly foreign one. */
  host?: '127.0.0.1'
  app: App
  /** A folder of FHIR Bundles to load instead of the built-in charts. */
  patientsDir?: string
  now?: () => Date
}
