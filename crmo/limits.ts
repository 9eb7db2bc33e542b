/** What could not be read, beside the items it touches. */
import type { Assessment } from './assessment.ts'
import type { Chart, ReportText } from './chart/chart.ts'
import type { LimitCode } from './limit-codes.ts'

const lesionItems = ['symmetricLesions', 'marginalSclerosis', 'axialSite', 'multipleLesions']

/** By the name of the search, else by its type. */
const touches: Record<string, string[]> = {
  'Observation laboratory': ['normalBloodCount', 'raisedCrp'],
  'Observation vital-signs': ['normalTemperature'],
  // Coded findings with their bone are filed as either.
  'Observation imaging': lesionItems,
  'Observation exam': lesionItems,
  Observation: ['normalBloodCount', 'raisedCrp', 'normalTemperature', ...lesionItems],
  DiagnosticReport: [...lesionItems, 'normalBloodCount'],
  DocumentReference: [...lesionItems, 'normalTemperature'],
  ImagingStudy: ['symmetricLesions', 'axialSite', 'multipleLesions'],
  MedicationAdministration: [],
  MedicationRequest: ['normalTemperature', 'normalBloodCount', 'raisedCrp'],
}

const unread: Record<Exclude<ReportText['reading'], 'read'>, string> = {
  'not-english': 'not in English, not read',
  'not-final': 'not final, not counted',
  'unsupported-format': 'format not read',
  empty: 'holds no text (empty, or scanned), not read',
}

export function limitsOf(chart: Chart): Assessment['limits'] {
  const queries = chart.queries
    .filter((query) => query.outcome !== 'complete' && query.outcome !== 'unsupported')
    .map((query) => ({
      items: touches[query.name] ?? touches[query.type] ?? [],
      sentence: `${query.name}: ${query.reason ?? query.outcome}`,
      ...(query.told ? { told: { code: 'limit-search', values: { name: query.name, reason: query.told } } } : {}),
    }))
  const texts = chart.texts.flatMap(({ title, reading }) =>
    reading === 'read'
      ? []
      : [
          {
            items: lesionItems,
            sentence: `${title}: ${unread[reading]}. Read it in the EHR.`,
            told: { code: `limit-${reading}` satisfies LimitCode, values: { title } },
          },
        ],
  )
  const attachments = chart.unused.flatMap(({ label, reason, told, unreadText }) =>
    unreadText
      ? [
          {
            items: lesionItems,
            sentence: `${label}, ${reason}. Read it in the EHR.`,
            ...(told ? { told: { code: 'limit-attachment', values: { label, reason: told } } } : {}),
          },
        ]
      : [],
  )
  return [...queries, ...texts, ...attachments]
}
