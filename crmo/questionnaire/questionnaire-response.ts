import type { QuestionnaireResponse } from 'fhir/r4.js'
import { of100 } from '../../smart-config/instruments/measures.ts'
import type { MeasureKey } from '../../smart-config/instruments/table.ts'
import { assessmentIdentifierSystem, questionnaireCanonical } from '../../smart-config/questionnaire/canonicals.ts'
import type { Assessment, FindingAnswer, ItemAnswer, PlanLine } from '../assessment.ts'
import { ageInYears } from '../dates.ts'
import { findings } from '../findings.ts'
import type { Lesion } from '../lesion.ts'
import type { Course } from '../monitoring/monitoring-types.ts'
import { coded, date, type Origin, words } from './answers.ts'
import { evidenceList } from './evidence-list.ts'
import { furtherResponse } from './further-response.ts'
import { narrative } from './narrative.ts'
import type { Reader } from './readership.ts'
import { scoreIsNumbersOnly, scoreSentence } from './score-sentence.ts'
import { referenceLine, type Signing, versionsOf } from './signing.ts'
import { decimal, group, integer, type Write, writer } from './write-item.ts'

/**
 * The signed assessment as a QuestionnaireResponse against our published Questionnaire. Pure: the same assessment and signing give
 * the same resource, byte for byte after canonical JSON, so that the preview is exactly what is sent.
 */
export function toQuestionnaireResponse(
  assessment: Assessment,
  signing: Signing,
  reader: Reader,
): QuestionnaireResponse {
  const sources = evidenceList()
  const write = writer(signing, sources)
  const answered = [
    ...group('patient', patientContext(assessment, write)),
    ...assessment.redFlags.flatMap((flag) => group('redFlag', redFlag(flag, write))),
    ...group('jansson2009', instrument(assessment, write)),
    ...group('indexPeriod', indexPeriod(assessment, write)),
    ...assessment.lesions.flatMap((lesion) => group('lesion', lesionItems(lesion, write))),
    ...group(
      'finding',
      inTableOrder(assessment.findings)
        .filter(isAnswered)
        .flatMap((finding) => findingItem(finding, write)),
    ),
    ...group('measure', measures(assessment, signing, write)),
    ...group('biopsyGate', gate(assessment, write)),
    ...assessment.plan.flatMap((line) => group('plan', planLine(line, write))),
    ...furtherResponse(assessment, write, reader),
    ...assessment.limits.flatMap(({ sentence, items }) =>
      group('limit', [...write('limit.sentence', words(sentence)), ...write('limit.item', items.flatMap(words))]),
    ),
  ]
  return {
    resourceType: 'QuestionnaireResponse',
    text: { status: 'generated', div: narrative(assessment, signing, reader) },
    identifier: { system: assessmentIdentifierSystem, value: signing.assessmentId },
    questionnaire: questionnaireCanonical,
    status: 'completed',
    subject: { reference: signing.subject },
    ...(signing.encounter ? { encounter: { reference: signing.encounter } } : {}),
    authored: signing.authored,
    author: { reference: signing.author.reference, display: signing.author.name },
    item: [...answered, ...sources.items(), ...group('reference', identification(signing, write))],
  }
}

const patientContext = ({ patient, readAt }: Assessment, write: Write) => [
  ...write('patient.birthDate', date(patient.birthDate)),
  ...write('patient.gender', [
    { valueCoding: { system: 'http://hl7.org/fhir/administrative-gender', code: patient.gender } },
  ]),
  ...write('patient.ageYears', decimal(ageInYears(patient.birthDate, readAt))),
  ...write('patient.chartReadAt', [{ valueDateTime: readAt }]),
]

/** An open row says by its missing inputs why it is open; advice is for the raised. */
const redFlag = (flag: Assessment['redFlags'][number], write: Write) => [
  ...write('redFlag.row', words(flag.row)),
  ...write('redFlag.state', [coded('red-flag-state', flag.state)], { evidence: flag.evidence }),
  ...write('redFlag.level', [coded('red-flag-level', flag.level)]),
  ...write('redFlag.title', words(flag.title)),
  ...write('redFlag.reason', flag.state === 'open' ? [] : words(flag.reason)),
  ...write('redFlag.advice', flag.state === 'raised' ? words(flag.advice) : []),
  ...write('redFlag.missing', flag.missing.flatMap(words)),
]

