/** One assessed patient as the command line prints it. The shape is part of the public interface: see README. */
import type { Assessment, InstrumentResult } from '../crmo/assessment.ts'
import { boneName } from '../crmo/bone-name.ts'
import type { Chart } from '../crmo/chart/chart.ts'
import { countedLesions } from '../crmo/criteria/counted-lesions.ts'

const instrument = ({ lower, upper, category, items }: InstrumentResult) => ({
  lower,
  upper,
  category,
  items: items.map(({ key, answer, points, reason, evidence }) => ({ key, answer, points, reason, evidence })),
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
  }
}
