import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'
import type { TextContext } from '../../../crmo/report-text/reading.ts'
import { lesionsIn } from './said.ts'

const imaging: TextContext = { kind: 'imaging', title: 'MRI left knee' }
const words = fc.constantFrom(
  ...'No lesion of the left femur, T8 and - : ; ( ) ? normal oedema right tibia 1st rib not resolved previous 2. sclerotic rim whole body MRI fever FINDINGS: both metaphyses . \n # 30% L R vertebrae two'.split(
    ' ',
  ),
)
const telegram = fc.array(words, { maxLength: 60 }).map((all) => all.join(' '))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  telegram,
)

describe('on any text', () => {
  test('reads without throwing, and every span lies within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readText(text, imaging)
        const spans = [...reading.lesions.flatMap((one) => one.spans), ...reading.findings.map((one) => one.span)]
        for (const { start, end } of [...spans, reading.wholeSkeleton, reading.imagingPending].filter(
          (one) => one !== null,
        )) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('one entry a bone, level, side and segment', () => {
    fc.assert(
      fc.property(telegram, (text) => {
        const sites = readText(text, imaging).lesions.map(
          (one) => `${one.bone}|${one.level}|${one.side}|${one.segment}`,
        )
        expect(new Set(sites).size).toBe(sites.length)
      }),
    )
  })
})

const bones = [
  'left femur',
  'right clavicle',
  'sternum',
  'T8',
  'right 3rd metacarpal',
  'left iliac wing',
  'left distal tibial metaphysis',
]
const triggers = [
  'lesion',
  'lytic lesion',
  'marrow oedema',
  'sclerosis',
  'periosteal reaction',
  'increased uptake',
  'fracture',
]

describe('negating a finding never adds a lesion', () => {
  test.each(bones)('%s', (bone) => {
    for (const trigger of triggers) {
      expect(lesionsIn(`There is ${trigger} in the ${bone}.`), `${trigger} ${bone}`).toHaveLength(1)
      for (const denial of [
        `There is no ${trigger} in the ${bone}.`,
        `No evidence of ${trigger} in the ${bone}.`,
        `The ${bone} shows no ${trigger}.`,
        `The ${bone} is without ${trigger}.`,
        `In the ${bone}, ${trigger} is absent.`,
        `${trigger} is not seen in the ${bone}.`,
      ])
        expect(lesionsIn(denial), denial).toEqual([])
    }
  })
})

describe('time is linear in the length', () => {
  const hostile = [
    'no ',
    'lesion, ',
    'left femur and ',
    'T8, ',
    '1st, ',
    'x',
    '((',
    '1,',
    ' ',
    '\n',
    'cortex is the ',
    'FINDINGS:\n',
    'surrounded by a thin ',
    "a'a",
    'No lesion of the left femur. ',
  ]
  test.each(hostile)('%j', (piece) => {
    const started = performance.now()
    readText(piece.repeat(Math.ceil(40_000 / piece.length)), imaging)
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
