/**
 * Dates as charted: FHIR dates may be a year, a month or a day, and a time carries the hospital's own offset. Only the
 * charted calendar day is shown, never moved into the browser's time zone.
 */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "2026-06-15T09:00:00Z" → "15 Jun 2026"; "2026-06" → "Jun 2026"; null → "no date". */
export const dayWords = (iso: string | null): string => {
  const match = iso?.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/)
  if (!match) return 'no date'
  const [, year, month, day] = match
  const name = month ? months[Number(month) - 1] : undefined
  if (!name) return String(year)
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** A moment of this app (draft saved, signed), in the reader's own time: "14:32", with the day when it is not today. */
export const momentWords = (iso: string, now: Date): string => {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  const two = (part: number) => String(part).padStart(2, '0')
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`
  const today = moment.toDateString() === now.toDateString()
  return today ? time : `${moment.getDate()} ${months[moment.getMonth()]} ${moment.getFullYear()}, ${time}`
}

/** Age in words: years with one decimal, months below two years. */
export const ageWords = (years: number | null): string =>
  years === null ? 'age unknown' : years < 2 ? `${Math.round(years * 12)} months` : `${Math.floor(years)} years`
