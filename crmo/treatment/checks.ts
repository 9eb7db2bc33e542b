/** The checks of one drug, each answered from the chart (clinical-basis 4.7). */
import type { CheckRow } from '../../smart-config/treatment/check-types.ts'
import { checkTable } from '../../smart-config/treatment/checks.ts'
import type { Care } from './care.ts'
import { runTest } from './check-tests.ts'
import type { Found, TreatmentCheck } from './treatment-types.ts'

/** One abnormal answer decides; else any answer that settles it; an old one is better than none. */
const order: Found['status'][] = ['abnormal', 'done', 'out-of-date', 'missing']

function decide(found: Found[]): Found {
  const status = order.find((one) => found.some((answer) => answer.status === one)) ?? 'missing'
  const deciding = found.filter((answer) => answer.status === status)
  return {
    status,
    finding: deciding.flatMap(({ finding }) => finding || []).join(' '),
    evidence: deciding.flatMap(({ evidence }) => evidence),
  }
}

function checkOf(row: CheckRow, care: Care, feverCelsius: number): TreatmentCheck | null {
  const { id, label, citation } = row
  const { status, finding, evidence } = decide(row.tests.map((test) => runTest(test, care, feverCelsius)))
  const confidential = row.onlyWhoMayBePregnant === true
  const shown = { id, label, citation, evidence, ...(confidential ? { confidential } : {}) }
  if (status === 'abnormal')
    return { ...shown, status, finding, consequence: row.abnormal.level, advice: row.abnormal.text }
  if (row.missing === null) return null
  if (status === 'done') return { ...shown, status, finding, consequence: null, advice: '' }
  if (row.onlyWhoMayBePregnant && care.chart.patient.gender === 'male')
    return { ...shown, status: 'not-applicable', finding: 'A boy.', consequence: null, advice: '' }
  const nothing = finding || 'Nothing in the chart answers this.'
  return { ...shown, status, finding: nothing, consequence: row.missing.level, advice: row.missing.text }
}

/** Every check of the drug in the table's order. */
export function checksOf(drug: { drug: string; class: string }, care: Care, feverCelsius: number): TreatmentCheck[] {
  return checkTable
    .filter((row) => row.classes.some((key) => key === drug.class) && (!row.drugs || row.drugs.includes(drug.drug)))
    .flatMap((row) => checkOf(row, care, feverCelsius) ?? [])
}
