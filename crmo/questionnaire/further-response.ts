/** What stands beside the score as items of the QuestionnaireResponse, in the order of `further-items.ts`. */
import type { QuestionnaireResponseItem } from 'fhir/r4.js'
import type { Assessment, FurtherInstrument, InstrumentItem, PathwayRow } from '../assessment.ts'
import type { Evidence } from '../evidence.ts'
import { coded, date, type Origin, words } from './answers.ts'
import { writable } from './plan-lines.ts'
import type { Reader } from './readership.ts'
import { entrySentence, raisedRows, scoreIsNumbersOnly } from './score-sentence.ts'
import { decimal, group, integer, type Write } from './write-item.ts'

export const furtherResponse = (
  assessment: Assessment,
  write: Write,
  { withDifferential }: Reader,
): QuestionnaireResponseItem[] => [
  ...group('treatment', treatment(assessment, write)),
  ...raisedRows(assessment).flatMap((row) => group('pathwayRow', rowItems('pathwayRow', row, write))),
  ...(withDifferential ? assessment.mimics : []).flatMap((mimic) =>
    group('mimic', [
      ...write('mimic.key', words(mimic.key)),
      ...write('mimic.title', words(mimic.title)),
      ...write('mimic.state', [coded('mimic-state', `mimic-${mimic.state}`)], {
        evidence: [...mimic.speaksFor, ...mimic.speaksAgainst].flatMap(({ evidence }) => evidence),
      }),
      ...write('mimic.reason', mimic.speaksFor.length + mimic.speaksAgainst.length > 0 ? words(mimic.reason) : []),
      ...write('mimic.nextTest', words(mimic.nextTest)),
    ]),
  ),
  ...group('entryGate', entryGate(assessment, write)),
  ...furtherOf(assessment).flatMap((one) => group(one.key, instrument(one, assessment, write))),
  ...group('monitoring', monitoring(assessment, write)),
]

/** The instruments beside Jansson 2009, in the order of the screen. */
export const furtherOf = ({ instruments: { 'jansson-2009': _first, ...further } }: Assessment): FurtherInstrument[] =>
  Object.values(further)

/** Options and their doses are not written: a dose is in the plan, or nowhere. */
function treatment(assessment: Assessment, write: Write) {
  const { alerts, premise, step, options, pamidronate } = assessment.treatment
  return [
    ...alerts.flatMap((alert) =>
      group('treatment.alert', [
        ...write('treatment.alert.id', words(alert.id)),
        ...write('treatment.alert.level', [coded('treatment-alert-level', alert.level)], { evidence: alert.evidence }),
        ...write('treatment.alert.text', words(alert.text)),
        ...write('treatment.alert.reason', words(alert.reason)),
      ]),
    ),
    ...write('treatment.current', assessment.monitoring.course.now.treatment.flatMap(words)),
    ...write('treatment.pamidronate', pamidronate.doses.length > 0 ? words(pamidronate.sentence) : [], {
      origin: pamidronate.doses.some(({ confirmed }) => confirmed) ? 'override' : 'auto',
    }),
    ...write('treatment.premise', words(premise)),
    ...write('treatment.step', words(step.step)),
    ...write('treatment.next', options.length > 0 ? words(step.next.sentence) : []),
    ...options
      .map(({ label, blocked }) => ({ label, reasons: writable(blocked) }))
      .filter(({ reasons }) => reasons.length > 0)
      .flatMap(({ label, reasons }) =>
        group('treatment.blocked', [
          ...write('treatment.blocked.drug', words(label)),
          ...write('treatment.blocked.reason', reasons.flatMap(words)),
        ]),
      ),
  ]
}

const rowItems = (linkId: 'pathwayRow' | 'monitoring.watch', row: PathwayRow, write: Write) => [
  ...write(`${linkId}.row`, words(row.row), { evidence: row.evidence }),
  ...write(`${linkId}.title`, words(row.title)),
  ...write(`${linkId}.reason`, words(row.reason)),
  ...write(`${linkId}.advice`, words(row.advice)),
]

const entryGate = (assessment: Assessment, write: Write) => [
  ...write('entryGate.answer', [coded('answer', assessment.entryGate.answer)]),
  ...write('entryGate.sentence', words(entrySentence(assessment))),
  ...assessment.entryGate.parts.flatMap((part) =>
    group('entryGate.part', [
      ...write('entryGate.part.key', words(part.key)),
      ...write('entryGate.part.label', words(part.label)),
      ...write('entryGate.part.answer', [coded('answer', part.answer)], saidBy(part.evidence)),
      ...write('entryGate.part.reason', words(part.reason), saidBy(part.evidence, [])),
    ]),
  ),
]

/** An answer without an origin of its own: completed by the clinician when the clinician stands among its sources. */
const saidBy = (sources: Evidence[], evidence = sources): { origin: Origin; evidence: Evidence[] } => {
  const said = sources.filter(({ reference }) => reference === 'clinician').length
  return { origin: said === 0 ? 'auto' : said === sources.length ? 'manual' : 'override', evidence }
}

const itemOrigin: Record<InstrumentItem['origin'], Origin> = { chart: 'auto', clinician: 'manual', mixed: 'override' }

/** Under D-31 numbers and items only: neither category nor state, as with the first score. */
function instrument({ key, notFor, result, items }: FurtherInstrument, assessment: Assessment, write: Write) {
  const concluded = !scoreIsNumbersOnly(assessment)
  const answered = items.filter(({ answer }) => answer !== 'unknown')
  return [
    ...write(`${key}.sentence`, words(result.sentence)),
    ...write(`${key}.notFor`, words(notFor)),
    ...(result.kind === 'interval'
      ? [
          ...write(`${key}.lower`, decimal(result.lower)),
          ...write(`${key}.upper`, decimal(result.upper)),
          ...write(`${key}.maximum`, decimal(result.maximum)),
          ...write(`${key}.category`, concluded ? [coded('instrument-category', result.category)] : []),
        ]
      : []),
    ...write(`${key}.state`, result.kind === 'checklist' && concluded ? [coded('instrument-state', result.state)] : []),
    ...answered.flatMap((item) => {
      const origin = itemOrigin[item.origin]
      return write(`${key}.${item.key}`, [coded('answer', item.answer)], {
        origin,
        evidence: item.evidence,
        item: write(`${key}.${item.key}.reason`, words(item.reason), { origin }),
      })
    }),
    ...write(`${key}.unknown`, integer(items.length - answered.length)),
  ]
}

const monitoring = ({ monitoring: { schedule, horizon, course }, watch }: Assessment, write: Write) => [
  ...schedule.flatMap((line) =>
    group('monitoring.visit', [
      ...write('monitoring.visit.id', words(line.id)),
      ...write('monitoring.visit.when', words(line.when)),
      ...write('monitoring.visit.due', date(line.due)),
      ...write('monitoring.visit.record', words(line.record)),
      ...write('monitoring.visit.missing', line.missing.flatMap(words)),
    ]),
  ),
  ...watch
    .filter(({ state }) => state === 'raised')
    .flatMap((row) => group('monitoring.watch', rowItems('monitoring.watch', row, write))),
  ...write(
    'monitoring.since',
    course.earlier.flatMap(({ sentence }) => words(sentence)),
  ),
  ...write('monitoring.response', words(course.response?.sentence ?? null)),
  ...write('monitoring.horizon', words(horizon.sentence)),
]
