import { readdirSync } from 'node:fs'
import type { FhirResource, Observation } from 'fhir/r4.js'
import { describe, expect, it } from 'vitest'
import { patientOf } from '../../sandbox/fhir/patient-of.ts'
import { servedTypes } from '../../sandbox/fhir/served-types.ts'
import { findings } from '../../sandbox/fhir/validate.ts'
import { allResources } from '../../sandbox/patients/load.ts'

const all = allResources()
const of = <T extends FhirResource['resourceType']>(type: T, patientId: string) =>
  all.filter((one) => one.resourceType === type && patientOf(one) === patientId) as Extract<
    FhirResource,
    { resourceType: T }
  >[]

describe('every chart', () => {
  it('is valid by the rules that the server sets others', () => {
    const faults = all.flatMap((one) => findings(one).map((fault) => [one.resourceType, one.id, fault]))
    expect(faults).toEqual([])
  })

  it('has ids of its own and only types that are served', () => {
    const ids = all.map(({ resourceType, id }) => `${resourceType}/${id}`)
    expect(new Set(ids).size).toBe(ids.length)
    expect(all.map(({ resourceType }) => resourceType).filter((type) => !servedTypes[type])).toEqual([])
  })

  it('refers only to what is there', () => {
    const ids = new Set(all.map(({ resourceType, id }) => `${resourceType}/${id}`))
    const references = JSON.stringify(all).matchAll(/"(?:reference|url)":"([A-Z][A-Za-z]+\/[^"]+)"/g)
    expect([...references].map(([, reference]) => reference ?? '').filter((reference) => !ids.has(reference))).toEqual(
      [],
    )
  })

  it('has an encounter for the launch', () => {
    for (const { id } of all.filter((one) => one.resourceType === 'Patient')) {
      expect([id, of('Encounter', id ?? '').length]).toEqual([id, 1])
    }
  })

  it('is dated up to June 2026, but for the one future date that is there on purpose', () => {
    const late = all.filter((one) => /"20(2[7-9]|[3-9]\d)-|"2026-(0[7-9]|1\d)-/.test(JSON.stringify(one)))
    expect(late.map(({ id }) => id)).toEqual(['demo-messy-odd-future'])
  })
})

it('holds all published practice cases, ids kept', () => {
  const files = readdirSync('sandbox/patients/practice-cases')
  const patients = all.filter((one) => one.resourceType === 'Patient' && one.id?.startsWith('case-'))
  expect(files).toHaveLength(17)
  expect(patients.map(({ id }) => id)).toEqual(files.map((name) => `case-${name.slice(0, 3)}`))
})

describe('the demonstration charts hold what they are there for', () => {
  const text = (id: string) =>
    of('DiagnosticReport', id)
      .flatMap((report) => report.presentedForm ?? [])
      .map((form) => Buffer.from(form.data ?? '', 'base64').toString('utf8'))
      .join('\n')
  const withCode = (list: Observation[], code: string) =>
    list.filter((one) => one.code.coding?.some((coding) => coding.code === code))

  it('multifocal CRMO', () => {
    const results = of('Observation', 'demo-multifocal')
    expect(withCode(results, '1988-5')[0]?.valueQuantity).toMatchObject({ value: 18, code: 'mg/L' })
    expect(withCode(results, '6690-2')[0]?.referenceRange?.[0]?.low?.value).toBe(4.5)
    expect(text('demo-multifocal')).toMatch(/Symmetric bone marrow oedema[\s\S]*right clavicle[\s\S]*sclerotic margin/)
    expect(of('MedicationRequest', 'demo-multifocal')).toHaveLength(1)
  })

  it('almost empty', () => {
    expect(of('DiagnosticReport', 'demo-almost-empty')).toEqual([])
    expect(of('Observation', 'demo-almost-empty')).toHaveLength(1)
  })

  it('another diagnosis, confirmed, with its pathology', () => {
    const [lch] = of('Condition', 'demo-other-diagnosis')
    expect(lch?.code?.coding?.[0]?.code).toBe('C96.6')
    expect(lch?.verificationStatus?.coding?.[0]?.code).toBe('confirmed')
    expect(text('demo-other-diagnosis')).toContain('Langerhans cell histiocytosis of bone')
  })

  it('messy', () => {
    const results = of('Observation', 'demo-messy')
    const units = (code: string) => new Set(withCode(results, code).map((one) => one.valueQuantity?.unit))
    expect(results.length).toBeGreaterThan(400)
    expect(units('1988-5')).toEqual(new Set(['mg/L', 'mg/dL', undefined]))
    expect(units('6690-2')).toEqual(new Set(['10*3/uL', 'K/uL', '/mm3', '10*3/mL', undefined]))
    expect(units('8310-5')).toEqual(new Set(['°F', '°C']))
    const statuses = new Set(results.map(({ status }) => status))
    for (const status of ['entered-in-error', 'cancelled', 'corrected', 'preliminary'])
      expect(statuses).toContain(status)
    expect(results.some((one) => one.valueString === 'Blank')).toBe(true)
    expect(results.some((one) => one.valueQuantity?.comparator === '<')).toBe(true)
    const forms = of('DiagnosticReport', 'demo-messy')
    expect(forms.some((one) => one.presentedForm?.[0]?.url?.startsWith('Binary/'))).toBe(true)
    expect(forms.some((one) => one.conclusion && !one.presentedForm)).toBe(true)
  })
})
