import { describe, expect, it } from 'vitest'
import { medication } from '../builders.ts'
import { alerts, given } from './scene.ts'

const taken = (dosage: object) => [medication('Methotrexate 10 mg', '2026-06-01', { dosageInstruction: [dosage] })]
const levels = (resources: unknown[]): string[] =>
  alerts(resources)
    .filter(({ id }) => id.startsWith('methotrexate'))
    .map(({ level }) => level)

describe('methotrexate is given once a week', () => {
  it.each([
    [{ text: '10 mg daily' }, ['urgent']],
    [{ text: '2.5 mg once a day' }, ['urgent']],
    [{ text: '2.5 mg bd' }, ['urgent']],
    [{ text: 'twice weekly' }, ['urgent']],
    [{ timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } } }, ['urgent']],
    [{ timing: { repeat: { frequency: 1, period: 6, periodUnit: 'd' } } }, ['urgent']],
    [{ timing: { code: { coding: [{ code: 'QD' }] } } }, ['urgent']],
    [{ timing: { repeat: { dayOfWeek: ['mon', 'thu'] } } }, ['urgent']],
    [{ text: '10 mg once weekly' }, []],
    [{ text: '10 mg every week' }, []],
    [{ timing: { repeat: { frequency: 1, period: 1, periodUnit: 'wk' } } }, []],
    [{ timing: { repeat: { frequency: 1, period: 7, periodUnit: 'd' } } }, []],
    [{ timing: { repeat: { dayOfWeek: ['mon'] } } }, []],
    [{ text: '10 mg every 2 weeks' }, []],
    [{ text: 'as directed' }, ['warn']],
    [{ text: '10 mg weekly, not daily' }, ['warn']],
    [{ text: 'weekly', timing: { code: { coding: [{ code: 'QD' }] } } }, ['warn']],
  ])('%j', (dosage, expected) => {
    expect(levels(taken(dosage))).toEqual(expected)
  })
  it('looks at administrations too', () => {
    const on = (...days: string[]) => days.map((date) => given('Methotrexate', date, 10, 'mg'))
    expect(levels(on('2026-06-01', '2026-06-02'))).toEqual(['urgent'])
    expect(levels(on('2026-06-01', '2026-06-06'))).toEqual(['urgent'])
    expect(levels(on('2026-06-01', '2026-06-07', '2026-06-14'))).toEqual([])
    expect(levels(on('2026-06-01T08:00:00Z', '2026-06-01T20:00:00Z'))).toEqual([])
  })
})
