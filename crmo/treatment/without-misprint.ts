/**
 * The last guard against the misprint of clinical-basis 4.4: no string of the treatment part says grams per kilogram, not even as a
 * quotation of the chart. Whoever needs the charted wording opens the source that the evidence points at.
 */
const gramsPerKg =
  /(?:\d[\d.,]*\s*)?(?<![a-zµμ])(?:k?g|gms?|gr|grams?|grammes?)\s*(?:(?:\/|per|[.·⋅*])\s*)?kg(?![a-z])|(?:\d[\d.,]*\s*)?(?<![a-zµμ])(?:g|gms?|gr|grams?|grammes?)\s*(?:\/|per)\s*kilo\w*/gi

const instead = '[a charted dose that is not repeated here]'

/** A copy of plain JSON with every string made safe. */
export function withoutMisprint<T>(value: T): T {
  if (typeof value === 'string') return value.replace(gramsPerKg, instead) as T
  if (Array.isArray(value)) return value.map(withoutMisprint) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutMisprint(one)])) as T
}
