/**
 * Report texts that lie behind a link: one readable format of each report or document is fetched and put inline, so that the chart sees
 * one resource with its text. Fetching begins with the page that brought the report; no query waits for it.
 */
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import { type Attachment, attachmentsOf, formatRank, withText } from './attachment-elements.ts'
import { fetchText } from './fetch-text.ts'
import { outcomeOf } from './query-outcome.ts'
import type { QueryRow } from './query-table.ts'
import type { Reader } from './read-query.ts'
import { type Resource, referenceTo } from './resource.ts'

export type Attachments = {
  /** Begins to fetch what these resources point to. */
  start: (resources: Resource[]) => void
  /** The same resources with their texts inline, and how the fetching ended; null when there was nothing to fetch. */
  finish: (resources: Resource[]) => Promise<{ resources: Resource[]; outcome: QueryOutcome | null }>
}

type Fetched = { resource: Resource; problem: { cause: string; refused: boolean } | null }

const row: QueryRow = {
  type: 'Binary',
  words: 'texts of reports and notes',
  missing: 'Lesions and findings described there are missing, so no lesion item may be taken as a firm no.',
  pageSize: null,
}

/** @param mayRead whether the granted scopes let this login read Binary */
export function attachmentsFor(reader: Reader, mayRead: boolean): Attachments {
  const asked = 'Binary/<id of each report text>'
  const clock = outcomeOf({ name: 'Binary report texts', row, asked, filter: null, narrower: [] }, reader.now)
  const started = new Map<string, Promise<Fetched>>()
  return {
    start: (resources) => {
      for (const resource of resources) {
        const linked = toFetch(resource)
        if (linked.length === 0 || started.has(versionOf(resource))) continue
        const full = started.size >= reader.limits.attachments
        const over = `only the first ${reader.limits.attachments} were fetched`
        started.set(
          versionOf(resource),
          full
            ? Promise.resolve({ resource, problem: { cause: over, refused: false } })
            : fetchBest(resource, linked, reader, mayRead),
        )
      }
    },
    finish: async (resources) => {
      const all = await Promise.all(
        resources.map((resource) => started.get(versionOf(resource)) ?? { resource, problem: null }),
      )
      const count = resources.filter((resource) => started.has(versionOf(resource))).length
      const problems = all.flatMap((fetched) => fetched.problem ?? [])
      return {
        resources: all.map((fetched) => fetched.resource),
        outcome: count === 0 ? null : outcome(clock.row, count, problems),
      }
    },
  }
}

/** The same document may come by two queries, and a newer version of it on a later page. */
const versionOf = (resource: Resource) => `${referenceTo(resource)} ${resource.meta?.lastUpdated ?? ''}`

/** What lies behind links, unless a readable text is there already. */
function toFetch(resource: Resource): Attachment[] {
  const attachments = attachmentsOf(resource)
  const hasText = attachments.some((attachment) => attachment.data !== undefined && formatRank(attachment) !== null)
  return hasText
    ? []
    : attachments.filter((attachment) => attachment.data === undefined && attachment.url !== undefined)
}

/** The best format; when it cannot be had, the next one. */
async function fetchBest(resource: Resource, linked: Attachment[], reader: Reader, mayRead: boolean): Promise<Fetched> {
  const ranked = linked
    .filter((one) => formatRank(one) !== null)
    .sort((a, b) => (formatRank(a) ?? 0) - (formatRank(b) ?? 0))
  const formats = linked.map((one) => one.contentType ?? 'no format').join(', ')
  let problem = { cause: `a format that is not read (${formats})`, refused: false }
  for (const attachment of ranked) {
    const { url = '', contentType = 'text/plain' } = attachment
    const allowed = mayRead || !/(^|\/)Binary\//.test(url)
    const text = allowed ? await fetchText(url, contentType, reader) : notGranted
    if (text.kind === 'text')
      return { resource: withText(resource, attachment, text.contentType, text.data), problem: null }
    problem = text
  }
  return { resource, problem }
}

const notGranted = { kind: 'missing', refused: true, cause: 'the granted scopes do not hold Binary' } as const

function outcome(
  row: ReturnType<typeof outcomeOf>['row'],
  count: number,
  problems: { cause: string; refused: boolean }[],
): QueryOutcome {
  const got = count - problems.length
  if (problems.length === 0) return row('complete', got)
  const causes = [...new Set(problems.map((problem) => problem.cause))].join('; ')
  const cause = `${problems.length} of ${count} could not be read (${causes})`
  if (got > 0) return row('partial', got, cause)
  return row(problems.every((problem) => problem.refused) ? 'refused' : 'failed', 0, cause)
}
