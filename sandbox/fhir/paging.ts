/** Searchset pages: a search is frozen when it starts, and `next` is an opaque link into that frozen list (as Epic does). */
import { randomUUID } from 'node:crypto'
import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4.js'
import type { EhrParts } from './ehr-parts.ts'
import { epicIssue, refuse, refuseAsEpic } from './outcome.ts'

export type Listing = {
  type: string
  asked: URLSearchParams
  pageSize: number
  matches: FhirResource[]
  patientId: string
}
export type Pages = {
  /** Freezes a search and gives its first page. */
  first: (listing: Listing) => Bundle<FhirResource>
  /** The page that a `next` link names; refused to another patient's launch, when it has expired or is too old. */
  later: (token: string, type: string, patientId: string) => Bundle<FhirResource>
}

const remembered = 5000

const outcomeTexts: Record<string, string> = {
  '4101': 'Resource request returns no results.',
  '4119':
    'This response includes information available to the authorized user at the time of the request. It may not contain the entire record available in the system.',
  '59204':
    'The search applies to a sub-resource that the client is not authorized for. Results of this sub-type are not returned.',
}

const outcomeEntry = (code: string): BundleEntry<FhirResource> => ({
  resource: {
    resourceType: 'OperationOutcome',
    issue: [
      epicIssue(
        code === '4101' ? 'information' : 'warning',
        code === '59204' ? 'suppressed' : 'informational',
        code,
        outcomeTexts[code] ?? `Outcome ${code}`,
      ),
    ],
  },
  search: { mode: 'outcome' },
})

export const makePages = (parts: EhrParts): Pages => {
  const { fhirBase, switches, restless, pageQuery } = parts
  const places = new Map<string, { listing: Listing; from: number }>()

  const remember = (listing: Listing, from: number): string => {
    const token = `17-${randomUUID().replaceAll('-', '').toUpperCase()}`
    places.set(token, { listing, from })
    const oldest = places.keys().next().value
    if (places.size > remembered && oldest) places.delete(oldest)
    return token
  }

  const page = (listing: Listing, from: number): Bundle<FhirResource> => {
    const { type, matches, pageSize, asked } = listing
    const to = switches.unpaged ? matches.length : from + pageSize
    const start = from > 0 && (switches.duplicateAcrossPages || restless.has(listing.patientId)) ? from - 1 : from
    const entries: BundleEntry<FhirResource>[] = matches.slice(start, to).map((resource) => ({
      fullUrl: `${fhirBase}/${resource.resourceType}/${resource.id}`,
      resource,
      search: { mode: 'match' },
    }))
    const total = switches.totalIsPageSize ? entries.length : matches.length
    const says = switches.outcomeEntryCode ?? (switches.saysNothingFound && matches.length === 0 ? '4101' : null)
    if (says) entries.push(outcomeEntry(says))
    const place = `${switches.nextLinkOrigin ?? new URL(fhirBase).origin}${new URL(fhirBase).pathname}/${type}`
    return {
      resourceType: 'Bundle',
      type: 'searchset',
      ...(switches.noTotal ? {} : { total }),
      link: [
        { relation: 'self', url: `${fhirBase}/${type}?${asked}` },
        ...(to < matches.length
          ? [{ relation: 'next', url: `${place}?${pageQuery(remember(listing, to), asked)}` }]
          : []),
      ],
      ...(entries.length > 0 ? { entry: entries } : {}),
    }
  }

  return {
    first: (listing) => page(listing, 0),
    later: (token, type, patientId) => {
      if (switches.expiredPages > 0) {
        switches.expiredPages -= 1
        throw refuseAsEpic(400, epicIssue('fatal', 'processing', '4113', 'Session ID for paging has expired.'))
      }
      const place = places.get(token)
      if (!place || place.listing.type !== type || place.listing.patientId !== patientId) {
        throw refuse(410, 'not-found', 'this page is gone: begin the search again')
      }
      return page(place.listing, place.from)
    },
  }
}
