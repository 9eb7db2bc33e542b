/**
 * Report texts that lie behind a link: one readable format of each report or document is fetched and put inline, so that the chart sees
 * one resource with its text. Fetching begins with the page that brought the report; no query waits for it.
 */
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import { type Attachment, attachmentsOf, formatRank, isPdf, withText } from './attachment-elements.ts'
import { type FetchedText, fetchText } from './fetch-text.ts'
import type { Reader } from './read-query.ts'
import { type Asked, type Cause, eachOnce, type RecordsCode, reasonFor } from './reading-sentences.ts'
import { type Resource, referenceTo } from './resource.ts'

export type Attachments = {
  /** Begins to fetch what these resources point to. */
  start: (resources: Resource[]) => void
  /** The same resources with their texts inline, and how the fetching ended, for each type that had something to fetch. */
  finish: (resources: Resource[]) => Promise<{ resources: Resource[]; outcomes: QueryOutcome[] }>
}

type Problem = { cause: Cause; refused: boolean }
type Fetched = { resource: Resource; problem: Problem | null }

const words: Record<string, RecordsCode> = { DiagnosticReport: 'report-texts', DocumentReference: 'document-texts' }

/** The row stands under the type that owns the texts: what depends on its reports must know that some have no text. */
const ownerRow = (type: string): Asked => ({
  type,
  words: words[type] ?? 'document-texts',
  missing: 'texts-missing',
})

/** @param mayRead whether the granted scopes let this login read Binary */
export function attachmentsFor(reader: Reader, mayRead: boolean): Attachments {
  const begun = reader.now().getTime()
  let lastAnswer = begun
  const started = new Map<string, Promise<Fetched>>()
  const begin = (resource: Resource, linked: Attachment[]): Promise<Fetched> => {
    const { attachments } = reader.limits
    if (started.size < attachments) {
      return fetchBest(resource, linked, reader, mayRead).finally(() => {
        lastAnswer = reader.now().getTime()
      })
    }
    return Promise.resolve({
      resource,
      problem: { cause: { code: 'first-texts', values: { count: attachments } }, refused: false },
    })
  }
  return {
    start: (resources) => {
      for (const resource of resources) {
        const linked = toFetch(resource)
        if (linked.length > 0 && !started.has(versionOf(resource)))
          started.set(versionOf(resource), begin(resource, linked))
      }
    },
    finish: async (resources) => {
      const all = await Promise.all(
        resources.map((resource) => started.get(versionOf(resource)) ?? { resource, problem: null }),
      )
      const fetched = all.filter(({ resource }) => started.has(versionOf(resource)))
      const types = [...new Set(fetched.map(({ resource }) => resource.resourceType))]
      return {
        resources: all.map(({ resource }) => resource),
        outcomes: types.map((type) =>
          outcome(
            type,
            fetched.filter(({ resource }) => resource.resourceType === type),
            lastAnswer - begun,
          ),
        ),
      }
    },
  }
}

/** The same document may come by two queries, and a newer version of it on a later page. */
const versionOf = (resource: Resource) => `${referenceTo(resource)} ${resource.meta?.lastUpdated ?? ''}`

/** What lies behind links, unless a readable text is there already. */
function toFetch(resource: Resource): Attachment[] {
  const attachments = attachmentsOf(resource)
  const linked = attachments.filter((attachment) => attachment.data === undefined && attachment.url !== undefined)
  const bestOf = (some: Attachment[]): number =>
    Math.min(...some.map((one) => formatRank(one) ?? Number.POSITIVE_INFINITY))
  // A PDF that is inline may be a scan: words behind a link are still worth the way.
  const inline = attachments.filter((attachment) => attachment.data !== undefined)
  const enough =
    inline.some((one) => formatRank(one) !== null && !isPdf(one)) ||
    (inline.some(isPdf) && bestOf(linked) >= bestOf(inline))
  return enough ? [] : linked
}

/** The best format; when it cannot be had, the next one. */
async function fetchBest(resource: Resource, linked: Attachment[], reader: Reader, mayRead: boolean): Promise<Fetched> {
  const ranked = linked
    .filter((one) => formatRank(one) !== null)
    .sort((a, b) => (formatRank(a) ?? 0) - (formatRank(b) ?? 0))
  const formats = linked.map((one) => one.contentType ?? 'no format').join(', ')
  let problem: Problem = { cause: { code: 'format-unread', values: { formats } }, refused: false }
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

const notGranted: FetchedText = {
  kind: 'missing',
  refused: true,
  cause: { code: 'not-granted', values: { type: 'Binary' } },
}

function outcome(type: string, fetched: Fetched[], milliseconds: number): QueryOutcome {
  const problems = fetched.flatMap(({ problem }) => problem ?? [])
  const read = fetched.length - problems.length
  const values = { count: problems.length, all: fetched.length, causes: eachOnce(problems.map(({ cause }) => cause)) }
  const refused = problems.every((problem) => problem.refused)
  const ending = problems.length === 0 ? 'complete' : read > 0 ? 'partial' : refused ? 'refused' : 'failed'
  return {
    name: `${type} texts`,
    type,
    outcome: ending,
    read,
    ...(ending === 'complete'
      ? { reason: null }
      : reasonFor(ownerRow(type), ending, [{ code: 'texts-unread', values }])),
    asked: `the attachments of ${fetched.length} ${type}`,
    milliseconds,
  }
}
