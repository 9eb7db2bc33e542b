import { textsOf } from './chosen.ts'
import { counting } from './counting.ts'

const counted = counting('en')

export const english = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Unknown',
  // Within a sentence.
  inYes: 'yes',
  inNo: 'no',
  inUnknown: 'unknown',
  noDate: 'no date',
  ageUnknown: 'age unknown',
  months: (count: number) => counted(count, 'month', 'months'),
  years: (count: number) => counted(count, 'year', 'years'),
  entries: (count: number) => counted(count, 'entry', 'entries'),
  searches: (count: number) => counted(count, 'search', 'searches'),
  sources: (count: number) => counted(count, 'source', 'sources'),
  noSource: 'no source',
  /** Of reference ranges. */
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  upTo: (high: string) => `up to ${high}`,
  atLeast: (low: string) => `from ${low}`,
  of: (count: number, maximum: number) => `${count} of ${maximum}`,
  quoted: (words: string) => `“${words}”`,
  /** Between a label and what it says. */
  colon: ': ',
  /** Between clauses of a list. */
  semicolon: '; ',
  labelled: (label: string, words: string) => `${label}: ${words}`,
  close: 'Close',
  reason: 'Reason',
  language: 'Language',
  notReviewed: '',
  languageFailed: 'This language could not be loaded. Nothing else has changed; try again.',
}
export const commonTexts = textsOf('common', english)
