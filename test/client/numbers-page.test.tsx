import { act } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Medication } from '../../crmo/chart/chart.ts'
import type { AssessmentRecord } from '../../crmo/monitoring/record.ts'
import type { Review } from '../../crmo/review.ts'
import { exampleView } from './example-chart.ts'
import {
  button,
  choose,
  closePage,
  openPage,
  openPart,
  press,
  settle,
  smallServer,
  unfold,
  untilItSays,
  write,
} from './page.tsx'

afterEach(closePage)

const part = (id: string): string => document.getElementById(id)?.textContent ?? ''

/** The review as the page last sent it to the server. */
const saved = async (server: ReturnType<typeof smallServer>, holds: (review: Review) => boolean): Promise<Review> => {
  const { saveDraft } = server.api
  const last = () => vi.mocked(saveDraft).mock.calls.at(-1)?.[0].review
  for (let turn = 0; turn < 400; turn += 1) {
    const review = last()
    if (review && holds(review)) return review
    await settle(20)
  }
  throw new Error(`not saved; last: ${JSON.stringify(last())}`)
}

const earlier = (date: string, given: Partial<AssessmentRecord>): AssessmentRecord => ({
  assessmentId: date,
  date,
  score: { lower: 32, upper: 42 },
  measures: { pain: 7, esr: 40 },
  crp: 60,
  lesions: [
    { bone: 'tibia', level: null, side: 'right', region: 'metaphysis', segment: 'distal', state: 'reported' },
    { bone: 'ilium', level: null, side: 'left', region: 'unspecified', segment: 'unspecified', state: 'reported' },
  ],
  treatment: ['Naproxen'],
  ...given,
})

describe('the probability before the score', () => {
  const slide = async (percent: number) => {
    const input = document.querySelector<HTMLInputElement>('.predictive-value input[type="range"]')
    if (!input) throw new Error('no slider')
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, String(percent))
      input.dispatchEvent(new Event('input', { bubbles: true }))
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await settle()
  }

  it('is not chosen until the slider is moved, is then saved and used, and can be taken back', async () => {
    const server = smallServer()
    await openPage(server.api)
    await unfold('score')
    expect(document.querySelector('.predictive-value output')?.textContent).toBe('not chosen')
    await slide(10)
    expect(document.querySelector('.predictive-value output')?.textContent).toBe('10 %')
    expect(document.querySelectorAll('.predictive-value ol li').length).toBeGreaterThan(0)
    expect((await saved(server, (review) => typeof review.pretestProbability === 'number')).pretestProbability).toBe(
      0.1,
    )
    await press('Choose no probability before the score')
    expect(document.querySelector('.predictive-value output')?.textContent).toBe('not chosen')
    await saved(server, (review) => review.pretestProbability == null)
  })
})

describe('CHAQ and sites found on examination', () => {
  it('take a number of their range, also with a comma, and keep nothing that is outside', async () => {
    const server = smallServer()
    await openPage(server.api)
    await openPart('history')
    await write(/^CHAQ/, '1,25')
    await write('Sites found tender or warm on examination', '3')
    const { measures } = await saved(server, (review) => review.measures.clinicalLesions === 3)
    expect(measures).toMatchObject({ chaq: 1.25, clinicalLesions: 3 })
    await write(/^CHAQ/, '4')
    await untilItSays('Not taken: a number from 0 to 3.')
    await write('Sites found tender or warm on examination', '2.5')
    await untilItSays('Not taken: a whole number from 0 to 300.')
    await write('Sites found tender or warm on examination', '')
    const later = await saved(server, (review) => review.measures.clinicalLesions == null)
    expect(later.measures.chaq).toBe(1.25)
  })
})

describe('the numbers of component scores', () => {
  const row = (label: string): string =>
    [...document.querySelectorAll('#instruments .answer-row')].find(
      (one) => one.querySelector('strong')?.textContent === label,
    )?.textContent ?? ''

  it('are entered where they count, with the scale they were read off, and count at once', async () => {
    const server = smallServer()
    await openPage(server.api)
    await unfold('instruments')
    expect(row("Patient's pain, 0 to 10")).toContain('To find out')
    await press("Enter the number: Patient's pain, 0 to 10")
    await write(/^Number/, '45')
    expect(button('Use this number').disabled).toBe(true)
    await untilItSays('Not taken: a number from 0 to 10.')
    await choose('Read off a scale of', '0 to 100 mm')
    await write(/^How it was found/, 'On the ward')
    await press('Use this number')
    expect(row("Patient's pain, 0 to 10")).toContain(
      'Pain: 4.5 of 10, entered by the clinician as 45 of 100: On the ward.',
    )
    expect(part('instruments')).toContain('4.5 to 24.5 of 30')
    const review = await saved(server, ({ measures }) => measures.pain === 4.5)
    expect(review.measureNotes?.pain).toEqual({ reason: 'On the ward', of100: true })
    await openPart('history')
    const shown = [...document.querySelectorAll<HTMLInputElement>('#history .scale input:checked')]
    expect(shown.map(({ value }) => value)).toContain('4.5')
    await press("Take the number back: Patient's pain, 0 to 10")
    expect((await saved(server, ({ measures }) => measures.pain === null)).measureNotes).toEqual({})
  })

  it('stand beside what the chart gives, for a reason, and give way to it again', async () => {
    const server = smallServer()
    await openPage(server.api)
    await unfold('instruments')
    await press('Enter the number: ESR')
    expect(part('instruments')).toContain('red flags and rules keep to the chart')
    await write(/^Number/, '200.5')
    await untilItSays('Not taken: a number from 0 to 200.')
    await write(/^Number/, '12')
    await untilItSays('Give a reason first.')
    expect(button('Use this number').disabled).toBe(true)
    await write(/^How it was found/, 'Outside laboratory')
    await press('Use this number')
    expect(row('ESR')).toContain('ESR: 12 mm/h, entered by the clinician: Outside laboratory.')
    expect(row('ESR')).toContain('Without that: unknown. No dated ESR in the chart.')
    await saved(server, ({ measures }) => measures.esr === 12)
    await press('Undo')
    expect(row('ESR')).not.toContain('entered by the clinician')
    await saved(server, ({ measures }) => measures.esr == null)
  })

  it('of an earlier assessment are marked where they were said over the chart', async () => {
    const view = exampleView()
    const said = { measures: { esr: 12, pain: 2 }, saidOverChart: ['esr' as const] }
    view.chart.earlier = [earlier('2026-01-10', said)]
    await openPage(smallServer({ view }).api)
    await openPart('earlier')
    await untilItSays('Side by side')
    expect(part('earlier')).toContain('12 (clinician)')
    expect(part('earlier')).toContain('Pain, 0 to 10not known2')
  })
})

