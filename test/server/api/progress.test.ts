import { expect, test, vi } from 'vitest'
import { readingProgress } from '../../../server/ehr/reading-progress.ts'

test('whoever comes late is told from the beginning, whoever left is told nothing more', () => {
  const progress = readingProgress()
  const [early, late] = [vi.fn(), vi.fn()]
  const leave = progress.follow(early)
  progress.tell({ event: 'planned', searches: [{ name: 'Patient', words: 'the record of the patient' }] })
  leave()
  progress.follow(late)
  progress.tell({ event: 'over' })
  expect(early.mock.calls.map(([told]) => told.event)).toEqual(['planned'])
  expect(late.mock.calls.map(([told]) => told.event)).toEqual(['planned', 'over'])
})
