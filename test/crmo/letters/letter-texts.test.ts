/** The three letters line by line: what a family, a radiologist and a laboratory get to read. */
import { describe, expect, test } from 'vitest'
import type { Lesion } from '../../../crmo/lesion.ts'
import { diagnosisObstacle, familySummary, plainPlaces } from '../../../crmo/letters/family-summary.ts'
import { bloodTestText } from '../../../crmo/letters/missing-blood-tests.ts'
import { mriRequestText } from '../../../crmo/letters/mri-request.ts'
import { patientLine } from '../../../crmo/letters/patient-line.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { assessed, chartOf, crp, lab, note, report } from '../builders.ts'

const lesion = (
  bone: string,
  side: Lesion['side'],
  level: string | null = null,
  more: Partial<Lesion> = {},
): Lesion => ({
  id: `${bone}:${level}:${side}`,
  bone,
  level,
  side,
  region: 'unspecified',
  segment: 'unspecified',
  features: [],
  deniedFeatures: [],
  state: 'reported',
  doubt: null,
  firstShown: null,
  evidence: [],
  ...more,
})

describe('places in plain words', () => {
  test.each<[string, Lesion[], string[]]>([
    ['one bone, one side', [lesion('tibia', 'left')], ['the left shin bone']],
    ['side not known', [lesion('tibia', 'unspecified')], ['the shin bone']],
    ['a bone of the middle', [lesion('sternum', 'midline')], ['the breastbone']],
    ['two ends of one bone', [lesion('tibia', 'left'), lesion('tibia', 'left')], ['the left shin bone']],
    ['both sides', [lesion('tibia', 'left'), lesion('tibia', 'right')], ['both shin bones']],
    ['left and not known', [lesion('tibia', 'left'), lesion('tibia', 'unspecified')], ['2 shin bones']],
    ['one of many alike', [lesion('rib', 'left', '4th')], ['a left rib']],
    ['a rib without its number', [lesion('rib', 'left')], ['a left rib']],
    ['one vertebra', [lesion('vertebra', 'midline', 'T8')], ['a bone of the back']],
    ['a vertebra without its level', [lesion('vertebra', 'midline')], ['a bone of the back']],
    ['vertebrae', [lesion('vertebra', 'midline', 'T8'), lesion('vertebra', 'midline', 'T9')], ['2 bones of the back']],
    ['the same rib on both sides', [lesion('rib', 'left', '4th'), lesion('rib', 'right', '4th')], ['both ribs']],
    ['ribs of one side', [lesion('rib', 'left', '4th'), lesion('rib', 'left', '5th')], ['2 ribs']],
    ['another ray on each side', [lesion('rib', 'left', '4th'), lesion('rib', 'right', '5th')], ['2 ribs']],
    ['a bone that no table knows', [lesion('hyoid', 'midline')], []],
    [
      'in the order of the chart',
      [lesion('sternum', 'midline'), lesion('tibia', 'left')],
      ['the breastbone', 'the left shin bone'],
    ],
  ])('%s', (_, lesions, places) => expect(plainPlaces(lesions)).toEqual(places))
})

const oedema = (place: string) => report(`Marrow oedema of the ${place}.`)

describe('the summary for the family', () => {
  const tibia = assessed([oedema('left distal tibial metaphysis')])
  const lines = (text: string): string[] => text.split('\n')

  test('begins with the name and the day the chart was read', () => {
    expect(lines(familySummary(tibia, false)).slice(0, 4)).toEqual([
      'For the family of Test Child',
      '2026-06-20',
      '',
      'Why we met',
    ])
  })
  test('speaks of pain where the chart does', () => {
    expect(familySummary(assessed([note('Pain in both shins.')]), false)).toContain('has pain in the bones')
    expect(familySummary(assessed([note('No pain.')]), false)).toContain("We looked at your child's bones.")
  })
  test('lists each place, and says so when there is none', () => {
    expect(lines(familySummary(tibia, false))).toContain('- the left shin bone')
    expect(familySummary(tibia, false)).not.toContain('have not found a change')
    expect(familySummary(assessed([]), false)).not.toContain('We found changes in')
  })
  test('warns of legs and bladder for the back alone', () => {
    expect(familySummary(tibia, false)).not.toContain('cannot pass water')
    for (const place of ['T8 vertebral body', 'sacrum'])
      expect(familySummary(assessed([oedema(place)]), false)).toContain('cannot pass water')
  })
  test('names CNO or says that the answer is open, never both', () => {
    expect(familySummary(tibia, true)).not.toContain('We do not have the full answer yet')
    expect(familySummary(tibia, false)).toContain('We will tell you as soon as we know more.')
    expect(familySummary(tibia, true)).toContain('nobody can catch it')
  })
  test('without an accepted step the doctor will tell', () => {
    expect(familySummary(tibia, false)).toContain('Your doctor will tell you what happens next.')
  })
  test('why CNO is not named, for the clinician', () => {
    expect(diagnosisObstacle(assessed([]))).toBe('No lesion counts, so the summary does not name CNO.')
    const leukaemia = assessed([oedema('left distal tibial metaphysis'), note('Blood film: blasts seen.')])
    expect(diagnosisObstacle(leukaemia)).toMatch(
      /^An urgent row stands \(D-\d+ .+\), so the summary does not name CNO\.$/,
    )
  })
})

