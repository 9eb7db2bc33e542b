/** The text of a request for whole-body MRI (clinical-basis 3.4, 2.7): facts of the assessment, nothing new. Pure. */
import { mriProtocol } from '../../smart-config/letters/mri-protocol.ts'
import type { Assessment, FindingAnswer } from '../assessment.ts'
import { boneName } from '../bone-name.ts'
import type { Chart } from '../chart/chart.ts'
import { counts } from '../criteria/counted-lesions.ts'
import { ageInYears, byDate, dayOf } from '../dates.ts'
import type { FindingKey } from '../findings.ts'
import type { Lesion } from '../lesion.ts'
import { patientLine } from './patient-line.ts'

/** What a radiologist wants to know of history and examination. */
const asked: readonly FindingKey[] = [
  'boneOrLimbPain',
  'painOverSixWeeks',
  'recurrentFlares',
  'nightPain',
  'fever',
  'weightLossOrAsthenia',
  'localSwellingOrWarmth',
  'organomegalyOrNodes',
  'inflammatoryBackPain',
  'psoriasisOrPustulosis',
  'bowelSymptoms',
]

const named = (findings: FindingAnswer[], answer: FindingAnswer['answer']): string =>
  asked.flatMap((key) => findings.find((one) => one.key === key && one.answer === answer)?.label ?? []).join('; ')

function lesionText(lesion: Lesion): string {
  const place = [lesion.side, lesion.segment, lesion.region].filter((part) => part !== 'unspecified')
  const doubt = lesion.state === 'suggested' ? ` - doubtful: ${lesion.doubt ?? 'not certain in the report'}` : ''
  const past = lesion.state === 'resolved' ? ' - described as past or healed' : ''
  const shown = lesion.firstShown ? ` (first shown ${dayOf(lesion.firstShown)})` : ''
  return `${[boneName(lesion), ...place].join(', ')}${shown}${doubt}${past}`
}

/** Latest CRP and ESR with the unit as charted: a number without its source is not passed on. */
const labTexts = (chart: Chart): string[] =>
  ['crp', 'esr'].flatMap((analyte) => {
    const latest = chart.labs
      .filter((lab) => lab.analyte === analyte && lab.evidence.value)
      .toSorted(byDate)
      .at(-1)
    return latest ? [`${latest.label} ${latest.evidence.value}, ${latest.date ? dayOf(latest.date) : 'no date'}`] : []
  })

const list = (lines: string[]): string[] => lines.map((line) => `- ${line}`)
const part = (title: string, lines: string[]): string[] => (lines.length === 0 ? [] : [title, ...list(lines), ''])

/** @param requestedBy the signed-in person's name */
export function mriRequestText(assessment: Assessment, chart: Chart, requestedBy: string): string {
  const { findings, lesions, redFlags } = assessment
  const ageYears = ageInYears(chart.patient.birthDate, chart.readAt)
  const yes = named(findings, 'yes')
  const no = named(findings, 'no')
  const urgent = redFlags.filter(({ level, state }) => level === 'urgent' && state === 'raised')
  const current = lesions.filter(counts)
  const others = lesions.filter(({ state }) => state === 'suggested' || state === 'resolved')
  const studies = chart.studies.toSorted(byDate).toReversed()
  return [
    'REQUEST FOR WHOLE-BODY MRI',
    `Patient: ${patientLine(chart.patient)}${ageYears === null ? '' : `, ${ageYears} years`}`,
    `Requested by: ${requestedBy}`,
    '',
    ...part('Protocol', [...mriProtocol.lines, `Source: ${mriProtocol.citation.refs.join('; ')}`]),
    ...part('Clinical question', [
      'Chronic recurrent multifocal osteomyelitis (CRMO / CNO)? How many bone lesions, where, also silent ones?',
      'Anything that speaks against it: soft-tissue mass, breached cortex, abscess, sequestrum, diffuse marrow change, disk involvement?',
      'Vertebral height and alignment, growth plates, sacroiliac joints?',
      ...urgent.map(({ title, row }) => `Urgent: ${title} is to be excluded (${row}).`),
    ]),
    ...part('History', [...(yes ? [`Yes: ${yes}.`] : []), ...(no ? [`No: ${no}.`] : []), ...labTexts(chart)]),
    ...part('Lesions to look at', [
      ...(current.length === 0 ? ['No lesion is known so far.'] : current.map(lesionText)),
      ...others.map(lesionText),
    ]),
    ...part(
      'Imaging so far',
      studies.slice(0, 8).map(({ label, date }) => `${label}, ${date ? dayOf(date) : 'no date'}`),
    ),
    ...part('Please report for every lesion', [
      'Bone, side, end and part (metaphysis, epiphysis, shaft); for the spine the level.',
      'Marrow oedema, expansion, periosteal and soft-tissue reaction, fracture or loss of height.',
    ]),
    'To be asked before: implants, sedation, claustrophobia.',
    '',
  ].join('\n')
}
