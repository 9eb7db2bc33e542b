/** What the FHIR side knows of the authorization server: what a bearer token stands for. */
import type { Category } from '../fhir/categories.ts'
import type { LaunchContext } from './launches.ts'

/** The only categories in which a type may be read, by type. */
export type Limits = Record<string, Category[]>
export type Granted = { context: LaunchContext; limits: Limits }
/** Null when the token is unknown or expired. */
export type AccessOf = (bearer: string) => Promise<(Granted & { scopes: string[] }) | null>
