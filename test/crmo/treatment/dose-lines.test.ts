import { describe, expect, it } from 'vitest'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { doseLines } from '../../../crmo/treatment/dose-lines.ts'
import { doseWeight } from '../../../crmo/treatment/weight.ts'
import type { DrugDoses } from '../../../smart-config/treatment/dose-types.ts'
import { doseTable } from '../../../smart-config/treatment/doses.ts'
import { condition, now } from '../builders.ts'
import { born, day, milligrams, option, weighed } from './scene.ts'

const aged = (years: number, days = 0) => born(day(`${2026 - years}-06-20`, -days))

describe('milligrams', () => {
  it.each([
    ['naproxen', 30, '300 mg a day at 30 kg on 2026-06-15'],
    ['naproxen', 100, '1,000 mg a day at 100 kg on 2026-06-15'],
    ['naproxen', 100.5, '1,000 mg a day at 100.5 kg on 2026-06-15 (the cap)'],
    ['ibuprofen', 80, '2,400 mg a day at 80 kg on 2026-06-15'],
    ['ibuprofen', 81, '2,400 mg a day at 81 kg on 2026-06-15 (the cap)'],
    ['indomethacin', 30, '30 mg a day at 30 kg on 2026-06-15'],
    ['meloxicam', 60, '7.5 mg a day at 60 kg on 2026-06-15'],
    ['meloxicam', 61, '7.5 mg a day at 61 kg on 2026-06-15 (the cap)'],
    ['pamidronate', 30, '30 mg a dose at 30 kg on 2026-06-15'],
    ['pamidronate', 60, '60 mg a dose at 60 kg on 2026-06-15'],
    ['pamidronate', 60.5, '60 mg a dose at 60.5 kg on 2026-06-15 (the cap)'],
    ['zoledronate', 30, '0.75 mg a dose at 30 kg on 2026-06-15'],
    ['etanercept', 62.5, '50 mg a dose at 62.5 kg on 2026-06-15'],
    ['etanercept', 63, '50 mg a dose at 63 kg on 2026-06-15 (the cap)'],
    ['infliximab', 30, '90 mg a dose at 30 kg on 2026-06-15'],
    ['prednisone', 30, '60 mg a day at 30 kg on 2026-06-15'],
    ['prednisone', 30.5, '60 mg a day at 30.5 kg on 2026-06-15 (the cap)'],
    ['adalimumab', 15, '20 mg a dose at 15 kg on 2026-06-15'],
    ['adalimumab', 30, '20 mg a dose at 30 kg on 2026-06-15'],
    ['adalimumab', 30.1, '40 mg a dose at 30.1 kg on 2026-06-15'],
    ['methotrexate', 30, null],
  ])('%s at %d kg', (drug, kg, expected) => {
    // Ten years and 0 days: every weight of the list is plausible at 10 or, the light ones, at 6 years.
    const patient = kg < 18 ? aged(6) : aged(11)
    expect(milligrams(drug, [weighed(kg)], patient)).toEqual([expected])
  })
  it('of adalimumab below the bands', () => {
    const small = aged(4, 60)
    expect(milligrams('adalimumab', [weighed(14.9)], small)).toEqual(['10 mg a dose at 14.9 kg on 2026-06-15'])
    expect(milligrams('adalimumab', [weighed(10)], small)).toEqual(['10 mg a dose at 10 kg on 2026-06-15'])
    // Under 10 kg no child old enough for an option is plausible, so the line is asked for itself.
    const chart = readChart([aged(3, 60), weighed(9.9)], now)
    const table = doseTable.find(({ drug }) => drug === 'adalimumab') as DrugDoses
    const [line] = doseLines(table, 3.1, doseWeight(chart, now), null)
    expect(line).toMatchObject({ milligrams: null, withheld: 'No source gives a dose at this weight.' })
  })
  it('are rounded down, never up', () => {
    expect(milligrams('naproxen', [weighed(30.49)])).toEqual(['304 mg a day at 30.49 kg on 2026-06-15'])
    expect(milligrams('zoledronate', [weighed(31.99)])).toEqual(['0.799 mg a dose at 31.99 kg on 2026-06-15'])
  })
  it('are not made from an unconfirmed dose', () => {
    const lines = option('pamidronate', [weighed(30)]).doses.filter(({ use }) => use === 'unconfirmed')
    expect(lines.map((line) => line.milligrams)).toEqual([null])
    expect(lines[0]?.notes[0]).toContain('Not confirmed')
  })
  it('are withheld while a block stands', () => {
    const pregnant = condition('Pregnant', {
      code: { coding: [{ system: 'http://snomed.info/sct', code: '77386006' }] },
    })
    const { blocked, doses } = option('pamidronate', [weighed(30), pregnant])
    expect(blocked.join(' ')).toContain('Confidential check')
    expect(doses.every((line) => line.milligrams === null)).toBe(true)
    expect(doses[0]?.withheld).toContain('Blocked')
  })
  it('need a full birth date', () => {
    expect(milligrams('naproxen', [weighed(30)], born('2016'))).toEqual([null])
    expect(milligrams('naproxen', [weighed(30)], born('2016-05'))).toEqual([null])
  })
})

describe('age', () => {
  const rowsAt = (drug: string, patient: unknown) => option(drug, [], patient).doses.map(({ id, use }) => [id, use])
  it('picks the pamidronate row: under 2, 2 to 3, older than 3', () => {
    expect(rowsAt('pamidronate', aged(2, -1))).toEqual([
      ['pamidronate-by-age-under-2', 'default'],
      ['pamidronate-two-days-under-2', 'other'],
    ])
    for (const patient of [aged(2), aged(3)])
      expect(rowsAt('pamidronate', patient)).toEqual([
        ['pamidronate-by-age-2-to-3', 'default'],
        ['pamidronate-two-days-2-to-3', 'other'],
      ])
    expect(rowsAt('pamidronate', aged(3, 60))[0]).toEqual(['pamidronate-crmo-series', 'default'])
  })
  it('stops meloxicam under 2 years', () => {
    expect(option('meloxicam', [], aged(2, -1)).blocked).toContain('Not under 2 years of age.')
    expect(option('meloxicam', [], aged(2)).blocked).not.toContain('Not under 2 years of age.')
    expect(option('meloxicam', [], born('2024')).warnings.join()).toContain('The age is not known.')
  })
  it('warns of indomethacin up to 14 years', () => {
    const warned = (patient: unknown): boolean =>
      option('indomethacin', [], patient).warnings.some((text) => text.includes('14 years and younger'))
    expect(warned(aged(15, -1))).toBe(true)
    expect(warned(aged(15))).toBe(false)
  })
  it('blocks every drug at 3 years and younger', () => {
    for (const drug of ['naproxen', 'etanercept', 'pamidronate'])
      expect(option(drug, [], aged(3)).blocked.join()).toContain('D-20')
    expect(option('naproxen', [], aged(4, 60)).blocked).toEqual([])
  })
})

it('every option says that it is off-label, why it stands there and where it comes from', () => {
  for (const drug of ['naproxen', 'sulfasalazine', 'prednisone', 'adalimumab']) {
    const { offLabel, why, citation } = option(drug, [])
    expect(offLabel).toContain('Off-label for CNO')
    expect(why.length).toBeGreaterThan(20)
    expect(citation.refs.length).toBeGreaterThan(0)
  }
})
