import { describe, expect, test } from 'vitest'
import { flagRows } from '../../../crmo/pathway/red-flags.ts'
import { orderTriggers } from '../../../smart-config/cds-hooks/triggers.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { checkTable } from '../../../smart-config/treatment/checks.ts'
import { codedLesion, condition, crp, interpretation, lab, report, temperature } from '../builders.ts'
import { advice, complete, drugOrder, procedureOrder, query } from './orders.ts'

const lowAlp = lab('6768-6', 40, 'U/L', interpretation('L'))
const linesOf = (given: ReturnType<typeof advice>) => given.flatMap(({ lines }) => lines).join('\n')

test('every check that a trigger names is in the check table, for its class', () => {
  for (const { missing, unsaid, drugClass } of orderTriggers)
    for (const id of [...missing, ...unsaid.map(({ check }) => check)])
      expect(checkTable.find((row) => row.id === id)?.classes, id).toContain(drugClass)
})

describe('bisphosphonate', () => {
  test('low ALP: a warning that names hypophosphatasia, the figure and its day', () => {
    const [one] = advice(drugOrder('Pamidronate disodium'), [lowAlp])
    expect(one).toMatchObject({ topic: 'bisphosphonate', indicator: 'warning' })
    expect(one?.summary).toBe('Pamidronate is ordered; settle first: ALP not low for age')
    expect(one?.lines).toContain(
      'ALP not low for age: not passed (ALP 40 U/L, 2026-06-15). Low ALP: exclude hypophosphatasia first (D-15).',
    )
  })

  test('missing checks: information that names each', () => {
    const [one] = advice(drugOrder('Zoledronic acid'), [])
    expect(one?.indicator).toBe('info')
    for (const label of ['Kidney function', 'ALP not low for age', 'Calcium', '25-OH vitamin D'])
      expect(
        one?.lines.some((line) => line.startsWith(`${label}: not found.`)),
        label,
      ).toBe(true)
  })

  test('a result that may only not have been sent is not called missing', () => {
    const partial = [...complete.filter(({ type }) => type !== 'Observation'), query('Observation', 'partial')]
    expect(linesOf(advice(drugOrder('Pamidronate'), [], { queries: partial }))).not.toContain('not found')
    expect(linesOf(advice(drugOrder('Pamidronate'), [lowAlp], { queries: partial }))).toContain('Low ALP')
  })

  test.each(['1 g/kg once', '1 g per kg', '1000 mg/kg', '5 mg/kg over 4 h'])(
    'an impossible dose, %s: a warning that does not repeat grams per kilogram',
    (dose) => {
      const [one] = advice(drugOrder('Pamidronate', dose), [])
      expect(one?.indicator).toBe('warning')
      expect(one?.summary).toBe('Pamidronate: the dose is above the highest published one. Check the order.')
      expect(JSON.stringify(one)).not.toMatch(/\dk?\s*g\s*(\/|per)\s*kg/i)
    },
  )
  test('1 mg/kg is no reason for an alarm', () => {
    expect(linesOf(advice(drugOrder('Pamidronate', '1 mg/kg once'), []))).not.toContain('above')
  })
  test('the amount of an undated order is judged by the weight of today', () => {
    const weight = lab('29463-7', 30, 'kg', {
      effectiveDateTime: '2026-06-19T09:00:00Z',
      category: [{ coding: [{ code: 'vital-signs' }] }],
    })
    const [one] = advice(drugOrder('Pamidronate', '300 mg once'), [weight])
    expect(one?.lines[0]).toContain('10 mg/kg')
  })

  test('the result of a pregnancy test cannot be told from the card', () => {
    const girl = { resourceType: 'Patient', id: 'p', birthDate: '2010-06-01', gender: 'female' }
    const test = (words: string) => lab('2106-3', words)
    const said = (resources: unknown[]) =>
      JSON.stringify(advice(drugOrder('Pamidronate'), [], { resources: [girl, ...resources] }))
    expect(said([])).toContain('Pregnancy: look for a current test')
    expect(said([test('Positive')])).toBe(said([]))
  })

  test('an order that forbids or has ended speaks of nothing', () => {
    expect(advice(drugOrder('Pamidronate', '1 g/kg', { doNotPerform: true }), [lowAlp])).toEqual([])
    expect(advice(drugOrder('Pamidronate', '1 g/kg', { status: 'cancelled' }), [lowAlp])).toEqual([])
  })
  test('an order called active while it is written is judged all the same', () => {
    expect(advice(drugOrder('Pamidronate', '1 g/kg', { status: 'active' }), [])[0]?.indicator).toBe('warning')
  })
  test('only the orders just chosen speak', () => {
    expect(advice(drugOrder('Pamidronate', '1 g/kg'), [lowAlp], { judged: [] })).toEqual([])
  })
})

test.each([{ drugs: ['pamidronate'] }, { treatment: true }])(
  'a warning stays where the site lays no dose out: %j',
  (switchedOff) => {
    const given = advice(drugOrder('Pamidronate', '1 g/kg'), [lowAlp])
    expect(given).toHaveLength(1)
    const rules = { ...siteRules, switchedOff }
    expect(advice(drugOrder('Pamidronate', '1 g/kg'), [lowAlp], { siteRules: rules })).toEqual(given)
  },
)

