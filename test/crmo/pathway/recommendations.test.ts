/** When each recommendation is given and when not, on situations that differ from a quiet one in what is named only. */
import { describe, expect, it, test } from 'vitest'
import type { RedFlag } from '../../../crmo/assessment.ts'
import type { Lesion, Region, Side } from '../../../crmo/lesion.ts'
import { planOf, recommendations } from '../../../crmo/pathway/recommendations.ts'
import type { Situation } from '../../../crmo/pathway/situation.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { assessed, codedLesion, condition, crp, lab, medication, report } from '../builders.ts'
import { clavicle, radius, tibia } from './row-cases.ts'
import { saying } from './saying.ts'

const source = (reference: string) => ({
  reference,
  version: null,
  label: reference,
  date: null,
  status: null,
})
const lesion = (bone: string, side: Side = 'left', region: Region = 'unspecified'): Lesion => ({
  id: `${bone}:${side}`,
  bone,
  level: null,
  side,
  region,
  segment: 'unspecified',
  features: [],
  deniedFeatures: [],
  state: 'reported',
  doubt: null,
  firstShown: '2026-06-01',
  evidence: [source(`Observation/${bone}`), source('Observation/later')],
})
const one = [lesion('tibia')]
const two = [lesion('tibia'), lesion('radius')]
const metaphyseal = [lesion('tibia', 'left', 'metaphysis'), lesion('radius')]
const { instruments, gate } = assessed([])
const open = { ...gate, passed: false, sentence: 'Cannot advise against biopsy: CRP unknown.' }
const passed = { ...gate, passed: true, unknown: [], blockedBy: [] }
const urgent: RedFlag[] = [
  {
    row: 'D-09',
    level: 'urgent',
    state: 'raised',
    title: 'Suspect leukaemia',
    reason: 'Blasts.',
    advice: 'Blood smear.',
    missing: [],
    evidence: [source('Observation/smear')],
    citation: gate.citation,
  },
]
const done = (answer: 'yes' | 'no' | 'unknown') => ({
  label: 'no biopsy yet',
  answer,
  evidence: [source('Procedure/b')],
})

/** A child of ten of whom nothing speaks for or against anything. */
const quiet: Situation = {
  lesions: [],
  wholeSkeletonImaged: true,
  imagingPending: [],
  hasStudy: () => false,
  pain: 'unknown',
  gate: passed,
  jansson: { ...instruments['jansson-2009'], category: 'below' },
  urgent: [],
  nextStep: null,
  established: false,
  clavicleAlone: false,
  metaphyseal: false,
  crpBelow30: false,
  biopsies: done('yes'),
  nsaidAllergy: [],
  nsaidCaution: [],
  missingTests: [],
  ageYears: 10,
}
const given = (differs: Partial<Situation>) => recommendations({ ...quiet, ...differs })
const text = (id: string, differs: Partial<Situation>): string => {
  const found = given(differs).find((each) => each.id === id)
  if (!found) throw new Error(`${id} is not given`)
  return `${found.text} | ${found.reason}`
}
const sources = (id: string, differs: Partial<Situation>): string[] =>
  given(differs)
    .find((each) => each.id === id)
    ?.evidence.map(({ reference }) => reference) ?? []

const step = { text: 'Ask for fever.', reason: 'Fever decides.' } as Situation['nextStep']

