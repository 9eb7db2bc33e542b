import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Action, categoriesFor, may, parseScopes } from '../../../server/ehr/scopes.ts'

const actions: Action[] = ['create', 'read', 'update', 'delete', 'search']
const letters = ['c', 'r', 'u', 'd', 's']
const laboratory = { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }
const vitalSigns = { ...laboratory, code: 'vital-signs' }

const allowed = (scopes: string[], type = 'Observation') => {
  const parsed = parseScopes(scopes)
  return actions.filter((action) => may(parsed, action, type))
}

describe('spellings', () => {
  test.each([
    ['v1 read is read and search', ['patient/Observation.read'], ['read', 'search']],
    ['v1 write is create, update, delete', ['user/Observation.write'], ['create', 'update', 'delete']],
    ['v1 star is everything', ['user/Observation.*'], actions],
    ['v2 letters', ['user/Observation.crus'], ['create', 'read', 'update', 'search']],
    ['v2 read alone does not search', ['user/Observation.r'], ['read']],
    ['one scope a letter, as Epic answers', ['system/Observation.r', 'system/Observation.s'], ['read', 'search']],
    ['type star', ['patient/*.rs'], ['read', 'search']],
    ['another type', ['patient/Condition.rs'], []],
    ['several in one string', ['openid fhirUser patient/Observation.s'], ['search']],
    ['nothing granted', [], []],
  ])('%s', (_, granted, expected) => {
    expect(allowed(granted)).toEqual(expected)
  })

  test('what is no clinical scope is kept and grants nothing', () => {
    const scopes = parseScopes(['openid', 'launch/patient', 'patient/Observation.xyz', 'epic.scanning.dmsusername'])
    expect(scopes.others).toEqual(['openid', 'launch/patient', 'patient/Observation.xyz', 'epic.scanning.dmsusername'])
    expect(scopes.grants).toEqual([])
  })
})

describe('granular scopes', () => {
  const scopes = parseScopes([
    'patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory',
    'patient/Condition.s?category=http%3A%2F%2Fterminology.hl7.org%2FCodeSystem%2Fcondition-category%7Cproblem-list-item',
  ])

  test('allow their category and nothing wider', () => {
    expect(may(scopes, 'search', 'Observation', laboratory)).toBe(true)
    expect(may(scopes, 'search', 'Observation', vitalSigns)).toBe(false)
    expect(may(scopes, 'search', 'Observation')).toBe(false)
    expect(may(scopes, 'create', 'Observation', laboratory)).toBe(false)
  })

  test('are read through percent-encoding', () => {
    expect(categoriesFor(scopes, 'search', 'Condition')).toEqual([
      { system: 'http://terminology.hl7.org/CodeSystem/condition-category', code: 'problem-list-item' },
    ])
  })

  test('are swallowed by an unlimited grant beside them', () => {
    const both = parseScopes(['patient/Observation.rs', 'patient/Observation.rs?category=laboratory'])
    expect(categoriesFor(both, 'search', 'Observation')).toBe('any')
  })

  test('with a limit that we cannot follow grant nothing and are shown', () => {
    const scope = 'patient/Observation.rs?category:in=http://example.org/vs'
    expect(allowed([scope])).toEqual([])
    expect(parseScopes([scope]).others).toEqual([scope])
  })
})

test('the same rights in any split, order and repetition are the same rights', () => {
  const parts = fc.array(fc.shuffledSubarray(letters, { minLength: 1 }), { minLength: 1 })
  fc.assert(
    fc.property(parts, fc.constantFrom('patient', 'user', 'system'), (split, context) => {
      const together = letters.filter((letter) => split.flat().includes(letter)).join('')
      expect(allowed(split.map((part) => `${context}/Observation.${part.join('')}`))).toEqual(
        allowed([`${context}/Observation.${together}`]),
      )
    }),
  )
})

test('more scopes never take a right away, and no right comes without a scope that names it', () => {
  const scope = fc
    .tuple(
      fc.constantFrom('patient', 'user'),
      fc.constantFrom('Observation', 'Condition', '*'),
      fc.constantFrom('read', 'write', 'c', 'rs', '*'),
    )
    .map(([context, type, rights]) => `${context}/${type}.${rights}`)
  fc.assert(
    fc.property(fc.array(scope), scope, (some, more) => {
      const before = allowed(some)
      expect(allowed([...some, more])).toEqual(expect.arrayContaining(before))
      if (before.length > 0) expect(some.some((text) => /Observation|\*\./.test(text))).toBe(true)
    }),
  )
})

test('never throws, and every string is either a grant or kept', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zA-Z/.*?=|%:,&]{1,40}$/)), (granted) => {
      const scopes = parseScopes(granted)
      expect(scopes.grants.length + scopes.others.length).toBe(granted.length)
    }),
  )
})
