/** One assessed patient as the command line prints it. The shape is part of the public interface: see README. */
import type { Assessment, FurtherInstrument, FurtherResult, InstrumentResult, PathwayRow } from '../crmo/assessment.ts'
import { boneName } from '../crmo/bone-name.ts'
import type { Chart } from '../crmo/chart/chart.ts'
import { countedLesions } from '../crmo/criteria/counted-lesions.ts'
import type { Treatment } from '../crmo/treatment/treatment-types.ts'

const itemsOf = ({ items }: InstrumentResult | FurtherInstrument) =>
  items.map(({ key, answer, points, reason, evidence }) => ({ key, answer, points, reason, evidence }))

/** An interval prints its bounds and category, a checklist its state; a structure has neither. */
function numbersOf(result: FurtherResult | InstrumentResult) {
  if (!('kind' in result) || result.kind === 'interval')
    return { lower: result.lower, upper: result.upper, category: result.category }
  return result.kind === 'checklist' ? { state: result.state } : {}
}

const instrument = (one: InstrumentResult | FurtherInstrument) => ({
  ...numbersOf('result' in one ? one.result : one),
  items: itemsOf(one),
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

const pathwayRow = ({ row, state, reason, advice, evidence }: PathwayRow) => ({ row, state, reason, advice, evidence })

type Standing = { state: string }
const notCleared = <T extends Standing>(rows: T[]): T[] => rows.filter(({ state }) => state !== 'cleared')

/**
 * `lesions` are those that count; `points` are what the item is worth when yes; red flags, pathway rows and what to watch are the raised
 * and the open ones.
 */
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
    instruments: Object.fromEntries(Object.entries(assessment.instruments).map(([key, one]) => [key, instrument(one)])),
    predictiveValue: assessment.predictiveValue && {
      pretest: assessment.predictiveValue.pretest,
      posttest: assessment.predictiveValue.posttest,
      sentence: assessment.predictiveValue.sentence,
    },
    redFlags: notCleared(assessment.redFlags).map(({ row, level, state, reason, evidence }) => ({
      row,
      level,
      state,
      reason,
      evidence,
    })),
    pathway: notCleared(assessment.pathwayRows).map(pathwayRow),
    watch: notCleared(assessment.watch).map(pathwayRow),
    mimics: assessment.mimics.map(({ key, state, reason, nextTest }) => ({ key, state, reason, nextTest })),
    nextSteps: assessment.nextSteps.map(({ id, burden, text, items, couldDecide, reason }) => ({
      id,
      burden,
      text,
      items,
      couldDecide,
      reason,
    })),
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
      since: assessment.monitoring.course.earlier.map(({ date, sentence }) => ({ date, sentence })),
      response: assessment.monitoring.course.response,
    },
  }
}