describe('what is recommended', () => {
  test.each<[string, Partial<Situation>, string[]]>([
    ['nothing is known', {}, []],
    ['pain without a radiograph', { pain: 'yes' }, ['radiograph-first']],
    ['pain with a radiograph', { pain: 'yes', hasStudy: (modality) => modality === 'radiograph' }, []],
    ['no pain', { pain: 'no' }, []],
    [
      'pain, the skeleton not shown',
      { pain: 'yes', wholeSkeletonImaged: false },
      ['radiograph-first', 'whole-body-imaging'],
    ],
    ['no pain, no lesion, the skeleton not shown', { wholeSkeletonImaged: false }, []],
    [
      'a lesion, the skeleton not shown',
      { lesions: one, wholeSkeletonImaged: false },
      ['whole-body-imaging', 'biopsy-unifocal', 'nsaid-first-line'],
    ],
    [
      'a lesion, pain and further imaging to come',
      { lesions: one, pain: 'yes', wholeSkeletonImaged: false, imagingPending: [source('r')] },
      ['await-imaging', 'biopsy-unifocal', 'nsaid-first-line'],
    ],
    ['tests without a result', { missingTests: ['CRP', 'LDH'] }, ['baseline-tests']],
    ['a step that could decide', { nextStep: step }, ['next-step']],
    ['one lesion', { lesions: one }, ['biopsy-unifocal', 'nsaid-first-line']],
    [
      'one lesion, biopsy not certain',
      { lesions: one, biopsies: done('unknown') },
      ['biopsy-unifocal', 'nsaid-first-line'],
    ],
    ['one lesion, biopsy done', { lesions: one, biopsies: done('no') }, ['biopsy-done', 'nsaid-first-line']],
    ['no lesion, biopsy done', { biopsies: done('no') }, []],
    ['several lesions, biopsy done', { lesions: two, biopsies: done('no') }, ['nsaid-first-line']],
    ['several lesions', { lesions: two }, ['nsaid-first-line']],
    [
      'several lesions, one metaphyseal',
      { lesions: metaphyseal, metaphyseal: true },
      ['biopsy-sparing-multifocal', 'nsaid-first-line'],
    ],
    ['one metaphyseal lesion', { lesions: one, metaphyseal: true }, ['biopsy-unifocal', 'nsaid-first-line']],
    [
      'several lesions, the gate not passed',
      { lesions: metaphyseal, metaphyseal: true, gate: open },
      ['biopsy-gate-closed', 'nsaid-first-line'],
    ],
    ['one lesion, the gate not passed', { lesions: one, gate: open }, ['biopsy-unifocal', 'nsaid-first-line']],
    [
      'the clavicle alone',
      { lesions: [lesion('clavicle')], clavicleAlone: true, crpBelow30: true },
      ['biopsy-sparing-clavicle', 'nsaid-first-line'],
    ],
    [
      'the clavicle alone, biopsy done',
      { lesions: [lesion('clavicle')], clavicleAlone: true, biopsies: done('no') },
      ['nsaid-first-line'],
    ],
    [
      'the clavicle alone, CRP not known low',
      { lesions: [lesion('clavicle')], clavicleAlone: true },
      ['nsaid-first-line'],
    ],
    ['a low CRP and another bone', { lesions: one, crpBelow30: true }, ['biopsy-unifocal', 'nsaid-first-line']],
    [
      'the clavicle alone, the gate not passed',
      { lesions: [lesion('clavicle')], clavicleAlone: true, crpBelow30: true, gate: open },
      ['biopsy-gate-closed', 'nsaid-first-line'],
    ],
    ['several lesions and an urgent row', { lesions: two, urgent }, ['urgent-D-09', 'biopsy-urgent']],
    [
      'several lesions, an urgent row, biopsy done',
      { lesions: two, urgent, biopsies: done('no') },
      ['urgent-D-09', 'biopsy-done'],
    ],
    ['one lesion and an urgent row', { lesions: one, urgent }, ['urgent-D-09', 'biopsy-unifocal']],
    ['an urgent row alone', { urgent }, ['urgent-D-09']],
    ['another diagnosis, several lesions', { lesions: metaphyseal, metaphyseal: true, established: true }, []],
    [
      'another diagnosis, the clavicle alone',
      { lesions: [lesion('clavicle')], clavicleAlone: true, crpBelow30: true, established: true },
      [],
    ],
    ['three years old', { ageYears: 3.9 }, ['young-onset']],
    ['four years old', { ageYears: 4 }, []],
    ['age not known', { ageYears: null }, []],
    [
      'a lesion outside the cohort of the score',
      { lesions: two, jansson: { ...quiet.jansson, category: 'outside-cohort' } },
      [],
    ],
    ['a lesion and an NSAID allergy', { lesions: two, nsaidAllergy: [source('a')] }, ['nsaid-withheld']],
  ])('%s', (_, differs, ids) => {
    expect(given(differs).map(({ id }) => id)).toEqual(ids)
  })
})

