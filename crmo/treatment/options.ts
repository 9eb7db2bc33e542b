/** The drugs of the dose table for one child: doses, checks, what blocks and what warns. Laid out, never chosen. */
import type { DrugDoses } from '../../smart-config/treatment/dose-types.ts'
import { doseTable, offLabel } from '../../smart-config/treatment/doses.ts'
import { stepsOfClass } from '../../smart-config/treatment/ladder.ts'
import { urgentUnsettled } from '../pathway/red-flags.ts'
import type { Care } from './care.ts'
import { checksOf } from './checks.ts'
import { doseLines } from './dose-lines.ts'
import type {
  CumulativePamidronate,
  Ladder,
  Phenotype,
  TreatmentCheck,
  TreatmentCourse,
  TreatmentOption,
} from './treatment-types.ts'

export type OptionsInput = {
  care: Care
  history: TreatmentCourse[]
  ladder: Ladder
  phenotype: Phenotype
  pamidronate: CumulativePamidronate
  /** At 3 years and younger another disease comes first (D-20). */
  tooYoung: boolean
  feverCelsius: number
}

/** Stands in the place of a pregnancy result, whatever it is; documents leave it out. */
export const confidentialReason = 'Confidential check: look at it among the checks of this drug.'

const shown = ({ label, finding, advice, status, confidential }: TreatmentCheck): string =>
  confidential
    ? confidentialReason
    : status === 'abnormal'
      ? `${label}: ${finding} ${advice}`.trim()
      : `${label}: ${status === 'missing' ? 'missing' : 'out of date'}. ${advice}`

/** Stopped or warned of by age; without a usable birth date an age limit is a warning. */
function ageLimits(table: DrugDoses, age: number | null): { blocked: string[]; warnings: string[] } {
  const { ageLimit, notEstablishedUpTo } = table
  const young = ageLimit && (age === null || age < ageLimit.years) ? ageLimit : null
  const text = young ? `Not under ${young.years} years of age.` : ''
  const unproven =
    notEstablishedUpTo && (age === null || Math.floor(age) <= notEstablishedUpTo.years) ? notEstablishedUpTo : null
  return {
    blocked: young && age !== null ? [text] : [],
    warnings: [
      ...(young && age === null ? [`${text} The age is not known.`] : []),
      ...(unproven ? [`The label says that use is not established at ${unproven.years} years and younger.`] : []),
    ],
  }
}

function whyOf(table: DrugDoses, { ladder, phenotype }: OptionsInput): string {
  if (table.class === 'nsaid') return ladder.next.sentence
  if (table.class === 'glucocorticoid') return 'A bridge while a second-line drug begins to work.'
  if (table.class === 'dmard') return `Arm A of the CARRA plans. ${ladder.next.sentence}`
  return `${phenotype.sentence} ${ladder.next.sentence}`
}

function optionOf(table: DrugDoses, input: OptionsInput): TreatmentOption {
  const { care, history, ladder, pamidronate, tooYoung, feverCelsius } = input
  const checks = checksOf(table, care, feverCelsius)
  const of = (level: TreatmentCheck['consequence']): string[] =>
    checks.filter(({ consequence }) => consequence === level).map(shown)
  const age = ageLimits(table, care.age)
  const tried = history.find((course) => course.ingredient === table.drug)
  const stopped = tried && (tried.stopKind === 'failure' || tried.stopKind === 'intolerance')
  const blocked = [
    ...urgentUnsettled(care.flags).map((flag) => `${flag.row} ${flag.title}: settle it first.`),
    ...(tooYoung ? ['3 years or younger: infection, malignancy and monogenic disease come first (D-20).'] : []),
    ...age.blocked,
    ...of('block'),
  ]
  const stop = blocked.length > 0 ? 'Blocked: no figure for this child until the reasons are cleared.' : null
  const lines = doseLines(table, care.age, care.weight, stop)
  const [first] = lines
  return {
    drug: table.drug,
    label: table.label,
    class: table.class,
    steps: stepsOfClass[table.class] ?? [],
    atThisStep: ladder.next.classes.includes(table.class) && !(tried && table.class === 'nsaid' && !tried.ongoing),
    why: whyOf(table, input),
    offLabel,
    doses: lines,
    checks,
    blocked,
    warnings: [...(stopped ? [`Tried before. ${tried.sentence}`] : []), ...age.warnings, ...of('warn')],
    notes: [
      ...(tried && !stopped ? [tried.sentence] : []),
      ...table.notes,
      ...(table.drug === 'pamidronate' ? [pamidronate.sentence] : []),
    ],
    citation: first?.citation ?? { confirmation: 'published', refs: ['Zhao 2018, doi 10.1002/acr.23462 (arm A)'] },
  }
}

/** Those of the next step first, in the table's order. */
export const treatmentOptions = (input: OptionsInput): TreatmentOption[] =>
  doseTable.map((table) => optionOf(table, input)).toSorted((a, b) => Number(b.atThisStep) - Number(a.atThisStep))
