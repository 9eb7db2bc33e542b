/** The tables against the numbers of the clinical basis, section 2, and its list of misprints. */
import { describe, expect, test } from 'vitest'
import { bristol2016 } from '../../../smart-config/instruments/bristol-2016.ts'
import { carra2018 } from '../../../smart-config/instruments/carra-2018.ts'
import { eularAcr2025 } from '../../../smart-config/instruments/eular-acr-2025.ts'
import { jansson2007 } from '../../../smart-config/instruments/jansson-2007.ts'
import { nbods2023 } from '../../../smart-config/instruments/nbods-2023.ts'
import { pedcno2010 } from '../../../smart-config/instruments/pedcno-2010.ts'
import { furtherInstruments } from '../../../smart-config/instruments/registry.ts'
import type { InstrumentTable, ItemTable } from '../../../smart-config/instruments/table.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'

const tables: readonly InstrumentTable[] = furtherInstruments
const everyItem = tables.flatMap((table) => table.items.map((item) => ({ table: table.key, item })))
const inGroup = (table: InstrumentTable, group: string): ItemTable[] =>
  table.items.filter((item) => item.group === group)

describe('every table', () => {
  test.each(tables)('$key says what it is not for and where it comes from', ({ notFor, citation }) => {
    expect(notFor.length).toBeGreaterThan(40)
    expect(citation.refs.length).toBeGreaterThan(0)
  })

  test('keys are unique in an instrument, and mean the same question wherever they stand', () => {
    expect(new Set(tables.map(({ key }) => key)).size).toBe(tables.length)
    const questions = new Map<string, string>()
    for (const { table, item } of everyItem) {
      const question = JSON.stringify('anyOf' in item ? item.anyOf : 'measure' in item ? item.measure : item.fallOf)
      expect(questions.get(item.key) ?? question, `${table}.${item.key}`).toBe(question)
      questions.set(item.key, question)
    }
    for (const { key, items } of tables) expect(new Set(items.map((item) => item.key)).size, key).toBe(items.length)
  })

  test('a rule names only items and groups that its table has', () => {
    for (const { rule, items } of tables) {
      const keys = items.map(({ key }) => key)
      const groups = items.map(({ group }) => group)
      if (rule.kind === 'alternatives')
        for (const key of rule.alternatives.flatMap(({ anyOf }) => anyOf.flat()))
          expect(keys).toContain(key.replace('!', ''))
      if (rule.kind === 'counts')
        for (const group of rule.alternatives.flatMap(Object.keys)) expect(groups).toContain(group)
      if (rule.kind === 'domains') expect(groups).toEqual(expect.arrayContaining(['entry', 'exclusion', 'domain']))
    }
  })

  test('only where the points are published is there a threshold', () => {
    const thresholds = tables.flatMap(({ key, rule }) =>
      (rule.kind === 'sum' && rule.threshold) || rule.kind === 'domains' ? [[key, rule.confirmation]] : [],
    )
    expect(thresholds).toEqual([
      ['nbods-2023', 'published'],
      ['eular-acr-2025', 'published'],
    ])
  })
})

describe('NBODS 2023', () => {
  const { items, rule } = nbods2023
  const totals = items.reduce<number[]>((sums, { points }) => sums.flatMap((sum) => [sum, sum + points]), [0])

  test('points 56, 27, 17, 15, at most 115, limit above 17', () => {
    expect(Object.fromEntries(items.map(({ key, points }) => [key, points]))).toEqual({
      crpAtMost55: 56,
      multipleLesions: 27,
      femurInvolved: 17,
      bandsAtMost022: 15,
    })
    expect(Math.max(...totals)).toBe(115)
    expect(rule.threshold).toEqual({ value: 17, reached: 'above' })
  })

  test('13 of 16 combinations exceed 17; only none, femur alone and bands alone do not', () => {
    expect(totals).toHaveLength(16)
    expect(totals.filter((total) => total > 17)).toHaveLength(13)
    expect(totals.filter((total) => total <= 17).sort((a, b) => a - b)).toEqual([0, 15, 17])
  })

  test('percentages are printed as published, the misprinted group is named (row 16)', () => {
    expect(rule.says.reached).toMatch(/89\.0 %.*96\.9 %/)
    expect(nbods2023.citation.refs.join()).toMatch(/printed as 31.*32/)
    expect(nbods2023.notFor).toMatch(/bacterial osteomyelitis only.*tuberculosis/)
  })
})

