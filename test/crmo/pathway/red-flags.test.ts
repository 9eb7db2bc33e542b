import { describe, expect, test } from 'vitest'
import { basisOf } from '../../../crmo/assess.ts'
import { signalsOf } from '../../../crmo/pathway/signals/signals.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import {
  assessed,
  chartOf,
  codedLesion,
  condition,
  crp,
  interpretation,
  lab,
  report,
  temperature,
} from '../builders.ts'
import { saying } from './saying.ts'

const flag = (row: string, level: string, resources: unknown[], review = emptyReview()) =>
  assessed(resources, review).redFlags.find((one) => one.row === row && one.level === level)?.state

const healthy = [lab('58410-2', 'normal'), crp(4), temperature(36.8)]
const quiet = saying({
  nightPain: 'no',
  weightLossOrAsthenia: 'no',
  organomegalyOrNodes: 'no',
  fever: 'no',
  toxicAppearance: 'no',
  shortHistory: 'no',
  blasts: 'no',
  abscess: 'no',
})

describe('an empty chart clears nothing', () => {
  test.each([
    ['D-08', 'urgent'],
    ['D-09', 'urgent'],
    ['D-09', 'check'],
    ['D-10', 'urgent'],
    ['D-10', 'check'],
    ['D-31', 'urgent'],
  ])('%s %s is open', (row, level) => {
    expect(flag(row, level, [])).toBe('open')
  })
})

describe('D-08 tumour', () => {
  test.each(['Cortical destruction', 'Periosteal reaction'])('%s raises it', (finding) => {
    expect(flag('D-08', 'urgent', [codedLesion('12611008', 'left', finding)])).toBe('raised')
  })
  test('a lesion without them leaves it open: not mentioned is not absent', () => {
    expect(flag('D-08', 'urgent', [codedLesion('12611008', 'left', 'Bone marrow oedema')])).toBe('open')
  })
})

describe('D-09 leukaemia', () => {
  test.each([
    [
      'two low cell lines',
      [lab('718-7', 'low', '', interpretation('L')), lab('777-3', 'low', '', interpretation('L'))],
      'raised',
    ],
    [
      'white cells and neutrophils are one line',
      [
        lab('6690-2', 3.9, '10*9/L', interpretation('L')),
        lab('751-8', 1.2, '10*9/L', interpretation('L')),
        lab('718-7', 12.5, 'g/dL'),
        lab('777-3', 200, '10*9/L'),
      ],
      'open',
    ],
    ['neutrophils below 1.0', [lab('751-8', 0.9, '10*9/L')], 'raised'],
    ['low platelets', [lab('777-3', 100, '10*9/L')], 'raised'],
    [
      'blasts',
      [{ ...lab('x', 0), code: { text: 'Blasts' }, valueQuantity: { value: 3, unit: '%', code: '%' } }],
      'raised',
    ],
  ])('%s', (_, resources, state) => {
    expect(flag('D-09', 'urgent', resources)).toBe(state)
  })
  test('the published triad only together', () => {
    const triad = [lab('6690-2', 3.5, '10*9/L', interpretation('N')), lab('777-3', 200, '10*9/L')]
    expect(flag('D-09', 'urgent', triad, saying({ nightPain: 'yes' }))).toBe('raised')
    expect(flag('D-09', 'urgent', [...triad, lab('718-7', 12.5, 'g/dL'), lab('751-8', 2.5, '10*9/L')], quiet)).toBe(
      'cleared',
    )
  })
  test('one mild abnormality is a check, not urgent', () => {
    const anaemia = [
      lab('718-7', 10.9, 'g/dL', interpretation('L')),
      lab('6690-2', 7, '10*9/L'),
      lab('777-3', 300, '10*9/L'),
      lab('751-8', 3, '10*9/L'),
    ]
    expect(flag('D-09', 'check', anaemia, quiet)).toBe('raised')
    expect(flag('D-09', 'urgent', anaemia, quiet)).toBe('cleared')
  })
})

test('one low line and a count called normal leave two cytopenias open; a normal count alone denies them', () => {
  const twoLow = (...resources: unknown[]) =>
    signalsOf(basisOf(chartOf(...resources), quiet, siteRules)).twoCytopenias.answer
  const calledNormal = lab('58410-2', 'normal')
  expect(twoLow(lab('718-7', 9, 'g/dL', interpretation('L')), calledNormal)).toBe('unknown')
  expect(twoLow(calledNormal)).toBe('no')
})

