import type { Issuer } from './issuers.ts'
import type { Launch } from './launch.ts'

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

/** What the clinician should know before starting: sentences. */
export const launchNotices = (launch: Launch, issuer: Issuer | undefined): string[] => {
  const noteNeedsEncounter = issuer?.writeBack.noteNeedsEncounter && issuer.writeBack.documentReference !== 'never'
  const unusable = launch.opened?.unusableReferences ?? 0
  return [
    ...(launch.encounterId === null
      ? [
          noteNeedsEncounter
            ? 'The EHR opened the app without an encounter. It files notes only into an encounter, so no note can be written from here; open the app from within an encounter, or copy the text.'
            : 'The EHR opened the app without an encounter: what is written will not be linked to a visit.',
        ]
      : []),
    ...(unusable > 0
      ? [
          `The EHR pointed at ${unusable === 1 ? 'one record' : `${unusable} records`} that the app does not open, because ${unusable === 1 ? 'it is' : 'they are'} not a record of this EHR’s FHIR server or not named as one. Look at ${unusable === 1 ? 'it' : 'them'} in the EHR.`,
        ]
      : []),
  ]
}
