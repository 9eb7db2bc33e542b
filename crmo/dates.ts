/** ISO 8601 dates as FHIR has them: year, year-month, date or date-time. Pure string and number work, no clock. */

const dayMs = 86_400_000

/** Milliseconds since 1970 of the earliest instant the date can mean; NaN when it is no date. */
export const instantOf = (date: string): number => Date.parse(date.length === 4 ? `${date}-01-01` : date)

/** Days from `from` to `to`, fractional; NaN when one is no date. */
export const daysBetween = (from: string, to: string): number => (instantOf(to) - instantOf(from)) / dayMs

/** `date` moved by whole days, as an ISO date. */
export const addDays = (date: string, days: number): string =>
  new Date(instantOf(date) + days * dayMs).toISOString().slice(0, 10)

/** The calendar day as charted. */
export const dayOf = (date: string): string => date.slice(0, 10)

/** A later date sorts later; undated sorts first. */
export const byDate = (a: { date: string | null }, b: { date: string | null }): number =>
  (a.date ? instantOf(a.date) : 0) - (b.date ? instantOf(b.date) : 0)

/** Milliseconds of the anniversary after so many years; that of 29 February is 1 March in other years. */
const anniversary = (birth: Date, years: number): number =>
  Date.UTC(birth.getUTCFullYear() + years, birth.getUTCMonth(), birth.getUTCDate())

/** Age in years with one decimal, a full year from each birthday on; null when either date is missing or unreadable. */
export function ageInYears(birthDate: string | null, at: string | null): number | null {
  if (!birthDate || !at) return null
  const [birth, now] = [new Date(instantOf(birthDate)), instantOf(at)]
  if (!(now >= birth.getTime())) return null
  const calendar = new Date(now).getUTCFullYear() - birth.getUTCFullYear()
  const years = anniversary(birth, calendar) <= now ? calendar : calendar - 1
  const last = anniversary(birth, years)
  return Math.floor((years + (now - last) / (anniversary(birth, years + 1) - last)) * 10) / 10
}
