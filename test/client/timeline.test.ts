import { describe, expect, test } from 'vitest'
import { courseOfDisease, spanOf, within } from '../../client/timeline/course-of-disease.ts'
import { layoutOf } from '../../client/timeline/layout.ts'
import { assess } from '../../crmo/assess.ts'
import type { Chart, LabResult, Medication } from '../../crmo/chart/chart.ts'
import { emptyReview } from '../../crmo/review.ts'
import { exampleView } from './example-chart.ts'

const view = exampleView()
const [crp] = view.chart.labs.filter(({ analyte }) => analyte === 'crp') as [LabResult]
const evidence = crp.evidence

const crpOf = (date: string | null, value: number, more: Partial<LabResult> = {}): LabResult => ({
  ...crp,
  date,
  quantity: { value, unit: 'mg/L' },
  evidence: {
    ...evidence,
    reference: `Observation/${date}-${value}`,
    date,
    value: `${value} mg/L`,
    converted: undefined,
  },
  ...more,
})
const drug = (name: string, start: string | null, end: string | null, status: string): Medication => ({
  kind: 'request',
  classes: ['nsaid'],
  ingredients: [name],
  doses: [],
  doseUnread: null,
  timesPerWeek: null,
  stopReason: null,
  label: name,
  status,
  start,
  end,
  evidence: { ...evidence, reference: `MedicationRequest/${name}` },
})
const courseOf = (chart: Partial<Chart>) => {
  const all: Chart = { ...view.chart, ...chart }
  return courseOfDisease(assess(all, emptyReview(), view.siteRules), all)
}
const laneOf = (course: ReturnType<typeof courseOf>, key: string) => course.lanes.find((lane) => lane.key === key)

describe('what stands on the timeline', () => {
  test('measurements in the order of time, as charted and as converted, limits of detection beyond', () => {
    const course = courseOf({
      labs: [
        crp,
        crpOf('2026-05-01', 5, { quantity: { value: 5, unit: 'mg/L', comparator: '<' } }),
        crpOf('2026-06-01', 61, { unusable: 'The unit cannot be right.' }),
      ],
    })
    const lane = laneOf(course, 'crp')
    expect(lane?.measurements.map(({ value, beyond }) => [value, beyond])).toEqual([
      [5, 'below'],
      [24, null],
    ])
    expect(lane?.measurements[1]?.words).toBe('2.4 mg/dL = 24 mg/L')
    expect(laneOf(course, 'esr')).toBeUndefined()
  })

  test('what has no date is listed, not placed', () => {
    const course = courseOf({ labs: [crpOf(null, 33)], medications: [drug('naproxen', null, null, 'active')] })
    expect(course.lanes).toEqual([])
    expect(course.undated).toContain('CRP 33 mg/L')
    expect(course.undatedDrugs.some((words) => words.startsWith('Naproxen'))).toBe(true)
    expect(course.exposures).toEqual([])
  })

  test('drugs, imaging and biopsies; a procedure that is no biopsy is none', () => {
    const course = courseOf({
      medications: [drug('naproxen', '2026-02-01', '2026-03-01', 'completed')],
      procedures: [
        {
          concepts: ['biopsy'],
          label: 'Open biopsy, left clavicle',
          date: '2026-06-01',
          status: 'completed',
          evidence,
        },
        { concepts: [], label: 'Cast', date: '2026-06-02', status: 'completed', evidence },
      ],
    })
    expect(course.exposures.map(({ label, from, until, ongoing }) => [label, from, until, ongoing])).toEqual([
      ['Naproxen', '2026-02-01', '2026-03-01', false],
    ])
    expect(course.events.map(({ kind, label }) => [kind, label])).toEqual([
      ['biopsy', 'Biopsy'],
      ['imaging', 'MRI'],
    ])
  })

  test('the last months hold what falls in them, and a drug that began earlier from their beginning', () => {
    const course = courseOf({
      labs: [crpOf('2024-01-01', 80), crpOf('2026-06-01', 12)],
      medications: [
        drug('naproxen', '2024-02-01', null, 'active'),
        drug('ibuprofen', '2024-02-01', '2024-03-01', 'stopped'),
      ],
    })
    const recent = within(course, 92)
    expect(laneOf(recent, 'crp')?.measurements.map(({ value }) => value)).toEqual([12])
    expect(recent.exposures.map(({ label, from }) => [label, from])).toEqual([['Naproxen', '2026-03-16']])
    expect(within(course, null)).toBe(course)
  })
})

describe('where it stands', () => {
  const course = courseOf({
    labs: [crpOf('2026-01-01', 10), crpOf('2026-03-01', 40)],
    medications: [drug('naproxen', '2026-02-01', null, 'active')],
  })
  test.each([240, 360, 1100])(
    '%i px: later is further right, higher is further up, nothing leaves the drawing',
    (width) => {
      const layout = layoutOf(course, width)
      const [first, second] = layout.lanes[0]?.marks ?? []
      expect(first?.x).toBeLessThan(second?.x ?? 0)
      expect(first?.y).toBeGreaterThan(second?.y ?? 0)
      for (const { x, y } of layout.lanes.flatMap(({ marks }) => marks)) {
        expect(x).toBeGreaterThanOrEqual(layout.left)
        expect(x).toBeLessThanOrEqual(layout.right + 0.001)
        expect(y).toBeLessThanOrEqual(layout.height)
      }
      expect(layout.bars).toMatchObject([{ label: 'Naproxen', open: true }])
      expect((layout.bars[0]?.x ?? 0) + (layout.bars[0]?.width ?? 0)).toBeCloseTo(layout.now, 3)
    },
  )

  test('a chart of one day still has a span', () => {
    const { from, to } = spanOf({
      lanes: [],
      exposures: [],
      events: [],
      undated: [],
      undatedDrugs: [],
      readAt: '2026-06-16',
    })
    expect(to).toBeGreaterThan(from)
  })
})
