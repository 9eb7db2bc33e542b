/** Who is asking: the bearer token, and whether its scopes permit the interaction. */
import type { Request } from 'express'
import type { AccessOf } from '../auth/authorization.ts'
import type { LaunchContext } from '../auth/launches.ts'
import { permission } from '../auth/scopes.ts'
import type { Category } from './categories.ts'
import { refuse } from './outcome.ts'
import { type Interaction, scopeLetter } from './served-types.ts'

/** `categories`: the only ones in which this login may read the type; null: no limit. */
export type Access = { permission: 'all' | 'patient'; context: LaunchContext; categories: Category[] | null }

/** The access that a request has to an interaction; refused with 401 or 403. */
export const accessOf = async (
  request: Request,
  accessOfToken: AccessOf,
  type: string,
  interaction: Interaction,
): Promise<Access> => {
  const [, bearer] = /^Bearer (.+)$/i.exec(request.get('authorization') ?? '') ?? []
  const granted = bearer ? await accessOfToken(bearer) : null
  if (!granted) throw refuse(401, 'login', bearer ? 'the access token is unknown or expired' : 'no access token')
  const letter = scopeLetter[interaction]
  const permitted = permission(granted.scopes, type, letter)
  if (permitted === 'none')
    throw refuse(403, 'forbidden', `insufficient_scope: no granted scope holds ${type}.${letter}`)
  const reads = letter === 'r' || letter === 's'
  return { permission: permitted, context: granted.context, categories: (reads && granted.limits[type]) || null }
}
