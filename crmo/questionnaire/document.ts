/**
 * The assessment in words, as sections of nested lines: one content for the plain text note and for the narrative of the
 * QuestionnaireResponse. Red flags first; what the chart said and what the clinician said stand apart.
 */
import type { Assessment, FindingAnswer, ItemAnswer, PlanLine, RedFlag } from '../assessment.ts'
import { boneName } from '../bone-name.ts'
import type { Lesion } from '../lesion.ts'
import { codes } from './codes.ts'
import { furtherSections } from './further-document.ts'
import { evidenceLines, type Line, type Section } from './lines.ts'
import { scoreIsNumbersOnly, scoreSentence } from './score-sentence.ts'
import type { Signing } from './signing.ts'

export function documentSections(assessment: Assessment, signing: Signing): Section[] {
  return [
    { title: 'CRMO / CNO assessment', lines: heading(assessment, signing) },
    { title: 'Red flags', lines: redFlags(assessment.redFlags) },
    { title: 'Score', lines: score(assessment) },
    { title: 'Items of the score', lines: assessment.instruments['jansson-2009'].items.map(criterion) },
    { title: 'Bone lesions', lines: lesions(assessment.lesions) },
    { title: 'History, examination and report findings', lines: findingLines(assessment, signing) },
    { title: 'Biopsy', lines: [{ text: assessment.gate.sentence }] },
    { title: 'Plan', lines: plan(assessment.plan) },
    ...furtherSections(assessment),
    { title: 'What was not read', lines: limits(assessment) },
  ].filter(({ lines }) => lines.length > 0)
}

function heading({ patient, ageYears, readAt }: Assessment, { author, authored }: Signing): Line[] {
  const facts = [
    patient.birthDate ? `born ${patient.birthDate}` : 'date of birth not in the chart',
    ageYears === null ? null : `${ageYears} years`,
    patient.gender,
    patient.recordNumber ? `record number ${patient.recordNumber}` : null,
  ]
  return [
    { text: `Patient: ${patient.name}, ${facts.filter(Boolean).join(', ')}` },
    { text: `Signed by ${author.name}; answers of ${minute(authored)}; chart read ${minute(readAt)}.` },
    { text: 'Decision support, not a diagnosis. "Unknown" means not found in what this login could read.' },
    { text: '[chart] = as read by the app; [clinician] = said by the signer.' },
  ]
}

const minute = (iso: string): string =>
  iso.replace(
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*?(Z|[+-]\d{2}:\d{2})?$/,
    (_, day, time, zone) => `${day} ${time} ${!zone || zone === 'Z' ? 'UTC' : zone}`,
  )

function redFlags(flags: RedFlag[]): Line[] {
  const raised = (level: RedFlag['level']) => flags.filter((flag) => flag.state === 'raised' && flag.level === level)
  const open = flags.filter(({ state }) => state === 'open')
  const cleared = flags.filter(({ state }) => state === 'cleared').map(({ row }) => row)
  const none = raised('urgent').length + raised('check').length === 0
  return [
    ...(none ? [{ text: 'None raised.' }] : []),
    ...raised('urgent').map((flag) => raisedLine('URGENT', flag)),
    ...raised('check').map((flag) => raisedLine('Check', flag)),
    ...open.map(({ row, title, missing }) => ({
      text: `Open, neither raised nor cleared: ${row} ${title}.${missing.length > 0 ? ` Unknown: ${missing.join(', ')}.` : ''}`,
    })),
    ...(cleared.length > 0 ? [{ text: `Cleared: ${cleared.join(', ')}.` }] : []),
  ]
}

const raisedLine = (mark: string, flag: RedFlag): Line => ({
  text: `${mark}: ${flag.row} ${flag.title}. ${flag.reason}`,
  lines: [{ text: `Advice: ${flag.advice}` }, ...evidenceLines(flag.evidence)],
})

function score(assessment: Assessment): Line[] {
  const { title, lower, upper, maximum, threshold, notFor, citation } = assessment.instruments['jansson-2009']
  const numbers = lower === upper ? `${lower}` : `${lower} to ${upper}`
  const numbersOnly = scoreIsNumbersOnly(assessment)
  return [
    { text: `${title}: ${numbers} of ${maximum} points${numbersOnly ? '' : ` (published threshold ${threshold})`}.` },
    { text: scoreSentence(assessment) },
    { text: notFor },
    { text: assessment.predictiveValue?.sentence ?? '' },
    {
      text: `Which results count: ${assessment.indexPeriod.rule}${assessment.indexPeriod.adjusted ? ' [adjusted by the clinician]' : ''}`,
    },
    { text: `Source: ${citation.refs.join('; ')}` },
  ].filter(({ text }) => text.trim() !== '')
}

