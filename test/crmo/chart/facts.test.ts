/** FHIR resources → facts, one kind of resource after the other: which field wins, which status counts, what is left out. */
import { describe, expect, it, test } from 'vitest'
import { type LesionMention, mergeLesions } from '../../../crmo/chart/merge-lesions.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import type { LesionSite } from '../../../crmo/lesion.ts'
import { chartOf, child, condition, interpretation, lab, medication, now, report, temperature } from '../builders.ts'

const finding = (key: string, ...resources: unknown[]) =>
  chartOf(...resources).findings.find((one) => one.key === key)?.answer
const named = (text: string, value: string, extra = {}) => ({ ...lab('x', value, '', extra), code: { text } })
const coded = (code: string) => ({ coding: [{ code }] })

describe('cultures and smears', () => {
  test.each<[string, string, Record<string, unknown>, string | undefined]>([
    ['Bone culture', 'Staphylococcus aureus', {}, 'yes'],
    ['Bone culture', 'No growth', {}, 'no'],
    ['Bone culture', 'No growth so far, pending', {}, 'no'],
    ['Bone culture', 'pending', {}, undefined],
    ['Bone culture', 'not received', {}, undefined],
    ['Bone culture', 'see comment', interpretation('NEG'), 'no'],
    ['Bone culture', 'Staphylococcus', interpretation('POS'), 'yes'],
    ['Bone culture', ' ', {}, undefined],
    ['Blood culture', 'Kingella kingae', {}, 'yes'],
    ['Throat culture', 'Streptococcus', {}, undefined],
    ['Bone density', 'low', {}, undefined],
    ['Culture', 'Staphylococcus aureus', { specimen: { display: 'Bone biopsy' } }, 'yes'],
    ['Culture', 'Staphylococcus aureus', { bodySite: { text: 'Bone' } }, 'yes'],
    ['Culture', 'Staphylococcus aureus', {}, undefined],
  ])('%s: %s %j', (name, value, extra, answer) => {
    expect(finding('organismFound', named(name, value, extra))).toBe(answer)
  })
  it('blasts above zero are blasts', () => {
    const smear = (value: number, name = 'Blasts') => ({ ...lab('x', value, '%'), code: { text: name } })
    expect(finding('blasts', smear(1))).toBe('yes')
    expect(finding('blasts', smear(0))).toBe('no')
    expect(finding('blasts', smear(1, 'Monocytes'))).toBeUndefined()
    expect(finding('blasts', named('Blasts', 'see comment'))).toBeUndefined()
  })
  it('words of the laboratory under a name of its own are read; of a known analyte they are not', () => {
    expect(finding('bloodCountNormal', named('Blood tests', 'blood count normal'))).toBe('yes')
    expect(finding('crpNormal', named('CRP', 'CRP normal'))).toBeUndefined()
    expect(finding('nightPain', named('Comment', 'pain at night'))).toBeUndefined()
  })
})

