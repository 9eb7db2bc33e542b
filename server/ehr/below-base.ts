/**
 * Links and references of an EHR's answers, resolved. A link may point anywhere (ehr-integration trap 8): only what lies below the FHIR
 * base may be followed, because the bearer token goes with the request.
 */
export function belowBase(fhirBase: string, link: string): string | null {
  const base = new URL(fhirBase.endsWith('/') ? fhirBase : `${fhirBase}/`)
  if (!URL.canParse(link, base)) return null
  const url = new URL(link, base)
  // Some servers page at the base itself: `<base>?_getpages=…`.
  const below = url.pathname.startsWith(base.pathname) || `${url.pathname}/` === base.pathname
  return url.origin === base.origin && below && url.username === '' && url.password === '' ? url.href : null
}
