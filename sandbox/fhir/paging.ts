/** Searchset pages: a search is frozen when it starts, and `next` is an opaque link into that frozen list (as Epic does). */
import { randomUUID } from 'node:crypto'
import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4.js'
import type { Switches } from '../switches.ts'
import { refuse } from './outcome.ts'

export type Listing = { type: string; self: string; pageSize: number; matches: FhirResource[]; patientId: string }
export type Pages = {
  /** Freezes a search and gives its first page. */
  first: (listing: Listing) => Bundle<FhirResource>
  /** A later page; refused to another patient's launch or when too many searches have begun since. */
  later: (query: URLSearchParams, type: string, patientId: string) => Bundle<FhirResource>
}

const remembered = 300
const epicCodes = 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369'

const outcomeEntry = (code: string): BundleEntry<FhirResource> => ({
  resource: {
    resourceType: 'OperationOutcome',
    issue: [
      {
        severity: code === '4101' ? 'information' : 'warning',
        code: code === '59204' ? 'suppressed' : 'informational',
        details: { coding: [{ system: epicCodes, code }], text: `Embedded EHR, code ${code}` },
      },
    ],
  },
  search: { mode: 'outcome' },
})

/** `restless` patients' lists change while they are read, as under the switch `duplicateAcrossPages`. */
export const makePages = (fhirBase: string, switches: Switches, restless: Set<string>): Pages => {
  const listings = new Map<string, Listing>()

  const page = (id: string, listing: Listing, from: number): Bundle<FhirResource> => {
    const { type, matches, pageSize } = listing
    const to = from + pageSize
    const start = from > 0 && (switches.duplicateAcrossPages || restless.has(listing.patientId)) ? from - 1 : from
    const next = `${switches.nextLinkOrigin ?? new URL(fhirBase).origin}/fhir/${type}?_listing=${id}&_from=${to}`
    const entries: BundleEntry<FhirResource>[] = matches.slice(start, to).map((resource) => ({
      fullUrl: `${fhirBase}/${resource.resourceType}/${resource.id}`,
      resource,
      search: { mode: 'match' },
    }))
    if (switches.outcomeEntryCode) entries.push(outcomeEntry(switches.outcomeEntryCode))
    return {
      resourceType: 'Bundle',
      type: 'searchset',
      total: matches.length,
      link: [
        { relation: 'self', url: listing.self },
        ...(to < matches.length ? [{ relation: 'next', url: next }] : []),
      ],
      ...(entries.length > 0 ? { entry: entries } : {}),
    }
  }

  return {
    first: (listing) => {
      const id = randomUUID()
      listings.set(id, listing)
      const oldest = listings.keys().next().value
      if (listings.size > remembered && oldest) listings.delete(oldest)
      return page(id, listing, 0)
    },
    later: (query, type, patientId) => {
      const id = query.get('_listing') ?? ''
      const listing = listings.get(id)
      const from = Number(query.get('_from'))
      if (!listing || listing.type !== type || listing.patientId !== patientId || !Number.isInteger(from)) {
        throw refuse(410, 'not-found', 'this page is gone: begin the search again')
      }
      return page(id, listing, from)
    },
  }
}
