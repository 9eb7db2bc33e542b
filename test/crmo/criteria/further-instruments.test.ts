import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import type { Chart } from '../../../crmo/chart/chart.ts'
import type { Answer } from '../../../crmo/evidence.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { type FurtherKey, furtherInstruments } from '../../../smart-config/instruments/registry.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import type { EularAcrPoints, SiteRules } from '../../../smart-config/types.ts'
import { chartOf, codedLesion, condition, crp, medication } from '../builders.ts'
import { answered, further, furtherItem } from './further.ts'

const result = (key: FurtherKey, review: Review, chart: Chart = chartOf(), rules: SiteRules = siteRules) =>
  assess(chart, review, rules).instruments[key].result
const all = (keys: readonly string[], answer: Answer): Record<string, Answer> =>
  Object.fromEntries(keys.map((key) => [key, answer]))

describe('an empty chart', () => {
  test.each(furtherInstruments.map(({ key }) => key))('%s answers nothing and concludes nothing', (key) => {
    const { items, result } = further({ ...chartOf(), patient: { ...chartOf().patient, birthDate: null } }, key)
    expect(items.map(({ answer }) => answer)).toEqual(items.map(() => 'unknown'))
    expect(items.every(({ howToFindOut, reason }) => howToFindOut !== null && reason.length > 0)).toBe(true)
    if (result.kind === 'checklist') expect(result.state).toBe('undetermined')
    if (result.kind === 'interval') expect(['undetermined', 'no-threshold']).toContain(result.category)
  })
})

describe('NBODS 2023', () => {
  const keys = ['crpAtMost55', 'multipleLesions', 'femurInvolved', 'bandsAtMost022']
  test.each<[Answer[], number, number, string]>([
    [['no', 'no', 'yes', 'no'], 17, 17, 'not-reached'],
    [['no', 'no', 'yes', 'unknown'], 17, 32, 'undetermined'],
    [['no', 'no', 'no', 'yes'], 15, 15, 'not-reached'],
    [['yes', 'no', 'no', 'no'], 56, 56, 'reached'],
    [['yes', 'unknown', 'unknown', 'unknown'], 56, 115, 'reached'],
    [['unknown', 'unknown', 'unknown', 'unknown'], 0, 115, 'undetermined'],
  ])('%j: %i to %i, %s', (answers, lower, upper, category) => {
    const review = answered(Object.fromEntries(keys.map((key, at) => [key, answers[at] ?? 'unknown'])))
    expect(result('nbods-2023', review)).toMatchObject({ lower, upper, category, maximum: 115, threshold: 17 })
  })
})

describe('Jansson 2007: two major, or one major and three minor', () => {
  const major = ['lyticOrSclerotic', 'multipleLesions', 'psoriasisOrPustulosis', 'inflammatoryBiopsy']
  const minor = [
    'normalCountGoodHealth',
    'markersMildlyRaised',
    'courseSixMonths',
    'hyperostosis',
    'otherAutoimmune',
    'affectedRelative',
  ]
  const state = (majors: number, minors: number, rest: Answer) => {
    const review = answered({
      ...all([...major, ...minor], rest),
      ...all(major.slice(0, majors), 'yes'),
      ...all(minor.slice(0, minors), 'yes'),
    })
    const given = result('jansson-2007', review)
    return given.kind === 'checklist' ? given.state : expect.fail('no checklist')
  }
  test.each<[number, number, Answer, string]>([
    [2, 0, 'no', 'met'],
    [1, 3, 'no', 'met'],
    [1, 2, 'no', 'not-met'],
    [0, 6, 'no', 'not-met'],
    [1, 2, 'unknown', 'undetermined'],
    [0, 6, 'unknown', 'undetermined'],
    [2, 0, 'unknown', 'met'],
  ])('%i major and %i minor, the others %s: %s', (majors, minors, rest, expected) => {
    expect(state(majors, minors, rest)).toBe(expected)
  })
})

