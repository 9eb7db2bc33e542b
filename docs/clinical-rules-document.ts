/** `docs/clinical-rules.md` as a string, made from the tables that the app runs on: what a clinician reviews is what decides. */

import { assess } from '../crmo/assess.ts'
import { findings } from '../crmo/findings.ts'
import type { Clause, MimicRow, Sign } from '../crmo/pathway/mimics/mimic-row.ts'
import { mimicRows } from '../crmo/pathway/mimics/mimic-rows.ts'
import { biopsyReasons, biopsyStep, stepRows } from '../crmo/pathway/next-steps/step-rows.ts'
import { recommendationRules } from '../crmo/pathway/recommendation-rules.ts'
import { flagRows } from '../crmo/pathway/red-flags.ts'
import { adviceRows } from '../crmo/pathway/rows/advice-rows.ts'
import { watchRows } from '../crmo/pathway/rows/watch-rows.ts'
import { signalsOf } from '../crmo/pathway/signals/signals.ts'
import { situationOf } from '../crmo/pathway/situation.ts'
import { emptyReview } from '../crmo/review.ts'
import { jansson2009, raisedCrpMgPerL } from '../smart-config/instruments/jansson-2009.ts'
import { adultAlpRange, rangeBands, rangeCitation } from '../smart-config/instruments/reference-ranges.ts'
import { siteRules } from '../smart-config/site-rules.ts'
import { codesWithStatus } from '../smart-config/terminology/code-status.ts'
import { codeUses } from '../smart-config/terminology/code-uses.ts'
import type { Citation } from '../smart-config/types.ts'
import { emptyBasis, inputLabels } from './input-labels.ts'
import { numberTable } from './number-table.ts'
import { cited, table } from './review-table.ts'

const labels = inputLabels()
const label = (key: string): string => labels[key] ?? key
const raisedWhen = (anyOf: readonly (readonly string[])[], alsoBy: readonly string[] = []): string =>
  [...anyOf, ...alsoBy.map((key) => [key])].map((clause) => clause.map(label).join(' **and** ')).join('; **or** ')

/** Unverified ones first: they are what a reviewer has to look up. */
const codeTable = (): string => {
  const means = (code: string) => [...new Set(codeUses.filter((use) => use.code === code).map((use) => use.means))]
  return table(
    ['status', 'code', 'system', 'stands for'],
    codesWithStatus
      .toSorted((a, b) => a.status.localeCompare(b.status))
      .map(({ status, code, system }) => [status, `\`${code}\``, system, means(code).join('; ')]),
  )
}

const byNumber = (a: { row: string }, b: { row: string }): number => a.row.localeCompare(b.row)

const flagTable = (): string =>
  table(
    ['row', 'level', 'title', 'raised when', 'advice', 'source', 'confirmation'],
    [...flagRows]
      .sort(byNumber)
      .map((row) => [
        row.row,
        row.level,
        row.title,
        raisedWhen(row.anyOf, row.alsoBy),
        row.advice,
        ...cited(row.citation),
      ]),
  )

const rowTable = (
  rows: readonly {
    row: string
    title: string
    anyOf: readonly (readonly string[])[]
    advice: string
    citation: Citation
  }[],
): string =>
  table(
    ['row', 'title', 'raised when', 'advice', 'source', 'confirmation'],
    rows.map((row) => [row.row, row.title, raisedWhen(row.anyOf), row.advice, ...cited(row.citation)]),
  )

const sign = (one: Sign): string =>
  typeof one === 'string' ? label(one) : `${label(one.signal)} (${one.confirmation})`
const clause = ({ says }: Clause): string => says

const mimicTable = (): string =>
  table(
    [
      'mimic',
      'speaks for it',
      'argues against it',
      'excluded only by',
      'next best test',
      'rows',
      'source',
      'confirmation',
    ],
    mimicRows.map((row: MimicRow) => [
      row.title,
      row.speaksFor.map(sign).join('; '),
      row.speaksAgainst.map(clause).join('; ') || '-',
      row.excludedBy ? clause(row.excludedBy) : 'nothing that this app reads',
      row.nextTest,
      row.rows.join(', ') || '-',
      ...cited(row.citation),
    ]),
  )

const itemLabel = (key: string): string => jansson2009.items.find((item) => item.key === key)?.label ?? key

const stepTable = (): string =>
  table(
    ['step', 'burden', 'answers', 'only', 'reason', 'source', 'confirmation'],
    [
      ...stepRows.map((row) => [
        row.text,
        row.burden,
        row.items.map(itemLabel).join('; '),
        {
          imaged: 'after whole-body imaging',
          pending: 'while a report is outstanding',
          'not-imaged': 'before whole-body imaging',
          always: 'always',
        }[row.only ?? 'always'],
        row.reason,
        ...cited(row.citation),
      ]),
      ...Object.entries(biopsyReasons).map(([lesions, reason]) => [
        biopsyStep.text,
        biopsyStep.burden,
        'no item',
        lesions === 'one'
          ? 'one lesion (D-05, D-06, D-23), no biopsy yet'
          : 'several lesions under D-08 or D-10 urgent, no biopsy yet',
        reason,
        ...cited(biopsyStep.citation),
      ]),
    ],
  )

