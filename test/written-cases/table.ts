/** `npm run written-table -- tuning`: totals and per-item counts; mistakes one by one for the tuning half only. */
import { scoreCases, totals, writtenCases } from './score.ts'

const half = process.argv[2] === 'held-out' ? 'held-out' : 'tuning'
const scored = scoreCases(writtenCases(half))
if (half === 'tuning') for (const mistake of scored.mistakes) console.log(mistake)
console.table(scored.items)
const { precision, recall, f1, agreement, wrongWay, overClaimed, detailF1 } = totals(scored)
const { right, invented, missed } = scored.lesions
console.log(`${half}: ${scored.cases} cases, ${scored.cases * Object.keys(scored.items).length} answers`)
console.log(
  `items: agreement ${(agreement * 100).toFixed(1)} %, wrong way ${wrongWay}, over-claimed ${(overClaimed * 100).toFixed(1)} %`,
)
console.log(
  `lesions (bone and side): ${right} right, ${invented} invented, ${missed} missed; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
)
console.log(
  `signs and part of the bone, of the right ones: ${scored.details.right} right, ${scored.details.invented} invented, ${scored.details.missed} missed; F1 ${detailF1.toFixed(3)}`,
)
