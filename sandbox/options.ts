/** The app as this EHR knows it: a registered client, confidential unless `auth` is `none`. */
export type App = {
  launchUrl: string
  redirectUri: string
  clientId: string
  clientSecret: string
  /** How it proves itself at the token endpoint; by its secret unless stated. */
  auth?: 'secret' | 'private_key_jwt' | 'none'
  /** Where its public keys are, for `private_key_jwt`. */
  jwksUrl?: string
}

export type SandboxOptions = {
  /** 0 = any free port. */
  port: number
  /** A browser takes 127.0.0.1 and localhost for two sites, so the app's frame is a truly foreign one. */
  host?: '127.0.0.1'
  /** The origin under which others reach it, where a gateway stands in front of it. */
  publicOrigin?: string
  /** Its client id and secret count for the open EHR; at the others it has ids and secrets of its own. */
  app: App
  /** A folder of FHIR Bundles to load instead of the built-in charts. */
  patientsDir?: string
  now?: () => Date
}