describe('problems', () => {
  const problem = (extra: Record<string, unknown>, text = 'Psoriasis') => chartOf(condition(text, extra)).problems[0]
  test.each<[Record<string, unknown>, string]>([
    [{ clinicalStatus: coded('active') }, 'active'],
    [{ clinicalStatus: coded('recurrence') }, 'active'],
    [{ clinicalStatus: coded('relapse') }, 'active'],
    [{ clinicalStatus: coded('inactive') }, 'inactive'],
    [{ clinicalStatus: coded('remission') }, 'inactive'],
    [{ clinicalStatus: coded('resolved') }, 'inactive'],
    [{ clinicalStatus: undefined }, 'unknown'],
    [{ clinicalStatus: undefined, abatementDateTime: '2025-01-01' }, 'inactive'],
    [{ clinicalStatus: coded('active'), abatementDateTime: '2025-01-01' }, 'active'],
    [{ clinicalStatus: { coding: [{ code: 'local' }, { code: 'resolved' }] } }, 'inactive'],
  ])('%j is %s', (extra, status) => {
    expect(problem(extra)?.clinicalStatus).toBe(status)
  })
  test.each<[Record<string, unknown>, string, string]>([
    [{ verificationStatus: coded('confirmed') }, 'Psoriasis', 'confirmed'],
    [{ verificationStatus: undefined }, 'Psoriasis', 'confirmed'],
    [{ verificationStatus: coded('provisional') }, 'Psoriasis', 'unconfirmed'],
    [{ verificationStatus: coded('differential') }, 'Psoriasis', 'unconfirmed'],
    [{ verificationStatus: coded('unconfirmed') }, 'Psoriasis', 'unconfirmed'],
    [{}, 'Psoriasis?', 'unconfirmed'],
    [{}, 'Suspected psoriasis', 'unconfirmed'],
    [{}, 'Family history of psoriasis', 'unconfirmed'],
    [{}, 'History of psoriasis', 'unconfirmed'],
    [{}, 'Psoriasis in mother', 'unconfirmed'],
    [{}, 'Psoriasis excluded', 'unconfirmed'],
    [{}, 'Psoriasis, ruled out', 'unconfirmed'],
    [{}, 'Hepatitis B carrier', 'confirmed'],
  ])('%j %s is %s', (extra, text, verification) => {
    expect(problem(extra, text)?.verification).toBe(verification)
  })
  test.each([
    ['Fever', ['fever']],
    ['Fever of unknown origin', ['fever']],
    ['Familial Mediterranean fever', []],
    ['Periodic fever syndrome (PFAPA)', []],
    ['Hay fever', []],
    ['History of rheumatic fever', []],
    ['Fever blister', []],
  ])('%s names a fever of this illness only where it is one', (text, concepts) => {
    expect(problem({}, text)?.concepts).toEqual(concepts)
  })
  it('begin on their onset, not on the day they were charted', () => {
    const dates = (extra: Record<string, unknown>) => [problem(extra)?.onset, problem(extra)?.evidence.date]
    expect(dates({ onsetDateTime: '2024-01-01' })).toEqual(['2024-01-01', '2024-01-01'])
    expect(dates({ onsetPeriod: { start: '2024-02-01' } })).toEqual(['2024-02-01', '2024-02-01'])
    expect(dates({})).toEqual([null, '2026-06-10'])
    expect(dates({ recordedDate: undefined })).toEqual([null, null])
  })
  it('are findings only while confirmed and not past', () => {
    expect(finding('psoriasisOrPustulosis', condition('Psoriasis'))).toBe('yes')
    expect(
      finding('psoriasisOrPustulosis', condition('Psoriasis', { clinicalStatus: coded('resolved') })),
    ).toBeUndefined()
    expect(finding('psoriasisOrPustulosis', condition('Psoriasis?'))).toBeUndefined()
  })
  it('with a bone are lesions: osteomyelitis and CNO, confirmed; resolved ones are past', () => {
    const site = {
      bodySite: [{ coding: [{ system: 'http://snomed.info/sct', code: '12611008' }], text: 'Left tibia' }],
    }
    const states = (text: string, extra = {}) =>
      chartOf(condition(text, { ...site, ...extra })).lesions.map(({ state }) => state)
    expect(states('Osteomyelitis')).toEqual(['reported'])
    expect(states('Osteomyelitis', { clinicalStatus: coded('resolved') })).toEqual(['resolved'])
    expect(states('Osteomyelitis?')).toEqual([])
    expect(states('Eczema')).toEqual([])
    expect(chartOf(condition('Osteomyelitis')).lesions).toEqual([])
  })
})