function instrument(assessment: Assessment, write: Write) {
  const result = assessment.instruments['jansson-2009']
  return [
    ...write('jansson2009.lower', integer(result.lower)),
    ...write('jansson2009.upper', integer(result.upper)),
    ...write('jansson2009.maximum', integer(result.maximum)),
    ...write('jansson2009.threshold', integer(result.threshold)),
    ...write('jansson2009.category', scoreIsNumbersOnly(assessment) ? [] : [coded('category', result.category)]),
    ...write('jansson2009.sentence', words(scoreSentence(assessment))),
    ...write('jansson2009.notFor', words(result.notFor)),
    ...(assessment.predictiveValue
      ? [
          ...write('jansson2009.pretest', decimal(assessment.predictiveValue.pretest), { origin: 'manual' }),
          ...write('jansson2009.posttest', decimal(assessment.predictiveValue.posttest)),
          ...write('jansson2009.predictiveValue', words(assessment.predictiveValue.sentence)),
        ]
      : []),
    ...result.items.flatMap((item) => group(`jansson2009.${item.key}`, criterion(item, write))),
  ]
}

/** Chart facts that the clinician completed are an override: the app alone would have answered otherwise. */
const originOf = (item: ItemAnswer): Origin =>
  item.origin === 'chart'
    ? 'auto'
    : item.origin === 'clinician' && item.chartAnswer === 'unknown'
      ? 'manual'
      : 'override'

function criterion(item: ItemAnswer, write: Write) {
  const origin = originOf(item)
  const own = (part: string) => `jansson2009.${item.key}.${part}`
  return [
    ...write(own('answer'), [coded('answer', item.answer)], { origin, evidence: item.evidence }),
    ...write(own('points'), integer(item.points)),
    ...write(own('reason'), words(item.reason), { origin }),
    ...(origin === 'auto'
      ? []
      : [
          ...write(own('chartAnswer'), [coded('answer', item.chartAnswer)]),
          ...write(own('chartReason'), words(item.chartReason)),
        ]),
  ]
}

const indexPeriod = ({ indexPeriod }: Assessment, write: Write) => {
  const origin: Origin = indexPeriod.adjusted ? 'override' : 'auto'
  return [
    ...write('indexPeriod.from', date(indexPeriod.from), { origin }),
    ...write('indexPeriod.to', date(indexPeriod.to), { origin }),
    ...write('indexPeriod.rule', words(indexPeriod.rule)),
    ...write('indexPeriod.adjusted', [{ valueBoolean: indexPeriod.adjusted }]),
  ]
}

const lesionOrigin: Record<Lesion['state'], Origin> = {
  reported: 'auto',
  suggested: 'auto',
  resolved: 'auto',
  confirmed: 'override',
  removed: 'override',
  added: 'manual',
}

function lesionItems(lesion: Lesion, write: Write) {
  const origin = lesionOrigin[lesion.state]
  const touched = lesion.evidence.some(({ reference }) => reference === 'clinician')
  const featureOrigin = origin === 'auto' && touched ? 'override' : origin
  return [
    ...write('lesion.id', words(lesion.id)),
    ...write('lesion.state', [coded('lesion-state', lesion.state)], { origin }),
    ...write('lesion.bone', [coded('bone', lesion.bone)], { origin, evidence: lesion.evidence }),
    ...write('lesion.level', words(lesion.level), { origin }),
    ...write('lesion.side', [coded('side', lesion.side)], { origin }),
    ...write('lesion.region', [coded('region', lesion.region)], { origin }),
    ...write('lesion.segment', [coded('segment', lesion.segment)], { origin }),
    ...write(
      'lesion.feature',
      lesion.features.map((feature) => coded('lesion-feature', feature)),
      { origin: featureOrigin },
    ),
    ...write(
      'lesion.deniedFeature',
      lesion.deniedFeatures.map((feature) => coded('lesion-feature', feature)),
      { origin: featureOrigin },
    ),
    ...write('lesion.doubt', words(lesion.doubt), { origin }),
    ...write('lesion.firstShown', date(lesion.firstShown)),
  ]
}

