/** One assessed patient as the command line prints it. The shape is part of the public interface: see README. */
import type { Assessment, InstrumentResult } from '../crmo/assessment.ts'
import { boneName } from '../crmo/bone-name.ts'
import type { Chart } from '../crmo/chart/chart.ts'
import { countedLesions } from '../crmo/criteria/counted-lesions.ts'
import type { Treatment } from '../crmo/treatment/treatment-types.ts'

const instrument = ({ lower, upper, category, items }: InstrumentResult) => ({
  lower,
  upper,
  category,
  items: items.map(({ key, answer, points, reason, evidence }) => ({ key, answer, points, reason, evidence })),
})

/** Options with their default dose only; missing checks by label, for the list is long. */
const treatment = ({ step, premise, options, alerts, weight, pamidronate }: Treatment) => ({
  step: step.step,
  next: step.next.sentence,
  weight: weight.sentence,
  premise,
  alerts: alerts.map(({ id, level, text, reason, evidence }) => ({ id, level, text, reason, evidence })),
  pamidronate: pamidronate.sentence,
  options: options.map(({ drug, atThisStep, offLabel, doses, checks, blocked, warnings }) => ({
    drug,
    atThisStep,
    offLabel,
    doses: doses
      .filter(({ use }) => use === 'default')
      .map(({ text, cap, milligrams, withheld, citation }) => ({
        text,
        cap,
        milligrams,
        withheld,
        citation: citation.refs,
      })),
    blocked,
    abnormal: checks.filter(({ status }) => status === 'abnormal').map(({ id }) => id),
    missing: checks.filter(({ status }) => status === 'missing' || status === 'out-of-date').map(({ id }) => id),
    warnings: warnings.length,
  })),
})

/** `lesions` are those that count; `points` are what the item is worth when yes; red flags are the raised and the open ones. */
export function lineOf(source: string, chart: Chart, assessment: Assessment) {
  const { id, birthDate, gender } = chart.patient
  return {
    source,
    patient: { id, birthDate, gender },
    completeness: chart.completeness,
    lesions: countedLesions(assessment.lesions).map(({ bone, level, side, region, features, evidence }) => ({
      bone: boneName({ bone, level }),
      side,
      region,
      features,
      evidence,
    })),
    instruments: { 'jansson-2009': instrument(assessment.instruments['jansson-2009']) },
    redFlags: assessment.redFlags
      .filter((flag) => flag.state !== 'cleared')
      .map(({ row, level, state, reason, evidence }) => ({ row, level, state, reason, evidence })),
    recommendations: assessment.recommendations.map(({ id, text, citation, evidence }) => ({
      id,
      text,
      citation: citation.refs,
      evidence,
    })),
    treatment: treatment(assessment.treatment),
    monitoring: {
      watch: assessment.monitoring.watches
        .filter(({ answer }) => answer === 'yes')
        .map(({ key, reason }) => ({ key, reason })),
      due: assessment.monitoring.schedule.flatMap(({ id, due }) => (due ? [{ id, due }] : [])),
      until: assessment.monitoring.horizon.until,
    },
  }
}
