/** Written cases through the app's own reading, scored by the measures of the practice table. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess } from '../../crmo/assess.ts'
import { boneName } from '../../crmo/bone-name.ts'
import { readChart } from '../../crmo/chart/read-chart.ts'
import { countedLesions } from '../../crmo/criteria/counted-lesions.ts'
import { emptyReview } from '../../crmo/review.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import { type ItemName, itemKeys, type Judgement, judge, siteNames } from '../practice-cases/practice-case.ts'
import { buildBundle } from './build.ts'
import type { WrittenCase } from './written-case.ts'

export type Half = 'tuning' | 'held-out'
export const writtenCases = (half: Half): { id: string; written: WrittenCase }[] =>
  readdirSync(join(import.meta.dirname, half))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      id: name.replace('.json', ''),
      written: JSON.parse(readFileSync(join(import.meta.dirname, half, name), 'utf8')),
    }))

export type ItemRow = Record<Judgement, number>
export type Scored = {
  cases: number
  items: Record<ItemName, ItemRow>
  lesions: { right: number; invented: number; missed: number }
  /** One line a mistake, for the tuning half only: the table of the held-out half prints totals. */
  mistakes: string[]
}

const emptyRow = (): ItemRow => ({ agree: 0, 'wrong way': 0, missed: 0, 'over-claimed': 0 })
const names = Object.keys(itemKeys) as ItemName[]

const midline = /^(?:vertebra|sternum|sacrum|coccyx|skull \(clivus)/
/** Names of one bone in words of different exactness compare as one; a level or number is compared where both give it. */
const sameName: readonly (readonly [RegExp, string])[] = [
  [/ \(bone not named\)$/, ''],
  [/ \((?:lower, )?numbers? not (?:given|named)\)$/, ''],
  [/^tarsal bones? \(not named\)$/, 'tarsus'],
  [/^(parietal|frontal|occipital|temporal|sphenoid) bone$/, 'skull ($1)'],
  [/^clivus$/, 'skull (clivus)'],
  [/, level not given\)$/, ')'],
  [/ proximal\)$/, ')'],
  [/^hip bone$/, 'pelvis'],
  [/^iliac bone$/, 'ilium'],
  [/^(sternum|sacrum) \(.*\)$/, '$1'],
  [/^phalanx \((\w+) (?:finger|toe).*\)$/, 'phalanx ($1)'],
  [/^scapula \(.*\)$/, 'scapula'],
]
const plainSite = (site: string): string => {
  const [name = '', side = ''] = site.split('|')
  const bone = sameName.reduce((word, [from, to]) => word.replace(from, to), name)
  return `${bone}|${midline.test(bone) ? 'midline' : side}`
}

export function scoreCases(cases: readonly { id: string; written: WrittenCase }[]): Scored {
  const scored: Scored = {
    cases: cases.length,
    items: Object.fromEntries(names.map((name) => [name, emptyRow()])) as Record<ItemName, ItemRow>,
    lesions: { right: 0, invented: 0, missed: 0 },
    mistakes: [],
  }
  for (const { id, written } of cases) {
    const { expected } = written
    const resources = (buildBundle(written).entry ?? []).map(({ resource }) => resource)
    const { instruments, lesions } = assess(readChart(resources, '2026-06-20T00:00:00Z'), emptyReview(), siteRules)
    for (const name of names) {
      const item = instruments['jansson-2009'].items.find(({ key }) => key === itemKeys[name])
      const judged = judge(expected, name, item?.answer ?? '')
      scored.items[name][judged] += 1
      if (judged !== 'agree')
        scored.mistakes.push(`${id} ${name}: ${judged}, expected ${expected.items[name]}: ${item?.reason}`)
    }
    const mine = siteNames(countedLesions(lesions).map((one) => ({ bone: boneName(one), side: one.side })))
    const [read, gold] = [new Set(mine.map(plainSite)), new Set(siteNames(expected.lesions).map(plainSite))]
    for (const site of read) if (!gold.has(site)) scored.mistakes.push(`${id} invented ${site}`)
    for (const site of gold) if (!read.has(site)) scored.mistakes.push(`${id} missed ${site}`)
    const right = [...read].filter((site) => gold.has(site)).length
    scored.lesions.right += right
    scored.lesions.invented += read.size - right
    scored.lesions.missed += gold.size - right
  }
  return scored
}

export type Totals = {
  precision: number
  recall: number
  f1: number
  agreement: number
  wrongWay: number
  overClaimed: number
}
export function totals({ items, lesions, cases }: Scored): Totals {
  const rows = Object.values(items)
  const sum = (judgement: Judgement): number => rows.reduce((all, row) => all + row[judgement], 0)
  const answers = cases * names.length
  const { right, invented, missed } = lesions
  return {
    precision: right / (right + invented),
    recall: right / (right + missed),
    f1: (2 * right) / (2 * right + invented + missed),
    agreement: sum('agree') / answers,
    wrongWay: sum('wrong way'),
    overClaimed: sum('over-claimed') / answers,
  }
}
