import { act } from 'react'
import { afterEach, expect, it } from 'vitest'
import { choose, closePage, openPage, openPart, settle, smallServer, untilItSays } from './page.tsx'

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
await import('../../client/timeline/drawing.tsx')
afterEach(closePage)

const part = (): HTMLElement => document.getElementById('timeline') as HTMLElement
const press = async (key: string) => {
  await act(async () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
  await settle()
}

it('the marks are reached by one tab stop and the arrow keys, are read out, and open their source', async () => {
  await openPage(smallServer().api)
  await openPart('timeline')
  await untilItSays('Point to a mark')
  const stops = part().querySelectorAll<SVGElement>('[data-mark][tabindex="0"]')
  expect(stops).toHaveLength(1)
  await act(async () => stops[0]?.focus())
  expect(part().textContent).toContain('10 Jun 2026, CRP 2.4 mg/dL = 24 mg/L')
  await press('Enter')
  expect(part().textContent).toContain('Observation/crp-1')
  await press('ArrowRight')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('12 Jun 2026, MRI: MRI whole body')
})

it('reads as a table, too', async () => {
  await openPage(smallServer().api)
  await openPart('timeline')
  await choose('Show as', 'Table')
  const rows = [...part().querySelectorAll('tbody tr')].map((row) => row.textContent)
  expect(rows).toEqual([
    '12 Jun 2026MRIMRI whole bodyDiagnosticReport/mri-1',
    '10 Jun 2026CRP2.4 mg/dL = 24 mg/LObservation/crp-1',
  ])
})
