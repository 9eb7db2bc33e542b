import type { LimitCode, PdfCode, ReadingCode, RemarkCode, UnusedCode } from '../../server/api/contract.ts'

/** Every table that a translation must hold, whole: a missing text, or one too many, is a type error. */
export type FirstTranslations = {
  common: typeof import('./common-texts.ts').english
  frame: typeof import('./frame-texts.ts').english
  failures: typeof import('./failure-texts.ts').english
  told: import('./told-texts.ts').ToldTexts
  parts: typeof import('./part-texts.ts').english
  places: typeof import('./place-texts.ts').english
  bones: typeof import('./place-texts.ts').englishBones
  reading: typeof import('../chart-reading/reading-texts.ts').english
  banner: typeof import('../banner/banner-texts.ts').english
  flags: typeof import('../red-flags/flag-texts.ts').english
  score: typeof import('../score/score-texts.ts').english
  next: typeof import('../next-steps/next-texts.ts').english
  criteria: typeof import('../criteria/criteria-texts.ts').english
  evidence: typeof import('../evidence/evidence-texts.ts').english
  statuses: typeof import('../evidence/status-texts.ts').english
  controls: typeof import('../controls/control-texts.ts').english
  history: typeof import('../history/history-texts.ts').english
  lesions: typeof import('../lesions/lesion-texts.ts').english
  map: typeof import('../lesion-map/map-texts.ts').english
  plan: typeof import('../plan/plan-texts.ts').english
  sign: typeof import('../signing/sign-texts.ts').english
  earlier: typeof import('../earlier/earlier-texts.ts').english
  instruments: typeof import('../instruments/instrument-texts.ts').english
}

/** Of the parts that are opened later: a file of its own in each language. */
export type LaterTranslations = {
  receipt: typeof import('../signing/receipt-texts.ts').english
  standings: import('../signing/standing-texts.ts').StandingTexts
  letters: typeof import('../letters/letter-texts.ts').english
  timeline: typeof import('../timeline/timeline-texts.ts').english
  numbers: typeof import('../instruments/number-texts.ts').english
  compared: typeof import('../earlier/compared-texts.ts').english
  mimics: typeof import('../mimics/mimic-texts.ts').english
  monitoring: typeof import('../monitoring/monitoring-texts.ts').english
  pathway: typeof import('../pathway/pathway-texts.ts').english
  treatment: typeof import('../treatment/treatment-texts.ts').english
}

/** Families of the server's sentences that have a file of their own. */
export type ReadingTold = ReadingCode
export type UnreadTold = LimitCode | PdfCode | UnusedCode
export type RemarkTold = RemarkCode

export type Translations = FirstTranslations & LaterTranslations
