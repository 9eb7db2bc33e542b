/** `npm run practice-table`: the practice cases per item (agree / wrong way / missed / over-claimed), and the lesions found. */
import { assess } from '../../crmo/assess.ts'
import { boneName } from '../../crmo/bone-name.ts'
import { readChart } from '../../crmo/chart/read-chart.ts'
import { countedLesions } from '../../crmo/criteria/counted-lesions.ts'
import { emptyReview } from '../../crmo/review.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import { type ItemName, itemKeys, type Judgement, judge, practiceCases, siteNames } from './practice-case.ts'

const judgements: Judgement[] = ['agree', 'wrong way', 'missed', 'over-claimed']
const counts = new Map<string, number>()
let found = 0
let expectedLesions = 0
let claimed = 0

for (const { expected, bundle } of practiceCases) {
  const chart = readChart(
    bundle.entry.map(({ resource }) => resource),
    new Date().toISOString(),
  )
  const { instruments, lesions } = assess(chart, emptyReview(), siteRules)
  for (const [name, key] of Object.entries(itemKeys) as [ItemName, string][]) {
    const answer = instruments['jansson-2009'].items.find((item) => item.key === key)?.answer ?? ''
    const cell = `${name} ${judge(expected, name, answer)}`
    counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  const mine = siteNames(countedLesions(lesions).map((lesion) => ({ bone: boneName(lesion), side: lesion.side })))
  const theirs = siteNames(expected.lesions)
  claimed += mine.length
  expectedLesions += theirs.length
  found += mine.filter((site) => theirs.includes(site)).length
}

console.table(
  Object.fromEntries(
    (Object.keys(itemKeys) as ItemName[]).map((name) => [
      name,
      Object.fromEntries(judgements.map((one) => [one, counts.get(`${name} ${one}`) ?? 0])),
    ]),
  ),
)
const precision = found / claimed
const recall = found / expectedLesions
const f1 = (2 * precision * recall) / (precision + recall)
console.log(
  `lesions (bone and side): precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
)
