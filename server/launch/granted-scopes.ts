import { type Action, categoriesFor, parseScopes } from '../ehr/scopes.ts'
import type { LostRight } from './lost-right.ts'

/** Reading by id is enough for these: nobody searches them. */
const READ_BY_ID = new Set(['Patient', 'Practitioner', 'Binary', 'Encounter'])

export type GrantedScopes = {
  /** Empty = everything was granted. */
  lost: LostRight[]
  /** The patient can be read, and something else beside it. */
  canRead: boolean
}

/**
 * Compares what was asked with what was granted, by meaning and not by spelling (ehr-integration 2.7). A grant for some categories
 * counts as granted here: the reading of the chart says which categories are missing.
 */
export const compareScopes = (asked: string[], granted: string[]): GrantedScopes => {
  const [wanted, given] = [parseScopes(asked), parseScopes(granted)]
  const has = (scopes: ReturnType<typeof parseScopes>, action: Action, type: string) => {
    const categories = categoriesFor(scopes, action, type)
    return categories === 'any' || categories.length > 0
  }
  const types = [...new Set(wanted.grants.map((grant) => grant.type))].filter((type) => type !== '*')
  const actionFor = (type: string): Action => (READ_BY_ID.has(type) ? 'read' : 'search')
  const readable = types.filter((type) => has(given, actionFor(type), type))
  const lost = types.flatMap((type) =>
    [actionFor(type), 'create' as const]
      .filter((action) => has(wanted, action, type) && !has(given, action, type))
      .map((action): LostRight => ({ action: action === 'create' ? 'create' : 'read', type })),
  )
  return { lost, canRead: readable.includes('Patient') && readable.some((type) => !READ_BY_ID.has(type)) }
}
