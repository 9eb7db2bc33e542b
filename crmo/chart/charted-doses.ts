/** Bisphosphonate doses of the chart, in mg/kg or mg (clinical-basis 4.4): structured quantities and texts, each read for itself. */
import type { Dosage } from '../fhir/dosage.ts'
import type { FhirQuantity } from '../fhir/elements.ts'
import type { MedicationResource } from '../fhir/resources.ts'
import type { ChartedDose } from './chart.ts'
import { type DoseInWords, doseInWords, doseOf, doseUnitOf } from './dose-words.ts'

/** Code and unit of one quantity must tell the same; a comparator leaves the dose open. */
function fromQuantity(quantity: FhirQuantity): DoseInWords {
  const { value, unit, code, comparator } = quantity
  const read = [code, unit].flatMap((words) => {
    const parsed = words ? doseUnitOf(words) : null
    const dose = parsed && value !== undefined ? doseOf(value, parsed) : null
    return dose ? [dose] : []
  })
  const [dose] = read
  if (!dose || comparator) return { dose: null, unread: 'The charted dose has no number with a unit of mass.' }
  return new Set(read.map((one) => JSON.stringify(one))).size === 1
    ? { dose, unread: null }
    : { dose: null, unread: 'Unit and unit code of the charted dose contradict each other.' }
}

/** The upper end of a range: what may be given at most. */
const quantitiesOf = (dosage: Dosage): FhirQuantity[] =>
  [
    dosage.doseQuantity,
    ...dosage.doseAndRate.map(({ doseQuantity, doseRange }) => doseQuantity ?? doseRange?.high ?? doseRange?.low),
  ].filter((quantity) => quantity !== undefined)

const fromDosage = (dosage: Dosage): DoseInWords[] => [
  ...quantitiesOf(dosage).map(fromQuantity),
  ...(dosage.text ? [doseInWords(dosage.text)] : []),
]

function statements(resource: MedicationResource): DoseInWords[] {
  if (resource.resourceType === 'MedicationRequest') return resource.dosageInstruction.flatMap(fromDosage)
  if (resource.resourceType === 'MedicationStatement') return resource.dosage.flatMap(fromDosage)
  const { dosage } = resource
  if (!dosage) return []
  return [...(dosage.dose ? [fromQuantity(dosage.dose)] : []), ...(dosage.text ? [doseInWords(dosage.text)] : [])]
}

/** Every distinct dose that the resource states; two are a contradiction or a change, which the alerts judge. */
export function chartedDoses(resource: MedicationResource): { doses: ChartedDose[]; doseUnread: string | null } {
  const read = statements(resource)
  const doses = new Map(read.flatMap(({ dose }) => (dose ? [[JSON.stringify(dose), dose] as const] : [])))
  return { doses: [...doses.values()], doseUnread: read.find(({ unread }) => unread !== null)?.unread ?? null }
}
