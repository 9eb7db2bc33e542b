import { describe, expect, test } from 'vitest'
import { readCapability } from '../../../server/ehr/capability.ts'
import type { PlanInput } from '../../../server/ehr/planned-query.ts'
import { planQueries } from '../../../server/ehr/query-plan.ts'
import { parseScopes } from '../../../server/ehr/scopes.ts'

const plan = (changes: Partial<Omit<PlanInput, 'scopes'>> & { scopes?: string[] } = {}) =>
  planQueries({
    capability: null,
    issuer: { readNotes: [] },
    patientId: 'p1',
    encounterId: null,
    now: new Date('2026-06-15T09:00:00Z'),
    ...changes,
    scopes: parseScopes(changes.scopes ?? ['user/*.rs']),
  })
const quirks = { categoryRequired: [], nameMedicationStatus: false, pageSize: {} }

type Plan = ReturnType<typeof plan>
const names = ({ searches }: Plan) => searches.map((query) => query.name)
const asked = ({ searches }: Plan, name: string): Record<string, string> | undefined => {
  const query = searches.find((each) => each.name === name)
  const url = new URL(query?.asked ?? '', 'https://ehr.example/')
  return query ? { path: url.pathname.slice(1), ...Object.fromEntries(url.searchParams) } : undefined
}
const notAsked = (planned: Plan, name: string) => planned.notAsked.find((row) => row.name === name)

const statement = (types: Record<string, { interactions?: string[]; parameters?: string[]; includes?: string[] }>) =>
  readCapability({
    resourceType: 'CapabilityStatement',
    rest: [
      {
        mode: 'server',
        resource: Object.entries(types).map(
          ([type, { interactions = ['read', 'search-type'], parameters, includes }]) => ({
            type,
            interaction: interactions.map((code) => ({ code })),
            searchParam: parameters?.map((name) => ({ name })),
            searchInclude: includes,
          }),
        ),
      },
    ],
  })

describe('when everything may be read', () => {
  test('the whole chart is asked for', () => {
    const planned = plan({ encounterId: 'e1' })
    expect(planned.patient?.asked).toBe('Patient/p1')
    expect(planned.encounter?.asked).toBe('Encounter/e1')
    expect(new Set(planned.searches.map((query) => query.row.type))).toEqual(
      new Set([
        'Observation',
        'Condition',
        'ImagingStudy',
        'DiagnosticReport',
        'Procedure',
        'MedicationRequest',
        'MedicationAdministration',
        'AllergyIntolerance',
        'FamilyMemberHistory',
        'Immunization',
        'DocumentReference',
      ]),
    )
    expect(asked(planned, 'Observation laboratory')).toEqual({
      path: 'Observation',
      patient: 'p1',
      category: 'http://terminology.hl7.org/CodeSystem/observation-category|laboratory',
      _count: '200',
    })
    expect(planned.notAsked).toEqual([])
  })

  test('reports of every kind come by one query without a category', () => {
    expect(asked(plan(), 'DiagnosticReport')).toEqual({ path: 'DiagnosticReport', patient: 'p1', _count: '100' })
  })

  test('no encounter in the launch, none asked for', () => {
    expect(plan().encounter).toBeNull()
    expect(notAsked(plan(), 'Encounter')).toBeUndefined()
  })
})

describe('what the EHR does not declare', () => {
  test('is unsupported and not sent, with a sentence', () => {
    const planned = plan({ capability: statement({ Patient: {}, Observation: {} }) })
    expect(names(planned).every((name) => name.startsWith('Observation '))).toBe(true)
    expect(notAsked(planned, 'ImagingStudy')).toMatchObject({
      outcome: 'unsupported',
      asked: 'not asked',
      reason: expect.stringMatching(/does not offer the imaging studies.*no lesion item.*review/s),
    })
  })

  test('a parameter that is not served is not sent; the filter still holds', () => {
    const planned = plan({
      capability: statement({
        Patient: {},
        Observation: { parameters: ['subject', '_count'] },
        Condition: { parameters: ['patient'] },
      }),
    })
    expect(asked(planned, 'Observation laboratory')).toEqual({
      path: 'Observation',
      subject: 'Patient/p1',
      _count: '200',
    })
    expect(planned.searches.find((query) => query.name === 'Observation laboratory')?.filter?.codes[0]?.code).toBe(
      'laboratory',
    )
    expect(asked(planned, 'Condition')).toEqual({ path: 'Condition', patient: 'p1' })
  })

  test('a type that is not searched by patient is unsupported', () => {
    const planned = plan({ capability: statement({ Patient: {}, Condition: { parameters: ['code'] } }) })
    expect(notAsked(planned, 'Condition')?.outcome).toBe('unsupported')
  })

  test('drugs named by reference are asked for where the EHR sends them along', () => {
    const includes = ['MedicationRequest:medication']
    const planned = plan({ capability: statement({ Patient: {}, MedicationRequest: { includes } }) })
    expect(asked(planned, 'MedicationRequest')).toMatchObject({ _include: 'MedicationRequest:medication' })
    expect(asked(plan(), 'MedicationRequest')).not.toHaveProperty('_include')
  })
})

