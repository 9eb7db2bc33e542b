/** The sentences beside a query that did not end complete: what happened, what it means for the assessment, what to do. */
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import { type Told, worded } from '../../crmo/told.ts'
import { causes } from './reading-causes.ts'

export type Ending = QueryOutcome['outcome']
export type Shortfall = Exclude<Ending, 'complete'>

/** `{records}`: what was asked for; `{cause}`: a clause; `{missing}`: what it means for the assessment. */
const endings = {
  'reading-partial':
    'The {records} may be incomplete: {cause}. {missing} Look in the chart itself before relying on an absence.',
  'reading-refused':
    'This login may not read the {records}: {cause}. {missing} Enter what you know in the review; the EHR team can grant the right.',
  'reading-failed':
    'The {records} could not be read: {cause}. {missing} Read the chart again, or enter what you know in the review.',
  'reading-unsupported':
    'This EHR does not offer the {records} to apps: {cause}. {missing} Enter what you know in the review.',
} satisfies Record<`reading-${Shortfall}`, string>

/** What was asked for. */
const records = {
  laboratory: 'laboratory results',
  'vital-signs': 'vital signs',
  'coded-findings': 'coded imaging and examination findings',
  diagnoses: 'problems and diagnoses',
  'imaging-studies': 'imaging studies',
  reports: 'imaging, pathology, laboratory and microbiology reports',
  procedures: 'procedures',
  prescriptions: 'prescriptions',
  'drugs-given': 'administered drugs',
  allergies: 'allergies',
  'family-history': 'family history',
  immunisations: 'immunisations',
  patient: 'record of the patient',
  encounter: 'encounter',
  'filed-documents': 'radiology reports and notes filed as documents',
  'report-texts': 'texts of reports',
  'document-texts': 'texts of documents',
  'earlier-assessments': 'earlier assessments in the chart',
  'other-records': '{type} records',
} as const

/** What it means for the assessment when they are missing. */
const missing = {
  'results-missing': 'What is missing counts as unknown in the blood count, CRP and red flag items.',
  'temperature-missing': 'The temperature item may stay unknown.',
  'lesions-missing': 'Lesions described there are missing, so no lesion item may be taken as a firm no.',
  'texts-missing': 'Lesions and findings described there are missing, so no lesion item may be taken as a firm no.',
  'background-missing': 'What it would have told counts as unknown.',
  'diagnoses-missing': 'Other diagnoses and exclusions may be missing.',
  'procedures-missing': 'Biopsies and operations may be missing.',
  'prescriptions-missing': 'Treatment so far and drug safety checks may be incomplete.',
  'infusions-missing': 'Infusions given so far and drug safety checks may be incomplete.',
  'checks-incomplete': 'Drug safety checks may be incomplete.',
  'owner-unknown': 'Without it nobody can check whose chart this is.',
  'note-may-need-it': 'A note may need it.',
  'course-incomplete': 'What changed since then rests on what was signed here.',
  'others-missing': 'What they would have told counts as unknown.',
} as const

export type RecordsCode = keyof typeof records
export type MissingCode = keyof typeof missing
export const readingSentences = { ...endings, ...records, ...missing, ...causes }
export type ReadingCode = keyof typeof readingSentences

/** Why something was not read: a clause. */
export type Cause = { code: keyof typeof causes; values?: Told['values'] }

/** Pages and texts may fail alike. */
export const eachOnce = (causes: Cause[]): Cause[] => [
  ...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values(),
]

/** What was asked for, and what its absence means. */
export type Asked = { type: string; words: RecordsCode; missing: MissingCode }

export const recordsTold = ({ type, words }: Pick<Asked, 'type' | 'words'>): Told =>
  words === 'other-records' ? { code: words, values: { type } } : { code: words }

export const wordsOf = (told: Told): string => worded(readingSentences, told)

/** For the row of a query: its sentence in English, and by its name. */
export const reasonFor = (row: Asked, ending: Shortfall, causes: readonly Cause[]) => {
  const values = { records: recordsTold(row), cause: causes, missing: { code: row.missing } }
  const told: Told = { code: `reading-${ending}`, values }
  return { reason: wordsOf(told), told }
}
