/** The dose that must never be emitted (clinical-basis 4.4), over every string that the treatment part can make. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Treatment } from '../../../crmo/treatment/treatment-types.ts'
import { withoutMisprint } from '../../../crmo/treatment/without-misprint.ts'
import { checkTable } from '../../../smart-config/treatment/checks.ts'
import { doseTable } from '../../../smart-config/treatment/doses.ts'
import { condition, lab, medication } from '../builders.ts'
import { born, day, given, treatmentOf, weighed } from './scene.ts'

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : []

/** Written anew, not the guard's own pattern: a gram that no letter makes milli, micro or nano, over kilogram. */
const gramsPerKg = /(^|[^a-zµμ])(k?g|gms?|gr|gram(me)?s?)\s*(\/|per|[.·⋅*])?\s*(kg|kilo)/i
/** A dose in milligrams: not per kilogram, square metre or volume, and not a cap, which is printed as "at most". */
const milligramDose = /\d\s*mg(?!\/(kg|m²|dL|L)|\w)/i
const withoutCaps = (text: string): string => text.replace(/at most [\d.,]+ mg (a day|a dose|a week)/g, '')

const drug = fc.constantFrom(
  'Pamidronate',
  'Pamidronic acid',
  'Zoledronate',
  'Zoledronic acid',
  'Naproxen',
  'IVIG',
  'Infliximab',
)
const unit = fc.constantFrom('g/kg', 'g/kg/d', 'mg/kg', 'ug/kg', 'mg', 'g', 'gm/kg', 'G/KG', '', 'kg', 'mg/m2')
const amount = fc.oneof(fc.double({ min: 0, max: 2000, noNaN: true }), fc.constantFrom(1, 0.05, 1000))
const words = fc.constantFrom(
  '1 g/kg/day IV',
  '1 gram per kg',
  '1 g per kilogram a day',
  '2g / kg',
  '0,5 g/kg',
  '1 mg/kg',
  '1 g·kg',
  'as directed',
  '60 mg',
)
const date = fc.integer({ min: 0, max: 800 }).map((days) => day('2026-06-20', -days))

const order = fc
  .record({ drug, unit, amount, words, date, status: fc.constantFrom('active', 'stopped', 'completed') })
  .map((one) =>
    medication(`${one.drug} ${one.words}`, one.date, {
      status: one.status,
      statusReason: { text: `changed to ${one.words}` },
      dosageInstruction: [
        { text: one.words, doseAndRate: [{ doseQuantity: { value: one.amount, unit: one.unit, code: one.unit } }] },
      ],
    }),
  )
const administration = fc
  .record({ drug, unit, amount, date })
  .map((one) => given(one.drug, one.date, one.amount, one.unit))
const problem = fc
  .constantFrom("Crohn's disease", 'Reaction to 1 g/kg pamidronate', 'Pregnancy', 'Heart failure')
  .map((text) => condition(text))
const patient = fc.constantFrom(
  born('2016-06-01'),
  born('2024-12-01'),
  born('2023-06-20'),
  born('2016'),
  born('2011-01-01', 'male'),
)

