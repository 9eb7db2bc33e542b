import { describe, expect, test } from 'vitest'
import { itemKeys } from '../practice-cases/practice-case.ts'
import { scoreCases, totals, writtenCases } from './score.ts'

test('every case has every item', () => {
  for (const { written } of writtenCases('tuning'))
    expect(Object.keys(written.expected.items)).toEqual(Object.keys(itemKeys))
})

describe('the measures', () => {
  const first = writtenCases('tuning').find(({ written }) => written.id === 'w01-tibiae-clavicle-9f')
  if (!first) throw new Error('the written case is gone')

  test('an answer turned round is wrong, a lesion taken away is invented, one added is missed', () => {
    const { expected } = first.written
    const right = scoreCases([first])
    const [lesion, ...rest] = expected.lesions
    const turned = { ...expected.items, crp_ge_10_mg_per_l: !expected.items.crp_ge_10_mg_per_l }
    const spoilt = scoreCases([
      {
        ...first,
        written: {
          ...first.written,
          expected: {
            ...expected,
            items: turned,
            lesions: [...rest, { bone: 'hyoid', side: 'midline', region: 'body', features: [] }],
          },
        },
      },
    ])
    expect(right.items.crp_ge_10_mg_per_l.agree).toBe(1)
    expect(spoilt.items.crp_ge_10_mg_per_l['wrong way']).toBe(1)
    const sides = lesion?.side === 'bilateral' ? 2 : 1
    expect(spoilt.lesions.invented - right.lesions.invented).toBe(sides)
    expect(spoilt.lesions.missed - right.lesions.missed).toBe(1)
    expect(totals(spoilt).wrongWay).toBe(1)
  })
})