describe('what was not granted', () => {
  test('is refused and not sent', () => {
    const planned = plan({ scopes: ['user/Patient.r', 'user/Observation.rs', 'user/Condition.r'] })
    expect(names(planned).every((name) => name.startsWith('Observation '))).toBe(true)
    expect(notAsked(planned, 'Procedure')).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('do not hold Procedure'),
    })
    expect(notAsked(planned, 'Condition')).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('not a search'),
    })
  })

  test('a granular scope lets one category through and refuses the others by name', () => {
    const category = 'http://terminology.hl7.org/CodeSystem/observation-category|laboratory'
    const planned = plan({ scopes: ['patient/Patient.r', `patient/Observation.rs?category=${category}`] })
    expect(names(planned)).toEqual(['Observation laboratory'])
    expect(notAsked(planned, 'Observation vital-signs')?.outcome).toBe('refused')
  })

  test('a type granted for some categories is asked for these, and the whole is called partial', () => {
    const category = 'http://terminology.hl7.org/CodeSystem/condition-category|problem-list-item'
    const planned = plan({ scopes: ['patient/Patient.r', `patient/Condition.rs?category=${category}`] })
    expect(asked(planned, 'Condition problem-list-item')).toMatchObject({ category })
    expect(notAsked(planned, 'Condition')).toMatchObject({
      outcome: 'partial',
      reason: expect.stringContaining('only for problem-list-item'),
    })
  })

  test('without the patient there is nothing to begin with', () => {
    expect(plan({ scopes: ['user/Observation.rs'] }).patient).toBeNull()
  })
})

describe('documents', () => {
  test('only radiology reports are asked for and kept', () => {
    const planned = plan()
    expect(asked(planned, 'DocumentReference radiology')).toMatchObject({ category: 'http://loinc.org|LP29684-5' })
    expect(asked(planned, 'DocumentReference named types')?.type).not.toContain('34109-9')
    for (const query of planned.searches.filter((each) => each.row.type === 'DocumentReference')) {
      expect(query.filter).toMatchObject({ strict: true })
      expect(query.filter?.codes.map((code) => code.code)).not.toContain('34109-9')
    }
  })

  test('and the note types that the issuer names', () => {
    const planned = plan({ issuer: { readNotes: ['http://loinc.org|34109-9'] } })
    expect(asked(planned, 'DocumentReference named types')?.type).toContain('http://loinc.org|34109-9')
    expect(planned.searches.at(-1)?.filter?.codes).toContainEqual({ system: 'http://loinc.org', code: '34109-9' })
  })

  test('an EHR that filters neither way is asked once, and our filter decides', () => {
    const planned = plan({ capability: statement({ Patient: {}, DocumentReference: { parameters: ['patient'] } }) })
    expect(asked(planned, 'DocumentReference')).toEqual({ path: 'DocumentReference', patient: 'p1', _count: '100' })
    expect(planned.searches[0]?.filter?.strict).toBe(true)
  })
})

describe("the issuer's quirks", () => {
  test('a category is named where the EHR demands one', () => {
    const planned = plan({ issuer: { readNotes: [], reading: { ...quirks, categoryRequired: ['Condition'] } } })
    expect(names(planned).filter((name) => name.startsWith('Condition'))).toEqual([
      'Condition problem-list-item',
      'Condition encounter-diagnosis',
      'Condition health-concern',
    ])
  })

  test('every medication status is named where only active ones come otherwise', () => {
    const planned = plan({ issuer: { readNotes: [], reading: { ...quirks, nameMedicationStatus: true } } })
    expect(asked(planned, 'MedicationRequest')?.status?.split(',')).toEqual(
      expect.arrayContaining(['active', 'completed', 'stopped']),
    )
  })

  test('bigger pages where the EHR gives them', () => {
    const planned = plan({ issuer: { readNotes: [], reading: { ...quirks, pageSize: { Observation: 1000 } } } })
    expect(asked(planned, 'Observation laboratory')?._count).toBe('1000')
  })
})
