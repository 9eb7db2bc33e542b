/** Coded findings, attachments and amounts: what the code or the words of a resource mean for the chart, and what they do not. */
import { describe, expect, it, test } from 'vitest'
import { attachmentText } from '../../../crmo/chart/plain-text.ts'
import { chartOf, codedLesion, condition, crp, lab, medication, report } from '../builders.ts'
import { tibia } from '../pathway/row-cases.ts'

const snomed = (code: string) => ({ system: 'http://snomed.info/sct', code })
const lesions = (...resources: unknown[]) =>
  chartOf(...resources).lesions.map(({ bone, level, side, region, segment, state }) =>
    [bone, level, side, region, segment, state].filter((part) => part !== null && part !== 'unspecified').join(' '),
  )
/** A finding whose site is told in words alone. */
const found = (text: string, site: string) => codedLesion('', null, text, { bodySite: { text: site } })

describe('a coded finding', () => {
  test.each<[string, unknown, string[]]>([
    [
      'side, end and part in words',
      found('Lytic lesion', 'Left distal tibia metaphysis'),
      ['tibia left metaphysis distal reported'],
    ],
    ['both sides', found('Lytic lesion', 'Tibia, bilateral'), ['tibia left reported', 'tibia right reported']],
    ['a vertebra in words', found('Lytic lesion', 'Vertebra t8'), ['vertebra T8 midline reported']],
    ['no bone', found('Lytic lesion', 'Left'), []],
    ['no finding', found('Length', 'Left tibia'), []],
    [
      'absent by code',
      codedLesion(tibia, 'left', 'Lytic lesion', { valueCodeableConcept: { coding: [snomed('2667000')] } }),
      [],
    ],
    ['absent in words', codedLesion(tibia, 'left', 'Lytic lesion', { valueString: 'absent' }), []],
    ['false', codedLesion(tibia, 'left', 'Lytic lesion', { valueBoolean: false }), []],
    ['none of them', codedLesion(tibia, 'left', 'Lytic lesion', { valueInteger: 0 }), []],
    ['possible', codedLesion(tibia, 'left', 'Lytic lesion', { valueString: 'possible' }), []],
    ['not done', codedLesion(tibia, 'left', 'Lytic lesion', { dataAbsentReason: { text: 'not performed' } }), []],
    ['present', codedLesion(tibia, 'left', 'Lytic lesion', { valueString: 'present' }), ['tibia left reported']],
    ['true', codedLesion(tibia, 'left', 'Lytic lesion', { valueBoolean: true }), ['tibia left reported']],
  ])('%s', (_, resource, sites) => {
    expect(lesions(resource)).toEqual(sites)
  })
  it('with a sclerotic margin is not sclerotic by that', () => {
    const features = (text: string) => chartOf(codedLesion(tibia, 'left', text)).lesions[0]?.features
    expect(features('Lytic lesion with sclerotic margin')?.toSorted()).toEqual(['lytic', 'sclerotic_margin'])
    expect(features('Sclerotic lesion')).toEqual(['sclerotic'])
    expect(features('Bone lesion')).toEqual([])
  })
  it('of a diagnosis keeps its source, says what it is, and is no image', () => {
    const site = { bodySite: [{ coding: [snomed(tibia)], text: 'Left tibia' }] }
    const of = (text: string) => chartOf(condition(text, site)).lesions[0]
    expect(of('Osteomyelitis')).toMatchObject({
      features: [],
      firstShown: null,
      evidence: [{ note: 'Coded diagnosis with a body site.' }],
    })
    expect(of('Chronic recurrent multifocal osteomyelitis')).toMatchObject({ state: 'reported' })
    expect(of('Lytic lesion of bone')).toMatchObject({ features: ['lytic'] })
    expect(of('Fracture clinic visit')).toBeUndefined()
  })
})