const who: Record<ItemAnswer['origin'], string> = {
  chart: '[chart]',
  clinician: '[clinician]',
  mixed: '[chart and clinician]',
}

const criterion = (item: ItemAnswer): Line => ({
  text: `${item.label}: ${item.answer.toUpperCase()} (${pointsOf(item)}) ${who[item.origin]} ${item.reason}`,
  lines: [
    ...(item.origin === 'chart' ? [] : [{ text: `The chart alone: ${item.chartAnswer}. ${item.chartReason}` }]),
    ...evidenceLines(item.evidence),
  ],
})

/** An unknown item is worth nothing or all: the score is an interval. */
const pointsOf = ({ answer, points }: ItemAnswer): string =>
  answer === 'unknown' ? `0 or ${points} points` : `${answer === 'yes' ? points : 0} of ${points} points`

function lesions(all: Lesion[]): Line[] {
  const counts = ({ state }: Lesion) => state === 'reported' || state === 'confirmed' || state === 'added'
  const counted = all.filter(counts)
  return [
    ...(counted.length === 0 ? [{ text: 'No lesion counted.' }] : []),
    ...counted.map(lesionLine),
    ...all.filter((lesion) => !counts(lesion)).map(lesionLine),
  ]
}

const lesionWho: Record<Lesion['state'], string> = {
  reported: '[chart]',
  confirmed: '[chart, confirmed by clinician]',
  added: '[clinician]',
  suggested: '[chart, not counted: possible or uncertain]',
  resolved: '[chart, not counted: past or healed]',
  removed: '[chart, not counted: removed by clinician]',
}

function lesionLine(lesion: Lesion): Line {
  const parts = [lesion.side, lesion.segment, lesion.region].filter((part) => part !== 'unspecified')
  const features = lesion.features.map((feature) => codes['lesion-feature'][feature].toLowerCase())
  const denied = lesion.deniedFeatures.map((feature) => `no ${codes['lesion-feature'][feature].toLowerCase()}`)
  const described = [...features, ...denied].join(', ')
  return {
    text: `${[boneName(lesion), ...parts].join(', ')}${described ? `: ${described}` : ''} ${lesionWho[lesion.state]}${lesion.doubt ? ` ${lesion.doubt}` : ''}`,
    lines: evidenceLines(lesion.evidence),
  }
}

function findingLines({ findings }: Assessment, { measures }: Signing): Line[] {
  const answered = findings.filter(({ answer }) => answer !== 'unknown')
  const unknown = findings.filter(({ answer }) => answer === 'unknown').map(({ label }) => label)
  const scales = [
    ['Pain', measures.pain, ' of 10'],
    ["Patient's global assessment", measures.patientGlobal, ' of 10'],
    ["Physician's global assessment", measures.physicianGlobal, ' of 10'],
    ['CHAQ', measures.chaq, ' of 3'],
    ['Sites tender or warm on examination', measures.clinicalLesions, ''],
  ] as const
  return [
    ...answered.map(findingLine),
    ...scales
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([label, value, of]) => ({ text: `${label}: ${value}${of} [clinician]` })),
    ...(unknown.length > 0 ? [{ text: `Unknown: ${unknown.join('; ')}.` }] : []),
  ]
}

const findingLine = ({ label, answer, origin, note, evidence }: FindingAnswer): Line => ({
  text: `${label}: ${answer} [${origin === 'clinician' ? 'clinician' : 'chart'}]${note ? ` ${note}` : ''}`,
  lines: evidenceLines(evidence),
})

const plan = (lines: PlanLine[]): Line[] =>
  lines.map(({ choice, text, reason }) => ({
    text: `${codes['plan-choice'][choice]}: ${text}`,
    lines: reason ? [{ text: `Reason: ${reason}` }] : [],
  }))

const limits = (assessment: Assessment): Line[] => assessment.limits.map(({ sentence }) => ({ text: sentence }))