describe('Bristol 2016', () => {
  const criterion1 = answered(
    all(['typicalClinicalFindings', 'typicalImagingFindings', 'moreThanOneBone', 'crpBelow30'], 'yes'),
  )
  test('criterion 1 met never spares a biopsy while the gate is not passed', () => {
    const given = result('bristol-2016', criterion1)
    expect(given).toMatchObject({ kind: 'checklist', state: 'met' })
    expect(given.sentence).toMatch(/Cannot advise against biopsy/)
    expect(given.sentence).not.toMatch(/diagnosed without biopsy/)
  })
  test('with the gate passed it says so, in experienced hands, and that the rule is unconfirmed', () => {
    const no = { answer: 'no' as const, note: '' }
    const quiet: Review = {
      ...answered({
        ...all(
          [
            'typicalClinicalFindings',
            'typicalImagingFindings',
            'moreThanOneBone',
            'crpBelow30',
            'normalBloodCount',
            'normalTemperature',
          ],
          'yes',
        ),
        raisedCrp: 'no',
      }),
      findings: { weightLossOrAsthenia: no, nightPain: no, organomegalyOrNodes: no },
    }
    const assessment = assess(chartOf(), quiet, siteRules)
    expect(assessment.gate.passed).toBe(true)
    expect(assessment.instruments['bristol-2016'].result.sentence).toMatch(
      /without biopsy, in experienced hands.*not confirmed/,
    )
  })
  test('only what can still decide is asked for', () => {
    const review = answered({
      ...all(['typicalClinicalFindings', 'typicalImagingFindings', 'moreThanOneBone'], 'yes'),
      ...all(['oneBoneNotClavicle', 'crpAbove30', 'clavicleAlone'], 'no'),
    })
    expect(result('bristol-2016', review).sentence).toMatch(/Not known: CRP below 30 mg\/L\. /)
  })
  test('a single bone other than the clavicle needs biopsy and cultures: criterion 2', () => {
    const open = answered({
      ...all(['typicalClinicalFindings', 'typicalImagingFindings', 'oneBoneNotClavicle', 'crpBelow30'], 'yes'),
      ...all(['moreThanOneBone', 'clavicleAlone', 'crpAbove30'], 'no'),
    })
    expect(result('bristol-2016', open).sentence).toMatch(
      /Not known: Biopsy with inflammation[^;]*; No growth off antibiotics\./,
    )
    expect(result('bristol-2016', open)).toMatchObject({
      state: 'undetermined',
      sentence: expect.stringMatching(/Criterion 1 .*cannot be met/),
    })
    const done = {
      ...open,
      answers: { ...open.answers, ...answered(all(['inflammatoryBiopsy', 'noGrowthOffAntibiotics'], 'yes')).answers },
    }
    expect(result('bristol-2016', done)).toMatchObject({
      state: 'met',
      sentence: expect.stringMatching(/Criterion 2 is met/),
    })
  })
})

describe('EULAR/ACR 2025', () => {
  const entry = ['entryImaging', 'painSixWeeks', 'ageBelow18']
  const exclusions = [
    'malignancy',
    'boneInfection',
    'vitaminCDeficiency',
    'hypophosphatasia',
    'lastingAntibioticResponse',
  ]
  const entered = { ...all(entry, 'yes'), ...all(exclusions, 'no') }
  const one = (points: number, key: 'clavicleInvolved' | 'multipleLesions') => [
    { label: key, points, anyOf: [[key]] as const },
  ]
  /** Invented for the test: the published points are not known here. */
  const points: EularAcrPoints = {
    source: 'test table',
    domains: { siteDomain: one(40, 'clavicleInvolved'), patternDomain: one(15, 'multipleLesions') },
  }
  const rules = { ...siteRules, eularAcrPoints: points }

  test('without a table there is no total and no number, whatever is answered', () => {
    const given = result('eular-acr-2025', answered(entered))
    expect(given.kind).toBe('structure')
    expect(given.sentence).toMatch(/no total/)
    expect(further(chartOf(), 'eular-acr-2025').items.every(({ points }) => points === null)).toBe(true)
  })
  test.each<[string, Record<string, Answer>, number, number, string]>([
    ['at the threshold', { ...entered, clavicleInvolved: 'yes', multipleLesions: 'yes' }, 55, 55, 'reached'],
    ['below', { ...entered, clavicleInvolved: 'yes', multipleLesions: 'no' }, 40, 40, 'not-reached'],
    ['open', { ...entered, clavicleInvolved: 'yes' }, 40, 55, 'undetermined'],
    [
      'an exclusion',
      { ...entered, malignancy: 'yes', clavicleInvolved: 'yes', multipleLesions: 'yes' },
      55,
      55,
      'not-reached',
    ],
    [
      'entry not met',
      { ...entered, painSixWeeks: 'no', clavicleInvolved: 'yes', multipleLesions: 'yes' },
      55,
      55,
      'not-reached',
    ],
    [
      'an exclusion open',
      { ...entered, boneInfection: 'unknown', clavicleInvolved: 'yes', multipleLesions: 'yes' },
      55,
      55,
      'undetermined',
    ],
  ])("with the site's table: %s", (_, answers, lower, upper, category) => {
    const given = result('eular-acr-2025', answered(answers), chartOf(), rules)
    expect(given).toMatchObject({ lower, upper, maximum: 55, threshold: 55, category })
    expect(given.sentence).toContain('test table')
  })
})

