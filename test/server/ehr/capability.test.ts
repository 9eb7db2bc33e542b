import { describe, expect, test } from 'vitest'
import { declares, readCapability, servesCount, servesParameter } from '../../../server/ehr/capability.ts'

const statement = (resource: unknown[]) => ({
  resourceType: 'CapabilityStatement',
  fhirVersion: '4.0.1',
  rest: [{ mode: 'server', resource }],
})
const interactions = (...codes: string[]) => codes.map((code) => ({ code }))

describe('what may be asked', () => {
  const capability = readCapability(
    statement([
      {
        type: 'Observation',
        interaction: interactions('read', 'search-type', 'vread'),
        searchParam: [{ name: 'patient' }, { name: '_count' }],
      },
      { type: 'Condition', interaction: interactions('read'), searchParam: [{ name: 'patient' }] },
      { type: 'Procedure' },
    ]),
  )

  test('only what is declared', () => {
    expect(declares(capability, 'search', 'Observation')).toBe(true)
    expect(declares(capability, 'create', 'Observation')).toBe(false)
    expect(declares(capability, 'search', 'Condition')).toBe(false)
    expect(declares(capability, 'search', 'ImagingStudy')).toBe(false)
  })

  test('a type without interactions, or no statement: reading is tried, writing is not', () => {
    for (const silent of [capability, null, readCapability({ resourceType: 'CapabilityStatement' })]) {
      expect(declares(silent, 'search', 'Procedure')).toBe(true)
      expect(declares(silent, 'create', 'Procedure')).toBe(false)
    }
  })

  test('_count is not sent to a type that leaves it out where others list it', () => {
    expect(servesCount(capability, 'Observation')).toBe(true)
    expect(servesCount(capability, 'Condition')).toBe(false)
    expect(
      servesCount(readCapability(statement([{ type: 'Condition', searchParam: [{ name: 'patient' }] }])), 'Condition'),
    ).toBe(true)
  })

  test('a list of parameters counts as complete, no list as silence', () => {
    expect(servesParameter(capability, 'Observation', 'category')).toBe(false)
    expect(servesParameter(capability, 'Procedure', 'category')).toBe(true)
  })
})

describe('broken statements', () => {
  test('a broken entry is left out, the rest is read', () => {
    const capability = readCapability(
      statement([
        { type: 7 },
        null,
        { type: 'Patient', interaction: [null, { code: 'read' }, { code: 3 }], searchParam: 'none' },
      ]),
    )
    expect(Object.keys(capability?.types ?? {})).toEqual(['Patient'])
    expect(declares(capability, 'read', 'Patient')).toBe(true)
    expect(declares(capability, 'search', 'Patient')).toBe(false)
  })

  test('the part that describes the EHR as a client is not what it serves', () => {
    const capability = readCapability({
      resourceType: 'CapabilityStatement',
      rest: [
        { mode: 'client', resource: [{ type: 'Observation', interaction: interactions('create') }] },
        { mode: 'server', resource: [{ type: 'Observation', interaction: interactions('read') }] },
      ],
    })
    expect(declares(capability, 'create', 'Observation')).toBe(false)
  })

  test.each([[null], ['<html>'], [{ resourceType: 'OperationOutcome' }]])('%j is no statement', (answer) => {
    expect(readCapability(answer)).toBeNull()
  })
})
