import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { child, codedLesion, condition, note, now } from '../builders.ts'
import { flag, rib, type State, tibia } from './row-cases.ts'
import { saying } from './saying.ts'

const bornOn = (birthDate: string, ...resources: unknown[]) =>
  assess(readChart([{ ...child, birthDate }, ...resources], now), emptyReview(), siteRules)

describe('D-20: very early disease', () => {
  const stateOf = (level: string, { redFlags }: ReturnType<typeof bornOn>) =>
    redFlags.find((one) => one.row === 'D-20' && one.level === level)?.state
  const periosteum = codedLesion(tibia, 'left', 'Periosteal reaction')

  // The lesion is shown on 2026-06-15.
  test.each<[string, State, State]>([
    ['2023-06-16', 'raised', 'raised'],
    ['2023-06-15', 'open', 'raised'],
    ['2022-06-16', 'open', 'raised'],
    ['2022-06-14', 'open', 'open'],
  ])('born %s, periosteal reaction: urgent %s, check %s', (birthDate, urgent, check) => {
    const assessment = bornOn(birthDate, periosteum)
    expect([stateOf('urgent', assessment), stateOf('check', assessment)]).toEqual([urgent, check])
  })
  test.each([
    ['pustulosis', [condition('Palmoplantar pustulosis')]],
    ['expanded ribs', [codedLesion(rib, 'left', 'Expansile lesion')]],
  ])('under three with %s is urgent', (_, resources) =>
    expect(stateOf('urgent', bornOn('2025-01-01', ...resources))).toBe('raised'),
  )
  test('"no psoriasis" in a note does not deny pustulosis; the clinician\'s no does', () => {
    const urgent = (review = emptyReview()) =>
      assess(
        readChart([{ ...child, birthDate: '2025-01-01' }, note('No psoriasis.')], now),
        review,
        siteRules,
      ).redFlags.find(({ row, level }) => row === 'D-20' && level === 'urgent')
    expect(urgent()?.missing).toContain('pustulosis')
    expect(urgent(saying({ psoriasisOrPustulosis: 'no' }))?.missing).not.toContain('pustulosis')
  })
  test('psoriasis is not pustulosis', () =>
    expect(stateOf('urgent', bornOn('2025-01-01', condition('Psoriasis')))).toBe('open'))
  test('neonatal onset is urgent at any age', () =>
    expect(flag('D-20', [], saying({ neonatalOnset: 'yes' }), 'urgent')?.state).toBe('raised'))
  test('a later onset clears both', () => {
    expect(flag('D-20', [periosteum], saying({ onsetUnderThree: 'no' }), 'urgent')?.state).toBe('cleared')
    expect(flag('D-20', [periosteum], saying({ onsetUnderThree: 'no' }))?.state).toBe('cleared')
  })
  test.each<[string, State]>([
    ['2019-05-31', 'raised'],
    ['2019-06-03', 'cleared'],
  ])('bone pain since %s in a child born on 2016-06-01', (onset, state) =>
    expect(flag('D-20', [condition('Bone pain', { onsetDateTime: onset })])?.state).toBe(state),
  )
})
