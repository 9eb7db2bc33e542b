/** Alerts about what the chart says is being given: doses, frequency, interactions, yearly pamidronate, long glucocorticoid. */
import type { DrugKey } from '../../smart-config/terminology/drugs.ts'
import { published, seed } from '../../smart-config/treatment/cite.ts'
import { windows } from '../../smart-config/treatment/windows.ts'
import type { Chart, Medication } from '../chart/chart.ts'
import { dayOf, daysBetween } from '../dates.ts'
import type { Care } from './care.ts'
import { chartedDoseAlerts } from './charted-bisphosphonates.ts'
import { checksOf } from './checks.ts'
import { drugName } from './history.ts'
import { figure } from './numbers.ts'
import type { CumulativePamidronate, TreatmentAlert, TreatmentCheck, TreatmentCourse } from './treatment-types.ts'

const weekly = published('Paediatric Musculoskeletal Matters', 'MARAJIA 2018, doi 10.1186/s12969-018-0255-8')

function frequencyAlert(medication: Medication): TreatmentAlert[] {
  const { timesPerWeek, kind, evidence } = medication
  const about = { id: `methotrexate-frequency-${evidence.reference}`, evidence: [evidence], citation: weekly }
  if (kind === 'administration') return []
  if (timesPerWeek === null)
    return [
      {
        ...about,
        level: 'warn',
        text: 'Methotrexate: check that the order says ONCE A WEEK.',
        reason: 'How often it is taken is not charted unmistakably.',
      },
    ]
  return timesPerWeek > 1
    ? [
        {
          ...about,
          level: 'urgent',
          text: 'HARD ALERT: methotrexate is charted more often than once a week. Stop and check at once.',
          reason: `Charted ${figure(timesPerWeek)} times a week; it is given once a week only.`,
        },
      ]
    : []
}

/** Two administrations on different days, less than six days apart, are no weekly treatment either. */
function frequentAdministrations(chart: Chart): TreatmentAlert[] {
  const given = chart.medications.filter(
    (one) => one.kind === 'administration' && one.start !== null && one.ingredients.includes('methotrexate'),
  )
  const close = given.filter((one, index) => {
    const before = given[index - 1]
    const apart = before?.start && one.start ? daysBetween(dayOf(before.start), dayOf(one.start)) : 0
    return apart > 0 && apart < 6
  })
  return close.length > 0
    ? [
        {
          id: 'methotrexate-administrations',
          level: 'urgent',
          text: 'HARD ALERT: methotrexate was given on days less than a week apart. Stop and check at once.',
          reason: `Last such day: ${dayOf(close.at(-1)?.start ?? '')}.`,
          evidence: close.map(({ evidence }) => evidence),
          citation: weekly,
        },
      ]
    : []
}

const checkedClasses: DrugKey[] = [
  'nsaid',
  'bisphosphonate',
  'tnfAntagonist',
  'dmard',
  'glucocorticoid',
  'otherBiologic',
]

/** A running drug against problems, allergies, results and other drugs: what the checks find abnormal. One alert a check. */
function interactionAlerts(care: Care, feverCelsius: number): TreatmentAlert[] {
  const found = new Map<string, { check: TreatmentCheck; names: Set<string>; running: Medication[] }>()
  for (const medication of care.running)
    for (const drugClass of checkedClasses.filter((key) => medication.classes.includes(key)))
      for (const drug of medication.ingredients)
        for (const check of checksOf({ drug, class: drugClass }, care, feverCelsius)) {
          if (check.status !== 'abnormal' || check.consequence === 'info') continue
          const known = found.get(check.id) ?? { check, names: new Set(), running: [] }
          known.names.add(drugName(drug))
          known.running.push(medication)
          found.set(check.id, known)
        }
  return [...found.values()].map(({ check, names, running }) => ({
    id: `interaction-${check.id}`,
    level: check.consequence === 'block' ? 'urgent' : 'warn',
    text: `${[...names].join(', ')} is charted as running. ${check.advice}`,
    reason: check.finding,
    evidence: [...running.map(({ evidence: { value: _dose, ...evidence } }) => evidence), ...check.evidence],
    citation: check.citation,
  }))
}

function pamidronateAlerts(cumulative: CumulativePamidronate): TreatmentAlert[] {
  const { highestMgPerKg, limitMgPerKg, unconfirmed, doses, sentence: reason, citation } = cumulative
  const evidence = doses.flatMap((dose) => dose.evidence.slice(0, 1))
  const above = highestMgPerKg !== null && highestMgPerKg >= limitMgPerKg
  return [
    ...(above
      ? [
          {
            id: 'pamidronate-yearly',
            level: 'warn' as const,
            text: `Pamidronate has reached ${figure(limitMgPerKg)} mg/kg within 365 days: review before the next course. No hard stop: any course of 3 mg/kg every 3 months comes to 12.`,
            reason,
            evidence,
            citation,
          },
        ]
      : []),
    ...(unconfirmed > 0
      ? [
          {
            id: 'pamidronate-unconfirmed',
            level: 'info' as const,
            text: 'Charted pamidronate doses wait for confirmation: until then they are not in the yearly sum.',
            reason,
            evidence,
            citation,
          },
        ]
      : []),
  ]
}

const longGlucocorticoid = (history: TreatmentCourse[]): TreatmentAlert[] =>
  history
    .filter(
      (course) =>
        course.class === 'glucocorticoid' && course.ongoing && (course.days ?? 0) > windows.shortGlucocorticoid,
    )
    .map((course) => ({
      id: `glucocorticoid-long-${course.ingredient}`,
      level: 'warn',
      text: `${course.label} runs for more than ${windows.shortGlucocorticoid} days: limit dose and duration because of growth.`,
      reason: course.sentence,
      evidence: course.evidence,
      citation: seed('Wipff 2011, section 4', 'length of a short course: house rule'),
    }))

const weight = { urgent: 0, warn: 1, info: 2 }

/** Urgent first. */
export function treatmentAlerts(
  care: Care,
  history: TreatmentCourse[],
  cumulative: CumulativePamidronate,
  feverCelsius: number,
): TreatmentAlert[] {
  const methotrexate = [...care.running, ...(care.chart.plannedMedications ?? [])].filter((one) =>
    one.ingredients.includes('methotrexate'),
  )
  return [
    ...chartedDoseAlerts(care.chart),
    ...methotrexate.flatMap(frequencyAlert),
    ...frequentAdministrations(care.chart),
    ...interactionAlerts(care, feverCelsius),
    ...pamidronateAlerts(cumulative),
    ...longGlucocorticoid(history),
  ].toSorted((a, b) => weight[a.level] - weight[b.level])
}