describe('what it says', () => {
  it('tells imaging for lesions from imaging for pain', () => {
    expect(text('whole-body-imaging', { lesions: one, wholeSkeletonImaged: false })).toContain('D-03')
    expect(text('whole-body-imaging', { pain: 'yes', wholeSkeletonImaged: false })).toContain('D-02')
  })
  it('names the tests, the step and the bones', () => {
    expect(text('baseline-tests', { missingTests: ['CRP', 'LDH'] })).toContain('result: CRP, LDH.')
    expect(text('next-step', { nextStep: step })).toMatch(/Ask for fever\..*Fever decides\./)
    expect(text('biopsy-unifocal', { lesions: one })).toContain('left tibia')
    expect(text('biopsy-sparing-multifocal', { lesions: metaphyseal, metaphyseal: true })).toContain('left radius')
    expect(text('biopsy-urgent', { lesions: two, urgent })).toContain('D-09 Suspect leukaemia')
    expect(text('biopsy-gate-closed', { lesions: two, gate: open })).toContain('CRP unknown')
    expect(text('urgent-D-09', { urgent })).toBe('Suspect leukaemia: Blood smear. | D-09. Blasts.')
  })
  it('asks for whole-body imaging before the biopsy of one lesion where it was not done, and for a biopsy that may exist', () => {
    const advised = (differs: Partial<Situation>) => text('biopsy-unifocal', { lesions: one, ...differs })
    expect(advised({})).not.toMatch(/whole-body|ask\.$/)
    expect(advised({ wholeSkeletonImaged: false })).toContain('whole-body imaging first may show more')
    expect(advised({ biopsies: done('unknown') })).toMatch(/ask\.$/)
  })
  it('adds a caution to the NSAID only where the chart gives one, with its source', () => {
    expect(text('nsaid-first-line', { lesions: one })).not.toContain('Caution')
    expect(text('nsaid-first-line', { lesions: one, nsaidCaution: [source('c')] })).toContain('Caution')
    expect(sources('nsaid-first-line', { lesions: one, nsaidCaution: [source('c')] })).toEqual(['c'])
  })
  it('stands on its sources, one a lesion', () => {
    expect(sources('biopsy-unifocal', { lesions: one })).toEqual(['Observation/tibia'])
    expect(sources('whole-body-imaging', { lesions: two, wholeSkeletonImaged: false })).toEqual([
      'Observation/tibia',
      'Observation/radius',
    ])
    expect(sources('await-imaging', { imagingPending: [source('r')] })).toEqual(['r'])
    expect(sources('biopsy-done', { lesions: one, biopsies: done('no') })).toEqual(['Procedure/b'])
    expect(sources('biopsy-urgent', { lesions: two, urgent })).toEqual(['Observation/smear'])
    expect(sources('urgent-D-09', { urgent })).toEqual(['Observation/smear'])
    expect(sources('nsaid-withheld', { nsaidAllergy: [source('a')] })).toEqual(['a'])
    expect(sources('baseline-tests', { missingTests: ['CRP'] })).toEqual([])
  })
})