describe('the conclusion of a report in codes', () => {
  const states = (text: string, extra = {}) =>
    chartOf(report('See images.', { conclusionCode: [{ text }], ...extra })).lesions.map(
      ({ bone, side }) => `${side} ${bone}`,
    )
  it('is a lesion where it names bone and finding, and nothing speaks against it', () => {
    expect(states('Lytic lesion of left tibia')).toEqual(['left tibia'])
    for (const doubt of ['No', 'Possible', 'Suspected', 'Resolved', 'Healed'])
      expect(states(`${doubt} lytic lesion of left tibia`)).toEqual([])
    expect(states('Left tibia')).toEqual([])
    expect(states('Lytic lesion of left tibia', { status: 'preliminary' })).toEqual([])
  })
})

describe('temperatures', () => {
  const read = (value: number, unit = 'Cel', extra = {}) => chartOf(temperature(value, unit, extra))
  it('are in °C to two decimals, with what was charted beside them', () => {
    expect(read(100.4, '[degF]').temperatures).toMatchObject([
      { celsius: 38, evidence: { value: '100.4 [degF]', converted: '38 Cel' } },
    ])
    expect(read(37.2).temperatures[0]?.evidence).not.toHaveProperty('converted')
  })
  it('that no child has, or without a unit, are listed', () => {
    for (const [value, unit] of [
      [380, 'Cel'],
      [3.8, 'Cel'],
      [38, ''],
    ] as const) {
      expect(read(value, unit).temperatures).toEqual([])
      expect(read(value, unit).unused).toHaveLength(1)
    }
  })
  it('know the site they were taken at', () => {
    const rectal = { bodySite: { coding: [{ system: 'http://snomed.info/sct', code: '34402009' }] } }
    expect(read(37.2, 'Cel', rectal).temperatures[0]).toMatchObject({
      site: 'rectal',
      evidence: { note: 'Body site: rectal.' },
    })
    expect(read(37.2).temperatures[0]).toMatchObject({
      site: 'unspecified',
      evidence: { note: 'Body site not charted.' },
    })
  })
})

describe('imaging studies', () => {
  const study = (extra: Record<string, unknown>) => ({
    resourceType: 'ImagingStudy',
    id: 'study',
    status: 'available',
    subject: { reference: 'Patient/p' },
    started: '2026-06-01',
    ...extra,
  })
  const fact = (extra: Record<string, unknown>, ...more: unknown[]) => chartOf(study(extra), ...more).studies[0]
  const endpoint = (id: string, type: string, status = 'active') => ({
    resourceType: 'Endpoint',
    id,
    status,
    connectionType: { code: type },
    address: `https://viewer.example/${id}`,
  })
  const viewer = (contained: object[], ...names: string[]) =>
    fact({ contained, endpoint: names.map((name) => ({ reference: `#${name}` })) })?.viewer
  it('are named by description, else by procedure', () => {
    expect(fact({ description: 'MRI left knee', procedureCode: [{ text: 'MR' }] })?.label).toBe('MRI left knee')
    expect(fact({ procedureCode: [{ coding: [{ display: 'MR knee' }] }, { text: 'Knee' }] })?.label).toBe('Knee')
    expect(fact({ procedureCode: [{ coding: [{ display: 'MR knee' }] }] })?.label).toBe('MR knee')
    expect(fact({})?.label).toBe('Imaging study')
  })
  it('have the modality of their words, else of their code', () => {
    expect(fact({ description: 'MRI left knee', modality: [{ code: 'CT' }] })?.modality).toBe('mr')
    expect(fact({ description: 'Left knee', modality: [{ code: 'MR' }] })?.modality).toBe('mr')
    expect(fact({ description: 'Left knee', series: [{ modality: { code: 'CT' } }] })?.modality).toBe('ct')
    expect(fact({ description: 'Left knee' })?.modality).toBe('other')
  })
  it('show the whole skeleton where they say so', () => {
    expect(fact({ description: 'Whole body MRI' })?.wholeSkeleton).toBe(true)
    expect(fact({ description: 'MRI left knee' })?.wholeSkeleton).toBe(false)
  })
  it('open in the viewer made for people, never between machines', () => {
    const [iid, rs, web] = [endpoint('iid', 'ihe-iid'), endpoint('rs', 'dicom-wado-rs'), endpoint('web', 'viewer')]
    expect(viewer([rs], 'rs')).toBeUndefined()
    expect(viewer([web, iid], 'web', 'iid')).toBe('https://viewer.example/iid')
    expect(viewer([web, rs], 'rs', 'web')).toBe('https://viewer.example/web')
    expect(viewer([iid], 'other')).toBeUndefined()
    expect(viewer([endpoint('off', 'ihe-iid', 'off')], 'off')).toBeUndefined()
  })
  it('know the reports that name them', () => {
    const naming = (reference: string) => report('Normal.', { id: 'r', imagingStudy: [{ reference }] })
    expect(fact({}, naming('ImagingStudy/study'))?.reports).toEqual(['DiagnosticReport/r'])
    expect(fact({}, naming('ImagingStudy/other'))).not.toHaveProperty('reports')
  })
})

