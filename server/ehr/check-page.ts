/** Every entry of a page, checked on our side: whose it is, whether it is what was asked for, whether it may be read. */
import type { BundlePage } from './bundle-page.ts'
import { isRestricted, passes } from './entry-filter.ts'
import { missingParts } from './outcome-issues.ts'
import type { PlannedQuery } from './planned-query.ts'
import { documentRow } from './query-table.ts'
import type { Cause } from './reading-sentences.ts'
import { type Resource, referenceTo } from './resource.ts'
import { whose } from './same-patient.ts'

export type CheckedPage = { kind: 'checked'; resources: Resource[]; causes: Cause[] } | { kind: 'other'; what: string }

export function checkPage(
  page: BundlePage,
  query: PlannedQuery,
  owner: { fhirBase: string; patientId: string },
): CheckedPage {
  const everything = [...page.matches, ...page.included]
  // One entry of another patient means that the EHR or the login is not what we take it for: nothing of it can be trusted.
  const foreign = everything.find((resource) => whose(resource, owner.fhirBase, owner.patientId) === 'other')
  if (foreign) return { kind: 'other', what: referenceTo(foreign) }

  const ours = page.matches.filter((resource) => whose(resource, owner.fhirBase, owner.patientId) === 'same')
  const asked = ours.filter((resource) => passes(resource, query.filter))
  const open = query.row === documentRow ? asked.filter((resource) => !isRestricted(resource)) : asked
  const alongside = page.included.filter((resource) => resource.resourceType === includedType(query))
  return {
    kind: 'checked',
    resources: [...open, ...alongside],
    causes: [
      ...missingParts(page.issues),
      ...counted(page.unreadable, 'unreadable'),
      ...counted(page.matches.length - ours.length, 'unnamed'),
      ...counted(asked.length - open.length, 'restricted'),
    ],
  }
}

/** What the search parameter after the colon of an `_include` brings along. */
const brought: Record<string, string> = { medication: 'Medication', endpoint: 'Endpoint' }
const includedType = ({ row }: PlannedQuery) => brought[row.include?.split(':')[1] ?? ''] ?? null

const counted = (count: number, what: 'unreadable' | 'unnamed' | 'restricted'): Cause[] =>
  count === 0 ? [] : [{ code: `${what}-${count === 1 ? 'one' : 'many'}`, values: { count } }]
