/** What the timeline draws, taken from the assessment and the chart: measurements, exposures and events with their dates. Pure. */
import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart, LabResult, Modality } from '../../crmo/chart/chart.ts'
import { instantOf } from '../../crmo/dates.ts'
import type { Evidence } from '../../crmo/evidence.ts'
import type { AssessmentRecord } from '../../crmo/monitoring/record.ts'
import { statusWords } from '../evidence/status-texts.ts'
import { intervalWords } from '../score/score-words.ts'
import { numberWords, quantityWords } from '../words/numbers.ts'
import { timelineTexts } from './timeline-texts.ts'

type Dated = {
  id: string
  date: string
  /** As charted, and as converted where that differs: "2.4 mg/dL = 24 mg/L". */
  words: string
  evidence: Evidence | null
}
/** `beyond`: the true value lies below or above what is drawn. */
export type Measurement = Dated & { value: number; beyond: 'below' | 'above' | null }
export type Lane = { key: string; label: string; unit: string; measurements: Measurement[] }
export type Exposure = {
  id: string
  label: string
  from: string
  until: string | null
  ongoing: boolean
  /** In the words of the core. */
  words: string
}
export type EventKind = 'imaging' | 'biopsy' | 'assessment'
export type ChartEvent = Dated & { kind: EventKind; label: string }

export type CourseOfDisease = {
  lanes: Lane[]
  exposures: Exposure[]
  events: ChartEvent[]
  /** What carries no date and therefore stands on no axis. */
  undated: string[]
  /** Drugs among it, in the words of the core. */
  undatedDrugs: string[]
  readAt: string
}

const modalities = {
  radiograph: 'radiograph',
  ct: 'ct',
  mr: 'mr',
  'bone-scan': 'boneScan',
  pet: 'pet',
  ultrasound: 'ultrasound',
  other: 'otherImaging',
} as const satisfies Record<Modality, string>

const chartedWords = ({ value, converted }: Evidence, otherwise: string): string =>
  [value ?? otherwise, ...(value && converted ? [converted] : [])].map(quantityWords).join(' = ')

const isDated = ({ date }: { date: string | null }): boolean => date !== null && Number.isFinite(instantOf(date))

const beyondOf = (comparator: string | undefined): Measurement['beyond'] =>
  comparator === undefined ? null : comparator.startsWith('<') ? 'below' : 'above'

function labLane(key: 'crp' | 'esr', labs: LabResult[]): { lane: Lane; undated: string[] } {
  const label = timelineTexts()[key]
  const numbers = labs.filter(({ analyte, quantity, unusable }) => analyte === key && quantity !== null && !unusable)
  const measurements = numbers.flatMap(({ date, quantity, evidence }, index): Measurement[] => {
    if (!quantity || !date || !isDated({ date })) return []
    const { value, unit, comparator } = quantity
    const words = chartedWords(evidence, `${comparator ?? ''} ${value} ${unit}`.trim())
    return [{ id: `${key}-${index}`, date, value, words, evidence, beyond: beyondOf(comparator) }]
  })
  return {
    lane: { key, label, unit: key === 'crp' ? 'mg/L' : 'mm/h', measurements },
    undated: numbers
      .filter((one) => !isDated(one))
      .map(({ evidence }) => `${label} ${chartedWords(evidence, '')}`.trim()),
  }
}

function temperatureLane({ temperatures }: Chart): Lane {
  const t = timelineTexts()
  const measurements = temperatures.flatMap(({ celsius, date, evidence, site }, index): Measurement[] =>
    date && isDated({ date })
      ? [
          {
            id: `temperature-${index}`,
            date,
            value: celsius,
            words: `${chartedWords(evidence, `${celsius} °C`)}${site === 'unspecified' ? '' : `, ${t[site]}`}`,
            evidence,
            beyond: null,
          },
        ]
      : [],
  )
  return { key: 'temperature', label: t.temperature, unit: '°C', measurements }
}

/** Pain (0 to 10) as entered in this and in earlier assessments. */
function painLane({ monitoring }: Assessment): Lane {
  const t = timelineTexts()
  const records: AssessmentRecord[] = [...monitoring.course.earlier, monitoring.course.now]
  const measurements = records.flatMap(({ measures, date }, index): Measurement[] =>
    measures.pain === undefined || !isDated({ date })
      ? []
      : [
          {
            id: `pain-${index}`,
            date,
            value: measures.pain,
            words: t.painIs(measures.pain),
            evidence: null,
            beyond: null,
          },
        ],
  )
  return { key: 'pain', label: t.pain, unit: t.painUnit, measurements }
}

