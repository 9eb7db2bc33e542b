/** Lines of the clinical basis (3.3, 4.5, 9) that no other test holds. */
import { describe, expect, it } from 'vitest'
import { jansson2009 } from '../../smart-config/instruments/jansson-2009.ts'
import { nbods2023 } from '../../smart-config/instruments/nbods-2023.ts'
import { pedcno2010 } from '../../smart-config/instruments/pedcno-2010.ts'
import { riskRows } from '../../smart-config/monitoring/watches.ts'
import { doseTable } from '../../smart-config/treatment/doses.ts'
import { assessed, report } from './builders.ts'

const mimic = (key: string, text: string) => assessed([report(text)]).mimics.find((one) => one.key === key)
const signs = (key: string, text: string) => mimic(key, text)?.speaksFor.map(({ label }) => label)

describe('the mimic panel', () => {
  it.each([
    [
      'tuberculosis',
      'Lytic lesion of the T7 vertebral body.',
      ['a lytic lesion of spine, sternum, clavicle, rib or pelvis'],
    ],
    [
      'other-infection',
      'Lytic lesion of the left ilium.',
      ['a lytic lesion of spine, sternum, clavicle, rib or pelvis'],
    ],
    ['tuberculosis', 'Lytic lesion of the left distal tibia.', []],
    ['papa', 'Severe cystic acne. Lytic lesion of the left distal tibia.', ['severe or cystic acne']],
    ['dira', 'Periosteal reaction of the left distal tibia.', []],
  ])('%s: %s', (key, text, expected) => {
    expect(signs(key, text)).toEqual(expected)
  })

  it('calls what is not TB in that line unconfirmed', () => {
    expect(mimic('other-infection', 'Lytic lesion of the left ilium.')?.speaksFor[0]?.confirmation).toBe('unconfirmed')
  })
})

describe('the dose table', () => {
  it('calls every dose of NSAID, TNF antagonist and methotrexate borrowed from juvenile arthritis', () => {
    const borrowed = doseTable.filter(
      ({ class: drugClass, drug }) => ['nsaid', 'tnfAntagonist'].includes(drugClass) || drug === 'methotrexate',
    )
    expect(borrowed.length).toBeGreaterThan(6)
    for (const row of borrowed.flatMap(({ rows }) => rows))
      expect(row.notCno, row.id).toBe('juvenile idiopathic arthritis')
  })

  const low: Record<string, [number, number, number | null]> = {
    naproxen: [10, 20, 1000],
    ibuprofen: [30, 40, 2400],
    indomethacin: [1, 2, 150],
    meloxicam: [0.125, 0.125, 7.5],
    pamidronate: [1, 1, 60],
    zoledronate: [0.025, 0.05, 4],
    etanercept: [0.8, 0.8, 50],
    infliximab: [3, 5, null],
    methotrexate: [10, 15, 25],
    prednisone: [2, 2, 60],
  }
  it.each(Object.entries(low))('%s: the default row is that of the basis, with its cap', (drug, [from, to, cap]) => {
    const row = doseTable
      .find((one) => one.drug === drug)
      ?.rows.find(({ use, ages }) => use === 'default' && (!ages || ages.above !== undefined))
    expect(row?.amount).toMatchObject({ low: from, high: to, start: from })
    const caps = (row?.caps ?? []).map(({ mg }) => mg)
    expect(caps.length > 0 ? Math.min(...caps) : null).toBe(cap)
  })

  it('lays out no dose of a source with none', () => {
    expect(doseTable.find(({ drug }) => drug === 'sulfasalazine')?.rows).toEqual([])
  })
})

describe('known conflicts of the sources', () => {
  const meaning = (key: string) => riskRows.find((row) => row.key === key)?.meaning
  it('are shown as ranges: vertebrae 3 to 30 %, epiphysis 55 to 67 %', () => {
    expect(meaning('spine')).toContain('3 to 30 %')
    expect(meaning('epiphysis')).toContain('55 to 67 %')
  })
  it('NBODS is printed as published, its group of 32 named as what fits', () => {
    expect(nbods2023.rule.says.reached).toContain('specificity 96.9 %')
    expect(nbods2023.citation.refs.join()).toMatch(/printed as 31.*fits 32/)
  })
  it('PedCNO: at least 3 of 5 better, at most one other worse by more than 30 %', () => {
    expect(pedcno2010.rule).toMatchObject({ improved: 3, worsened: 1, worse: 30 })
    expect(pedcno2010.items).toHaveLength(5)
  })
  it.each([jansson2009, nbods2023])('$title never replaces cultures in unifocal or febrile disease', ({ notFor }) => {
    expect(notFor).toContain('With one lesion or fever it never replaces cultures.')
  })
})