describe('charted pamidronate', () => {
  const given = (day: string): Medication => ({
    kind: 'administration',
    classes: ['bisphosphonate'],
    ingredients: ['pamidronate'],
    doses: [{ mgPerKg: 1, mg: null, per: 'day' }],
    doseUnread: null,
    timesPerWeek: null,
    stopReason: null,
    label: 'Pamidronate',
    status: 'completed',
    start: day,
    end: null,
    evidence: {
      reference: `MedicationAdministration/${day}`,
      version: '1',
      label: 'Pamidronate',
      date: day,
      status: 'completed',
      value: '1 mg/kg',
    },
  })

  it('is summed only once its figure is confirmed, and not after that is taken back', async () => {
    const view = exampleView()
    view.chart.medications = [...view.chart.medications, given('2026-05-01')]
    const server = smallServer({ view })
    await openPage(server.api)
    await unfold('treatment')
    const confirm = 'Confirm pamidronate 1 May 2026, 1 mg/kg'
    await press(confirm)
    const { treatment } = await saved(server, (review) => review.treatment?.confirmedDoses.length === 1)
    expect(treatment?.confirmedDoses).toEqual([{ reference: 'MedicationAdministration/2026-05-01', mgPerKg: 1 }])
    expect(part('treatment')).toContain('confirmed')
    await press('Do not count pamidronate 1 May 2026')
    await saved(server, (review) => (review.treatment?.confirmedDoses ?? []).length === 0)
  })
})

describe('earlier assessments', () => {
  it('say that there are none', async () => {
    await openPage(smallServer().api)
    await openPart('monitoring')
    expect(part('monitoring')).toContain('No earlier assessment by this app is in the chart')
    expect(document.querySelector('#earlier')).toBeNull()
  })

  it('stand beside this one: score, CRP, measures, lesions; gone is not healed, not measured is not zero', async () => {
    const view = exampleView()
    view.chart.earlier = [earlier('2026-01-10', {}), earlier('2025-06-10', { score: null, lesions: [], treatment: [] })]
    await openPage(smallServer({ view }).api)
    await openPart('monitoring')
    expect(part('monitoring')).toContain('PedCNO')
    await openPart('earlier')
    await untilItSays('Side by side')
    const cells = (selector: string) =>
      [...document.querySelectorAll(`#earlier ${selector}`)].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      )
    expect(cells('thead tr')).toEqual([['Measure', 'Now', '10 Jan 2026', '10 Jun 2025']])
    const rows = cells('tbody tr')
    expect(rows[0]).toEqual(['Jansson 2009 score', expect.stringMatching(/^\d+( to \d+)?$/), '32 to 42', 'not known'])
    expect(rows).toContainEqual(['CRP, mg/L', '24', '60', '60'])
    expect(rows).toContainEqual(['Pain, 0 to 10', 'not known', '7', '7'])
    expect(rows).toContainEqual(['Treatment', expect.anything(), 'Naproxen', 'not known'])
    expect(rows).toContainEqual(['Lesion: ilium, left', 'not counted', 'counted', 'not counted'])
    expect(part('earlier')).not.toContain('healed')
    expect(rows).toContainEqual([
      'PedCNO response from then to now',
      '–',
      expect.stringContaining('PedCNO30'),
      expect.stringContaining('PedCNO30'),
    ])
  })

  it('are laid over the skeleton, one at a time, in words too', async () => {
    const view = exampleView()
    view.chart.earlier = [earlier('2026-01-10', {}), earlier('2025-06-10', { lesions: [] })]
    await openPage(smallServer({ view }).api)
    const outlined = () =>
      [...document.querySelectorAll('.figures .bone-earlier')].map((one) => one.getAttribute('data-part'))
    expect(outlined()).toEqual([])
    await choose('Lay over an earlier assessment', '10 Jan 2026')
    expect(outlined()).toContain('tibia:right:distal-metaphysis')
    expect(outlined().some((id) => id?.startsWith('ilium:left'))).toBe(true)
    expect(part('lesions')).toContain('Outlined, 10 Jan 2026: ')
    await choose('Lay over an earlier assessment', '10 Jun 2025')
    expect(outlined()).toEqual([])
    expect(part('lesions')).toContain('no lesion counted then')
  })
})