describe('medications', () => {
  const reason = (statusReason: unknown) =>
    chartOf(medication('Naproxen', '2026-01-01', { status: 'stopped', statusReason })).medications[0]?.stopReason
  it('say why they were stopped', () => {
    expect(reason({ text: 'Nausea' })).toBe('Nausea')
    expect(reason({ coding: [] })).toBeNull()
    expect(reason(undefined)).toBeNull()
  })
  test.each<[string, Record<string, unknown>, number, number]>([
    ['an order', {}, 1, 0],
    ['an order not to give it', { doNotPerform: true }, 0, 0],
    ['a plan', { intent: 'plan' }, 0, 1],
    ['a proposal', { intent: 'proposal' }, 0, 1],
    ['a draft', { status: 'draft' }, 0, 1],
    ['a cancelled plan', { intent: 'plan', status: 'cancelled' }, 0, 0],
    ['an order for later', { authoredOn: '2026-07-01' }, 0, 1],
    ['a stopped order for later', { authoredOn: '2026-07-01', status: 'stopped' }, 0, 0],
    ['a cancelled order', { status: 'cancelled' }, 0, 0],
  ])('%s', (_, extra, taken, planned) => {
    const { medications, plannedMedications = [] } = chartOf(medication('Naproxen', '2026-06-01', extra))
    expect([medications.length, plannedMedications.length]).toEqual([taken, planned])
  })
  it('begin with what was taken, else with the order', () => {
    const bounds = {
      dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: '2026-02-01', end: '2026-03-01' } } } }],
    }
    const dates = (extra: Record<string, unknown>) =>
      chartOf(medication('Naproxen', '2026-01-01', extra)).medications.map(({ start, end }) => [start, end])
    expect(dates({})).toEqual([['2026-01-01', null]])
    expect(dates(bounds)).toEqual([['2026-02-01', '2026-03-01']])
  })
})

describe('the patient', () => {
  const patient = (extra: Record<string, unknown>) => readChart([{ ...child, ...extra }], now).patient
  it('has the official name, written out or put together', () => {
    expect(patient({ name: [{ text: 'Nick' }, { use: 'official', given: ['Ann', 'B.'], family: 'Lee' }] }).name).toBe(
      'Ann B. Lee',
    )
    expect(patient({ name: [{ given: ['Ann'] }] }).name).toBe('Ann')
    expect(patient({ name: [] }).name).toBe('Name not charted')
  })
  it('has the record number, else the first identifier, else none', () => {
    const mr = { type: { coding: [{ code: 'MR' }] }, value: '2' }
    expect(patient({ identifier: [{ value: '1' }, mr] }).recordNumber).toBe('2')
    expect(patient({ identifier: [{ value: '1' }] }).recordNumber).toBe('1')
    expect(patient({}).recordNumber).toBeNull()
  })
  it('is nobody where none was sent', () => {
    expect(readChart([], now).patient).toMatchObject({ id: '', birthDate: null, gender: 'unknown' })
  })
})

