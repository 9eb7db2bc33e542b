import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { resourceSchemas } from '../../../crmo/fhir/resources.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { chartOf, child, codedLesion, condition, crp, lab, note, now, report, temperature } from '../builders.ts'

describe('what is not used is listed, never dropped', () => {
  test.each([
    ['entered in error', crp(5, 'mg/L', { status: 'entered-in-error' }), 'entered in error'],
    ['in the future', crp(5, 'mg/L', { effectiveDateTime: '2099-01-01' }), 'future'],
    ['of another patient', crp(5, 'mg/L', { subject: { reference: 'Patient/x' } }), 'another patient'],
    ['of nobody', crp(5, 'mg/L', { subject: undefined }), 'names no patient'],
    ['without status', crp(5, 'mg/L', { status: undefined }), 'not readable: status'],
    ['with an unreadable date', crp(5, 'mg/L', { effectiveDateTime: 'last week' }), 'not readable: effectiveDateTime'],
    ['a refuted condition', condition('LCH', { verificationStatus: { coding: [{ code: 'refuted' }] } }), 'refuted'],
  ])('%s', (_, resource, reason) => {
    const chart = chartOf(resource)
    expect(chart.labs).toEqual([])
    expect(chart.problems).toEqual([])
    expect(chart.unused).toMatchObject([
      { reference: `${resource.resourceType}/${resource.id}`, reason: expect.stringContaining(reason) },
    ])
    expect(chart.completeness).toContainEqual({ type: resource.resourceType, read: 1, unusable: 1 })
  })
})

describe('duplicates', () => {
  test('the same id on two pages counts once, the later update stays', () => {
    const old = crp(5, 'mg/L', { id: 'same', meta: { versionId: '1', lastUpdated: '2026-06-15T10:00:00Z' } })
    const corrected = {
      ...crp(50, 'mg/L', { id: 'same', meta: { versionId: '2', lastUpdated: '2026-06-16T10:00:00Z' } }),
    }
    for (const order of [
      [old, corrected],
      [corrected, old],
    ]) {
      const { labs } = chartOf(...order)
      expect(labs).toMatchObject([{ quantity: { value: 50 }, evidence: { version: '2' } }])
    }
  })
  test('equal code, time and value under two ids count once', () => {
    const chart = chartOf(crp(24), crp(24))
    expect(chart.labs).toHaveLength(1)
    expect(chart.unused).toMatchObject([{ reason: expect.stringContaining('twice') }])
  })
})

test('a report that is not final is shown and not read', () => {
  const chart = chartOf(report('Lytic lesion of the left femur.', { status: 'preliminary' }))
  expect(chart.texts).toMatchObject([{ reading: 'not-final' }])
  expect(chart.lesions).toEqual([])
})

test('an attachment in a format that is not read is listed', () => {
  const chart = chartOf(
    report('', { conclusion: undefined, presentedForm: [{ contentType: 'application/pdf', data: 'JVBERi0=' }] }),
  )
  expect(chart.unused).toMatchObject([{ reason: expect.stringContaining('application/pdf') }])
})

test('HTML reports are read as their words', () => {
  const html = btoa(
    '<html><head><style>p{}</style></head><body><p>No fever&nbsp;at <b>38</b> &lt; 39</p><script>alert(1)</script></body></html>',
  )
  const chart = chartOf(
    report('', { conclusion: undefined, presentedForm: [{ contentType: 'text/html', data: html }] }),
  )
  expect(chart.texts[0]?.text).toBe('No fever at 38 < 39')
})

test('every span quotes exactly the stored text', () => {
  const chart = chartOf(
    report('FINDINGS: Lytic lesion of the left distal femoral metaphysis with a sclerotic margin.'),
    note('No fever. Pain at night.'),
  )
  const spans = [
    ...chart.lesions.flatMap((lesion) => lesion.evidence),
    ...chart.findings.map((finding) => finding.evidence),
  ].flatMap((one) => one.span ?? [])
  expect(spans.length).toBeGreaterThan(1)
  for (const span of spans)
    expect(chart.texts.find((text) => text.id === span.textId)?.text.slice(span.start, span.end)).toBe(span.text)
})

describe('properties', () => {
  const scoreOf = (resources: unknown[]) => {
    const { lower, upper } = assess(readChart(resources, now), emptyReview(), siteRules).instruments['jansson-2009']
    return [lower, upper]
  }
  const known = [child, crp(24), temperature(36.8), lab('58410-2', 'normal'), codedLesion('12611008', 'left')]

  test('never throws on arbitrary resources, and every one is counted', () => {
    const resource = fc
      .record({
        resourceType: fc.constantFrom(...Object.keys(resourceSchemas)),
        id: fc.string({ minLength: 1 }),
        subject: fc.constant({ reference: 'Patient/p' }),
      })
      .chain((base) =>
        fc
          .dictionary(
            fc.constantFrom(
              'status',
              'code',
              'valueQuantity',
              'valueString',
              'effectiveDateTime',
              'bodySite',
              'conclusion',
              'content',
              'presentedForm',
              'interpretation',
              'referenceRange',
              'component',
              'category',
            ),
            fc.jsonValue(),
          )
          .map((rest) => ({ ...rest, ...base })),
      )
    fc.assert(
      fc.property(fc.array(fc.oneof(resource, fc.jsonValue())), (resources) => {
        const chart = readChart([child, ...resources], now)
        expect(assess(chart, emptyReview(), siteRules).instruments['jansson-2009'].upper).toBeLessThanOrEqual(63)
      }),
      { numRuns: 300 },
    )
  })

  test('adding an unrelated resource changes nothing', () => {
    const before = scoreOf(known)
    const unrelated = fc.constantFrom(
      lab('2345-7', 5.1, 'mmol/L'),
      condition('Myopia'),
      crp(200, 'mg/L', { subject: { reference: 'Patient/other' } }),
      { resourceType: 'Location', id: 'l' },
      null,
      42,
      report('Chest radiograph: lungs clear.'),
    )
    fc.assert(
      fc.property(fc.array(unrelated), (more) => {
        expect(scoreOf([...known, ...more])).toEqual(before)
      }),
    )
  })

  test('the unit a CRP is charted in never changes the answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (tenths) => {
        const mgPerL = tenths / 10
        const variants = [crp(mgPerL), crp(mgPerL / 10, 'mg/dL'), crp(mgPerL, 'ug/mL'), crp(mgPerL / 1000, 'g/L')]
        expect(new Set(variants.map((one) => JSON.stringify(scoreOf([child, one])))).size).toBe(1)
      }),
    )
  })

  test('the order of the resources never matters', () => {
    const before = scoreOf(known)
    fc.assert(
      fc.property(fc.shuffledSubarray(known, { minLength: known.length }), (shuffled) => {
        expect(scoreOf(shuffled)).toEqual(before)
      }),
    )
  })
})