describe('an attachment', () => {
  const read = (text: string, contentType = 'text/html', extra = {}) => {
    const data = btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    const found = attachmentText({ contentType, data, extension: [], ...extra } as unknown as Parameters<
      typeof attachmentText
    >[0])
    return 'text' in found ? found.text : `not read: ${found.reason}`
  }
  it('of HTML is its words: one line a block, cells apart, nothing that is not shown', () => {
    for (const tag of ['p', 'div', 'li', 'tr', 'h1', 'h6', 'table', 'section'])
      expect(read(`<${tag}>a</${tag}>b`)).toBe('a\nb')
    expect(read('a<br>b<br/>c')).toBe('a\nb\nc')
    expect(read('<td>12</td><td>mg</td>')).toBe('12 mg')
    expect(read('<th>12</th ><th>mg</th>')).toBe('12 mg')
    expect(read('a<b>b</b>c')).toBe('abc')
    expect(read('<style>x</style>a<!-- no\nlesion -->b')).toBe('a b')
    expect(read('CRP < 5, platelets > 300')).toBe('CRP < 5, platelets > 300')
  })
  it('has its characters by name and by number, and none of a number that is no character', () => {
    expect(read('38&deg;C &#60; 39 &#x3c; 40 &lt; &amp;')).toBe('38°C < 39 < 40 < &')
    expect(read('a&#0;b&#9999999;c&unknown;')).toBe('abc&unknown;')
  })
  it('is read by its character set, and listed where it cannot be read', () => {
    expect(read('plain <b>', 'text/plain')).toBe('plain <b>')
    expect(read('x', 'image/png')).toMatch(/^not read: /)
    expect(read('x', 'application/text/plain')).toMatch(/^not read: /)
    expect(read('', 'text/plain')).toMatch(/^not read: /)
    expect(read('x', 'text/plain; charset=unheard-of')).toMatch(/^not read: /)
    expect(read('x', 'text/plain', { data: '%%%' })).toMatch(/^not read: /)
    expect(read('x', 'text/plain', { contentType: undefined })).toBe('x')
    const [fetched, empty] = [
      read('', 'text/plain', { data: undefined, url: 'Binary/1' }),
      read('', 'text/plain', { data: undefined }),
    ]
    expect(fetched).not.toBe(empty)
  })
})

describe('a CRP told without a unit', () => {
  const told = (text: string, ...more: unknown[]) => {
    const { labs } = chartOf(report(text, { code: { text: 'Clinic note' }, category: [] }), ...more)
    const one = labs.find(({ analyte, evidence }) => analyte === 'crp' && evidence.span)
    return one && (one.quantity ? `${one.quantity.comparator ?? ''}${one.quantity.value}` : 'open')
  }
  test.each<[string, string | undefined]>([
    ['CRP 45 mg/L.', '45'],
    ['CRP 4.5 mg/dL.', '45'],
    ['CRP 45.', '>=45'],
    ['CRP 10.', '>=10'],
    ['CRP 0.4.', '<=4'],
    ['CRP 5.', 'open'],
    ['CRP <5.', '<5'],
  ])('%s', (text, value) => {
    expect(told(text)).toBe(value)
  })
  it('is not told again where it is charted', () => {
    expect(told('CRP 5.', crp(2, 'mg/dL', { effectiveDateTime: '2026-05-01' }))).toBeUndefined()
    expect(told('CRP 45 mg/L.', crp(45))).toBeUndefined()
    expect(told('CRP 45 mg/L.', crp(40))).toBe('45')
  })
})

