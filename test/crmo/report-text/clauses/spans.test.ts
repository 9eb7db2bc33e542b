/** Every lesion quotes the words it stands on: first its bone, then what is said of it; all within the text. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../../crmo/report-text/read-text.ts'
import { tuning } from '../score.ts'

const quotesOf = (text: string, title = ''): string[][] =>
  readText(text, { kind: 'imaging', title }).lesions.map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  )

test.each<[string, string[][]]>([
  ['Oedema of the left distal femur.', [['the left distal femur', 'Oedema']]],
  ['The left femur is lytic.', [['The left femur', 'lytic']]],
  ['Lesion of the left femur. It is lytic.', [['the left femur', 'Lesion', 'lytic']]],
  [
    'Oedema of T5 and T7.',
    [
      ['T5', 'Oedema'],
      ['T7', 'Oedema'],
    ],
  ],
  ['Lesion of the femur on the left.', [['the femur on the left', 'Lesion']]],
  ['Known lesion of the left tibia, resolved.', [['the left tibia', 'lesion']]],
])('%s', (text, quotes) => expect(quotesOf(text)).toEqual(quotes))

test('the bone that only a heading names is quoted by its finding', () => {
  expect(quotesOf('Lytic lesion.', 'XR left tibia')[0]?.[0]).toBe('Lytic')
})

describe('no quotation is empty or outside its text', () => {
  const texts = [...tuning('sentences'), ...tuning('reports')]
  test.each(texts)('$id', (one) => {
    for (const { spans } of readText(one.text, one).lesions) {
      expect(spans.length).toBeGreaterThan(0)
      for (const { start, end } of spans) expect(one.text.slice(start, end).trim()).not.toBe('')
    }
  })
})
