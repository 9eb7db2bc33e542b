import { regionNow } from './chosen.ts'
import { commonTexts } from './common-texts.ts'

/**
 * Dates as charted: FHIR dates may be a year, a month or a day, and a time carries the hospital's own offset. Only the
 * charted calendar day is shown, never moved into the browser's time zone.
 */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "15 Jun 2026" as in the English note, to the letter; in another language as its readers write it. */
const inWords = (year: number, month: number, day: number | null): string =>
  regionNow() === 'en-GB'
    ? [day, months[month - 1], year].filter((part) => part !== null).join(' ')
    : new Intl.DateTimeFormat(regionNow(), {
        ...(day === null ? { year: 'numeric', month: 'short' } : { dateStyle: 'medium' }),
        timeZone: 'UTC',
      }).format(Date.UTC(year, month - 1, day ?? 1))

/** "2026-06-15T09:00:00Z" → "15 Jun 2026"; "2026-06" → "Jun 2026"; null → "no date". */
export const dayWords = (iso: string | null): string => {
  const match = iso?.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/)
  if (!match) return commonTexts().noDate
  const [, year, month, day] = match
  if (!month || !months[Number(month) - 1]) return String(year)
  return inWords(Number(year), Number(month), day ? Number(day) : null)
}

/** A moment of this app (draft saved, signed), in the reader's own time: "14:32", with the day when it is not today. */
export const momentWords = (iso: string, now: Date): string => {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  const time = new Intl.DateTimeFormat(regionNow(), { hour: '2-digit', minute: '2-digit' }).format(moment)
  const today = moment.toDateString() === now.toDateString()
  const day = inWords(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())
  return today ? time : `${day}, ${time}`
}

/** A moment on a time axis, no finer than it must be: "2026", "Jun", "15 Jun", "09:00"; the first one with its year: "Jun 2023". */
export const tickWords = (at: Date, isFirst = false): string => {
  const [midnight, first] = [at.getUTCHours() + at.getUTCMinutes() === 0, at.getUTCDate() === 1]
  const parts: Intl.DateTimeFormatOptions = !midnight
    ? { hour: '2-digit', minute: '2-digit' }
    : !first
      ? { day: 'numeric', month: 'short' }
      : at.getUTCMonth() > 0
        ? { month: 'short' }
        : { year: 'numeric' }
  const year = isFirst && midnight ? { year: 'numeric' as const } : {}
  return new Intl.DateTimeFormat(regionNow(), { ...parts, ...year, timeZone: 'UTC' }).format(at)
}

/** Age in words: years with one decimal, months below two years. */
export const ageWords = (years: number | null): string => {
  const texts = commonTexts()
  if (years === null) return texts.ageUnknown
  return years < 2 ? texts.months(Math.round(years * 12)) : texts.years(Math.floor(years))
}
