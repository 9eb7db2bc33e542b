import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, hashOf } from '../../../server/store/canonical-json.ts'

test('the order in which members were written does not matter, the order of a list does', () => {
  expect(hashOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(hashOf({ b: { d: null, c: [1, 2] }, a: 1 }))
  expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]))
})

test('a member that is undefined is the same as none', () => {
  expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}')
})

test('says what JSON says, and survives being sent as JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const sent = JSON.parse(JSON.stringify(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(sent)
      expect(hashOf(sent)).toBe(hashOf(value))
    }),
  )
})
