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
import { type StandingTexts, standingTexts } from '../../client/signing/standing-texts.ts'
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
import { type ToldTexts, toldTexts } from '../../client/words/told-texts.ts'
import type { Translations } from '../../client/words/translations.ts'
import { unusedReasons } from '../../crmo/chart/unused-reasons.ts'
import { refusals } from '../../server/api/refusal-sentences.ts'
import { readingSentences } from '../../server/ehr/reading-sentences.ts'
import { rightTold } from '../../server/launch/failure-words/details.ts'
import { english as failurePages } from '../../server/launch/failure-words/en.ts'
import { noticeSentences } from '../../server/launch/notice-sentences.ts'
import { pdfProblems } from '../../server/pdf-text/pdf-problems.ts'
import { planSentences } from '../../server/write-back/plan-sentences.ts'
import { remarkSentences } from '../../server/write-back/remark-sentences.ts'
import { sentenceOf, standings } from '../../server/write-back/standings.ts'

/** English comes from the server. */
const englishStandings = {
  responses: 'questionnaire responses',
  notes: 'notes',
  texts: 'texts',
  onlySigner: (signer: string) => `Only ${signer}, who signed it, can send it.`,
  ...Object.fromEntries(
    (['sending', 'withdraw-waiting'] as const).map((said) => [said, () => sentenceOf(said, 'copy-text')]),
  ),
  ...Object.fromEntries(
    Object.entries(standings).map(([said, { sentence }]) => [
      said,
      (documents: string) => sentence.replaceAll('{documents}', String(documents)),
    ]),
  ),
} as StandingTexts

const limit = (words: string) => `{title}: ${words}. Read it in the EHR.`
/** English comes from the server, each family of sentences from its own table. */
export const toldFamilies = {
  refusals: Object.fromEntries(Object.entries(refusals).map(([code, { sentence }]) => [code, sentence])),
  reading: readingSentences,
  plan: planSentences,
  remarks: remarkSentences,
  pdfs: pdfProblems,
  unused: unusedReasons,
  notices: noticeSentences,
  rights: Object.fromEntries(
    (['read', 'create'] as const).flatMap((action) =>
      Object.keys(failurePages.rights[action]).map((type) => {
        const { sentence } = rightTold({ action, type: type === 'other' ? '{type}' : type })
        return [`lost-${action}-${type}`, sentence]
      }),
    ),
  ),
  limits: {
    'limit-search': '{name}: {reason}',
    'limit-not-english': limit('not in English, not read'),
    'limit-not-final': limit('not final, not counted'),
    'limit-unsupported-format': limit('format not read'),
    'limit-empty': limit('holds no text (empty, or scanned), not read'),
    'limit-attachment': '{label}, {reason}. Read it in the EHR.',
    'attachment-unread': '{title} ({type}): {reason}',
    'attachment-numbered': 'attachment {number}',
    'no-content-type': 'no content type',
    'attachment-unsupported': 'its format is not read; open it in the EHR',
    'attachment-empty': 'it holds no text',
    'attachment-not-fetched': 'its content lies behind a link that was not read',
  },
} satisfies Record<string, Record<string, string>>
export const englishTold = Object.assign({}, ...Object.values(toldFamilies)) as ToldTexts

/** The names of the places of a sentence, in an order that is the same in every language. */
export const placesOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort()

/** A sentence of the server as a text like the page's own: a function of what stands in its places. */
const ofPlaces =
  (sentence: string): Text =>
  (...values) =>
    sentence.replace(/\{(\w+)\}/g, (_place, name: string) => String(values[placesOf(sentence).indexOf(name)]))

/** The texts of every part in the language in force. */
export const inForce = (): Translations => ({
  common: commonTexts(),
  frame: frameTexts(),
  failures: failureTexts(),
  told: toldTexts() ?? englishTold,
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
  standings: standingTexts() ?? englishStandings,
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
      Object.entries(texts as Record<string, Text>).map(
        ([key, text]) =>
          [`${part}.${key}`, part === 'told' && typeof text === 'string' ? ofPlaces(text) : text] as const,
      ),
    ),
  )
/** The text with a number of its own in every place. */
export const filled = (text: Text): string => (typeof text === 'string' ? text : text(4101, 4102, 4103))
