/** What a change of the words must not change, on annotated texts of every style, by chance. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { wholeLesionsIn } from './said.ts'
import { tuning } from './score.ts'

const texts = [...tuning('sentences'), ...tuning('reports')].filter(({ kind }) => kind === 'imaging')
const anyText = fc.constantFrom(...texts)
const runs = { numRuns: 60 }
const read = (
  { title, kind }: { title: string; kind: 'imaging' | 'pathology' | 'laboratory' | 'note' },
  text: string,
) => wholeLesionsIn(text, title, kind)
const stated = (lesions: string[]): string[] =>
  lesions.filter((one) => !/^[?~]/.test(one)).map((one) => one.split(/[,:]/)[0] ?? '')

const swapped: Record<string, string> = {
  left: 'right',
  right: 'left',
  Left: 'Right',
  Right: 'Left',
  LEFT: 'RIGHT',
  RIGHT: 'LEFT',
  L: 'R',
  R: 'L',
  lt: 'rt',
  rt: 'lt',
  Lt: 'Rt',
  Rt: 'Lt',
  LT: 'RT',
  RT: 'LT',
}
/** "B/L" is both sides, mirrored or not. */
const mirrored = (text: string): string =>
  text.replace(
    /(?<!\bB\/)\b(?:left|right|Left|Right|LEFT|RIGHT|L|R|lt|rt|Lt|Rt|LT|RT)\b/g,
    (side) => swapped[side] ?? side,
  )
const american = (text: string): string =>
  text
    .replace(/oedema/g, 'edema')
    .replace(/Oedema/g, 'Edema')
    .replace(/umour/g, 'umor')
    .replace(/aem(?=[aio])/g, 'em')
    .replace(/isation/g, 'ization')
    .replace(/artefact/g, 'artifact')

describe('a text', () => {
  test('mirrored word by word is read mirrored', () => {
    fc.assert(
      fc.property(anyText, (one) => {
        const there = read({ ...one, title: mirrored(one.title) }, mirrored(one.text))
        expect(there.map(mirrored).sort()).toEqual(read(one, one.text))
      }),
      runs,
    )
  })

  test('in American spelling is read alike', () => {
    fc.assert(
      fc.property(anyText, (one) => {
        expect(read({ ...one, title: american(one.title) }, american(one.text))).toEqual(read(one, one.text))
      }),
      runs,
    )
  })

  test('with a sentence behind it that speaks of no bone is read alike', () => {
    const beside = fc.constantFrom(
      'The lungs are clear.',
      'Reported by Dr. Miller.',
      'The examination was tolerated well.',
      'Thank you for the referral.',
    )
    fc.assert(
      fc.property(anyText, beside, (one, sentence) => {
        expect(read(one, `${one.text} ${sentence}`)).toEqual(read(one, one.text))
      }),
      runs,
    )
  })

  test('with a denial behind it gains no stated lesion', () => {
    const denial = fc
      .tuple(
        fc.constantFrom(
          'No X of the B.',
          'The B shows no X.',
          'There is no X in the B.',
          'Neither X nor effusion of the B.',
          'B: no X.',
          'The B is free of X.',
          'X in the B is not seen.',
          'No X, neither in the B nor elsewhere.',
        ),
        fc.constantFrom(
          'left humerus',
          'right talus',
          'mandible',
          'T9',
          'left 2nd metacarpal',
          'contralateral side',
          'sternum',
          'both femora',
        ),
        fc.constantFrom('lesion', 'oedema', 'lytic destruction', 'uptake', 'periosteal reaction', 'similar lesion'),
      )
      .map(([sentence, bone, sign]) => sentence.replace('B', bone).replace('X', sign))
    fc.assert(
      fc.property(anyText, denial, (one, sentence) => {
        const before = new Set(stated(read(one, one.text)))
        const more = stated(read(one, `${one.text} ${sentence}`)).filter((site) => !before.has(site))
        expect(more, sentence).toEqual([])
      }),
      runs,
    )
  })

  test('told of a relative, planned or under history shows nothing', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('Clinical history: ', 'PLAN: ', 'COMPARISON: '), (one, opening) => {
        const [first = ''] = one.text.split(/[.\n]/)
        expect(stated(read({ ...one, title: '' }, `${opening}${first.replace(/[:;]/g, ',')}.`))).toEqual([])
      }),
      runs,
    )
  })
})

describe('a value in another unit', () => {
  const answer = (text: string, analyte: string) =>
    readText(text, { kind: 'note', title: '' }).results.filter((one) => one.analyte === analyte)
  test('is the same value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom('CRP #', 'The CRP was #.', 'CRP: #, ESR 40', 'Bloods: CRP of # (raised)'),
        (tenths, pattern) => {
          const [si] = answer(pattern.replace('#', `${tenths / 10} mg/L`), 'crp')
          const [us] = answer(pattern.replace('#', `${tenths / 100} mg/dL`), 'crp')
          expect(si?.unit).toBe('mg/L')
          expect(us?.unit).toBe('mg/dL')
          expect((us?.value ?? 0) * 10).toBeCloseTo(si?.value ?? -1, 6)
        },
      ),
      runs,
    )
  })
})