/** R4: items stand in the order of the Questionnaire. */
const inTableOrder = (given: FindingAnswer[]): FindingAnswer[] => {
  const keys = Object.keys(findings)
  return given.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))
}

/** What neither the chart nor the clinician answers is left unanswered; a clinician's "unknown" is an answer. */
const isAnswered = ({ answer, origin, evidence, note }: FindingAnswer): boolean =>
  answer !== 'unknown' || origin === 'clinician' || evidence.length > 0 || note !== ''

function findingItem(finding: FindingAnswer, write: Write) {
  const fromChart = finding.evidence.some(({ reference }) => reference !== 'clinician')
  const origin: Origin = finding.origin !== 'clinician' ? 'auto' : fromChart ? 'override' : 'manual'
  const note = write(`finding.${finding.key}.note`, words(finding.note), { origin })
  return write(`finding.${finding.key}`, [coded('answer', finding.answer)], {
    origin,
    evidence: finding.evidence,
    item: note,
  })
}

/** Each number with who gives it; the clinician's in place of the chart's has the chart's beside it. */
function measures({ monitoring: { course } }: Assessment, { measures }: Signing, write: Write) {
  const said = (key: 'pain' | 'patientGlobal' | 'physicianGlobal' | 'chaq') => [
    ...write(`measure.${key}`, decimal(measures[key] ?? null), { origin: 'manual' }),
    ...details(key, course, write),
  ]
  const charted = (key: 'esr' | 'lesions', values: (value: number | null) => ReturnType<typeof decimal>) => {
    const { said: own, evidence } = course.numbers[key]
    const now = values(course.now.measures[key] ?? null)
    return [
      ...write(`measure.${key}`, now, own ? { origin: 'override', evidence } : {}),
      ...details(key, course, write, values),
    ]
  }
  return [
    ...said('pain'),
    ...said('patientGlobal'),
    ...said('physicianGlobal'),
    ...said('chaq'),
    ...write('measure.clinicalLesions', whole(measures.clinicalLesions ?? null), { origin: 'manual' }),
    ...details('clinicalLesions', course, write),
    ...charted('esr', decimal),
    ...write('measure.crp', decimal(course.now.crp)),
    ...charted('lesions', whole),
  ]
}

function details(key: MeasureKey, { numbers }: Course, write: Write, values = decimal) {
  const { said, unsaid } = numbers[key]
  if (!said) return []
  return [
    ...write(`measure.${key}.reason`, words(said.reason), { origin: 'manual' }),
    ...write(`measure.${key}.of100`, decimal(said.of100 ? of100(said.value) : null), { origin: 'manual' }),
    ...(unsaid
      ? [
          ...write(`measure.${key}.chart`, values(unsaid.value)),
          ...write(`measure.${key}.chartReason`, words(unsaid.why)),
        ]
      : []),
  ]
}

const whole = (value: number | null) => (value === null ? [] : integer(value))

const gate = ({ gate }: Assessment, write: Write) => [
  ...write('biopsyGate.passed', [{ valueBoolean: gate.passed }]),
  ...write('biopsyGate.sentence', words(gate.sentence)),
  ...write('biopsyGate.unknown', gate.unknown.flatMap(words)),
  ...write('biopsyGate.blockedBy', gate.blockedBy.flatMap(words)),
]

const planTextOrigin: Record<PlanLine['choice'], Origin> = {
  accepted: 'auto',
  edited: 'override',
  declined: 'auto',
  own: 'manual',
}

const planLine = (line: PlanLine, write: Write) => [
  ...write('plan.id', words(line.id)),
  ...write('plan.choice', [coded('plan-choice', line.choice)], { origin: 'manual' }),
  ...write('plan.text', words(line.text), { origin: planTextOrigin[line.choice] }),
  ...write('plan.reason', words(line.reason), { origin: 'manual' }),
]

const identification = (signing: Signing, write: Write) => [
  ...write('reference.assessmentId', words(signing.assessmentId)),
  ...write('reference.version', integer(signing.version)),
  ...write('reference.contentHash', words(signing.contentHash)),
  ...write('reference.chartHash', words(signing.chartHash)),
  ...write('reference.app', words(versionsOf(signing))),
  ...write('reference.line', words(referenceLine(signing))),
]
