import { afterEach, describe, expect, it } from 'vitest'
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
import { intervalWords } from '../../client/score/score-words.ts'
import { receiptTexts } from '../../client/signing/receipt-texts.ts'
import { signTexts } from '../../client/signing/sign-texts.ts'
import { timelineTexts } from '../../client/timeline/timeline-texts.ts'
import { treatmentTexts } from '../../client/treatment/treatment-texts.ts'
import { languageNow } from '../../client/words/chosen.ts'
import { commonTexts } from '../../client/words/common-texts.ts'
import { ageWords, dayWords } from '../../client/words/dates.ts'
import { german } from '../../client/words/de/de.ts'
import { germanLater } from '../../client/words/de/later.ts'
import { failureTexts } from '../../client/words/failure-texts.ts'
import { french } from '../../client/words/fr/fr.ts'
import { frenchLater } from '../../client/words/fr/later.ts'
import { frameTexts } from '../../client/words/frame-texts.ts'
import { firstSpoken, takeLanguage } from '../../client/words/languages.ts'
import { partTexts } from '../../client/words/part-texts.ts'
import { boneTexts, placeTexts } from '../../client/words/place-texts.ts'
import type { Translations } from '../../client/words/translations.ts'

/** The texts of every part in the language in force. */
const inForce = (): Translations => ({
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
  numbers: numberTexts(),
  receipt: receiptTexts(),
  letters: letterTexts(),
  timeline: timelineTexts(),
  compared: comparedTexts(),
  mimics: mimicTexts(),
  monitoring: monitoringTexts(),
  pathway: pathwayTexts(),
  treatment: treatmentTexts(),
})
const english = inForce()
const wholeGerman: Translations = { ...german, ...germanLater }
const wholeFrench: Translations = { ...french, ...frenchLater }

type Text = string | ((...values: unknown[]) => string)
const textsIn = (translations: Translations): Map<string, Text> =>
  new Map(
    Object.entries(translations).flatMap(([part, texts]) =>
      Object.entries(texts as Record<string, Text>).map(([key, text]) => [`${part}.${key}`, text] as const),
    ),
  )
/** The text with a number of its own in every place. */
const filled = (text: Text): string => (typeof text === 'string' ? text : text(4101, 4102, 4103))
const placesIn = (text: Text): string[] => (filled(text).match(/410\d/g) ?? []).sort()

describe.each([
  ['German', wholeGerman],
  ['French', wholeFrench],
])('%s', (_name, translations) => {
  it('has every text of the English page and no other, each with words in it', () => {
    expect([...textsIn(translations).keys()].sort()).toEqual([...textsIn(english).keys()].sort())
    for (const [key, text] of textsIn(translations)) expect(filled(text).trim(), key).not.toBe('')
  })

  it('says everywhere what the English text says: the same places, filled with the same values', () => {
    for (const [key, text] of textsIn(english))
      expect([key, placesIn(textsIn(translations).get(key) ?? '')]).toEqual([key, placesIn(text)])
  })

  it('keeps the space and the punctuation by which texts are joined', () => {
    const edges = (text: Text) => [filled(text).startsWith(' '), filled(text).endsWith(' ')]
    for (const [key, text] of textsIn(english)) {
      // French sets a space before a semicolon and a colon.
      if (/^[;:]/.test(filled(text))) continue
      expect([key, edges(textsIn(translations).get(key) ?? '')]).toEqual([key, edges(text)])
    }
  })

  it('is labelled as not clinically reviewed; English is the original', () => {
    expect(translations.common.notReviewed).not.toBe('')
    expect(english.common.notReviewed).toBe('')
  })
})

it('follows the typography of each language', () => {
  for (const [key, text] of textsIn(wholeFrench)) {
    expect([key, filled(text)]).not.toEqual([key, expect.stringMatching(/ [:;?!»]|« |[^\s\u202f][;?!]|["'„“”]|\s…/)])
    // A colon or a percent sign is never torn from the word before it.
    expect([key, filled(text)]).not.toEqual([key, expect.stringMatching(/[^\u202f](?::|%)(?!\/)/)])
  }
  for (const [key, text] of textsIn(wholeGerman))
    expect([key, filled(text)]).not.toEqual([key, expect.stringMatching(/["'’«»”]| %| [:;?!]/)])
})

it.each([
  [0, '0 lesions counted', '0 Läsionen gezählt', '0 lésion comptée'],
  [1, '1 lesion counted', '1 Läsion gezählt', '1 lésion comptée'],
  [2, '2 lesions counted', '2 Läsionen gezählt', '2 lésions comptées'],
])('counts %i by the rules of each language', (count, inEnglish, inGerman, inFrench) => {
  expect([english.lesions, wholeGerman.lesions, wholeFrench.lesions].map((texts) => texts.counts(count))).toEqual([
    inEnglish,
    inGerman,
    inFrench,
  ])
})

describe('the language of the page', () => {
  afterEach(() => takeLanguage('en', []))

  it('is the first one that the browser asks for and the page speaks, else English', () => {
    expect(firstSpoken([null, 'it-CH', 'de-CH', 'en'])).toBe('de')
    expect(firstSpoken(['fr', 'de-DE', 'en'])).toBe('fr')
    expect(firstSpoken(['en-US', 'de'])).toBe('en')
    expect(firstSpoken(['toString', 'constructor', ''])).toBe('en')
    expect(firstSpoken([])).toBe('en')
  })

  it('gives every part its own table', async () => {
    await takeLanguage('de', [])
    for (const part of Object.keys(wholeGerman) as (keyof Translations)[])
      expect([part, inForce()[part] === wholeGerman[part]]).toEqual([part, true])
  })

  it('changes words, dates and intervals, and back', async () => {
    expect(await takeLanguage('de', ['de-CH', 'en'])).toBe(true)
    expect([languageNow(), dayWords('2026-06-15'), dayWords('2026-06'), dayWords(null)]).toEqual([
      'de',
      '15.06.2026',
      'Juni 2026',
      'ohne Datum',
    ])
    expect([ageWords(1.5), intervalWords({ lower: 29, upper: 47 })]).toEqual(['18 Monate', '29 bis 47'])
    await takeLanguage('fr', [])
    expect([dayWords('2026-06-15T23:30:00-08:00'), ageWords(3.9)]).toEqual(['15 juin 2026', '3 ans'])
    await takeLanguage('en', [])
    expect(dayWords('2026-06-15')).toBe('15 Jun 2026')
  })
})
