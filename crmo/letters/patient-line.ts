import type { Patient } from '../chart/chart.ts'

/** "Amelie Brandt, born 2014-11-03, record 00482913": a text that leaves the page must name its patient. */
export const patientLine = ({ name, birthDate, recordNumber }: Patient): string =>
  [
    name,
    birthDate ? `born ${birthDate}` : 'date of birth not in the chart',
    ...(recordNumber ? [`record ${recordNumber}`] : []),
  ].join(', ')
