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
  /** Signs and part of the bone, of the lesions that are right. */
  details: { right: number; invented: number; missed: number }
  /** One line a mistake, for the tuning half only: the table of the held-out half prints totals. */
  mistakes: string[]
  detailMistakes: string[]
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
  [/^zygomatic bone$/, 'zygoma'],
  [/^iliac bone$/, 'ilium'],
  [/^(sternum|sacrum) \(.*\)$/, '$1'],
  [/^phalanx \((\w+) (?:finger|toe).*\)$/, 'phalanx ($1)'],
  // The ray of a toe or finger by its name.
  [/^phalanx \((?:great|big|hallux|thumb)\)$/, 'phalanx (1st)'],
  [/^phalanx \(index\)$/, 'phalanx (2nd)'],
  [/^phalanx \((?:middle|long)\)$/, 'phalanx (3rd)'],
  [/^phalanx \(ring\)$/, 'phalanx (4th)'],
  [/^phalanx \((?:little|small)\)$/, 'phalanx (5th)'],
  [/^(parietal|frontal|occipital|temporal|sphenoid) bone \(skull\)$/, 'skull ($1)'],
  // A part in brackets is that bone; a level or a number stays.
  [/^(scapula|humerus|radius|ulna|femur|tibia|fibula|pubis|ischium|ilium|navicular) \(.*\)$/, '$1'],
  [/^sphenoid$/, 'skull (sphenoid)'],
]
const plainSite = (site: string): string => {
  const [name = '', side = ''] = site.split('|')
  const bone = sameName.reduce((word, [from, to]) => word.replace(from, to), name)
  return `${bone}|${midline.test(bone) ? 'midline' : side}`
}

type Detailed = { bone: string; side: string; region: string; features: readonly string[] }
/** Signs and parts by site: two lesions of one bone and side are one site. */
function detailsBySite(lesions: readonly Detailed[]): Map<string, Set<string>> {
  const sites = new Map<string, Set<string>>()
  for (const one of lesions)
    for (const site of siteNames([one]).map(plainSite)) {
      const part = one.region === 'unspecified' ? [] : [one.region]
      sites.set(site, new Set([...(sites.get(site) ?? []), ...one.features, ...part]))
    }
  return sites
}

export function scoreCases(cases: readonly { id: string; written: WrittenCase }[]): Scored {
  const scored: Scored = {
    cases: cases.length,
    items: Object.fromEntries(names.map((name) => [name, emptyRow()])) as Record<ItemName, ItemRow>,
    lesions: { right: 0, invented: 0, missed: 0 },
    details: { right: 0, invented: 0, missed: 0 },
    mistakes: [],
    detailMistakes: [],
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
    const mine = countedLesions(lesions).map((one) => ({ ...one, bone: boneName(one) }))
    const [read, gold] = [detailsBySite(mine), detailsBySite(expected.lesions)]
    for (const site of read.keys()) if (!gold.has(site)) scored.mistakes.push(`${id} invented ${site}`)
    for (const site of gold.keys()) if (!read.has(site)) scored.mistakes.push(`${id} missed ${site}`)
    const right = [...read.keys()].filter((site) => gold.has(site))
    scored.lesions.right += right.length
    scored.lesions.invented += read.size - right.length
    scored.lesions.missed += gold.size - right.length
    for (const site of right) {
      const [is, shouldBe] = [[...(read.get(site) ?? [])], [...(gold.get(site) ?? [])]]
      const more = is.filter((one) => !shouldBe.includes(one))
      const less = shouldBe.filter((one) => !is.includes(one))
      scored.detailMistakes.push(...more.map((one) => `${id} ${site} invents ${one}`))
      scored.detailMistakes.push(...less.map((one) => `${id} ${site} lacks ${one}`))
      scored.details.right += is.length - more.length
      scored.details.invented += more.length
      scored.details.missed += less.length
    }
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
  detailF1: number
}
export function totals({ items, lesions, details, cases }: Scored): Totals {
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
    detailF1: (2 * details.right) / (2 * details.right + details.invented + details.missed),
  }
}
