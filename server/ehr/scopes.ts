/**
 * Granted scopes → what this login may do. Scopes come back in another spelling than asked, fewer, split by letter and by category
 * (SMART App Launch 2.2, "Scopes for requesting FHIR Resources"), so everything is read and united, and decisions rest on the union.
 */

export type Action = 'create' | 'read' | 'update' | 'delete' | 'search'

/** The category of a granular scope: `?category=<system>|<code>`; system null = any. */
export type CategoryScope = { system: string | null; code: string }

export type Grant = {
  context: 'patient' | 'user' | 'system'
  /** FHIR type, or `*`. */
  type: string
  actions: Action[]
  /** Null = not limited. */
  categories: CategoryScope[] | null
}

export type Scopes = {
  grants: Grant[]
  /** What is no clinical scope (`openid`, `launch`) or is limited in a way we cannot follow. Kept to be shown, never used to decide. */
  others: string[]
}

const actionOf: Record<string, Action> = { c: 'create', r: 'read', u: 'update', d: 'delete', s: 'search' }
const all: Action[] = ['create', 'read', 'update', 'delete', 'search']
/** The v1 words and their meaning in v2 letters (SMART 2.2, "Scopes for requesting FHIR Resources", v1 compatibility). */
const words: Record<string, Action[]> = { read: ['read', 'search'], write: ['create', 'update', 'delete'], '*': all }

const shape = /^(patient|user|system)\/(\*|[A-Z][A-Za-z]*)\.(read|write|\*|[cruds]{1,5})(?:\?(.+))?$/

/** Reads granted scope strings in any spelling and split. Never throws. */
export function parseScopes(granted: string[]): Scopes {
  const grants: Grant[] = []
  const others: string[] = []
  for (const scope of granted.flatMap((text) => text.split(/\s+/)).filter((text) => text !== '')) {
    const grant = parseScope(scope)
    if (grant) grants.push(grant)
    else others.push(scope)
  }
  return { grants, others }
}

function parseScope(scope: string): Grant | null {
  const [, context, type, letters, filter] = shape.exec(scope) ?? []
  if (!context || !type || !letters) return null
  const categories = filter === undefined ? null : parseFilter(filter)
  // A limit other than a plain category (status, a modifier, two limits at once) is experimental: what it allows is unknown to us.
  if (categories === 'not-understood') return null
  const actions = words[letters] ?? all.filter((action) => [...letters].some((letter) => actionOf[letter] === action))
  return { context: context as Grant['context'], type, actions, categories }
}

function parseFilter(filter: string): CategoryScope[] | 'not-understood' {
  const parameters = [...new URLSearchParams(filter)]
  const [first, ...more] = parameters
  if (first?.[0] !== 'category' || more.length > 0 || first[1] === '') return 'not-understood'
  return first[1].split(',').map((token) => {
    const [system, code] = token.includes('|') ? token.split('|', 2) : [null, token]
    return { system: system || null, code: code ?? '' }
  })
}

/** The categories in which an action is allowed: `any` without limit, an empty list = not allowed. */
export function categoriesFor(scopes: Scopes, action: Action, type: string): 'any' | CategoryScope[] {
  const matching = scopes.grants.filter((g) => (g.type === type || g.type === '*') && g.actions.includes(action))
  if (matching.some((grant) => grant.categories === null)) return 'any'
  return matching.flatMap((grant) => grant.categories ?? [])
}

/**
 * May this login do it? Without `category` the question is for the whole type, so a grant for one category alone says no.
 */
export function may(
  scopes: Scopes,
  action: Action,
  type: string,
  category?: { system: string | null; code: string },
): boolean {
  const allowed = categoriesFor(scopes, action, type)
  if (allowed === 'any') return true
  return (
    category !== undefined &&
    allowed.some((each) => each.code === category.code && sameSystem(each.system, category.system))
  )
}

const sameSystem = (a: string | null, b: string | null) => a === null || b === null || a === b
