/**
 * The items of our Questionnaire as a tree: linkIds, texts and types in one place. The published JSON is built from it, responses are
 * filled by it, and docs/questionnaire.md lists it. A linkId is a promise: change one only with a new version.
 */
import { jansson2009 } from '../../smart-config/instruments/jansson-2009.ts'
import { measureTable } from '../../smart-config/instruments/measures.ts'
import type { MeasureKey } from '../../smart-config/instruments/table.ts'
import { type FindingKey, findings } from '../findings.ts'
import { furtherItems } from './further-items.ts'
import { type Item, triState } from './item.ts'

const patient: Item = {
  linkId: 'patient',
  text: 'Patient context',
  type: 'group',
  item: [
    { linkId: 'patient.birthDate', text: 'Date of birth', type: 'date' },
    {
      linkId: 'patient.gender',
      text: 'Sex',
      type: 'choice',
      valueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender',
    },
    { linkId: 'patient.ageYears', text: 'Age in years when the chart was read', type: 'decimal' },
    { linkId: 'patient.chartReadAt', text: 'Chart read at', type: 'dateTime' },
  ],
}

const redFlag: Item = {
  linkId: 'redFlag',
  text: 'Red flag',
  type: 'group',
  repeats: true,
  item: [
    { linkId: 'redFlag.row', text: 'Row', type: 'string', required: true },
    { linkId: 'redFlag.state', text: 'State', type: 'choice', codes: 'red-flag-state', required: true },
    { linkId: 'redFlag.level', text: 'Level', type: 'choice', codes: 'red-flag-level', required: true },
    { linkId: 'redFlag.title', text: 'Title', type: 'string' },
    { linkId: 'redFlag.reason', text: 'Reason', type: 'text' },
    { linkId: 'redFlag.advice', text: 'Advice', type: 'text' },
    { linkId: 'redFlag.missing', text: 'Unknown input', type: 'string', repeats: true },
  ],
}

const criterion = (key: string, label: string): Item => ({
  linkId: `jansson2009.${key}`,
  text: label,
  type: 'group',
  item: [
    { ...triState(`jansson2009.${key}.answer`, 'Answer'), required: true },
    { linkId: `jansson2009.${key}.points`, text: 'Points when yes', type: 'integer' },
    { linkId: `jansson2009.${key}.reason`, text: 'Reason', type: 'text' },
    triState(`jansson2009.${key}.chartAnswer`, 'Answer of the chart alone'),
    { linkId: `jansson2009.${key}.chartReason`, text: 'Reason in the chart', type: 'text' },
  ],
})

const instrument: Item = {
  linkId: 'jansson2009',
  text: jansson2009.title,
  type: 'group',
  item: [
    {
      linkId: 'jansson2009.lower',
      text: 'Score, lower bound: points of the items known true',
      type: 'integer',
      required: true,
    },
    {
      linkId: 'jansson2009.upper',
      text: 'Score, upper bound: lower bound and points of the unknown items',
      type: 'integer',
      required: true,
    },
    { linkId: 'jansson2009.maximum', text: 'Highest possible score', type: 'integer' },
    { linkId: 'jansson2009.threshold', text: 'Published rule-in threshold', type: 'integer' },
    {
      linkId: 'jansson2009.category',
      text: 'Category',
      type: 'choice',
      codes: 'category',
    },
    { linkId: 'jansson2009.sentence', text: 'Meaning', type: 'text' },
    { linkId: 'jansson2009.notFor', text: 'What the score is not', type: 'text' },
    { linkId: 'jansson2009.pretest', text: 'Probability before the score, chosen by the clinician', type: 'decimal' },
    { linkId: 'jansson2009.posttest', text: 'Probability after the score at that choice', type: 'decimal' },
    { linkId: 'jansson2009.predictiveValue', text: 'What that means', type: 'text' },
    ...jansson2009.items.map(({ key, label }) => criterion(key, label)),
  ],
}

const indexPeriod: Item = {
  linkId: 'indexPeriod',
  text: 'Index period: which results count',
  type: 'group',
  item: [
    { linkId: 'indexPeriod.from', text: 'From', type: 'date' },
    { linkId: 'indexPeriod.to', text: 'To', type: 'date' },
    { linkId: 'indexPeriod.rule', text: 'Rule', type: 'text' },
    { linkId: 'indexPeriod.adjusted', text: 'Adjusted by the clinician', type: 'boolean' },
  ],
}

const lesion: Item = {
  linkId: 'lesion',
  text: 'Bone lesion (one site)',
  type: 'group',
  repeats: true,
  item: [
    { linkId: 'lesion.id', text: 'Lesion id', type: 'string', required: true },
    { linkId: 'lesion.state', text: 'State', type: 'choice', codes: 'lesion-state', required: true },
    { linkId: 'lesion.bone', text: 'Bone', type: 'choice', codes: 'bone', required: true },
    { linkId: 'lesion.level', text: 'Vertebra, rib or ray', type: 'string' },
    { linkId: 'lesion.side', text: 'Side', type: 'choice', codes: 'side', required: true },
    { linkId: 'lesion.region', text: 'Region', type: 'choice', codes: 'region' },
    { linkId: 'lesion.segment', text: 'End of a long bone', type: 'choice', codes: 'segment' },
    { linkId: 'lesion.feature', text: 'Feature', type: 'choice', codes: 'lesion-feature', repeats: true },
    {
      linkId: 'lesion.deniedFeature',
      text: 'Feature that a report denies',
      type: 'choice',
      codes: 'lesion-feature',
      repeats: true,
    },
    { linkId: 'lesion.doubt', text: 'Why it does not count', type: 'text' },
    { linkId: 'lesion.firstShown', text: 'First study that shows it', type: 'date' },
  ],
}

