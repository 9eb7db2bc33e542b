/** Every table that a translation must hold, whole: a missing text, or one too many, is a type error. */
export type Translations = {
  common: typeof import('./common-texts.ts').english
  frame: typeof import('./frame-texts.ts').english
  reading: typeof import('../chart-reading/reading-texts.ts').english
  banner: typeof import('../banner/banner-texts.ts').english
  flags: typeof import('../red-flags/flag-texts.ts').english
  score: typeof import('../score/score-texts.ts').english
  next: typeof import('../next-steps/next-texts.ts').english
  criteria: typeof import('../criteria/criteria-texts.ts').english
  evidence: typeof import('../evidence/evidence-texts.ts').english
  controls: typeof import('../controls/control-texts.ts').english
  history: typeof import('../history/history-texts.ts').english
  numbers: typeof import('../instruments/number-texts.ts').english
  lesions: typeof import('../lesions/lesion-texts.ts').english
}
