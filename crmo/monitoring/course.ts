/** Earlier assessments beside this one: score, lesions, CRP, measures and treatment then and now (clinical-basis 5.1, 5.2). */
import { measureKeys } from '../../smart-config/instruments/measures.ts'
import { pedcno2010 } from '../../smart-config/instruments/pedcno-2010.ts'
import type { MeasureKey } from '../../smart-config/instruments/table.ts'
import type { FurtherInstrument, InstrumentResult } from '../assessment.ts'
import { boneName } from '../bone-name.ts'
import type { Basis } from '../criteria/jansson-2009.ts'
import type { Measured } from '../criteria/measures.ts'
import { changeOf, levelsOf } from '../criteria/response-result.ts'
import { byDate } from '../dates.ts'
import type { LesionSite, LesionState } from '../lesion.ts'
import type { TreatmentCourse } from '../treatment/treatment-types.ts'
import { courseWords } from './course-words.ts'
import type { Compared, Course } from './monitoring-types.ts'
import { type AssessmentRecord, earlierRecords, measuresOf } from './record.ts'

type Situation = {
  basis: Basis
  history: TreatmentCourse[]
  jansson: InstrumentResult
  now: Record<MeasureKey, Measured>
  /** PedCNO against the newest earlier assessment. */
  response: FurtherInstrument
}

const latestCrp = ({ chart }: Basis): number | null => {
  const dated = chart.labs.filter(
    ({ analyte, date, quantity }) => analyte === 'crp' && date !== null && quantity !== null,
  )
  const latest = dated.sort(byDate).at(-1)?.quantity
  return latest && !latest.comparator ? latest.value : null
}

function recordNow({ basis, history, jansson, now }: Situation): AssessmentRecord {
  const values = Object.entries(now)
  return {
    assessmentId: null,
    date: basis.chart.readAt,
    score: { lower: jansson.lower, upper: jansson.upper },
    measures: Object.fromEntries(values.flatMap(([key, { value }]) => (value === null ? [] : [[key, value]]))),
    saidOverChart: measureKeys.filter((key) => now[key].unsaid !== null),
    crp: latestCrp(basis),
    lesions: basis.lesions.map(({ bone, level, side, region, segment, state }) => ({
      bone,
      level,
      side,
      region,
      segment,
      state,
    })),
    treatment: history.filter(({ ongoing }) => ongoing).map(({ label }) => label),
  }
}

const nameOf = (site: LesionSite): string =>
  [boneName(site), site.side, site.segment].filter((part) => part !== 'unspecified').join(', ')

const counted = (states: { state: LesionState }[]) =>
  states.some(({ state }) => state === 'reported' || state === 'confirmed' || state === 'added')

/** By place: what counted then, what counts now. A lesion that is gone from the list is not called healed. */
function lesionCourse(then: AssessmentRecord, now: AssessmentRecord): Compared['lesionCourse'] {
  const sites = new Map([...then.lesions, ...now.lesions].map((site) => [nameOf(site), site]))
  return [...sites].flatMap(([name, site]) => {
    const before = then.lesions.filter((one) => nameOf(one) === name)
    const after = now.lesions.filter((one) => nameOf(one) === name)
    if (!counted(before) && !counted(after)) return []
    const course = !counted(before)
      ? ('new' as const)
      : counted(after)
        ? ('then-and-now' as const)
        : after.some(({ state }) => state === 'resolved')
          ? ('resolved' as const)
          : ('not-counted-now' as const)
    return [{ name, site, course }]
  })
}

const interval = ({ lower, upper }: { lower: number; upper: number }): string =>
  lower === upper ? `${lower}` : `${lower} to ${upper}`

/** One or two sentences: what changed. What one of the two did not measure is left out. */
function sentenceOf(then: AssessmentRecord, now: AssessmentRecord, lesions: Compared['lesionCourse']): string {
  const courses = (Object.keys(courseWords) as (keyof typeof courseWords)[]).flatMap((course) => {
    const names = lesions.filter((one) => one.course === course).map(({ name }) => name)
    return names.length > 0 ? [`${courseWords[course]}: ${names.join('; ')}`] : []
  })
  const parts = [
    then.score && now.score ? `Score ${interval(then.score)} then, ${interval(now.score)} now.` : '',
    then.crp !== null && now.crp !== null ? `CRP ${then.crp} mg/L then, ${now.crp} mg/L now.` : '',
    courses.length > 0 ? `Lesions ${courses.join('. Lesions ')}.` : '',
    then.treatment.length > 0 ? `Treatment then: ${then.treatment.join(', ')}.` : '',
  ]
  return `Since ${then.date.slice(0, 10)}: ${parts.filter(Boolean).join(' ')}`
}

function responseTo(now: Situation['now'], then: AssessmentRecord): string {
  const changes = pedcno2010.items.map(({ fallOf }) => changeOf(fallOf, now[fallOf], measuresOf(then)))
  return levelsOf(pedcno2010.rule, changes).words
}

export function courseOf(situation: Situation): Course {
  const now = recordNow(situation)
  const { chart } = situation.basis
  const earlier = earlierRecords(chart.earlier ?? [], chart.readAt).map((then): Compared => {
    const course = lesionCourse(then, now)
    return {
      ...then,
      lesionCourse: course,
      sentence: sentenceOf(then, now, course),
      response: responseTo(situation.now, then),
    }
  })
  const { result } = situation.response
  const response =
    earlier[0] && result.kind === 'checklist'
      ? { since: earlier[0].date, state: result.state, sentence: result.sentence }
      : null
  return { now, numbers: situation.now, earlier, response }
}
