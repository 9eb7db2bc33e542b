/** Granular scopes, taken apart before the authorization server sees them and put together again in its answer. */
import { grantedCategories } from '../fhir/categories.ts'
import type { ScopeSpelling } from '../switches/authorization.ts'
import type { Limits } from './authorization.ts'
import { parseScope } from './scopes.ts'

/** `user/Observation.rs?category=<system>|laboratory` → the scope without its limit, and the limit. */
export const takeLimits = (scope: string): { plain: string; limits: Limits } => {
  const limits: Limits = {}
  const free = new Set<string>()
  const plain = scope.split(' ').map((each) => {
    const [head = '', query] = each.split('?')
    const type = parseScope(head)?.type
    if (!type) return head
    const [system = '', code = ''] = new URLSearchParams(query).get('category')?.split('|') ?? []
    if (query === undefined) free.add(type)
    else limits[type] = [...(limits[type] ?? []), { system, code }]
    return head
  })
  for (const type of free) delete limits[type]
  return { plain: [...new Set(plain)].join(' '), limits }
}

/** The limits of a grant: those that were asked for, and those that the spelling brings with it. */
export const limitsUnder = (asked: Limits, spelling: ScopeSpelling): Limits =>
  spelling === 'by category' ? { ...grantedCategories, ...asked } : asked

const v1 = (context: string, type: string, letters: string): string[] => [
  ...(/[rs]/.test(letters) ? [`${context}/${type}.read`] : []),
  ...(/[cud]/.test(letters) ? [`${context}/${type}.write`] : []),
]

/** Granted scopes as this EHR spells them. */
export const spellScopes = (scope: string, spelling: ScopeSpelling, limits: Limits): string =>
  scope
    .split(' ')
    .flatMap((each) => {
      const parsed = parseScope(each)
      if (!parsed) return [each]
      const { context, type, letters } = parsed
      if (spelling === 'v1') return v1(context, type, letters)
      const categories = limits[type]
      const limited = (part: string): string[] => {
        const whole = `${context}/${type}.${part}`
        return categories && /^[rs]+$/.test(part)
          ? categories.map(({ system, code }) => `${whole}?category=${system}|${code}`)
          : [whole]
      }
      if (spelling === 'by letter' || spelling === 'by category') return [...letters].flatMap(limited)
      if (!categories) return [each]
      const reading = letters.replace(/[cud]/g, '')
      const writing = letters.replace(/[rs]/g, '')
      return [...(reading ? limited(reading) : []), ...(writing ? limited(writing) : [])]
    })
    .join(' ')
