/** Fills the repository: staff, then every chart, each with an encounter so that a launch has one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bundle, Encounter, FhirResource, Patient } from 'fhir/r4.js'
import { patientOf } from '../fhir/patient-of.ts'
import { builtInCharts } from './charts.ts'
import { hospital, practitioners, serviceAccount } from './staff.ts'

const practiceCases = join(import.meta.dirname, 'practice-cases')

/** The Bundles of a folder, one chart each, ids kept. */
const chartsOfFolder = (folder: string): FhirResource[][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Bundle<FhirResource>)
    .map((bundle) => (bundle.entry ?? []).flatMap((entry) => entry.resource ?? []))

/** The visit during which the app is opened; on the day of the chart's last entry. */
const encounterFor = (patient: Patient, day: string): Encounter => ({
  resourceType: 'Encounter',
  id: `enc-${patient.id}`,
  meta: { versionId: '1', lastUpdated: `${day}T08:30:00Z` },
  status: 'in-progress',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
  type: [{ text: 'Paediatric rheumatology clinic' }],
  subject: { reference: `Patient/${patient.id}` },
  participant: practitioners.slice(0, 1).map(({ id }) => ({ individual: { reference: `Practitioner/${id}` } })),
  period: { start: `${day}T08:30:00Z` },
  serviceProvider: { reference: `Organization/${hospital.id}` },
})

/** What all charts hold, encounters and staff included. */
export const allResources = (patientsDir?: string): FhirResource[] => {
  const charts = patientsDir ? chartsOfFolder(patientsDir) : [...builtInCharts(), ...chartsOfFolder(practiceCases)]
  const inCharts = charts.flat()
  const visited = new Set(inCharts.filter((one) => one.resourceType === 'Encounter').map(patientOf))
  const encounters = inCharts
    .filter((one) => one.resourceType === 'Patient')
    .filter((patient) => !visited.has(patient.id ?? null))
    .map((patient) => encounterFor(patient, patient.meta?.lastUpdated?.slice(0, 10) ?? '2026-06-15'))
  return [hospital, ...practitioners, serviceAccount, ...inCharts, ...encounters]
}
