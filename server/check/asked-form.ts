/** A FHIR address without the ids in it: `Observation?patient=<patient>&category=laboratory`. */

/** Parameters whose values are the app's own: codes, dates counted from today, page sizes. */
const ours = new Set(['category', 'type', 'date', 'status', '_count', '_include'])

const fhirType = /^[A-Z][A-Za-z]{1,40}$/

export function askedForm(asked: string, fhirBase: string): string {
  const url = URL.canParse(asked) ? new URL(asked) : new URL(asked, `${fhirBase}/`)
  const path = url.href.startsWith(`${fhirBase}/`) ? url.pathname.slice(new URL(fhirBase).pathname.length) : ''
  const [type = '', id] = path.split('/').filter(Boolean)
  if (type === 'metadata') return type
  // Next pages have addresses that only the EHR can read.
  if (!fhirType.test(type)) return 'another page'
  const parameters = [...url.searchParams].flatMap(([name, value]) => {
    if (ours.has(name)) return [`${name}=${value}`]
    return ['patient', 'subject', 'encounter'].includes(name) ? [`${name}=<${name}>`] : []
  })
  return `${type}${id === undefined ? '' : '/<id>'}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`
}
