import { afterEach, describe, expect, it } from 'vitest'
import { partName } from '../../client/lesion-map/part-names.ts'
import { intervalWords } from '../../client/score/score-words.ts'
import { standingWords } from '../../client/signing/standing-texts.ts'
import { languageNow } from '../../client/words/chosen.ts'
import { ageWords, dayWords, tickWords } from '../../client/words/dates.ts'
import { failureTexts } from '../../client/words/failure-texts.ts'
import { firstSpoken, takeLanguage } from '../../client/words/languages.ts'
import { sideWord, siteWords } from '../../client/words/lesion-words.ts'
import { numberWords, quantityWords } from '../../client/words/numbers.ts'
import { saying, sayingAs, spoken } from '../../client/words/said.ts'
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

describe('the receipt', () => {
  afterEach(() => takeLanguage('en', []))
  const step = { step: 'document-reference', said: 'forbidden', onlySigner: 'Dr Nora Weiss' } as const

  it('says in the language of the page where a document stands and who can send it', async () => {
    expect(standingWords(step)).toBeNull()
    await takeLanguage('de', [])
    expect(standingWords(step)).toMatch(
      /^Diese Anmeldung darf keine Notizen schreiben: .* Nur Dr Nora Weiss hat signiert/,
    )
    await takeLanguage('fr', [])
    expect(standingWords({ ...step, step: 'withdraw-response' })).toContain('écrire de documents structurés')
  })

  it('leaves to the server what it has no words for, and stops as loudly as the server does', async () => {
    await takeLanguage('de', [])
    expect(standingWords({ step: 'copy-text' })).toBeNull()
    expect(standingWords({ ...step, said: 'toString' as 'sending' })).toBeNull()
    expect(standingWords({ ...step, said: 'other-patient' })).toMatch(/^HALT: .*EINER ANDEREN PERSON/)
  })
})

it('never takes one side for the other', async () => {
  const sides = { left: /left|links|gauche/i, right: /right|rechts|droit/i }
  for (const language of ['en', 'de', 'fr'] as const) {
    await takeLanguage(language, [])
    for (const side of ['left', 'right'] as const) {
      const site = { bone: 'tibia', level: null, side, region: 'metaphysis', segment: 'distal' } as const
      const part = {
        id: '',
        bone: 'tibia',
        side,
        part: 'distal-metaphysis',
        path: '',
        mirrored: false,
        middle: [0, 0],
      } as const
      for (const words of [siteWords(site), partName(part), sideWord(side)]) {
        expect(words).toMatch(sides[side])
        expect(words).not.toMatch(sides[side === 'left' ? 'right' : 'left'])
      }
      expect(siteWords(site)).toMatch(/distal/)
      expect(siteWords({ ...site, segment: 'proximal', region: 'epiphysis' })).toMatch(/proximal/)
    }
  }
  await takeLanguage('en', [])
})

it('numbers a bone as its language does', async () => {
  const rib = { bone: 'rib', level: '1st', side: 'left', region: 'unspecified', segment: 'unspecified' } as const
  const ray = {
    bone: 'phalanx',
    side: 'right',
    part: 'hand-1st',
    id: '',
    path: '',
    mirrored: false,
    middle: [0, 0],
  } as const
  const seen: string[][] = []
  for (const language of ['en', 'de', 'fr'] as const) {
    await takeLanguage(language, [])
    seen.push([siteWords(rib), partName(ray), siteWords({ ...rib, bone: 'vertebra', level: 'T8', side: 'midline' })])
  }
  await takeLanguage('en', [])
  expect(seen).toEqual([
    ['rib (1st), left', 'Right hand, phalanges of the 1st ray', 'vertebra (T8)'],
    ['Rippe (1.), links', 'Hand rechts, Phalangen des 1. Strahls', 'Wirbel (T8)'],
    ['côte (1re), côté gauche', 'Main, côté droit, phalanges du 1er rayon', 'vertèbre (T8)'],
  ])
})

describe('numbers', () => {
  afterEach(() => takeLanguage('en', []))

  it.each([
    ['2.40 mg/dL', '2,40 mg/dL'],
    ['< 0.5 mg/L', '< 0,5 mg/L'],
    ['11.5 to 15.5 g/dL', '11,5 bis 15,5 g/dL'],
    ['up to 0.5 mg/dL', 'bis 0,5 mg/dL'],
    ['7.1 10*9/L', '7,1 10*9/L'],
    ['90.5 mL/min/1.73 m2', '90,5 mL/min/1.73 m2'],
    ['48/120 mm', '48/120 mm'],
    ['1.5 - 2.5 mg/L', '1.5 - 2.5 mg/L'],
    ['12.05.2026', '12.05.2026'],
    ['slightly raised', 'slightly raised'],
  ])('as charted, %s is shown as %s: every digit and the unit stay', async (charted, shown) => {
    expect(quantityWords(charted)).toBe(charted)
    await takeLanguage('de', [])
    expect(quantityWords(charted)).toBe(shown)
  })

  it('follow the region: a Swiss decimal is a point', async () => {
    await takeLanguage('de', ['de-CH'])
    expect([quantityWords('2.4 mg/dL'), numberWords(1.25), dayWords('2026-03-12')]).toEqual([
      '2.4 mg/dL',
      '1.25',
      '12.03.2026',
    ])
    await takeLanguage('fr', [])
    expect([quantityWords('up to 2.4 mg/dL'), numberWords(12500.5), dayWords('2026-03-12')]).toEqual([
      'jusqu’à 2,4 mg/dL',
      '12500,5',
      '12 mars 2026',
    ])
  })

  it('on the axis of time are no finer than they must be', async () => {
    await takeLanguage('fr', [])
    const ticks = ['2026-01-01', '2026-06-01', '2026-06-15', '2026-06-15T09:00:00Z'].map((at) =>
      tickWords(new Date(at)),
    )
    expect(ticks).toEqual(['2026', 'juin', '15 juin', '09:00'])
    expect(tickWords(new Date('2023-07-01'), true)).toBe('juil. 2023')
  })
})

describe('a sentence about what went wrong', () => {
  afterEach(() => takeLanguage('en', []))
  const langOf = (sentence: string) => spoken(sentence).lang

  it('of the page is in the language in which it was made; every other one is English', async () => {
    await takeLanguage('de', [])
    const sentence = saying(failureTexts().noAnswer)
    expect([langOf(sentence), langOf('The EHR answered with an error.')]).toEqual([undefined, 'en'])
    await takeLanguage('fr', [])
    expect(langOf(sentence)).toBe('de')
    await takeLanguage('en', [])
    expect(langOf('The EHR answered with an error.')).toBeUndefined()
  })

  it('of the server is in the language of the page whenever it is shown', async () => {
    const sentence = sayingAs('The page asked for a draft.', { code: 'draft-conflict' })
    const unknown = sayingAs('A newer server says this.', { code: 'newer' })
    expect(spoken(sentence)).toEqual({ words: sentence, lang: undefined })
    await takeLanguage('de', [])
    expect(spoken(sentence)).toEqual({ words: wholeGerman.told['draft-conflict'], lang: undefined })
    expect(spoken(unknown)).toEqual({ words: unknown, lang: 'en' })
    await takeLanguage('fr', [])
    expect(spoken(sentence).words).toBe(wholeFrench.told['draft-conflict'])
  })
})