const janssonTable = (): string =>
  table(
    ['item', 'odds ratio', 'points', 'how to find out'],
    jansson2009.items.map((item) => [item.label, String(item.oddsRatio), String(item.points), item.howToFindOut]),
  )

/** Texts that name lesions or tests are printed as for a chart that holds nothing. */
function recommendationTable(): string {
  const basis = emptyBasis()
  const { instruments, gate, redFlags, nextSteps } = assess(basis.chart, emptyReview(), siteRules)
  const situation = situationOf(basis, instruments['jansson-2009'], gate, redFlags, nextSteps, signalsOf(basis))
  return table(
    ['id', 'kind', 'text', 'reason', 'source', 'confirmation'],
    recommendationRules.map((rule) => [
      rule.id,
      rule.kind,
      rule.text(situation),
      rule.reason(situation),
      ...cited(rule.citation),
    ]),
  )
}

const rangeTable = (): string =>
  table(
    ['analyte', 'age in years', 'sex', 'lower', 'upper', 'disputed, so unknown'],
    rangeBands.map((band) => [
      band.analyte,
      `${band.ageFrom} to below ${band.ageBelow}`,
      band.sex ?? 'both',
      String(band.lower),
      String(band.upper),
      [
        band.disputedBelow === undefined ? '' : `below ${band.disputedBelow}`,
        band.disputedAbove === undefined ? '' : `above ${band.disputedAbove}`,
      ]
        .filter(Boolean)
        .join(', ') || '-',
    ]),
  )

const siteRuleTable = (): string =>
  table(
    ['rule', 'value'],
    [
      [
        'Days before the first study that shows a lesion from which results count [house]',
        String(siteRules.indexPeriodDaysBefore),
      ],
      ['Fever at or above, °C, rounded to 0.1 [house]', siteRules.feverCelsius.toFixed(1)],
      [
        'A range of ALP that ends below this limit (U/L), in a child younger than this age, is an adult’s and shows only what is low [house]',
        `${adultAlpRange.upperLimitBelow} U/L, ${adultAlpRange.belowAgeYears} years`,
      ],
      ['CRP item of Jansson 2009: yes at or above, mg/L [published]', String(raisedCrpMgPerL)],
    ],
  )

const findingTable = (): string =>
  table(
    ['finding', 'asked or read'],
    Object.values(findings).map((finding) => [
      finding.label,
      finding.source === 'history' ? 'asked, and read from texts and codes' : 'read from texts and codes',
    ]),
  )

/** The document. Deterministic: no date, no version. */
export const clinicalRulesDocument = (): string => `# Clinical rules

Every rule that this app decides by, as it stands in its tables, for a clinician to review line by line. This page is made by
\`npm run clinical-rules\`; a test fails when it is behind the tables.

Confirmation: **seed** = Wipff 2011 (doi 10.1016/j.jbspin.2011.02.010); **published** = read at the cited source; **unconfirmed** = known in the
field, not read at the source: labelled on screen, and never the only support of advice; **house** = this project's own definition, to be
confirmed by the site's clinical lead.

Every input is yes, no or unknown. A row is *raised* when all inputs of one of its alternatives are yes, *cleared* when each alternative holds
a no, else *open*: the unknown inputs are named. What is not in the chart is unknown, never no.

## Red flags

They stand above the score. *Urgent*: act now. *Check*: one more look or test. While D-31 stands, no conclusion is drawn from the score. Advice that
a biopsy may be unnecessary (D-04, D-07) is given only when blood count, CRP, fever, weight loss, night pain and enlarged organs are all
answered and no urgent row stands.

${flagTable()}

## Pathway

Rows that advise or change the likelihood.

${rowTable([...adviceRows].sort(byNumber))}

## Mimics

*Established*: on the problem list as confirmed and active. *Excluded*: by the test of the fourth column. *Argued against*: something speaks
against it and nothing for it. *Open*: all else.

${mimicTable()}

## Next steps

Unknown items of the score, those that could change the category first, then by burden.

${stepTable()}

## What to watch for

${rowTable(watchRows)}

## ${jansson2009.title}

${jansson2009.notFor} Threshold ${jansson2009.threshold} of ${jansson2009.items.reduce((sum, { points }) => sum + points, 0)}; older than ${jansson2009.cohortAgeAboveYears} years. Source: ${cited(jansson2009.citation).join(' - ')}.

${janssonTable()}

## Recommendations

Texts as for an empty chart; on screen they name the lesions, tests and rows of the child.

${recommendationTable()}

## Site rules

${siteRuleTable()}

## Reference ranges

Used only where the laboratory gives neither an interpretation nor a range. Source: ${cited(rangeCitation).join(' - ')}.

${rangeTable()}

## Numbers that a clinician enters

For component scores (PedCNO, CNO CDAS) and the comparison of assessments alone: red flags and every other rule keep to the chart. What is
out of these bounds is refused.

${numberTable()}

## Findings

${findingTable()}

## Codes

What the tables match by, beside words. *unverified*: not seen with this meaning in a public code source, or a prefix wider than what was
seen. Confirm every code against the licensed release before clinical use.

${codeTable()}
`
