/** SMART v2 scopes: which this EHR offers, what a granted one permits, and how some are withheld. */
import { scopeLetter, servedTypes } from '../fhir/served-types.ts'

export type ScopeLetter = 'c' | 'r' | 'u' | 'd' | 's'
type ResourceScope = { context: 'user' | 'patient'; type: string; letters: string }

const launchScopes = ['openid', 'fhirUser', 'profile', 'launch', 'online_access', 'offline_access']
const order = 'cruds'

/** `user/Observation.rs` in its parts, or null when it is no v2 resource scope. */
export const parseScope = (scope: string): ResourceScope | null => {
  const match = /^(user|patient)\/([A-Za-z]+|\*)\.(c?r?u?d?s?)$/.exec(scope)
  const [, context, type, letters] = match ?? []
  return context && type && letters ? { context: context === 'user' ? 'user' : 'patient', type, letters } : null
}

/** The v1 words in v2 letters (SMART 2.2, "v1 compatibility"). */
const v1Letters: Record<string, string> = { read: 'rs', write: 'cud', '*': 'cruds' }

/** A v1 scope in v2 spelling; anything else as it is. */
const fromV1 = (scope: string): string => {
  const [, before, word = ''] = /^((?:user|patient)\/(?:[A-Za-z]+|\*)\.)(read|write|\*)$/.exec(scope) ?? []
  return before ? `${before}${v1Letters[word]}` : scope
}

/** Every subset of the letters, each in the order the specification demands. */
const subsets = (letters: string[]): string[] =>
  letters.reduce<string[]>((sets, letter) => sets.concat(sets.map((set) => set + letter)), ['']).filter(Boolean)

const lettersOf = (type: string): string[] => {
  const served = new Set(servedTypes[type]?.interactions.map((interaction) => scopeLetter[interaction]) as string[])
  return [...order].filter((letter) => served.has(letter))
}

/** oidc-provider grants only what it was told by name, so each spelling is listed. */
export const offeredScopes: string[] = [
  ...launchScopes,
  ...['user', 'patient'].flatMap((context) => [
    `${context}/*.rs`,
    ...Object.keys(servedTypes).flatMap((type) => subsets(lettersOf(type)).map((set) => `${context}/${type}.${set}`)),
  ]),
]

/**
 * The requested scopes less what is not offered and what is withheld (`Type.letter`, or a whole scope). A scope of which
 * some letters remain comes back shorter: `.cruds` of a type without delete becomes `.crus`.
 */
export const narrowScopes = (requested: string, withheld: string[]): string =>
  requested
    .split(' ')
    .flatMap((asked) => {
      if (withheld.includes(asked)) return []
      const scope = fromV1(asked)
      const parsed = parseScope(scope)
      if (!parsed) return [scope]
      const offered = parsed.type === '*' ? ['r', 's'] : lettersOf(parsed.type)
      const letters = [...parsed.letters].filter(
        (letter) => offered.includes(letter) && !withheld.includes(`${parsed.type}.${letter}`),
      )
      return letters.length ? [`${parsed.context}/${parsed.type}.${letters.join('')}`] : []
    })
    .join(' ')

/** What the granted scopes permit: everybody's data, this patient's only, or nothing. */
export const permission = (granted: string[], type: string, letter: ScopeLetter): 'all' | 'patient' | 'none' => {
  const contexts = granted
    .map(parseScope)
    .filter((scope) => scope && (scope.type === type || scope.type === '*') && scope.letters.includes(letter))
    .map((scope) => scope?.context)
  if (contexts.includes('user')) return 'all'
  return contexts.includes('patient') ? 'patient' : 'none'
}