describe('CARRA eligibility', () => {
  const naproxen = (start: string) => medication('Naproxen 250 mg', start)
  const oedema = (extra = {}) => codedLesion('12611008', 'left', 'Bone marrow oedema', extra)
  const item = (key: string, ...resources: unknown[]) => furtherItem(resources, 'carra-2018', key).answer
  test.each([
    ['84 days before the reading', '2026-03-28', 'yes'],
    ['85 days', '2026-03-27', 'unknown'],
  ])('marrow oedema %s', (_, date, expected) =>
    expect(item('oedemaWithin12Weeks', oedema({ effectiveDateTime: date }))).toBe(expected),
  )
  test('with older studies beside a recent one, its own words must name the oedema', () => {
    const chart = chartOf(codedLesion('12611008', 'left', 'Bone marrow oedema'))
    const dated = (...dates: [string, string][]): Chart => ({
      ...chart,
      lesions: chart.lesions.map((lesion) => ({
        ...lesion,
        evidence: dates.map(([date, label]) => ({
          reference: 'DiagnosticReport/x',
          version: null,
          label,
          date,
          status: null,
        })),
      })),
    })
    const answer = (...dates: [string, string][]) =>
      furtherItem(dated(...dates), 'carra-2018', 'oedemaWithin12Weeks').answer
    expect(answer(['2026-06-01', 'MRI'])).toBe('yes')
    expect(answer(['2025-06-01', 'MRI'], ['2026-06-01', 'MRI'])).toBe('unknown')
    expect(answer(['2025-06-01', 'MRI'], ['2026-06-01', 'Marrow edema'])).toBe('yes')
  })
  test('active 28 days into an NSAID; not before', () => {
    expect(item('needsSecondLine', naproxen('2026-05-18'), oedema())).toBe('yes')
    expect(item('needsSecondLine', naproxen('2026-05-19'), oedema())).toBe('unknown')
    expect(item('needsSecondLine', oedema())).toBe('unknown')
  })
  test('an active spinal lesion needs no NSAID', () =>
    expect(item('needsSecondLine', codedLesion('62487009', null, 'Bone marrow oedema'))).toBe('yes'))
  test('past malignancy bars, absence from the chart does not clear', () => {
    const past = condition('Leukaemia', { clinicalStatus: { coding: [{ code: 'resolved' }] } })
    expect(item('noMalignancyEver', past)).toBe('no')
    expect(item('noMalignancyEver')).toBe('unknown')
  })
  test('one condition not met decides, all met are needed', () => {
    const keys = furtherInstruments.find(({ key }) => key === 'carra-2018')?.items.map(({ key }) => key) ?? []
    expect(result('carra-2018', answered(all(keys, 'yes')))).toMatchObject({ state: 'met' })
    expect(result('carra-2018', answered({ wholeBodyImaged: 'no' }))).toMatchObject({ state: 'not-met' })
    expect(result('carra-2018', answered({ ...all(keys, 'yes'), wholeBodyImaged: 'unknown' }))).toMatchObject({
      state: 'undetermined',
    })
  })
})

