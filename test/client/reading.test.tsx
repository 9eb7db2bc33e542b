import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ReadingPage } from '../../client/chart-reading/reading-page.tsx'
import type { Search } from '../../client/chart-reading/use-progress.ts'
import { lines, withEvent } from '../../client/chart-reading/use-progress.ts'
import type { ReadingEvent } from '../../server/api/contract.ts'
import { exampleLaunch, exampleView } from './example-chart.ts'
import { closePage, openPage, press, settle, smallServer, text } from './page.tsx'

const planned: ReadingEvent = {
  event: 'planned',
  searches: [
    { name: 'Observation laboratory', words: 'laboratory results' },
    { name: 'Condition', words: 'problems and diagnoses' },
  ],
}
const answered: ReadingEvent = { event: 'answered', name: 'Condition', outcome: 'refused', read: 0 }

let root: Root | null = null
afterEach(async () => {
  await act(async () => root?.unmount())
  root = null
  await closePage()
})

describe('while the chart is read', () => {
  it('each search stands with its answer as it comes, and a broken connection is taken up again', async () => {
    const { api } = smallServer()
    const told: ((event: ReadingEvent) => void)[] = []
    const ends: (() => void)[] = []
    api.progress = vi.fn((tell) => {
      told.push(tell)
      return new Promise<void>((resolve) => ends.push(resolve))
    })
    const place = document.createElement('div')
    document.body.append(place)
    root = createRoot(place)
    await act(async () => root?.render(<ReadingPage api={api} launch={exampleLaunch()} />))
    await act(async () => told[0]?.(planned))
    expect(text()).toContain('laboratory results…')
    await act(async () => told[0]?.(answered))
    expect(text()).toContain('problems and diagnosesRefused by the EHR, none')
    expect(document.querySelector('progress')).toMatchObject({ value: 1, max: 2 })
    ends[0]?.()
    await expect.poll(() => told.length, { timeout: 5_000 }).toBe(2)
    await act(async () => told[1]?.(planned))
    expect(document.querySelector('progress')).toMatchObject({ value: 0 })
  })

  it('searches for the same are one line, answered when all are, by the worst of their answers', () => {
    const search = (name: string, answer: Search['answer']): Search => ({ name, words: 'notes', answer })
    const first = search('a', { outcome: 'partial', read: 3 })
    expect(lines([first, search('b', null)])).toEqual([search('a', null)])
    expect(lines([first, search('b', { outcome: 'complete', read: 4 })])).toEqual([
      search('a', { outcome: 'partial', read: 7 }),
    ])
  })

  it('an answer to a search that was not planned changes nothing', () => {
    const searches: Search[] = [{ name: 'Patient', words: 'the record of the patient', answer: null }]
    expect(withEvent(searches, answered)).toEqual(searches)
    expect(withEvent(searches, { event: 'over' })).toBe(searches)
  })
})

it('what could not be read stands beside the item that it touches, with a way to read it again', async () => {
  const view = exampleView()
  const failed = {
    name: 'Observation vital-signs',
    type: 'Observation',
    outcome: 'failed' as const,
    read: 0,
    reason: 'The vital signs could not be read: the EHR answered 500.',
    asked: 'Observation?category=vital-signs',
    milliseconds: 3,
  }
  const { api } = smallServer({ view: { ...view, chart: { ...view.chart, queries: [failed] } } })
  await openPage(api)
  const item = document.getElementById('criterion-normalTemperature')
  expect(item?.textContent).toContain('The vital signs could not be read')
  vi.mocked(api.readAgain).mockResolvedValueOnce({ ok: true, value: { ...view, chartHash: 'd'.repeat(64) } })
  await press(/^Read again for /)
  await settle()
  expect(document.getElementById('criterion-normalTemperature')?.textContent).not.toContain('could not be read')
})
