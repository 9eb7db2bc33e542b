import type { FhirAccess, FhirReply, NoReply } from '../ehr/access.ts'
import { readPage } from '../ehr/bundle-page.ts'
import { missingParts } from '../ehr/outcome-issues.ts'
import type { Resource } from '../ehr/resource.ts'

/**
 * `complete`: every page was read and the EHR did not say that something is missing. Anything else may hide a document. `passing`: the EHR
 * gave no usable answer, so a later search may show more.
 */
export type ChartSearch = { resources: Resource[]; outcome: 'complete' | 'partial' | 'refused'; passing?: true }

/** A receipt waits for this, so it must end soon. */
const mostPages = 5

/** Documents of a patient, page by page, unfiltered: servers ignore parameters, so the caller compares each one. */
export async function searchChart(
  access: FhirAccess,
  type: string,
  query: Record<string, string>,
  timeoutMs: number,
): Promise<ChartSearch> {
  const resources: Resource[] = []
  let missing = false
  let url: string | null = `${type}?${new URLSearchParams(query)}`
  for (let number = 0; url !== null; number++) {
    if (number === mostPages) return { resources, outcome: 'partial' }
    const reply = await access.read(url, { timeoutMs })
    const page = reply.kind === 'reply' && reply.status === 200 ? readPage(reply.json, type) : null
    if (page === null)
      return { resources, outcome: number === 0 ? 'refused' : 'partial', ...(!isRefusal(reply) && { passing: true }) }
    resources.push(...page.matches)
    missing ||= page.unreadable > 0 || missingParts(page.issues).length > 0
    url = page.next
  }
  return { resources, outcome: missing ? 'partial' : 'complete' }
}

/** Neither an answer nor a clear no. */
export const isUnanswered = (reply: FhirReply | NoReply): boolean =>
  !(reply.kind === 'reply' && reply.status < 400) && !isRefusal(reply)

/** A clear no of the EHR. Silence, a broken answer, an error of its own and a busy EHR are none. */
const isRefusal = (reply: FhirReply | NoReply): boolean =>
  reply.kind === 'reply' && reply.status >= 400 && reply.status < 500 && !passing.has(reply.status)

/** Too slow, too busy. And a refused token: the login is the matter, not the right to look. */
const passing = new Set([401, 408, 425, 429])