describe('a lesion in several sources', () => {
  const site = (bone: string, more: Partial<LesionSite> = {}): LesionSite => ({
    bone,
    level: null,
    side: 'unspecified',
    region: 'unspecified',
    segment: 'unspecified',
    ...more,
  })
  const mention = (
    where: LesionSite,
    text: string,
    more: Partial<LesionMention> & { date?: string | null } = {},
  ): LesionMention => {
    const { date = '2026-06-01', ...rest } = more
    return {
      site: where,
      features: [],
      deniedFeatures: [],
      certainty: 'stated',
      doubt: null,
      imaging: true,
      evidence: [
        {
          reference: text,
          version: null,
          label: text,
          date,
          status: null,
          span: { textId: text, start: 0, end: 1, text: 'x' },
        },
      ],
      ...rest,
    }
  }
  const ids = (...mentions: LesionMention[]) => mergeLesions(mentions).map(({ id }) => id)
  it('is one, as exactly as any of them names it', () => {
    const [one, ...more] = mergeLesions([
      mention(site('tibia', { side: 'left' }), 'a'),
      mention(site('tibia', { segment: 'distal', region: 'metaphysis' }), 'b'),
    ])
    expect(more).toEqual([])
    expect(one).toMatchObject({ side: 'left', segment: 'distal', region: 'metaphysis', id: 'tibia:left:distal' })
    expect(one?.evidence).toHaveLength(2)
  })
  it.each<[string, LesionSite, LesionSite, number]>([
    ['two sides', site('tibia', { side: 'left' }), site('tibia', { side: 'right' }), 2],
    ['two ends', site('tibia', { segment: 'proximal' }), site('tibia', { segment: 'distal' }), 2],
    ['two bones', site('tibia'), site('fibula'), 2],
    ['a bone and a region that covers it', site('knee'), site('tibia'), 1],
    ['the sacrum and its left half', site('sacrum', { side: 'midline' }), site('sacrum', { side: 'left' }), 1],
    ['both halves of the sacrum', site('sacrum', { side: 'right' }), site('sacrum', { side: 'left' }), 2],
    ['two vertebrae', site('vertebra', { level: 'T7' }), site('vertebra', { level: 'T8' }), 2],
    ['a vertebra and one not named', site('vertebra', { level: 'T7' }), site('vertebra'), 1],
    [
      'a thoracic one and T7',
      site('vertebra', { level: 'thoracic, first of 2' }),
      site('vertebra', { level: 'T7' }),
      1,
    ],
    ['one of three and L1', site('vertebra', { level: 'first of 3' }), site('vertebra', { level: 'L1' }), 1],
    [
      'one of two ways to count',
      site('vertebra', { level: 'first of 3' }),
      site('vertebra', { level: 'first of 2' }),
      2,
    ],
    [
      'a thoracic one and L1',
      site('vertebra', { level: 'thoracic, first of 2' }),
      site('vertebra', { level: 'L1' }),
      2,
    ],
  ])('%s', (_, first, second, count) => {
    expect(ids(mention(first, 'a'), mention(second, 'b'))).toHaveLength(count)
  })
  it.each([
    ['three counted, three named', 3, ['T8', 'T12', 'L1'], ['T8', 'T12', 'L1']],
    ['three counted, one named', 3, ['T8'], ['T8', 'second of 3', 'third of 3']],
    ['two counted, three named', 2, ['T8', 'T12', 'L1'], ['T8', 'T12', 'L1']],
  ])('%s, whichever comes first', (_, count, named, all) => {
    const vertebrae = (levels: string[], text: string, date: string) =>
      levels.map((level) => mention(site('vertebra', { level, side: 'midline' }), text, { date }))
    const counted = ['first', 'second', 'third'].slice(0, count).map((name) => `${name} of ${count}`)
    for (const date of ['2026-05-01', '2026-07-01']) {
      const merged = mergeLesions([...vertebrae(counted, 'a', date), ...vertebrae(named, 'b', '2026-06-01')])
      expect(merged.map(({ level }) => level)).toEqual(all)
    }
  })
  it('is two where one text tells two apart, with ids of their own', () => {
    expect(ids(mention(site('tibia'), 'a'), mention(site('tibia'), 'a'))).toEqual([
      'tibia:unspecified',
      'tibia:unspecified#2',
    ])
  })
  it('goes to the one that fits best; where two fit alike it sharpens neither', () => {
    const [left, right] = [site('tibia', { side: 'left' }), site('tibia', { side: 'right' })]
    const exact = mergeLesions([
      mention(left, 'a'),
      mention(right, 'a'),
      mention(site('tibia', { side: 'right', segment: 'distal' }), 'b'),
    ])
    expect(exact.map(({ id }) => id)).toEqual(['tibia:left', 'tibia:right:distal'])
    const open = mergeLesions([
      mention(left, 'a'),
      mention(right, 'a'),
      mention(site('tibia', { segment: 'distal' }), 'b'),
    ])
    expect(open.map(({ id }) => id)).toEqual(['tibia:left', 'tibia:right'])
    expect(open.flatMap(({ evidence }) => evidence)).toHaveLength(3)
  })
  it('is reported when any source is sure, past when all call it past, else suggested', () => {
    const state = (...certainties: LesionMention['certainty'][]) =>
      mergeLesions(
        certainties.map((certainty, at) =>
          mention(site('tibia'), `${at}`, { certainty, doubt: certainty === 'stated' ? null : certainty }),
        ),
      ).map((one) => [one.state, one.doubt])[0]
    expect(state('stated', 'uncertain')).toEqual(['reported', null])
    expect(state('past', 'stated')).toEqual(['reported', null])
    expect(state('past', 'past')).toEqual(['resolved', 'past'])
    expect(state('past', 'uncertain')).toEqual(['suggested', 'past'])
  })
  it('has the features of the sure sources, and the day of the first image that shows it', () => {
    const [one] = mergeLesions([
      mention(site('tibia'), 'a', { features: ['lytic'], date: '2026-05-01' }),
      mention(site('tibia'), 'b', { features: ['lytic', 'sclerotic'], date: '2026-04-01' }),
      mention(site('tibia'), 'c', { features: ['expansion'], certainty: 'uncertain', date: '2026-01-01' }),
      mention(site('tibia'), 'd', { imaging: false, date: '2026-02-01' }),
    ])
    expect(one?.features.toSorted()).toEqual(['lytic', 'sclerotic'])
    expect(one?.firstShown).toBe('2026-04-01')
    expect(mergeLesions([mention(site('tibia'), 'a', { date: null })])[0]?.firstShown).toBeNull()
  })
})