describe('what counts', () => {
  const vaccine = (extra: object) => ({
    resourceType: 'Immunization',
    id: 'v',
    status: 'completed',
    vaccineCode: { text: 'MMR' },
    patient: { reference: 'Patient/p' },
    occurrenceDateTime: '2026-06-01',
    ...extra,
  })
  it('of vaccines: those that were given', () => {
    expect(chartOf(vaccine({})).immunizations).toHaveLength(1)
    for (const extra of [{ status: 'entered-in-error' }, { status: 'not-done' }, { occurrenceDateTime: '2027-01-01' }])
      expect(chartOf(vaccine(extra)).immunizations).toEqual([])
  })
  it('of reports: those that stand; one withdrawn is not even shown', () => {
    const shown = (status: string) =>
      chartOf(report('Lytic lesion of the left tibia.', { status })).texts.map(({ reading }) => reading)
    expect([shown('final'), shown('amended'), shown('preliminary')]).toEqual([['read'], ['read'], ['not-final']])
    expect([shown('entered-in-error'), shown('cancelled')]).toEqual([[], []])
  })
  it('a report of a study has its title and shows what it shows', () => {
    const study = {
      resourceType: 'ImagingStudy',
      id: 's',
      status: 'available',
      subject: { reference: 'Patient/p' },
      description: 'Whole body MRI',
    }
    const of = (reference: string) =>
      chartOf(study, report('No bone lesion.', { code: { coding: [] }, imagingStudy: [{ reference }] }))
    expect(of('ImagingStudy/s').texts[0]?.title).toBe('Whole body MRI')
    expect(of('ImagingStudy/s').wholeSkeletonImaged).toBe(true)
    expect(of('ImagingStudy/x').texts[0]?.title).toBe('Report')
    expect(of('ImagingStudy/x').wholeSkeletonImaged).toBe(false)
    const ofTwo = {
      code: { coding: [] },
      imagingStudy: [{ reference: 'ImagingStudy/x' }, { reference: 'ImagingStudy/s' }],
    }
    expect(chartOf(study, report('No bone lesion.', ofTwo)).texts[0]?.title).toBe('Whole body MRI')
  })
  it('another language is listed as not read', () => {
    const german = report(
      'Das Knochenmark der linken Tibia zeigt ein Ödem. Keine Fraktur und keine weitere Läsion des Knochens.',
    )
    const chart = chartOf(german)
    expect(chart.texts[0]?.reading).toBe('not-english')
    expect(chart.unused).toMatchObject([{ type: 'DiagnosticReport', reason: 'not in English, not read' }])
    expect(chartOf(report('Normal left tibia.')).unused).toEqual([])
  })
  it('drugs stand by their start, each resource counts once as unusable', () => {
    const drugs = [medication('Naproxen', '2026-03-01'), medication('Ibuprofen', '2026-01-01')]
    expect(chartOf(...drugs).medications.map(({ label }) => label)).toEqual(['Ibuprofen', 'Naproxen'])
    const component = [5, 6].map((value) => ({ code: { text: 'CRP' }, valueQuantity: { value, unit: 'mg/L' } }))
    const panel = lab('x', '', '', { valueString: undefined, status: 'entered-in-error', component })
    expect(chartOf(panel).completeness).toContainEqual({ type: 'Observation', read: 1, unusable: 1 })
  })
})

describe('a bisphosphonate dose', () => {
  const doses = (quantity: object) => {
    const [one] = chartOf(
      medication('Pamidronate', '2026-06-01', { dosageInstruction: [{ doseAndRate: [quantity] }] }),
    ).medications
    return [one?.doses.map(({ mg, mgPerKg }) => mgPerKg ?? mg), one?.doseUnread === null]
  }
  it('is read with its number and unit, from the upper end of a range', () => {
    expect(doses({ doseQuantity: { value: 30, unit: 'mg', code: 'mg' } })).toEqual([[30], true])
    expect(doses({ doseRange: { low: { value: 20, unit: 'mg' }, high: { value: 40, unit: 'mg' } } })).toEqual([
      [40],
      true,
    ])
    expect(doses({ doseRange: { low: { value: 20, unit: 'mg' } } })).toEqual([[20], true])
  })
  it('stays unread without a number, without a unit of mass, or as a bound', () => {
    expect(doses({ doseQuantity: { unit: 'mg', code: 'mg' } })).toEqual([[], false])
    expect(doses({ doseQuantity: { value: 30, unit: 'mL', code: 'mL' } })).toEqual([[], false])
    expect(doses({ doseQuantity: { value: 30, unit: 'mg', code: 'mg', comparator: '<' } })).toEqual([[], false])
  })
})
