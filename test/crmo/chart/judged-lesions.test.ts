import { describe, expect, test } from 'vitest'
import type { JudgedBone } from '../../../crmo/chart/judged-lesions.ts'
import { withoutContradicted, withoutExplained } from '../../../crmo/chart/judged-lesions.ts'
import type { LesionMention } from '../../../crmo/chart/merge-lesions.ts'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { phraseTable } from '../../../crmo/report-text/words/phrases.ts'

const mention = (more: Partial<LesionMention> = {}): LesionMention => ({
  site: { bone: 'calcaneus', level: null, side: 'right', region: 'unspecified', segment: 'unspecified' },
  features: ['increased_uptake'],
  deniedFeatures: [],
  certainty: 'stated',
  doubt: null,
  imaging: true,
  evidence: [{ reference: 'DiagnosticReport/scan', version: null, label: 'Scan', date: '2026-05-01', status: 'final' }],
  ...more,
})
const explained = (more: Partial<JudgedBone> = {}): JudgedBone => ({
  bone: 'calcaneus',
  level: null,
  side: 'unspecified',
  date: '2026-05-02',
  title: 'MRI right ankle',
  ...more,
})
const certaintyOf = (one: LesionMention, by: JudgedBone) => withoutExplained([one], [by])[0]?.certainty

describe('uptake that another report explains', () => {
  test('is offered and names that report', () => {
    const [one] = withoutExplained([mention()], [explained()])
    expect(one).toMatchObject({ certainty: 'uncertain', doubt: expect.stringContaining('MRI right ankle') })
  })
  test('counts on where more than uptake was seen, the other side is meant, another bone, or the scan came later', () => {
    expect(certaintyOf(mention({ features: ['increased_uptake', 'marrow_oedema'] }), explained())).toBe('stated')
    expect(certaintyOf(mention({ features: [] }), explained())).toBe('stated')
    expect(certaintyOf(mention(), explained({ side: 'left' }))).toBe('stated')
    expect(certaintyOf(mention(), explained({ bone: 'talus' }))).toBe('stated')
    expect(certaintyOf(mention(), explained({ date: '2026-04-30' }))).toBe('stated')
  })
})

describe('a side that "both" may mean, and that a report calls normal', () => {
  const told = (side: 'left' | 'right', start: number): LesionMention => ({
    ...mention({ features: ['cortical_breach'] }),
    site: { bone: 'ilium', level: null, side, region: 'unspecified', segment: 'unspecified' },
    evidence: mention().evidence.map((one) => ({
      ...one,
      span: { textId: 'ct', start, end: start + 5, text: 'ilium' },
    })),
  })
  const free = (more: Partial<JudgedBone> = {}) => explained({ bone: 'ilium', side: 'left', ...more })
  const read = (mentions: LesionMention[], by: JudgedBone) =>
    withoutContradicted(mentions, [by]).map(({ site, certainty }) => `${site.side} ${certainty}`)

  test('is offered and names that report', () => {
    const [, left] = withoutContradicted([told('right', 8), told('left', 8)], [free()])
    expect(left).toMatchObject({
      certainty: 'uncertain',
      doubt: 'A report (MRI right ankle) calls the left side normal.',
    })
  })
  test('counts on where each side has words of its own, the other side or an earlier study is meant, or it may have healed', () => {
    const pair = [told('right', 8), told('left', 8)]
    expect(read(pair, free())).toEqual(['right stated', 'left uncertain'])
    expect(read([told('right', 8), told('left', 40)], free())).toEqual(['right stated', 'left stated'])
    expect(read([told('left', 8)], free())).toEqual(['left stated'])
    expect(read(pair, free({ bone: 'sacrum' }))).toEqual(['right stated', 'left stated'])
    expect(read(pair, free({ date: '2026-04-30' }))).toEqual(['right stated', 'left stated'])
    expect(read(pair, free({ date: '2026-06-30' }))).toEqual(['right stated', 'left uncertain'])
    expect(read(pair, free({ date: '2026-07-01' }))).toEqual(['right stated', 'left stated'])
  })
  test.each([
    ['Sacrum, left ilium and both femora normal.', ['left ilium']],
    ['Left clavicle normal.', ['left clavicle']],
    ['The right tibia is of normal signal, the left shows oedema.', ['right tibia']],
    ['Left clavicle previously normal, now expanded.', []],
    ['Clavicles normal.', []],
  ])('%s', (text, found) =>
    expect(
      readText(text, { kind: 'imaging', title: 'CT' }).freeBones.map(({ bone, side }) => `${side} ${bone}`),
    ).toEqual(found),
  )
})

describe('the words that explain', () => {
  const bones = (text: string) =>
    readText(text, { kind: 'imaging', title: 'MRI right ankle' }).explainedBones.map(({ bone }) => bone)
  test.each([
    ['The calcaneal apophysis is fragmented, physiological at this age.', ['calcaneus']],
    ['Oedema of the talus.', []],
    ['Oedema of the talus, not physiological.', []],
    ['Oedema of the talus beyond the physiological.', []],
    ['Uptake of the talus, not a normal variant.', []],
    ['Calcaneus normal.', []],
  ])('%s', (text, found) => expect(bones(text)).toEqual(found))
  test.each([
    'Oedema of the talus, not physiological.',
    'Oedema of the talus beyond what is physiological.',
    'Uptake of the talus, not a normal variant.',
  ])('what is called more than that is a lesion: %s', (text) =>
    expect(readText(text, { kind: 'imaging', title: 'MRI right ankle' }).lesions).toMatchObject([
      { bone: 'talus', certainty: 'stated' },
    ]),
  )
  test('a row of a table that could never match is a fault of the table', () =>
    expect(() => phraseTable([['from [what is] normal', 'none']])).toThrow(/broken bracket/))
})
