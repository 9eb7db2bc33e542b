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
  'left distal tibial metaphysis',
  'mandible',
]
const triggers = [
  'lesion',
  'lytic lesion',
  'marrow oedema',
  'sclerosis',
  'periosteal reaction',
  'increased uptake',
  'fracture',
  'abnormal signal',
]

/** B: a bone, X: a finding. Each states it, once. */
const statements = [
  'There is X in the B.',
  'The B shows X.',
  'B: X.',
  'X of the B with joint effusion.',
  'Known X of the B, unchanged.',
  'X of the B, ?infection.',
  'X of the B, in keeping with CRMO.',
  'No effusion, but X in the B.',
  'X persists in the B.',
  'X in the B without soft tissue mass.',
  'X in the B (not seen on radiographs).',
  'Impression: X of the B; malignancy cannot be excluded.',
  'Although the radiograph is normal, MRI shows X in the B.',
]
/** None of these states it. */
const others = [
  'There is no X in the B.',
  'The B is free of X.',
  'X of the B: none.',
  'No fracture, effusion or X of the B.',
  'The B lacks X.',
  'X is not seen in the B.',
  'There is neither X in the B nor an effusion.',
  'X was found neither in the B nor elsewhere.',
  'The earlier X in the B has disappeared.',
  'Complete resolution of the X in the B.',
  'The B used to show X; this has cleared.',
  'Previously described X of the B is no longer visible.',
  'Possible X in the B.',
  'X of the B cannot be ruled out.',
  'X of the B?',
  '?X B',
  'The B may show X.',
  'Cannot be certain of X in the B.',
  'Rule out X of the B.',
  'If there is X in the B, biopsy.',
  'INDICATION: X of the B.\nFINDINGS: Normal study.',
  'Clinical details: X B. Report: normal.',
  'Mother had X of the B.',
  'History of X of the B.',
  'A repeat study is advised to look for X in the B.',
  'Nothing to suggest X of the B.',
]
const filled = (pattern: string, bone: string, trigger: string): string =>
  pattern.replace('B', bone).replace('X', trigger)
const stated = (text: string): string[] => lesionsIn(text).filter((one) => !/^[?~]/.test(one))

describe('any finding, any bone', () => {
  test.each(statements)('stated once: %s', (pattern) => {
    for (const bone of bones)
      for (const trigger of triggers)
        expect(stated(filled(pattern, bone, trigger)), `${bone}, ${trigger}`).toHaveLength(1)
  })
  test.each(others)('not stated: %s', (pattern) => {
    for (const bone of bones)
      for (const trigger of triggers) expect(stated(filled(pattern, bone, trigger)), `${bone}, ${trigger}`).toEqual([])
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
    // Time of the processor, so that a busy machine does not count.
    const before = process.cpuUsage()
    readText(piece.repeat(Math.ceil(40_000 / piece.length)), imaging)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(4_000)
  })
})
