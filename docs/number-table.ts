/** The numbers that a clinician enters, with their bounds. */
import { measureKeys, measureTable } from '../smart-config/instruments/measures.ts'
import { cited, table } from './review-table.ts'

export const numberTable = (): string =>
  table(
    ['number', 'unit', 'from', 'to', 'beside the chart', 'source', 'confirmation'],
    measureKeys.map((key) => {
      const { label, unit, min, max, whole, alsoOf100, charted, citation } = measureTable[key]
      return [
        label,
        [unit || 'count', alsoOf100 ? 'or of 100 mm' : ''].filter(Boolean).join(', '),
        String(min),
        `${max}${whole ? ', whole' : ''}`,
        charted ? 'stands beside what the chart gives, with a reason' : 'no chart gives it',
        ...cited(citation),
      ]
    }),
  )
