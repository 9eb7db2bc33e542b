/** What could not be read, beside the items it touches. */
import type { Assessment } from './assessment.ts'
import type { Chart } from './chart/chart.ts'

const lesionItems = ['symmetricLesions', 'marginalSclerosis', 'axialSite', 'multipleLesions']

/** By the name of the search, else by its type. */
const touches: Record<string, string[]> = {
  'Observation laboratory': ['normalBloodCount', 'raisedCrp'],
  'Observation vital-signs': ['normalTemperature'],
  Observation: ['normalBloodCount', 'raisedCrp', 'normalTemperature'],
  DiagnosticReport: [...lesionItems, 'normalBloodCount'],
  DocumentReference: [...lesionItems, 'normalTemperature'],
  ImagingStudy: ['symmetricLesions', 'axialSite', 'multipleLesions'],
  MedicationAdministration: [],
  MedicationRequest: ['normalTemperature', 'normalBloodCount', 'raisedCrp'],
}

export function limitsOf(chart: Chart): Assessment['limits'] {
  const queries = chart.queries
    .filter((query) => query.outcome !== 'complete' && query.outcome !== 'unsupported')
    .map((query) => ({
      items: touches[query.name] ?? touches[query.type] ?? [],
      sentence: `${query.name}: ${query.reason ?? query.outcome}`,
    }))
  const texts = chart.texts
    .filter(
      (text) => text.reading === 'not-english' || text.reading === 'not-final' || text.reading === 'unsupported-format',
    )
    .map((text) => ({
      items: lesionItems,
      sentence: `${text.title}: ${text.reading === 'not-english' ? 'not in English, not read' : text.reading === 'not-final' ? 'not final, not counted' : 'format not read'}. Read it in the EHR.`,
    }))
  return [...queries, ...texts]
}