describe('what stands above', () => {
  const favourable = answered(all(['crpAtMost55', 'multipleLesions', 'lyticOrSclerotic'], 'yes'))
  test('an established diagnosis: no conclusion is printed (D-31)', () => {
    const chart = chartOf(condition('Langerhans cell histiocytosis'))
    for (const key of ['nbods-2023', 'jansson-2007', 'bristol-2016', 'eular-acr-2025', 'carra-2018'] as const)
      expect(result(key, favourable, chart).sentence).toBe(
        'An established diagnosis stands above it (row D-31): shown without a conclusion.',
      )
  })
  test('an urgent row follows every favourable sentence', () => {
    const urgent: Review = { ...favourable, findings: { organomegalyOrNodes: { answer: 'yes', note: '' } } }
    for (const key of ['nbods-2023', 'jansson-2007'] as const) {
      expect(result(key, urgent).sentence).toMatch(/Urgent rows stand above it: D-09/)
      expect(result(key, favourable).sentence).not.toMatch(/Urgent rows/)
    }
  })
  test('no instrument changes a flag, the gate or a recommendation', () => {
    const keys = furtherInstruments.flatMap(({ items }) => items.map(({ key }) => key))
    const own = ['normalBloodCount', 'symmetricLesions', 'multipleLesions', 'raisedCrp']
    const chart = chartOf(codedLesion('12611008', 'left'), crp(12))
    const quiet = assess(chart, emptyReview(), siteRules)
    const loud = assess(
      chart,
      answered(
        all(
          keys.filter((key) => !own.includes(key)),
          'yes',
        ),
      ),
      siteRules,
    )
    expect([loud.redFlags, loud.gate, loud.recommendations]).toEqual([
      quiet.redFlags,
      quiet.gate,
      quiet.recommendations,
    ])
  })
})

describe("the clinician's answer", () => {
  test('is given once and stands in every instrument, with the reason and the chart beside it', () => {
    const review = answered({ multipleLesions: 'yes' })
    const chart = chartOf()
    expect(assess(chart, review, siteRules).instruments['jansson-2009'].items[5]).toMatchObject({ answer: 'yes' })
    for (const key of ['nbods-2023', 'jansson-2007'] as const)
      expect(furtherItem(chart, key, 'multipleLesions', review)).toMatchObject({
        answer: 'yes',
        origin: 'clinician',
        reason: 'The clinician: said in the test',
      })
  })
  test('to a part of an item counts in the item', () => {
    const review = answered({ normalBloodCount: 'yes', toxicAppearance: 'no', weightLossOrAsthenia: 'no' })
    expect(furtherItem(chartOf(), 'jansson-2007', 'normalCountGoodHealth', review).answer).toBe('yes')
  })
  test('to the item itself outweighs its parts', () => {
    const review = answered({ malignancyEver: 'yes', noMalignancyEver: 'yes' })
    expect(furtherItem(chartOf(), 'carra-2018', 'noMalignancyEver', review)).toMatchObject({
      answer: 'yes',
      origin: 'clinician',
    })
  })
})

test('learning an answer never turns one conclusion into its opposite', () => {
  const keys = [...new Set(furtherInstruments.flatMap(({ items }) => items.map(({ key }) => key)))]
  const conclusion = (key: FurtherKey, review: Review): string => {
    const given = result(key, review)
    if (given.kind === 'structure') return 'none'
    const word = given.kind === 'interval' ? given.category : given.state
    return ['met', 'reached'].includes(word) ? 'for' : ['not-met', 'not-reached'].includes(word) ? 'against' : 'none'
  }
  const three = fc.constantFrom<Answer>('yes', 'no', 'unknown')
  const answers = fc.array(three, { minLength: keys.length, maxLength: keys.length })
  fc.assert(
    fc.property(answers, answers, fc.constantFrom(...furtherInstruments.map(({ key }) => key)), (known, rest, key) => {
      const before = answered(Object.fromEntries(keys.map((one, at) => [one, known[at] ?? 'unknown'])))
      const after = answered(
        Object.fromEntries(
          keys.map((one, at) => [one, known[at] === 'unknown' ? (rest[at] ?? 'unknown') : (known[at] ?? 'unknown')]),
        ),
      )
      const first = conclusion(key, before)
      if (first !== 'none') expect(conclusion(key, after)).toBe(first)
    }),
    { numRuns: 150 },
  )
})
