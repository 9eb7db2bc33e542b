/** What a signature adds to an assessment: who, when, on whom, and the hashes that freeze it. */
import type { Review } from '../review.ts'

export type Signing = {
  /** UUID. */
  assessmentId: string
  /** 1 for the first; a correction is a new version. */
  version: number
  /** ISO 8601. When the answers were last changed (R4 QuestionnaireResponse.authored): fixed at the preview. */
  authored: string
  author: { reference: string; name: string }
  /** `Patient/1`. */
  subject: string
  /** `Encounter/1`; null when the launch has none. */
  encounter: string | null
  /** SHA-256 (hex) of the chart snapshot. */
  chartHash: string
  /** SHA-256 (hex) of everything that is signed. */
  contentHash: string
  measures: Review['measures']
  /** Of the app and of the rule tables by which the answers were made. Absent in what was signed before they were kept. */
  versions?: { app: string; rules: string }
  /** The version that this one replaces. Not its reference line: that has to stand in its own document alone. */
  replaces?: { what: string; reason: string }
}

/** `0.1.0, rules 1a2b3c4d5e6f`; none when they were not kept. */
export const versionsOf = ({ versions }: Pick<Signing, 'versions'>): string | null =>
  versions ? `${versions.app}, rules ${versions.rules}` : null

/** An assessment named in another one's text: `assessment 1b9d6bcd (version 1) of 2026-01-05, signed by Anna Ångström`. */
export const nameOf = ({ assessmentId, version, authored, author }: Signing): string =>
  `assessment ${assessmentId.slice(0, 8)} (version ${version}) of ${authored.slice(0, 10)}, signed by ${author.name}`

/**
 * Identifies the assessment in any document, also where the EHR drops our identifier (plain ASCII, own line, survives HTML and RTF):
 * `CRMO assessment 1b9d6bcd, version 1, sha256 0a1b2c3d`.
 */
export const referenceLine = (signing: Pick<Signing, 'assessmentId' | 'version' | 'contentHash'>): string =>
  `CRMO assessment ${signing.assessmentId.slice(0, 8)}, version ${signing.version}, sha256 ${signing.contentHash.slice(0, 8)}`

/** Names an assessment of this app, however its white space was changed: what it says is no source for another assessment. */
export const namesAssessment = (text: string): boolean =>
  /CRMO\s+assessment\s+[0-9a-f]{8},\s+version\s+\d+,\s+sha256\s+[0-9a-f]{8}/.test(text)
