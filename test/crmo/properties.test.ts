/** What holds whatever the chart says. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../crmo/assess.ts'
import { readChart } from '../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../crmo/review.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import { anyResource } from './arbitrary-resources.ts'
import {
  assessed,
  chartOf,
  child,
  codedLesion,
  condition,
  crp,
  lab,
  medication,
  note,
  now,
  report,
  temperature,
} from './builders.ts'

const findings = 'FINDINGS: Lytic lesion of the left distal femoral metaphysis and marrow oedema of T8.'
const known = [
  child,
  crp(24),
  temperature(36.8),
  lab('58410-2', 'normal'),
  codedLesion('12611008', 'left'),
  report(findings, { id: 'known-report' }),
  note('No fever. Bone pain for four months.', { id: 'known-note' }),
  medication('Naproxen 250 mg', '2026-05-01'),
]
/** All that is decided, without the counts of what was read. */
const decided = (resources: unknown[]) => {
  const { limits: _limits, ...rest } = assess(readChart(resources, now), emptyReview(), siteRules)
  return JSON.parse(JSON.stringify(rest))
}

describe('arbitrary resources', () => {
  test('never throw and leave no trace on other objects', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: anyResource }, fc.anything()), { maxLength: 4 }),
        (resources) => {
          const chart = readChart([child, ...resources], now)
          const { instruments } = assess(chart, emptyReview(), siteRules)
          const { lower, upper } = instruments['jansson-2009']
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(upper).toBeGreaterThanOrEqual(lower)
          expect(upper).toBeLessThanOrEqual(63)
          expect(chart.patient.id).toBe('p')
          expect({}).not.toHaveProperty('polluted')
        },
      ),
      { numRuns: 150 },
    )
  })
  test('the patient, too, may be anything', () => {
    fc.assert(
      fc.property(anyResource, (resource) => {
        const patient = { ...(resource as object), resourceType: 'Patient', id: 'p' }
        const { instruments } = assess(readChart([patient, crp(24)], now), emptyReview(), siteRules)
        expect(instruments['jansson-2009'].items).toHaveLength(7)
      }),
      { numRuns: 60 },
    )
  })
})

describe('adding what is unrelated changes nothing', () => {
  const before = decided(known)
  const other = { reference: 'Patient/other' }
  const unrelated = fc.oneof(
    anyResource.map((one) => ({ ...(one as object), resourceType: 'Location' })),
    anyResource.map((one) => ({ ...(one as object), resourceType: 'Observation', subject: other })),
    fc.constantFrom<unknown>(
      lab('5778-6', 'yellow', '', { effectiveDateTime: '2026-01-01' }),
      condition('Myopia'),
      condition('Ewing sarcoma', { subject: other }),
      crp(200, 'mg/L', { subject: other }),
      report('Lytic lesion of the right tibia.', { subject: other }),
      report('Lytic lesion of the right tibia.', { status: 'entered-in-error' }),
      medication('Pamidronate', '2026-05-01', { subject: other }),
      null,
      42,
    ),
  )
  test('whole answers, flags, steps and treatment, not the score alone', () => {
    fc.assert(
      fc.property(fc.array(unrelated, { maxLength: 4 }), (more) => {
        expect(decided([...known, ...more])).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })
})

describe('negating a finding never adds a lesion', () => {
  const bones = [
    'left femur',
    'right clavicle',
    'sternum',
    'T8',
    'left distal tibial metaphysis',
    'mandible',
    'both calcanei',
  ]
  const signs = [
    'lytic lesion',
    'marrow oedema',
    'sclerosis',
    'periosteal reaction',
    'increased uptake',
    'destructive lesion',
  ]
  const negated = fc
    .tuple(
      fc.constantFrom(
        'No X in the B.',
        'There is no evidence of X in the B.',
        'The B is without X.',
        'X of the B is not seen.',
        'The B shows no X.',
        'Neither X nor fracture of the B.',
        'X of the B has resolved completely.',
        'Negative for X of the B.',
      ),
      fc.constantFrom(...bones),
      fc.constantFrom(...signs),
    )
    .map(([sentence, bone, sign]) => sentence.replace('X', sign).replace('B', bone))
  const counted = (text: string) => chartOf(report(text)).lesions.filter(({ state }) => state === 'reported').length
  test('in a report by itself', () => {
    fc.assert(
      fc.property(negated, (sentence) => {
        expect(counted(sentence)).toBe(0)
      }),
    )
  })
  test('nor behind or before a report that has some', () => {
    const alone = counted(findings)
    expect(alone).toBe(2)
    fc.assert(
      fc.property(fc.array(negated, { minLength: 1, maxLength: 3 }), fc.boolean(), (sentences, after) => {
        const more = sentences.join(' ')
        expect(counted(after ? `${findings} ${more}` : `FINDINGS: ${more} ${findings.slice(10)}`)).toBeLessThanOrEqual(
          alone,
        )
      }),
    )
  })
})

describe('the unit never changes an answer', () => {
  const answers = (...resources: unknown[]) =>
    assessed(resources).instruments['jansson-2009'].items.map(({ key, answer }) => [key, answer])
  const flags = (...resources: unknown[]) => assessed(resources).redFlags.map(({ row, state }) => [row, state])
  test('temperatures in Celsius and Fahrenheit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 350, max: 410 }), (tenths) => {
        const celsius = tenths / 10
        const fahrenheit = Math.round((celsius * 1.8 + 32) * 1e6) / 1e6
        expect(answers(temperature(fahrenheit, '[degF]'))).toEqual(answers(temperature(celsius)))
      }),
      { numRuns: 60 },
    )
  })
  test('counts of white cells, platelets and haemoglobin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 300 }),
        fc.integer({ min: 20, max: 900 }),
        fc.integer({ min: 50, max: 190 }),
        (white, platelets, haemoglobin) => {
          const si = [
            lab('6690-2', white / 10, '10*9/L'),
            lab('777-3', platelets, '10*9/L'),
            lab('718-7', haemoglobin, 'g/L'),
          ]
          const us = [
            lab('6690-2', white * 100, '/uL'),
            lab('777-3', platelets, '10*3/uL'),
            lab('718-7', haemoglobin / 10, 'g/dL'),
          ]
          expect(answers(...us)).toEqual(answers(...si))
          expect(flags(...us)).toEqual(flags(...si))
        },
      ),
      { numRuns: 60 },
    )
  })
})
