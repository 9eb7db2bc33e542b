/** Which drugs the child has had, how long, and why they were stopped, as far as the chart says. */
import { type DrugKey, drugs, ingredientNames } from '../../smart-config/terminology/drugs.ts'
import { stopWords } from '../../smart-config/treatment/stop-words.ts'
import type { Chart, Medication } from '../chart/chart.ts'
import { dayOf, daysBetween, instantOf } from '../dates.ts'
import type { TreatmentCourse } from './treatment-types.ts'

const shownClasses: DrugKey[] = [
  'nsaid',
  'glucocorticoid',
  'dmard',
  'tnfAntagonist',
  'bisphosphonate',
  'otherBiologic',
  'antibiotic',
  'anecdotal',
]

/** As printed: "Naproxen"; the class where the chart names no drug. */
export const drugName = (ingredient: string): string =>
  ingredient === 'nsaid' ? 'NSAID (not named)' : `${ingredient.charAt(0).toUpperCase()}${ingredient.slice(1)}`

function stopKindOf(reason: string | null): TreatmentCourse['stopKind'] {
  if (!reason) return null
  const said = ` ${reason.toLowerCase()} `
  return stopWords.find(([, words]) => words.some((one) => said.includes(one)))?.[0] ?? 'other'
}

type Span = { from: string; until: string }
const runs = ({ kind, status, end }: Medication): boolean => kind !== 'administration' && status === 'active' && !end

/** First and last day of an entry; null when the chart gives only a beginning that has ended some day. */
function spanOf(medication: Medication, readAt: string): Span | null {
  const { start, end } = medication
  if (!start) return null
  if (end) return { from: dayOf(start), until: dayOf(end) }
  return runs(medication) ? { from: dayOf(start), until: dayOf(readAt) } : null
}

/** Days covered, overlapping entries counted once. */
function covered(spans: Span[]): number {
  let days = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, until } of spans.toSorted((a, b) => instantOf(a.from) - instantOf(b.from))) {
    const begin = Math.max(instantOf(from), reached)
    const end = instantOf(until)
    if (end > begin) days += (end - begin) / 86_400_000
    reached = Math.max(reached, end)
  }
  return Math.round(days)
}

function sentenceOf(course: Omit<TreatmentCourse, 'sentence'>): string {
  const { label, from, until, ongoing, days, stopReason } = course
  const span = `${from ? `from ${from}` : 'start not charted'}${ongoing ? ', running' : until ? ` to ${until}` : ', end not charted'}`
  const length = days === null ? 'duration not charted' : `${days} days charted`
  return `${label}: ${span}; ${length}${stopReason ? `; stopped: ${stopReason}` : ongoing ? '' : '; reason for stopping not charted'}.`
}

function courseOf(ingredient: string, drugClass: DrugKey, entries: Medication[], readAt: string): TreatmentCourse {
  const spans = entries.flatMap((one) => spanOf(one, readAt) ?? [])
  const starts = entries.flatMap(({ start }) => (start ? [dayOf(start)] : [])).sort()
  const ends = entries.flatMap(({ end }) => (end ? [dayOf(end)] : [])).sort()
  const ongoing = entries.some(
    (one) => runs(one) || (one.end !== null && daysBetween(dayOf(readAt), dayOf(one.end)) > 0),
  )
  const stopReason = entries.findLast((one) => one.stopReason !== null)?.stopReason ?? null
  const course = {
    ingredient,
    class: drugClass,
    label: drugName(ingredient),
    from: starts[0] ?? null,
    until: ongoing ? null : (ends.at(-1) ?? null),
    ongoing,
    days: spans.length > 0 ? covered(spans) : null,
    stopReason,
    stopKind: stopKindOf(stopReason),
    // The dose is no evidence of the exposure, and another drug's unit is not repeated here.
    evidence: entries.map(({ evidence: { value: _dose, ...evidence } }) => evidence),
  }
  return { ...course, sentence: sentenceOf(course) }
}

const ingredientsOf = (drugClass: DrugKey): string[] => [
  ...new Set(drugs[drugClass].words.map((word: string) => ingredientNames[word] ?? word)),
]

/** One course an ingredient, earliest first. */
export function treatmentHistory(chart: Chart): TreatmentCourse[] {
  const courses = shownClasses.flatMap((drugClass) =>
    ingredientsOf(drugClass).flatMap((ingredient) => {
      const entries = chart.medications.filter((one) => one.ingredients.includes(ingredient))
      return entries.length > 0 ? [courseOf(ingredient, drugClass, entries, chart.readAt)] : []
    }),
  )
  return courses.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
}
