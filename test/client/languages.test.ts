import { afterEach, describe, expect, it } from 'vitest'
import { intervalWords } from '../../client/score/score-words.ts'
import { languageNow } from '../../client/words/chosen.ts'
import { ageWords, dayWords } from '../../client/words/dates.ts'
import { firstSpoken, takeLanguage } from '../../client/words/languages.ts'
import type { Translations } from '../../client/words/translations.ts'
import { filled, inForce, type Text, textsIn, wholeFrench, wholeGerman } from './all-texts.ts'

const english = inForce()

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