describe('TNF antagonist', () => {
  test('without tuberculosis screening: information, and nothing else is said', () => {
    const [one] = advice(drugOrder('Adalimumab 40 mg'), [])
    expect(one).toMatchObject({ topic: 'tnf-antagonist', indicator: 'info' })
    expect(one?.lines).toEqual([
      'Tuberculosis: skin test or IGRA: not found. Skin test or interferon-gamma assay, beside history and chest film.',
      'Tuberculosis: chest film: not found. Chest film before a TNF antagonist, beside the skin test or IGRA.',
    ])
  })
  test('screened: silent', () => {
    const film = report('Clear lungs.', { code: { text: 'Chest X-ray' } })
    expect(advice(drugOrder('Infliximab'), [lab('71773-6', 'Negative'), film])).toEqual([])
    expect(advice(drugOrder('Infliximab'), [lab('71773-6', 'Negative')])[0]?.lines).toHaveLength(1)
  })
  test('a positive screen: a warning', () => {
    const [one] = advice(drugOrder('Infliximab'), [lab('71773-6', 'Positive')])
    expect(one?.indicator).toBe('warning')
    expect(one?.summary).toContain('settle first: Tuberculosis: skin test or IGRA')
  })
})

describe('bone biopsy', () => {
  const tibia = '12611008'
  const settled = [
    lab('58410-2', 'Normal blood count', '', { code: { text: 'Full blood count' } }),
    report('Full blood count normal.', { code: { text: 'Full blood count' } }),
    crp(12, 'mg/L', interpretation('H')),
    temperature(36.8),
    report('Clinical: no fever, no night pain, no weight loss. No hepatosplenomegaly or lymphadenopathy.'),
  ]
  const lesions = [
    codedLesion(tibia, 'left', 'Lytic lesion of metaphysis'),
    codedLesion(tibia, 'right', 'Lytic lesion of metaphysis'),
  ]
  const order = procedureOrder('Needle biopsy of bone, left tibia')

  test('several metaphyseal lesions and the gate is passed: information only', () => {
    const [one, ...more] = advice(order, [...settled, ...lesions])
    expect(more).toEqual([])
    expect(one).toMatchObject({ topic: 'bone-biopsy', indicator: 'info' })
    expect(one?.lines[0]).toBe('Strongly suggests CRMO; biopsy is usually unnecessary.')
  })
  test.each<[string, unknown[]]>([
    ['an answer of the gate is unknown', [...settled.slice(0, 4), ...lesions]],
    ['one lesion', [...settled, ...lesions.slice(0, 1)]],
    [
      'an urgent row',
      [...settled, ...lesions, report('Cortical destruction and soft tissue mass. Ewing sarcoma suspected.')],
    ],
    ['low ALP', [...settled, ...lesions, lowAlp]],
    ['a report that is not final', [...settled, ...lesions, report('MRI to follow.', { status: 'preliminary' })]],
    [
      'a report that was not sent along',
      [...settled, ...lesions, report('', { presentedForm: [{ contentType: 'application/pdf', url: 'Binary/1' }] })],
    ],
    ['an established other diagnosis', [...settled, ...lesions, condition('Langerhans cell histiocytosis')]],
  ])('silent: %s', (_name, resources) => {
    expect(advice(order, resources)).toEqual([])
  })
  test.each(flagRows.map(({ row }) => row).filter((row) => row !== 'D-31'))(
    'silent where the site has switched off the red flag %s: nobody looked for it',
    (row) => {
      const rules = { ...siteRules, switchedOff: { rows: [row] } }
      expect(advice(order, [...settled, ...lesions], { siteRules: rules })).toEqual([])
    },
  )
  test('silent when the reports are incomplete', () => {
    const queries = [
      ...complete.filter(({ type }) => type !== 'DiagnosticReport'),
      query('DiagnosticReport', 'partial'),
    ]
    expect(advice(order, [...settled, ...lesions], { queries })).toEqual([])
  })
  test.each(['Bone marrow biopsy', 'Trephine biopsy of bone marrow', 'Biopsy of skin', 'MRI of tibia'])(
    'silent: %s is no biopsy of a bone lesion',
    (name) => {
      expect(advice(procedureOrder(name), [...settled, ...lesions])).toEqual([])
    },
  )
  test('the bone may stand in the body site', () => {
    const sited = procedureOrder('CT guided biopsy', { bodySite: [{ text: 'Left femur' }] })
    expect(advice(sited, [...settled, ...lesions])).toHaveLength(1)
  })
})

test('every summary is under 140 characters, however many checks stand', () => {
  const bad = [lowAlp, lab('17861-6', 1.5, 'mmol/L'), lab('1989-3', 10, 'nmol/L'), condition('Chronic kidney disease')]
  for (const one of advice(drugOrder('Pamidronate'), bad)) expect(one.summary.length).toBeLessThan(140)
})