describe('Jansson 2007', () => {
  test('four major, six minor, all unconfirmed; two major, or one major and three minor', () => {
    expect(inGroup(jansson2007, 'major')).toHaveLength(4)
    expect(inGroup(jansson2007, 'minor')).toHaveLength(6)
    for (const group of ['major', 'minor'])
      expect(inGroup(jansson2007, group).every(({ confirmation }) => confirmation === 'unconfirmed')).toBe(true)
    expect(jansson2007.rule.alternatives).toEqual([{ major: 2 }, { major: 1, minor: 3 }])
    expect(jansson2007.rule.confirmation).toBe('unconfirmed')
  })

  test('three presentations, second-hand, counted nowhere', () => {
    expect(inGroup(jansson2007, 'presentation').map(({ secondHand }) => secondHand)).toEqual([true, true, true])
    expect(jansson2007.rule.alternatives.flatMap(Object.keys)).not.toContain('presentation')
  })
})

test('Bristol: the limit is 30 mg/L, "g/L" is read as a misprint (row 19), the unconfirmed comparison with Jansson 2007 is not shown', () => {
  const all = JSON.stringify(bristol2016)
  expect(all).toMatch(/30 mg\/L.*misprint for mg\/L/)
  expect(all).not.toMatch(/3\.94/)
})

describe('EULAR/ACR 2025', () => {
  test('nine domains (row 18), threshold 55, no points in the table and none installed', () => {
    expect(inGroup(eularAcr2025, 'domain')).toHaveLength(9)
    expect(eularAcr2025.rule.threshold).toBe(55)
    expect(everyItem.filter(({ table, item }) => table === 'eular-acr-2025' && item.points !== undefined)).toEqual([])
    expect(siteRules.eularAcrPoints).toBeNull()
  })

  test('exclusions: malignancy, infection, vitamin C deficiency, hypophosphatasia, response to antimicrobials', () => {
    expect(inGroup(eularAcr2025, 'exclusion').map(({ key }) => key)).toEqual([
      'malignancy',
      'boneInfection',
      'vitaminCDeficiency',
      'hypophosphatasia',
      'lastingAntibioticResponse',
    ])
    expect(JSON.stringify(eularAcr2025)).not.toMatch(/LDH as exclusion|platelets below 100/i)
  })
})

test('CARRA: all eight conditions are needed', () => {
  expect(carra2018.rule.alternatives).toHaveLength(1)
  expect(carra2018.rule.alternatives[0].anyOf).toEqual([carra2018.items.map(({ key }) => key)])
  expect(carra2018.items).toHaveLength(8)
})

test('PedCNO: three of five, at most one other worse by more than 30 % (row 24), levels 30 to 90', () => {
  expect(pedcno2010.items).toHaveLength(5)
  expect(pedcno2010.rule).toMatchObject({ levels: [30, 50, 70, 90], improved: 3, worsened: 1, worse: 30 })
})

test('the sign of CRP is each instrument’s own, and so is the femur (rows 15 and 17)', () => {
  const asks = (key: string): string[] => [
    ...new Set(
      everyItem.flatMap(({ table, item }) =>
        'anyOf' in item && item.anyOf.flat().some((one) => one === key) ? [table] : [],
      ),
    ),
  ]
  expect(asks('crpAtMost55')).toEqual(['nbods-2023'])
  expect(asks('crpBelow30')).toEqual(['bristol-2016'])
  expect(asks('raisedCrp')).toEqual(['eular-acr-2025'])
  expect(asks('femurInvolved')).toEqual(['nbods-2023'])
})
