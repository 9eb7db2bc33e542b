/** Every table of texts of the page, in the language in force and in each translation. */
import { bannerTexts } from '../../client/banner/banner-texts.ts'
import { readingTexts } from '../../client/chart-reading/reading-texts.ts'
import { controlTexts } from '../../client/controls/control-texts.ts'
import { criteriaTexts } from '../../client/criteria/criteria-texts.ts'
import { comparedTexts } from '../../client/earlier/compared-texts.ts'
import { earlierTexts } from '../../client/earlier/earlier-texts.ts'
import { evidenceTexts } from '../../client/evidence/evidence-texts.ts'
import { statusTexts } from '../../client/evidence/status-texts.ts'
import { historyTexts } from '../../client/history/history-texts.ts'
import { instrumentTexts } from '../../client/instruments/instrument-texts.ts'
import { numberTexts } from '../../client/instruments/number-texts.ts'
import { mapTexts } from '../../client/lesion-map/map-texts.ts'
import { lesionTexts } from '../../client/lesions/lesion-texts.ts'
import { letterTexts } from '../../client/letters/letter-texts.ts'
import { mimicTexts } from '../../client/mimics/mimic-texts.ts'
import { monitoringTexts } from '../../client/monitoring/monitoring-texts.ts'
import { nextTexts } from '../../client/next-steps/next-texts.ts'
import { pathwayTexts } from '../../client/pathway/pathway-texts.ts'
import { planTexts } from '../../client/plan/plan-texts.ts'
import { flagTexts } from '../../client/red-flags/flag-texts.ts'
import { scoreTexts } from '../../client/score/score-texts.ts'
import { receiptTexts } from '../../client/signing/receipt-texts.ts'
import { signTexts } from '../../client/signing/sign-texts.ts'
import { timelineTexts } from '../../client/timeline/timeline-texts.ts'
import { treatmentTexts } from '../../client/treatment/treatment-texts.ts'
import { commonTexts } from '../../client/words/common-texts.ts'
import { german } from '../../client/words/de/de.ts'
import { germanLater } from '../../client/words/de/later.ts'
import { failureTexts } from '../../client/words/failure-texts.ts'
import { french } from '../../client/words/fr/fr.ts'
import { frenchLater } from '../../client/words/fr/later.ts'
import { frameTexts } from '../../client/words/frame-texts.ts'
import { partTexts } from '../../client/words/part-texts.ts'
import { boneTexts, placeTexts } from '../../client/words/place-texts.ts'
import type { Translations } from '../../client/words/translations.ts'

/** The texts of every part in the language in force. */
export const inForce = (): Translations => ({
  common: commonTexts(),
  frame: frameTexts(),
  failures: failureTexts(),
  parts: partTexts(),
  places: placeTexts(),
  bones: boneTexts(),
  reading: readingTexts(),
  banner: bannerTexts(),
  flags: flagTexts(),
  score: scoreTexts(),
  next: nextTexts(),
  criteria: criteriaTexts(),
  evidence: evidenceTexts(),
  statuses: statusTexts(),
  controls: controlTexts(),
  history: historyTexts(),
  lesions: lesionTexts(),
  map: mapTexts(),
  plan: planTexts(),
  sign: signTexts(),
  earlier: earlierTexts(),
  instruments: instrumentTexts(),
  receipt: receiptTexts(),
  letters: letterTexts(),
  timeline: timelineTexts(),
  compared: comparedTexts(),
  numbers: numberTexts(),
  mimics: mimicTexts(),
  monitoring: monitoringTexts(),
  pathway: pathwayTexts(),
  treatment: treatmentTexts(),
})
export const wholeGerman: Translations = { ...german, ...germanLater }
export const wholeFrench: Translations = { ...french, ...frenchLater }

export type Text = string | ((...values: unknown[]) => string)
/** "part.key" → its text. */
export const textsIn = (translations: Translations): Map<string, Text> =>
  new Map(
    Object.entries(translations).flatMap(([part, texts]) =>
      Object.entries(texts as Record<string, Text>).map(([key, text]) => [`${part}.${key}`, text] as const),
    ),
  )
/** The text with a number of its own in every place. */
export const filled = (text: Text): string => (typeof text === 'string' ? text : text(4101, 4102, 4103))
