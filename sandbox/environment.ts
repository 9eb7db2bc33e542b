/** Settings of the embedded EHR when it runs by itself or in the demo; the app's own settings are in server/settings.ts. */
import { z } from 'zod'
import type { App } from './options.ts'

const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback)

const environment = z.object({
  SANDBOX_PORT: port(4004),
  PORT: port(3000),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().min(1).default('data'),
  CRMO_SANDBOX_CLIENT_SECRET: z.string().min(1).optional(),
})

export type Environment = {
  sandboxPort: number
  appPort: number
  appUrl: string
  dataDir: string
  clientSecret?: string
}

/** Reads the environment, in which an empty variable is not set; throws with the names of what is wrong. */
export const readEnvironment = (env: Record<string, string | undefined>): Environment => {
  const read = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!read.success) throw new Error(z.prettifyError(read.error))
  const { SANDBOX_PORT, PORT, PUBLIC_URL, DATA_DIR, CRMO_SANDBOX_CLIENT_SECRET } = read.data
  return {
    sandboxPort: SANDBOX_PORT,
    appPort: PORT,
    appUrl: new URL(PUBLIC_URL ?? `http://localhost:${PORT}`).origin,
    dataDir: DATA_DIR,
    clientSecret: CRMO_SANDBOX_CLIENT_SECRET,
  }
}

export const appAt = (appUrl: string, clientSecret: string): App => ({
  launchUrl: `${appUrl}/launch`,
  redirectUri: `${appUrl}/callback`,
  clientId: 'crmo-on-fhir',
  clientSecret,
})

/** What a person can do about an error at the start. */
export const startError = (error: unknown, sandboxPort: number): string =>
  (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    ? `Port ${sandboxPort} is taken by another program, so the embedded EHR cannot start. Stop that program, or set SANDBOX_PORT to a free port.`
    : String(error instanceof Error ? error.message : error)