describe('texts', () => {
  it('tell of a lesion not placed, of imaging to come and of a free skeleton only as images do', () => {
    const plain = { category: [{ coding: [{ code: 'PAT' }] }], code: { text: 'Surgical pathology' } }
    const words = 'Several bone lesions. Whole-body MRI: no bone lesion anywhere in the skeleton.'
    expect(chartOf(report(words, plain)).wholeSkeletonImaged).toBe(false)
    expect(chartOf(report(words, plain)).noLesionEvidence).toEqual([])
    expect(chartOf(report(words, { code: { text: 'Whole-body MRI' } })).wholeSkeletonImaged).toBe(true)
  })
  it('are dated by what they show, else by when they were written', () => {
    const date = (extra: Record<string, unknown>) => chartOf(report('Normal.', extra)).texts[0]?.date
    expect(date({ effectiveDateTime: '2026-06-01', issued: '2026-06-05' })).toBe('2026-06-01')
    expect(date({ effectiveDateTime: undefined, effectivePeriod: { start: '2026-06-02' }, issued: '2026-06-05' })).toBe(
      '2026-06-02',
    )
    expect(date({ effectiveDateTime: undefined, issued: '2026-06-05T09:00:00Z' })).toBe('2026-06-05T09:00:00Z')
    expect(date({ effectiveDateTime: undefined })).toBeNull()
  })
})