const findingItems: Item = {
  linkId: 'finding',
  text: 'History, examination and report findings',
  type: 'group',
  item: (Object.keys(findings) as FindingKey[]).map((key) =>
    triState(`finding.${key}`, findings[key].label, [{ linkId: `finding.${key}.note`, text: 'Note', type: 'text' }]),
  ),
}

/** What the clinician adds to a number: how it was found, the scale it was read off, and beside a number of the chart what that gives. */
const saidOf = (key: MeasureKey, type: 'decimal' | 'integer' = 'decimal'): Item[] => {
  const { label, alsoOf100, charted } = measureTable[key]
  return [
    { linkId: `measure.${key}.reason`, text: `${label}: how it was found, said by the clinician`, type: 'text' },
    ...(alsoOf100
      ? [{ linkId: `measure.${key}.of100`, text: `${label}: as entered, of 100`, type: 'decimal' as const }]
      : []),
    ...(charted
      ? [
          { linkId: `measure.${key}.chart`, text: `${label}: what the chart gives`, type },
          { linkId: `measure.${key}.chartReason`, text: `${label}: what the chart says`, type: 'text' as const },
        ]
      : []),
  ]
}

const measures: Item = {
  linkId: 'measure',
  text: 'Measures, for comparison with later assessments',
  type: 'group',
  item: [
    { linkId: 'measure.pain', text: 'Pain, 0 to 10', type: 'decimal' },
    ...saidOf('pain'),
    { linkId: 'measure.patientGlobal', text: "Patient's global assessment, 0 to 10", type: 'decimal' },
    ...saidOf('patientGlobal'),
    { linkId: 'measure.physicianGlobal', text: "Physician's global assessment, 0 to 10", type: 'decimal' },
    ...saidOf('physicianGlobal'),
    { linkId: 'measure.chaq', text: 'CHAQ, 0 to 3', type: 'decimal' },
    ...saidOf('chaq'),
    { linkId: 'measure.clinicalLesions', text: 'Sites found tender or warm on examination', type: 'integer' },
    ...saidOf('clinicalLesions'),
    { linkId: 'measure.esr', text: 'Latest ESR, mm/h', type: 'decimal' },
    ...saidOf('esr'),
    { linkId: 'measure.crp', text: 'Latest CRP, mg/L', type: 'decimal' },
    { linkId: 'measure.lesions', text: 'Lesions on whole-body imaging', type: 'integer' },
    ...saidOf('lesions', 'integer'),
  ],
}

const gate: Item = {
  linkId: 'biopsyGate',
  text: 'Biopsy-sparing gate',
  type: 'group',
  item: [
    { linkId: 'biopsyGate.passed', text: 'Passed', type: 'boolean', required: true },
    { linkId: 'biopsyGate.sentence', text: 'Sentence', type: 'text' },
    { linkId: 'biopsyGate.unknown', text: 'Unknown input', type: 'string', repeats: true },
    { linkId: 'biopsyGate.blockedBy', text: 'Blocked by', type: 'string', repeats: true },
  ],
}

const planLine: Item = {
  linkId: 'plan',
  text: 'Plan line',
  type: 'group',
  repeats: true,
  item: [
    { linkId: 'plan.id', text: 'Recommendation id, or own line', type: 'string', required: true },
    { linkId: 'plan.choice', text: "The clinician's choice", type: 'choice', codes: 'plan-choice', required: true },
    { linkId: 'plan.text', text: 'Text', type: 'text', required: true },
    { linkId: 'plan.reason', text: 'Reason', type: 'text' },
  ],
}

const limit: Item = {
  linkId: 'limit',
  text: 'What was not read',
  type: 'group',
  repeats: true,
  item: [
    { linkId: 'limit.sentence', text: 'Sentence', type: 'text', required: true },
    { linkId: 'limit.item', text: 'Item it touches', type: 'string', repeats: true },
  ],
}

const evidence: Item = {
  linkId: 'evidence',
  text: 'Source',
  type: 'group',
  repeats: true,
  item: [
    { linkId: 'evidence.id', text: 'Id', type: 'string', required: true },
    { linkId: 'evidence.passage', text: 'Quoted words', type: 'string', repeats: true },
  ],
}

const reference: Item = {
  linkId: 'reference',
  text: 'Identification of this assessment',
  type: 'group',
  item: [
    { linkId: 'reference.assessmentId', text: 'Assessment id', type: 'string', required: true },
    { linkId: 'reference.version', text: 'Version', type: 'integer', required: true },
    { linkId: 'reference.contentHash', text: 'SHA-256 of what was signed', type: 'string', required: true },
    { linkId: 'reference.chartHash', text: 'SHA-256 of the chart as it was read', type: 'string', required: true },
    { linkId: 'reference.app', text: 'Version of the app and hash of its rule tables', type: 'string' },
    { linkId: 'reference.line', text: 'Reference line', type: 'string', required: true },
  ],
}

/** In the order in which they are read: what stands above the score comes first. */
export const items: Item[] = [
  patient,
  redFlag,
  instrument,
  indexPeriod,
  lesion,
  findingItems,
  measures,
  gate,
  planLine,
  ...furtherItems,
  limit,
  evidence,
  reference,
]

/** The tree as a flat list, parents before children. */
export const flatItems = (tree: Item[] = items): Item[] => tree.flatMap((item) => [item, ...flatItems(item.item ?? [])])
