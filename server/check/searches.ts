/** Every question of a reading of the chart, made as at a launch, with the kind of its answer. */
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import type { Context } from '../context.ts'
import type { Capability } from '../ehr/capability.ts'
import { readWholeChart } from '../ehr/chart-reading.ts'
import type { Launch } from '../launch/launch.ts'
import { earlierMeasurements } from '../write-back/earlier.ts'
import { askedForm } from './asked-form.ts'
import type { Recorded } from './recorded-access.ts'
import type { SearchLine } from './report.ts'

export type Searched = {
  /** Why the whole reading was given up, as our own code; null when it was not. */
  stopped: string | null
  capability: Capability | null
  searches: SearchLine[]
}

/**
 * @param context its access is recorded in `calls`
 */
export async function searchAsAtLaunch(context: Context, launch: Launch, calls: Recorded[]): Promise<Searched> {
  const [whole] = await Promise.all([readWholeChart(context, launch), earlierMeasurements(context, launch)])
  const queries = whole.kind === 'read' ? whole.queries : []
  const named = new Set(queries.map(({ asked }) => asked))
  const others = calls.filter(({ asked }) => !named.has(asked))
  return {
    stopped: whole.kind === 'stopped' ? whole.because : null,
    capability: whole.kind === 'read' ? whole.capability : null,
    searches: [...queries.map((query) => ofQuery(query, calls, launch)), ...together(others, launch.fhirBase)],
  }
}

/** Otherwise our own words: "not asked", "the attachments of 3 DiagnosticReport". */
const isAddress = (asked: string) => /^[A-Z][A-Za-z]+[/?]/.test(asked)

function ofQuery(query: QueryOutcome, calls: Recorded[], { fhirBase }: Launch): SearchLine {
  const own = calls.filter(({ asked }) => asked === query.asked)
  const notAsked = query.asked === 'not asked'
  return {
    name: query.name,
    asked: isAddress(query.asked) ? askedForm(query.asked, fhirBase) : query.asked,
    outcome: query.outcome,
    statuses: own.flatMap(({ status }) => status ?? []),
    codes: [...new Set(own.flatMap(({ codes }) => codes))],
    count: query.read,
    milliseconds: query.milliseconds,
    // What was asked may be answered in the EHR's own words, which the sentence quotes.
    remark: notAsked ? query.reason : null,
  }
}

/** Later pages, texts behind links and the search for earlier assessments: one line each kind. */
function together(calls: Recorded[], fhirBase: string): SearchLine[] {
  const kinds = Map.groupBy(calls, ({ asked }) => askedForm(asked, fhirBase))
  return [...kinds].map(([asked, some]) => {
    const good = some.filter(({ status }) => status !== null && status < 300).length
    return {
      name: 'Also asked',
      asked,
      outcome: good === some.length ? 'complete' : good > 0 ? 'partial' : 'failed',
      statuses: [...new Set(some.flatMap(({ status }) => status ?? []))],
      codes: [...new Set(some.flatMap(({ codes }) => codes))],
      count: some.length,
      milliseconds: Math.max(...some.map(({ milliseconds }) => milliseconds)),
      remark: some.length === 1 ? null : `${some.length} requests of this kind, the slowest one’s time`,
    } as const
  })
}
