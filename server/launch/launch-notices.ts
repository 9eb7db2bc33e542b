import { worded } from '../../crmo/told.ts'
import type { Worded } from '../api/contract.ts'
import type { Issuer } from './issuers.ts'
import type { Launch } from './launch.ts'
import { type NoticeCode, noticeSentences } from './notice-sentences.ts'

/** Sections of the page at which it may open. */
export type PageSection = 'flags' | 'score' | 'lesions' | 'criteria' | 'treatment' | 'plan' | 'sign'

/**
 * The `intent` values that open the page at a section: SMART names none, so each hospital agrees them with its EHR team. Anything else
 * opens the page at its beginning (SMART App Launch 2.2, "intent").
 */
const sections = new Map<string, PageSection>(
  Object.entries({
    'red-flags': 'flags',
    score: 'score',
    lesions: 'lesions',
    'review-imaging': 'lesions',
    criteria: 'criteria',
    treatment: 'treatment',
    plan: 'plan',
    sign: 'sign',
  }),
)

export const sectionOf = (intent: string | null): PageSection | undefined =>
  intent === null ? undefined : sections.get(intent)

/** Records of imaging among what the EHR opened the app with: shown first. */
export const imagingOpenedFirst = (launch: Launch): string[] =>
  (launch.opened?.references ?? [])
    .filter(({ type }) => type === 'DiagnosticReport' || type === 'ImagingStudy')
    .map(({ reference }) => reference)

const notice = (code: NoticeCode, values: Record<string, number> = {}): Worded => {
  const told = { code, values }
  return { sentence: worded(noticeSentences, told), told }
}

/** What the clinician should know before starting. */
export const launchNotices = (launch: Launch, issuer: Issuer | undefined): Worded[] => {
  const noteNeedsEncounter = issuer?.writeBack.noteNeedsEncounter && issuer.writeBack.documentReference !== 'never'
  const unusable = launch.opened?.unusableReferences ?? 0
  return [
    ...(launch.encounterId === null ? [notice(noteNeedsEncounter ? 'no-encounter-no-note' : 'no-encounter')] : []),
    ...(unusable > 0 ? [notice(unusable === 1 ? 'unusable-one' : 'unusable-many', { count: unusable })] : []),
  ]
}
