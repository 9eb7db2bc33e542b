/** Finds misspelt settings: a variable that is nearly one of ours would otherwise be ignored in silence. */
import { secretNames, settingNames } from './settings-schema.ts'

/** Nobody else's names begin like this; the embedded EHR's own begin with CRMO_SANDBOX. */
const OURS = /^(CRMO_(?!SANDBOX)|SECRET_KEY|(AUDIT|SIGNED)_RETENTION|METRICS_(PORT|TOKEN)|ISSUERS_|SITE_RULES)/
/** What Kubernetes sets for a service that is called crmo. */
const OF_A_SERVICE = /^CRMO_(SERVICE_(HOST|PORT)|PORT)(_|$)/
/** In shorter names two letters make another word: PATH is not PORT. */
const SHORTEST = 8

/** How many letters have to be changed, added or left out; stops counting above 2. */
const distance = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 3
}

/**
 * @param set names of the variables that are set
 * @param otherNames names that the issuer files use
 * @returns a sentence for each that looks like ours and is none
 */
export const unknownVariables = (set: string[], otherNames: string[]): string[] => {
  const names = [...settingNames, ...otherNames]
  const known = new Set([
    ...names,
    ...secretNames.map((name) => `${name}_FILE`),
    ...otherNames.map((name) => `${name}_FILE`),
  ])
  return set.flatMap((name) => {
    if (known.has(name)) return []
    const near = [...known].find(
      (one) =>
        one.length >= SHORTEST && (distance(name, one) <= 2 || name.replaceAll('_', '') === one.replaceAll('_', '')),
    )
    if (near !== undefined) return [`${name} is no setting of this app: did you mean ${near}?`]
    if (OURS.test(name) && !OF_A_SERVICE.test(name))
      return [`${name} is no setting of this app, and no issuer file names it: remove it; docs/settings.md lists all`]
    return []
  })
}
