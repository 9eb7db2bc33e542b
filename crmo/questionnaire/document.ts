/**
 * The assessment in words, as sections of nested lines: one content for the plain text note and for the narrative of the
 * QuestionnaireResponse. Red flags first; what the chart said and what the clinician said stand apart. It is what is read in the chart
 * in a minute: what the clinician said and decided stands in full, what the app read is shortened.
 */
import { questionnaireVersion } from '../../smart-config/questionnaire/canonicals.ts'
import type { Assessment } from '../assessment.ts'
import { ageInYears } from '../dates.ts'
import { findingLines } from './finding-lines.ts'
import { differentialTitle, followUp, instruments, mimics } from './further-document.ts'
import { lesionLines } from './lesion-lines.ts'
import type { Line, Section } from './lines.ts'
import { nextStepLines, planLines } from './plan-lines.ts'
import type { Reader } from './readership.ts'
import { redFlagLines } from './red-flag-lines.ts'
import { scoreLines } from './score-lines.ts'
import { type Signing, versionsOf } from './signing.ts'

export function documentSections(assessment: Assessment, signing: Signing, reader: Reader): Section[] {
  return [
    { title: 'CRMO / CNO assessment', lines: heading(assessment, signing) },
    { title: 'Red flags', lines: redFlagLines(assessment.redFlags) },
    { title: 'Score', lines: scoreLines(assessment) },
    { title: 'Bone lesions', lines: lesionLines(assessment.lesions) },
    { title: 'History and examination', lines: findingLines(assessment, signing) },
    { title: differentialTitle, lines: reader.withDifferential ? mimics(assessment.mimics) : [] },
    { title: 'Biopsy and next step', lines: [...nextStepLines(assessment), ...notJudged(assessment)] },
    { title: 'Treatment and plan', lines: planLines(assessment) },
    { title: 'Follow-up, if CNO is accepted', lines: followUp(assessment) },
    { title: 'Other instruments', lines: instruments(assessment) },
    { title: 'What was not read', lines: assessment.limits.map(({ sentence }) => ({ text: sentence })) },
    { title: 'Sources', lines: sources(assessment, signing) },
  ].filter(({ lines }) => lines.length > 0)
}

function heading({ patient, readAt }: Assessment, { author, authored, replaces }: Signing): Line[] {
  // Whose note it is: the age now, not the one at the first lesion that the rules judge by.
  const ageYears = ageInYears(patient.birthDate, readAt)
  const facts = [
    patient.birthDate ? `born ${patient.birthDate}` : 'date of birth not in the chart',
    ageYears === null ? null : `${ageYears} years`,
    patient.gender,
    patient.recordNumber ? `record ${patient.recordNumber}` : null,
  ]
  return [
    ...(replaces
      ? [{ text: `CORRECTION: replaces ${replaces.what}. Do not rely on that one. Reason: ${replaces.reason}` }]
      : []),
    { text: `Patient: ${patient.name}, ${facts.filter(Boolean).join(', ')}` },
    { text: `Signed by ${author.name}; answers of ${minute(authored)}; chart read ${minute(readAt)}.` },
    {
      text: 'Decision support, not a diagnosis. Unknown: not found in what this login could read. [clinician]: said by the signer; else read by the app.',
    },
  ]
}

const minute = (iso: string): string =>
  iso.replace(
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*?(Z|[+-]\d{2}:\d{2})?$/,
    (_, day, time, zone) => `${day} ${time} ${!zone || zone === 'Z' ? 'UTC' : zone}`,
  )

/** A row that advises stands in a note only when it is raised: one that the site has switched off is named. */
function notJudged({ pathwayRows, watch }: Assessment): Line[] {
  const off = [...pathwayRows, ...watch].filter(({ switchedOff }) => switchedOff).map(({ row }) => row)
  return off.length > 0 ? [{ text: `Not judged, switched off by this site: ${[...new Set(off)].join(', ')}.` }] : []
}

function sources({ instruments }: Assessment, signing: Signing): Line[] {
  const versions = versionsOf(signing)
  const said = [
    `Score: ${instruments['jansson-2009'].citation.refs.join('; ')}.`,
    `In full, if sent: document ${questionnaireVersion}.`,
    `Chart as read: sha256 ${signing.chartHash.slice(0, 8)}.`,
    ...(versions ? [`App ${versions}.`] : []),
  ]
  return [{ text: said.join(' ') }]
}