describe('the situation is read from the chart', () => {
  const advised = (resources: unknown[], review = emptyReview()) => assessed(resources, review).recommendations
  const ids = (resources: unknown[], review = emptyReview()) => advised(resources, review).map(({ id }) => id)
  const missing = (...resources: unknown[]): string =>
    advised(resources).find(({ id }) => id === 'baseline-tests')?.text ?? ''
  const allergy = (label: string) => ({
    resourceType: 'AllergyIntolerance',
    id: 'a',
    clinicalStatus: { coding: [{ code: 'active' }] },
    code: { text: label },
    patient: { reference: 'Patient/p' },
  })
  const bone = codedLesion(tibia, 'left')
  it('pain for weeks is pain', () => {
    expect(ids([], saying({ boneOrLimbPain: 'yes' }))).toContain('radiograph-first')
    expect(ids([], saying({ boneOrLimbPain: 'no', painOverSixWeeks: 'yes' }))).toContain('radiograph-first')
    expect(ids([], saying({ boneOrLimbPain: 'no', painOverSixWeeks: 'no' }))).not.toContain('radiograph-first')
    expect(ids([])).not.toContain('radiograph-first')
  })
  it('a test counts with a value or with a judgement, a count with its three lines', () => {
    expect(missing()).toContain('blood count, CRP, ESR, ALP for age, creatinine, LDH.')
    expect(missing(crp(4))).not.toContain('CRP')
    expect(missing(crp('normal'))).not.toContain('CRP')
    expect(missing(crp('see comment'))).toContain('CRP')
    expect(missing(lab('58410-2', 'normal'))).not.toContain('blood count')
    const [white, red, platelets] = [lab('6690-2', 8, '10*9/L'), lab('718-7', 12, 'g/dL'), lab('777-3', 300, '10*9/L')]
    expect(missing(white, red, platelets)).not.toContain('blood count')
    expect(missing(white, red)).toContain('blood count')
  })
  it('an allergy to an NSAID or aspirin withholds it, another one does not', () => {
    for (const label of ['Ibuprofen', 'ASPIRIN']) expect(ids([bone, allergy(label)])).toContain('nsaid-withheld')
    expect(ids([bone, allergy('Penicillin')])).toContain('nsaid-first-line')
    expect(ids([bone, allergy('Penicillin')])).not.toContain('nsaid-withheld')
  })
  it.each([
    ["Crohn's disease", condition("Crohn's disease"), 1],
    [
      "Crohn's disease of the past",
      condition("Crohn's disease", { clinicalStatus: { coding: [{ code: 'inactive' }] } }),
      0,
    ],
    ['another disease', condition('Asthma'), 0],
    ['a running glucocorticoid', medication('Prednisolone', '2026-06-01'), 1],
    ['a glucocorticoid that has ended', medication('Prednisolone', '2026-01-01', { status: 'completed' }), 0],
    ['another drug', medication('Paracetamol', '2026-06-01'), 0],
  ])('%s is a caution: %#', (_, resource, count) => {
    const nsaid = advised([bone, resource]).find(({ id }) => id === 'nsaid-first-line')
    expect(nsaid?.evidence).toHaveLength(count)
    expect(nsaid?.text.includes('Caution')).toBe(count > 0)
  })
  it('knows the clavicle alone from the clavicle and another bone', () => {
    const answered = saying({ nightPain: 'no', weightLossOrAsthenia: 'no', organomegalyOrNodes: 'no', fever: 'no' })
    const all = [lab('58410-2', 'normal'), crp(4), lab('2532-0', 'normal')]
    expect(ids([...all, codedLesion(clavicle, 'left'), codedLesion(clavicle, 'right')], answered)).not.toContain(
      'biopsy-unifocal',
    )
    expect(ids([...all, codedLesion(radius, 'left')], answered)).toContain('biopsy-unifocal')
    expect(ids([...all, codedLesion(clavicle, 'left'), codedLesion(radius, 'left')], answered)).not.toContain(
      'biopsy-sparing-clavicle',
    )
  })
  it('a further study still to come is waited for', () => {
    expect(ids([report('Lesion of the left tibia. Whole-body MRI is pending.')])).toContain('await-imaging')
  })
})

describe('the plan', () => {
  const recommended = given({ lesions: one })
  const choice = (kind: 'accepted' | 'edited' | 'declined') => ({
    choice: kind,
    text: 'Own words.',
    reason: 'Because.',
  })
  const planned = (choices: Record<string, ReturnType<typeof choice>>, ownLines: string[] = []) =>
    planOf(recommended, { ...emptyReview(), plan: { choices, ownLines } })
  it('holds what was decided, in the words that were decided', () => {
    expect(planned({})).toEqual([])
    expect(planned({ 'biopsy-unifocal': choice('accepted') })).toEqual([
      { id: 'biopsy-unifocal', text: recommended[0]?.text, choice: 'accepted', reason: 'Because.' },
    ])
    expect(planned({ 'biopsy-unifocal': choice('edited') })[0]).toMatchObject({ text: 'Own words.', choice: 'edited' })
    expect(planned({ 'biopsy-unifocal': choice('declined') })[0]).toMatchObject({
      text: recommended[0]?.text,
      choice: 'declined',
    })
  })
  it('drops a choice about what no longer stands, and empty lines', () => {
    expect(planned({ 'biopsy-urgent': choice('accepted') })).toEqual([])
    expect(planned({}, ['  ', 'Call the school.', ''])).toEqual([
      { id: 'own-1', text: 'Call the school.', choice: 'own', reason: '' },
    ])
  })
})
