/** One row of the dose table for one child: per kilogram always, in milligrams only from a valid weight, never above a cap. */
import type { BandedAmount, Cap, DoseRow, DrugDoses, ScaledAmount } from '../../smart-config/treatment/dose-types.ts'
import { bisphosphonateDose, isBisphosphonate, milligramsOf } from './bisphosphonate-dose.ts'
import { figure, roundedDown } from './numbers.ts'
import type { DoseLine } from './treatment-types.ts'
import { type DoseWeight, type WeightVerdict, weightWords } from './weight.ts'

const periodWords = { day: 'a day', dose: 'a dose', week: 'a week' }

/** The lowest cap of each kind binds, confirmed or not. */
function capWords(caps: Cap[]): string | null {
  const kinds = [...new Set(caps.map(({ per }) => per))]
  const lowest = kinds.map((per) => {
    const binding = caps.filter((cap) => cap.per === per).sort((a, b) => a.mg - b.mg)[0]
    const label = binding?.citation.confirmation === 'unconfirmed' ? ' (limit not confirmed; it binds)' : ''
    return `at most ${figure(binding?.mg ?? 0)} mg ${periodWords[per]}${label}`
  })
  return lowest.length > 0 ? lowest.join('; ') : null
}

const isBanded = (amount: DoseRow['amount']): amount is BandedAmount => 'bands' in amount

function scaledWords({ low, high, unit, per }: ScaledAmount): string {
  const numbers = low === high ? figure(low) : `${figure(low)} to ${figure(high)}`
  return `${numbers} ${unit}${per === 'day' ? '/day' : ' a dose'}`
}

/** Per day and per dose caps both bind on a daily amount that is given once a day; none is ever ignored. */
function capped(mg: number, caps: Cap[]): { mg: number; byCap: boolean } {
  const lowest = Math.min(...caps.map((cap) => cap.mg), Number.POSITIVE_INFINITY)
  return mg > lowest ? { mg: lowest, byCap: true } : { mg: roundedDown(mg), byCap: false }
}

function fromBands(amount: BandedAmount, weight: DoseWeight): number | null {
  const reached = amount.bands.filter(({ fromKg, over }) => (over ? weight.kg > fromKg : weight.kg >= fromKg))
  return reached.at(-1)?.mg ?? null
}

type Figures = { text: string; milligrams: (weight: DoseWeight) => number | string }

/** What the row says and how it becomes milligrams; a sentence instead where it must not. */
function figuresOf(drug: string, amount: DoseRow['amount']): Figures | { refusal: string } {
  if (isBanded(amount))
    return {
      text: 'fixed dose by weight band',
      milligrams: (weight) => fromBands(amount, weight) ?? 'No source gives a dose at this weight.',
    }
  if (amount.unit === 'mg/m²')
    return {
      text: scaledWords(amount),
      milligrams: () => 'Stays per square metre: the app holds no formula for the body surface.',
    }
  const { start, low, high } = amount
  if (!isBisphosphonate(drug)) return { text: scaledWords(amount), milligrams: (weight) => start * weight.kg }
  // The line is printed only when every figure of it can be built; the milligrams come from the built dose alone.
  const first = bisphosphonateDose(drug, start)
  const refused = [low, high].map((mgPerKg) => bisphosphonateDose(drug, mgPerKg)).find((one) => !one.ok)
  if (!first.ok) return { refusal: first.refusal }
  if (refused && !refused.ok) return { refusal: refused.refusal }
  return { text: scaledWords(amount), milligrams: (weight) => milligramsOf(first.dose, weight.kg) }
}

/** Stands beside every row that is for some ages only, so that it says so where the age is not known. */
function ageWords({ ages }: DoseRow): string[] {
  if (!ages) return []
  if (ages.below !== undefined) return [`Under ${ages.below} years.`]
  if (ages.upTo !== undefined) return [`From ${ages.from ?? 0} to ${ages.upTo} years.`]
  return [`Older than ${ages.above ?? 0} years.`]
}

function notesOf(row: DoseRow, amount: DoseRow['amount']): string[] {
  const range = !isBanded(amount) && amount.low !== amount.high
  return [
    ...(row.citation.confirmation === 'unconfirmed'
      ? ['Not confirmed at the source: shown, and no support for anything.']
      : []),
    ...(row.citation.secondHand ? ['Second-hand source.'] : []),
    ...(row.notCno ? [`Not from CNO: ${row.notCno}.`] : []),
    ...(range && !isBanded(amount)
      ? [
          `Figures for this child are those of ${figure(amount.start)} ${amount.unit}${amount.per === 'day' ? '/day' : ' a dose'}.`,
        ]
      : []),
    ...ageWords(row),
    ...(row.note ? [row.note] : []),
  ]
}

/** @param stop why no milligrams are printed although the weight would allow it; null when nothing stands against it */
function doseLine(table: DrugDoses, row: DoseRow, verdict: WeightVerdict, stop: string | null): DoseLine {
  const figures = figuresOf(table.drug, row.amount)
  const use = row.citation.confirmation === 'unconfirmed' ? 'unconfirmed' : row.use
  const line = {
    id: row.id,
    use,
    cap: capWords(row.caps),
    notes: notesOf(row, row.amount),
    citation: row.citation,
  } as const
  if ('refusal' in figures)
    return { ...line, text: 'Not printed.', milligrams: null, withheld: figures.refusal, evidence: [] }
  const text = `${figures.text} ${row.schedule}`
  // The note already says that an unconfirmed dose supports nothing: it is never put into a figure to give.
  const why = stop ?? (use === 'unconfirmed' ? 'An unconfirmed dose is not put into milligrams.' : null)
  if (why) return { ...line, text, milligrams: null, withheld: why, evidence: [] }
  if (!verdict.ok) return { ...line, text, milligrams: null, withheld: verdict.reason, evidence: verdict.evidence }
  const { weight } = verdict
  const computed = figures.milligrams(weight)
  if (typeof computed === 'string') return { ...line, text, milligrams: null, withheld: computed, evidence: [] }
  const { mg, byCap } = capped(computed, row.caps)
  const per = isBanded(row.amount) ? 'dose' : row.amount.per
  return {
    ...line,
    text,
    milligrams: `${figure(mg)} mg ${periodWords[per]} at ${weightWords(weight)}${byCap ? ' (the cap)' : ''}`,
    withheld: null,
    evidence: [weight.evidence],
  }
}

/** Rows of the child's age, the default first. Without an age every row is shown and none is in milligrams. */
export function doseLines(
  table: DrugDoses,
  age: number | null,
  verdict: WeightVerdict,
  stop: string | null,
): DoseLine[] {
  const fits = ({ ages }: DoseRow): boolean =>
    !ages ||
    age === null ||
    ((ages.from === undefined || age >= ages.from) &&
      (ages.above === undefined || age > ages.above) &&
      (ages.upTo === undefined || age <= ages.upTo) &&
      (ages.below === undefined || age < ages.below))
  return table.rows
    .filter(fits)
    .sort((a, b) => (a.use === b.use ? 0 : a.use === 'default' ? -1 : 1))
    .map((row) => doseLine(table, row, verdict, stop))
}