describe('D-10 infection', () => {
  test('fever alone is a check', () => {
    expect(
      flag(
        'D-10',
        'check',
        [temperature(38.5), crp(20)],
        saying({ shortHistory: 'no', toxicAppearance: 'no', abscess: 'no' }),
      ),
    ).toBe('raised')
    expect(
      flag(
        'D-10',
        'urgent',
        [temperature(38.5), crp(20)],
        saying({ shortHistory: 'no', toxicAppearance: 'no', abscess: 'no' }),
      ),
    ).toBe('cleared')
  })
  test('fever with CRP above 55 mg/L is urgent, at 55 it is not', () => {
    expect(flag('D-10', 'urgent', [temperature(38.5), crp(56)])).toBe('raised')
    expect(flag('D-10', 'urgent', [temperature(38.5), crp(55)])).toBe('open')
  })
  test('fever with a short history is urgent', () =>
    expect(flag('D-10', 'urgent', [temperature(39)], saying({ shortHistory: 'yes' }))).toBe('raised'))
})

describe('D-31 established diagnosis', () => {
  const lch = {
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'C96.6' }], text: 'Unifocal LCH' },
  }
  test.each([
    ['active LCH', condition('', lch), 'raised'],
    ['leukaemia in words', condition('Acute lymphoblastic leukaemia'), 'raised'],
    ['refuted', condition('', { ...lch, verificationStatus: { coding: [{ code: 'refuted' }] } }), 'open'],
    ['only suspected', condition('Suspected leukaemia'), 'open'],
    ['in the family', condition('Family history of leukaemia'), 'open'],
    ['resolved', condition('', { ...lch, clinicalStatus: { coding: [{ code: 'resolved' }] } }), 'open'],
    [
      'CRMO itself is not another diagnosis',
      condition('', { code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M86.39' }] } }),
      'open',
    ],
    [
      'an organism from bone',
      { ...lab('x', 'Staphylococcus aureus'), code: { text: 'Bone biopsy culture' } },
      'raised',
    ],
    ['no growth', { ...lab('x', 'No growth after 5 days'), code: { text: 'Blood culture' } }, 'open'],
    ['a throat swab', { ...lab('x', 'Streptococcus pyogenes'), code: { text: 'Throat culture' } }, 'open'],
  ])('%s', (_, resource, state) => {
    expect(flag('D-31', 'urgent', [resource])).toBe(state)
  })

  test('no rule-in sentence, no sparing of biopsy and no treatment beside it', () => {
    const both = [
      codedLesion('12611008', 'left', 'Lytic lesion of metaphysis'),
      codedLesion('12611008', 'right', 'Lytic lesion of metaphysis'),
    ]
    const { instruments, recommendations } = assessed([...healthy, ...both, condition('', lch)], quiet)
    expect(instruments['jansson-2009'].sentence).not.toMatch(/predictive|threshold/i)
    expect(recommendations.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['biopsy-sparing-multifocal']))
    expect(recommendations.some(({ kind }) => kind === 'treatment')).toBe(false)
    expect(recommendations[0]?.id).toBe('urgent-D-31')
  })
})