describe('whatever the chart holds', () => {
  const chart = fc.array(fc.oneof(order, administration, problem), { maxLength: 6 })
  it('no string says grams per kilogram', () => {
    fc.assert(
      fc.property(patient, chart, fc.boolean(), (child, resources, weight) => {
        const treatment = treatmentOf([...resources, ...(weight ? [weighed(30)] : [])], child)
        for (const text of strings(treatment)) expect(text).not.toMatch(gramsPerKg)
      }),
      { numRuns: 150 },
    )
  })
  it('no dose line is in milligrams without a valid weight, and none is above its caps with one', () => {
    const own = ({ options, weight, premise, step, phenotype }: Treatment): string[] => [
      ...strings(
        options.map(({ doses, blocked: _blocked, warnings: _warnings, checks: _checks, notes, why, offLabel }) => [
          doses.map(({ evidence: _evidence, ...line }) => line),
          notes,
          why,
          offLabel,
        ]),
      ),
      premise,
      step.next.sentence,
      phenotype.sentence,
      ...(weight.kg === null ? [] : [weight.sentence]),
    ]
    fc.assert(
      fc.property(
        patient,
        fc.double({ min: 1, max: 400, noNaN: true }),
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom('kg', 'g', '[lb_av]', '', 'stone'),
        (child, value, days, weightUnit) => {
          const treatment = treatmentOf([weighed(value, day('2026-06-20', -days), weightUnit)], child)
          for (const option of treatment.options)
            for (const line of option.doses) {
              if (treatment.weight.kg === null || option.blocked.length > 0) expect(line.milligrams).toBeNull()
              if (line.milligrams === null) continue
              const caps = doseTable.flatMap(({ rows }) =>
                rows.filter(({ id }) => id === line.id).flatMap((row) => row.caps),
              )
              const mg = Number(/^([\d.,]+) mg/.exec(line.milligrams)?.[1]?.replaceAll(',', ''))
              for (const cap of caps) expect(mg).toBeLessThanOrEqual(cap.mg)
              expect(line.milligrams).toContain(treatment.weight.date)
            }
          if (treatment.weight.kg === null)
            for (const text of own(treatment)) expect(withoutCaps(text)).not.toMatch(milligramDose)
        },
      ),
      { numRuns: 200 },
    )
  })
  it('a charted dose tells the same in any unit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Pamidronate', 'Zoledronate'),
        fc.integer({ min: 1, max: 4_000_000 }),
        (name, micrograms) => {
          const ids = [
            [micrograms, 'ug/kg'],
            [micrograms / 1e3, 'mg/kg'],
            [micrograms / 1e6, 'g/kg'],
          ].map(([value, one]) =>
            treatmentOf([given(name, '2026-06-10', Number(value), String(one))]).alerts.map(({ level, text }) => [
              level,
              text,
            ]),
          )
          expect(ids[1]).toEqual(ids[0])
          expect(ids[2]).toEqual(ids[0])
        },
      ),
      { numRuns: 100 },
    )
  })
  it('a check answers the same in any unit', () => {
    const statuses = (resources: unknown[]) =>
      treatmentOf(resources)
        .options.find((one) => one.drug === 'pamidronate')
        ?.checks.map(({ id, status }) => [id, status])
    fc.assert(
      fc.property(
        fc.integer({ min: 150, max: 300 }),
        fc.integer({ min: 20, max: 200 }),
        fc.integer({ min: 30, max: 400 }),
        (calcium, vitaminD, creatinine) => {
          const si = [
            lab('17861-6', calcium / 100, 'mmol/L'),
            lab('1989-3', vitaminD, 'nmol/L'),
            lab('2160-0', creatinine, 'umol/L'),
            lab('8302-2', 130, 'cm'),
          ]
          const us = [
            lab('17861-6', (calcium / 100) * 4, 'mg/dL'),
            lab('1989-3', vitaminD * 0.4, 'ng/mL'),
            lab('2160-0', creatinine / 88.4, 'mg/dL'),
            lab('8302-2', 1.3, 'm'),
          ]
          expect(statuses(us)).toEqual(statuses(si))
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('the tables and the guard', () => {
  it('hold no grams per kilogram, not even as an exported string', () => {
    for (const text of strings([doseTable, checkTable])) expect(text).not.toMatch(gramsPerKg)
  })
  it('takes every spelling out of a quotation and leaves milligrams alone', () => {
    for (const text of [
      '1 g/kg',
      '1g/kg/day',
      '1 G / KG',
      '2 grams per kg',
      '1 gm/kg',
      '1 g per kilogram',
      '0.5 g kg',
      '1 g·kg-1',
    ])
      expect(withoutMisprint({ deep: [`was given ${text}`] }).deep[0]).toBe(`was given ${withoutMisprint(text)}`)
    for (const text of [
      '1 g/kg',
      '1g/kg/day',
      '1 G / KG',
      '2 grams per kg',
      '1 gm/kg',
      '1 g per kilogram',
      '0.5 g kg',
      '1 g·kg-1',
    ])
      expect(withoutMisprint(text)).not.toMatch(gramsPerKg)
    for (const text of [
      '1 mg/kg',
      '25 µg/kg',
      '25 ug/kg',
      '1.5 mg/kg/day',
      '30 kg',
      '30 kg on 2026-06-15',
      'weighing 30 kg',
    ])
      expect(withoutMisprint(text)).toBe(text)
  })
})
