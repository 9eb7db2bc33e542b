/** How often a drug is taken, in times a week: from the structured timing, its code or the dosage text; null when they do not agree. */
import { frequencyCodes, frequencyWords, weeksOf } from '../../smart-config/terminology/dose-words.ts'
import type { Dosage } from '../fhir/dosage.ts'
import { hasWords, plainWords } from './concepts.ts'

function fromRepeat({ timing }: Dosage): number[] {
  const repeat = timing?.repeat
  if (!repeat) return []
  const weeks =
    repeat.period === undefined ? undefined : repeat.period * (weeksOf[repeat.periodUnit ?? ''] ?? Number.NaN)
  const days = repeat.dayOfWeek.length
  // "Once a day" with one named day of the week is once a week.
  if (days > 0) return [days * (repeat.frequency ?? 1)]
  return weeks ? [(repeat.frequencyMax ?? repeat.frequency ?? 1) / weeks] : []
}

const fromCode = ({ timing }: Dosage): number[] =>
  timing?.code?.coding.flatMap(({ code }) => frequencyCodes[code ?? ''] ?? []) ?? []

/** The longest words that fit: "twice daily" is not "daily". */
function fromText({ text }: Dosage): number[] {
  if (!text) return []
  const plain = plainWords(text)
  const found = Object.keys(frequencyWords).filter((words) => hasWords(plain, words))
  const longest = found.filter((words) => !found.some((other) => other !== words && hasWords(other, words)))
  return longest.flatMap((words) => frequencyWords[words] ?? [])
}

/** Rounded to hundredths, because a period in days or hours does not divide a week evenly. */
export function timesPerWeek(dosages: Dosage[]): number | null {
  const said = dosages.flatMap((dosage) => [...fromRepeat(dosage), ...fromCode(dosage), ...fromText(dosage)])
  const distinct = [...new Set(said.map((times) => Math.round(times * 100) / 100))]
  return distinct.length === 1 && Number.isFinite(distinct[0]) ? (distinct[0] ?? null) : null
}