describe('the biopsy-sparing gate', () => {
  const both = [
    codedLesion('12611008', 'left', 'Bone marrow oedema, metaphysis'),
    codedLesion('12611008', 'right', 'Bone marrow oedema, metaphysis'),
  ]
  const idsOf = (resources: unknown[], review: Review) =>
    assessed(resources, review).recommendations.map(({ id }) => id)

  test('passed only when every input is answered and no urgent row stands', () => {
    const { gate } = assessed([...healthy, ...both], quiet)
    expect(gate).toMatchObject({ passed: true, unknown: [], blockedBy: [] })
    expect(idsOf([...healthy, ...both], quiet)).toContain('biopsy-sparing-multifocal')
  })
  test.each(['nightPain', 'weightLossOrAsthenia', 'organomegalyOrNodes'] as const)(
    'closed while %s is unknown, and says so',
    (key) => {
      const review = { ...quiet, findings: { ...quiet.findings, [key]: { answer: 'unknown' as const, note: '' } } }
      const { gate } = assessed([...healthy, ...both], review)
      expect(gate.passed).toBe(false)
      expect(gate.sentence).toMatch(/^Cannot advise against biopsy: .* unknown\.$/)
      expect(idsOf([...healthy, ...both], review)).not.toContain('biopsy-sparing-multifocal')
    },
  )
  const lytic = ['left', 'right'].map((side) =>
    codedLesion('12611008', side as 'left' | 'right', 'Lytic lesion of metaphysis'),
  )
  const disk = [...both, codedLesion('51282000', null, 'Bone marrow oedema')]
  test.each([
    ['tuberculosis suspected', lytic, { tuberculosisExposure: 'yes' }, /D-11/],
    ['a disk involved', disk, { diskInvolved: 'yes' }, /D-13/],
    ['a tumour named by the radiologist', both, { tumourSuspected: 'yes' }, /D-08/],
  ] as const)('closed by %s: the row itself asks for histology or culture', (_, lesions, said, why) => {
    const review = { ...quiet, findings: { ...quiet.findings, ...saying(said).findings } }
    const { gate } = assessed([...healthy, ...lesions], review)
    expect(gate.passed).toBe(false)
    expect(gate.blockedBy.join()).toMatch(why)
    expect(idsOf([...healthy, ...lesions], review)).not.toContain('biopsy-sparing-multifocal')
  })
  test('closed by a high LDH: a normal count does not exclude leukaemia then', () => {
    const ldh = lab('2532-0', 900, 'U/L', interpretation('H'))
    const { gate } = assessed([...healthy, ...both, ldh], quiet)
    expect(gate.passed).toBe(false)
    expect(gate.blockedBy).toContain('leukaemia (D-09, high LDH)')
  })
  test('closed by an urgent row', () => {
    const review = {
      ...quiet,
      findings: { ...quiet.findings, organomegalyOrNodes: { answer: 'yes' as const, note: '' } },
    }
    expect(assessed([...healthy, ...both], review).gate.blockedBy).toEqual([
      'D-09 Suspect leukaemia, lymphoma or metastasis',
    ])
  })
  test('one lesion other than the clavicle asks for biopsy', () =>
    expect(idsOf([...healthy, codedLesion('12611008', 'left')], quiet)).toContain('biopsy-unifocal'))
  const bonePathology = (text: string) =>
    report(text, { code: { text: 'Surgical pathology' }, category: [{ coding: [{ code: 'PAT' }] }] })
  test.each([
    ['as a procedure', { resourceType: 'Procedure', id: 'b', status: 'completed', code: { text: 'Biopsy of tibia' } }],
    ['as a pathology report', bonePathology('Bone, left tibia, core biopsy: chronic inflammation, no malignancy.')],
  ])('a biopsy already done, %s, is to be read before another one', (_, done) => {
    const subject = { subject: { reference: 'Patient/p' } }
    const given = idsOf([...healthy, codedLesion('12611008', 'left'), { ...done, ...subject }], quiet)
    expect(given).toContain('biopsy-done')
    expect(given).not.toContain('biopsy-unifocal')
  })
  test('pathology of bowel that tells of bone pain is no biopsy of the bone, and is asked about', () => {
    const colon = bonePathology('Clinical details: bone pain. Colon, biopsy: normal mucosa.')
    const { recommendations } = assessed([...healthy, codedLesion('12611008', 'left'), colon], quiet)
    expect(recommendations.find(({ id }) => id === 'biopsy-unifocal')?.reason).toMatch(/ask\.$/)
    expect(recommendations.map(({ id }) => id)).not.toContain('biopsy-done')
  })
  test('a CRP from before the illness does not count against the clavicle alone', () => {
    const before = crp(80, 'mg/L', { effectiveDateTime: '2025-01-10T09:00:00Z' })
    expect(idsOf([...healthy, before, codedLesion('51299004', 'left')], quiet)).toContain('biopsy-sparing-clavicle')
  })
  test('a CRP that may exceed 30 does not spare it', () => {
    const above = crp(20, 'mg/L', {
      valueQuantity: { value: 20, comparator: '>', unit: 'mg/L', system: 'http://unitsofmeasure.org', code: 'mg/L' },
    })
    expect(idsOf([...healthy, above, codedLesion('51299004', 'left')], quiet)).not.toContain('biopsy-sparing-clavicle')
  })
  test('the clavicle alone with CRP below 30 may spare it', () => {
    expect(idsOf([...healthy, codedLesion('51299004', 'left')], quiet)).toContain('biopsy-sparing-clavicle')
    expect(
      idsOf([lab('58410-2', 'normal'), crp(30), temperature(36.8), codedLesion('51299004', 'left')], quiet),
    ).not.toContain('biopsy-sparing-clavicle')
  })
})

test('no recommendation ever prints a dose', () => {
  const { recommendations } = assessed([...healthy, codedLesion('12611008', 'left')], quiet)
  expect(recommendations.length).toBeGreaterThan(2)
  for (const { text } of recommendations) expect(text).not.toMatch(/\d\s*(mg|g)\s*\/\s*kg/i)
})