describe('the request for whole-body MRI', () => {
  const textOf = (...resources: unknown[]): string =>
    mriRequestText(assessed(resources), chartOf(...resources), 'Anna Weber')
  const part = (text: string, title: string): string[] => {
    const all = text.split('\n')
    const from = all.indexOf(title)
    return from < 0 ? [] : all.slice(from + 1, all.indexOf('', from))
  }

  test('patient with age', () =>
    expect(textOf().split('\n')[1]).toMatch(/^Patient: Test Child, born 2016-06-01, 10(?:\.\d)? years$/))
  test('lesions: current first, then doubtful and past with the reason', () => {
    const text = textOf(
      report('Possible oedema of the right femur.', { effectiveDateTime: '2026-03-01' }),
      report('Marrow oedema of the left tibia. The oedema of the sternum has resolved.'),
    )
    const rows = part(text, 'Lesions to look at')
    expect(rows[0]).toBe('- tibia, left (first shown 2026-06-15)')
    expect(rows.find((row) => row.includes('femur'))).toMatch(/^- femur, right.* - doubtful: .+/)
    expect(rows.find((row) => row.includes('sternum'))).toMatch(/ - described as past or healed$/)
    expect(rows).toHaveLength(3)
    expect(text).not.toContain('No lesion is known so far.')
  })
  test('history: yes and no each on one line, none when nothing is known', () => {
    const rows = part(textOf(note('Bone pain. Night pain. No fever. No weight loss.')), 'History')
    expect(rows).toEqual([
      '- Yes: Bone or limb pain, or limp; Night pain.',
      expect.stringMatching(/^- No: Fever in this illness; .*\.$/),
    ])
    expect(part(textOf(), 'History')).toEqual([])
  })
  test('the latest CRP and ESR, with unit and day', () => {
    const old = { effectiveDateTime: '2026-01-02' }
    const rows = part(textOf(crp(40, 'mg/L', old), crp(12), lab('30341-2', 60, 'mm/h')), 'History')
    expect(rows.filter((row) => /mg\/L/.test(row))).toEqual([expect.stringMatching(/12 mg\/L, 2026-06-15$/)])
    expect(rows.join()).toMatch(/60 mm\/h, 2026-06-15/)
  })
  test('imaging so far, the latest first, eight at most', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10']
    const studies = months.map((month) => ({
      resourceType: 'ImagingStudy',
      id: `study-${month}`,
      status: 'available',
      subject: { reference: 'Patient/p' },
      started: `2025-${month}-10`,
      description: `MRI ${month}`,
    }))
    const rows = part(textOf(...studies), 'Imaging so far')
    expect(rows).toHaveLength(8)
    expect(rows[0]).toMatch(/2025-10-10$/)
    expect(rows[7]).toMatch(/2025-03-10$/)
  })
  test('an urgent row is a question to the radiologist', () => {
    const rows = part(textOf(oedema('left tibia'), note('Blood film: blasts seen.')), 'Clinical question')
    expect(rows.some((row) => /^- Urgent: .+ is to be excluded \(D-\d+\)\.$/.test(row))).toBe(true)
    expect(textOf(oedema('left tibia'))).not.toContain('Urgent:')
  })
})

describe('the list of blood tests', () => {
  test('each group under its reason, each test on its line', () => {
    const resources = [oedema('left distal tibial metaphysis')]
    const lines = bloodTestText(assessed(resources), chartOf(...resources)).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      'TESTS WITHOUT A USABLE RESULT IN THE CHART',
      'Patient: Test Child, born 2016-06-01',
      'Chart read: 2026-06-20',
      '',
    ])
    const first = lines.indexOf('For the score and against other causes:')
    expect(lines.slice(first + 1, first + 4)).toEqual(['- blood count', '- CRP', '- ESR'])
    expect(lines).not.toContain('Every baseline test has a usable result.')
    expect(lines.some((line) => /\bundefined\b|: *$/.test(line) && !line.endsWith(':'))).toBe(false)
  })
  test('a complete query asks for nothing, a failed one of another kind neither', () => {
    const query = { name: 'x', read: 1, reason: '', asked: 'x', milliseconds: 1 }
    const withQuery = (type: string, outcome: 'complete' | 'failed') => {
      const chart = chartOf()
      return bloodTestText(assessed([]), { ...chart, queries: [{ ...query, type, outcome }] })
    }
    expect(withQuery('Observation', 'complete')).not.toContain('not read completely')
    expect(withQuery('Condition', 'failed')).not.toContain('not read completely')
    expect(withQuery('Observation', 'failed')).toContain('not read completely')
  })
  test('reviewing changes nothing of it', () => {
    const resources = [oedema('left tibia')]
    const chart = chartOf(...resources)
    expect(bloodTestText(assessed(resources, emptyReview()), chart)).toBe(bloodTestText(assessed(resources), chart))
  })
})

describe('the line that names the patient', () => {
  const { patient } = chartOf()
  test.each([
    [{ name: 'A B', birthDate: '2014-11-03', recordNumber: '00482913' }, 'A B, born 2014-11-03, record 00482913'],
    [{ name: 'A B', birthDate: '2014-11-03', recordNumber: null }, 'A B, born 2014-11-03'],
    [{ name: 'A B', birthDate: null, recordNumber: null }, 'A B, date of birth not in the chart'],
  ])('%j', (given, line) => expect(patientLine({ ...patient, ...given } as typeof patient)).toBe(line))
})
