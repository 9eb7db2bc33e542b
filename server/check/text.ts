import type { EhrCheck, Line, SearchLine, Step } from './report.ts'

const mark = { good: 'ok  ', look: 'LOOK', bad: 'BAD ', info: '    ' } as const

const stepText = ({ title, lines }: Step): string =>
  [`## ${title}`, ...lines.map(({ verdict, what, found }: Line) => `${mark[verdict]} ${what}: ${found}`)].join('\n')

const searchText = ({ name, asked, outcome, statuses, codes, count, milliseconds, remark }: SearchLine): string =>
  [
    `${outcome.padEnd(11)} ${name}: ${count}, HTTP ${statuses.join(' ') || '–'}, ${milliseconds} ms${codes.length > 0 ? `, codes ${codes.join(' ')}` : ''}`,
    `            ${asked}`,
    ...(remark === null ? [] : [`            ${remark}`]),
  ].join('\n')

/** The report as plain text, to be mailed or pasted into a ticket. */
export const checkText = ({ madeAt, app, ehr, steps, searches, selfTest }: EhrCheck): string =>
  `${[
    `# EHR check: ${ehr.name} (${ehr.key}), ${ehr.fhirBase}`,
    `${madeAt}, app ${app.app}, rules ${app.rules}. No patient data.`,
    ...steps.map(stepText),
    `## Searches\n${searches.map(searchText).join('\n')}`,
    ...(selfTest ? [stepText(selfTest)] : []),
  ].join('\n\n')}\n`
