/** Tables that a clinician ticks line by line. */
import type { Citation } from '../smart-config/types.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim()

/** A table with a last column in which the reviewer ticks the line. */
export const table = (head: string[], rows: string[][]): string =>
  [[...head, 'agreed'], head.map(() => '---').concat('---'), ...rows.map((row) => [...row.map(cell), '☐'])]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

const confirmation = ({ confirmation: how, secondHand, derived }: Citation): string =>
  [how, secondHand ? 'second-hand source' : '', derived ? 'derived' : ''].filter(Boolean).join(', ')
export const cited = (citation: Citation): string[] => [citation.refs.join('; '), confirmation(citation)]