function eventsOf(chart: Chart, earlier: AssessmentRecord[]): { dated: ChartEvent[]; undated: string[] } {
  const t = timelineTexts()
  const all = [
    ...chart.studies.map(({ date, label, modality, evidence }) => ({
      kind: 'imaging' as const,
      label: t[modalities[modality]],
      words: label,
      date,
      evidence,
    })),
    ...chart.procedures
      .filter(({ concepts }) => concepts.includes('biopsy'))
      .map(({ date, label, status, evidence }) => ({
        kind: 'biopsy' as const,
        label: t.biopsy,
        words: status === 'completed' ? label : `${label} (${statusWords(status)})`,
        date,
        evidence,
      })),
    ...earlier.map(({ date, score }) => ({
      kind: 'assessment' as const,
      label: t.assessment,
      words: score ? t.scoreIs(intervalWords(score)) : t.noScore,
      date: date as string | null,
      evidence: null,
    })),
  ]
  return {
    dated: all.flatMap(({ date, ...event }, index) =>
      date && isDated({ date }) ? [{ ...event, date, id: `${event.kind}-${index}` }] : [],
    ),
    undated: all.filter((event) => !isDated(event)).map(({ label, words }) => `${label}: ${words}`),
  }
}

export function courseOfDisease(assessment: Assessment, chart: Chart): CourseOfDisease {
  const crp = labLane('crp', chart.labs)
  const esr = labLane('esr', chart.labs)
  const events = eventsOf(chart, assessment.monitoring.course.earlier)
  const { history } = assessment.treatment
  const lanes = [crp.lane, esr.lane, temperatureLane(chart), painLane(assessment)]
  return {
    lanes: lanes
      .map((lane) => ({ ...lane, measurements: lane.measurements.toSorted(inTime) }))
      .filter(({ measurements }) => measurements.length > 0),
    exposures: history.flatMap(({ ingredient, label, from, until, ongoing, sentence }) =>
      from ? [{ id: `drug-${ingredient}`, label, from, until, ongoing, words: sentence }] : [],
    ),
    events: events.dated.toSorted(inTime),
    undated: [
      ...crp.undated,
      ...esr.undated,
      ...chart.temperatures
        .filter((one) => !isDated(one))
        .map(({ celsius }) => `${timelineTexts().temperature} ${numberWords(celsius)} °C`),
      ...events.undated,
    ],
    undatedDrugs: history.filter(({ from }) => !from).map(({ sentence }) => sentence),
    readAt: chart.readAt,
  }
}

const inTime = (a: Dated, b: Dated): number => instantOf(a.date) - instantOf(b.date)

export const isEmpty = ({ lanes, exposures, events }: CourseOfDisease): boolean =>
  lanes.length + exposures.length + events.length === 0

/** First and last instant of everything dated; the last is never before the reading of the chart. */
export function spanOf(course: CourseOfDisease): { from: number; to: number } {
  const dates = [
    course.readAt,
    ...course.lanes.flatMap(({ measurements }) => measurements.map(({ date }) => date)),
    ...course.exposures.flatMap(({ from, until }) => [from, until ?? from]),
    ...course.events.map(({ date }) => date),
  ].map(instantOf)
  const [from, to] = [Math.min(...dates), Math.max(...dates)]
  return { from: from === to ? from - 86_400_000 : from, to }
}

/** The part of the course that falls in the last so many days before the reading; null keeps all of it. */
export function within(course: CourseOfDisease, days: number | null): CourseOfDisease {
  if (days === null) return course
  const since = instantOf(course.readAt) - days * 86_400_000
  const recent = ({ date }: Dated): boolean => instantOf(date) >= since
  return {
    ...course,
    lanes: course.lanes
      .map((lane) => ({ ...lane, measurements: lane.measurements.filter(recent) }))
      .filter(({ measurements }) => measurements.length > 0),
    exposures: course.exposures.flatMap((one) => {
      if (!one.ongoing && instantOf(one.until ?? one.from) < since) return []
      return [instantOf(one.from) < since ? { ...one, from: new Date(since).toISOString().slice(0, 10) } : one]
    }),
    events: course.events.filter(recent),
  }
}
