/**
 * References as `Type/id`: servers make them absolute or relative and strip versions (HAPI by default).
 * @param fhirBase so that only this EHR's own addresses are shortened: the same id elsewhere is another person
 */
export const relativeReference = (fhirBase: string, text: string | undefined): string => {
  const base = `${fhirBase.replace(/\/+$/, '')}/`
  const below = text?.startsWith(base) ? text.slice(base.length) : (text ?? '')
  return below.replace(/\/_history\/[^/]+$/, '')
}
