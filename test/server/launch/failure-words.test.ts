import type { Response } from 'express'
import { describe, expect, it } from 'vitest'
import { detailWords } from '../../../server/launch/failure-words/details.ts'
import { languageFor, wordsIn } from '../../../server/launch/failure-words/language.ts'
import { type Detail, type FailureKind, failureStatus } from '../../../server/launch/failures.ts'

const kinds = Object.keys(failureStatus) as FailureKind[]
const english = wordsIn('en')

/** Every text of a table, its functions filled with values of their own. */
const textsIn = (table: object, path = ''): [path: string, text: string][] =>
  Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const place = `${path}.${key}`
    if (typeof value === 'string') return [[place, value]]
    if (typeof value === 'function') return [[place, String(value('4101', '4102'))]]
    return textsIn(value, place)
  })

/** Words that stand in every longer English sentence and in no German or French one. */
const inEnglish = /\b(the|and|of|not|with|this|which|from|for|by|are|is|has|no|your|may)\b/i
/** Names, the same in every language. */
const neutral = new Set(['.problems.http-status'])

describe.each(['fr', 'de'] as const)('the pages of a launch that failed, in %s', (language) => {
  const words = wordsIn(language)
  const translated = textsIn(words)

  it('say everything that the English ones say, with the same values in it, and no English word', () => {
    const paths = (texts: [string, string][]) => texts.map(([path]) => path).sort()
    expect(paths(translated)).toEqual(paths(textsIn(english)))
    const original = new Map(textsIn(english))
    for (const [path, text] of translated) {
      const places = (words: string | undefined) => (words?.match(/410\d/g) ?? []).sort()
      expect([path, places(text)]).toEqual([path, places(original.get(path))])
      expect([path, text]).not.toEqual([path, expect.stringMatching(inEnglish)])
      if (!neutral.has(path)) expect([path, text]).not.toEqual([path, original.get(path)])
    }
  })

  it.each(kinds)('“%s” says what happened and what to do', (kind) => {
    const { title, happened, todo } = words.kinds[kind]
    expect(title).not.toMatch(/[.!]$/)
    for (const sentence of [happened, ...todo]) expect(sentence).toMatch(/\S{2} .*\.$/)
    expect(todo).toHaveLength(english.kinds[kind].todo.length)
  })
})

it('follows the typography of each language', () => {
  for (const [path, text] of textsIn(wordsIn('fr'))) {
    expect([path, text]).not.toEqual([path, expect.stringMatching(/[^\u202f][:;?!»]|«[^\u202f]|["'„“”]|\s…/)])
  }
  for (const [path, text] of textsIn(wordsIn('de')))
    expect([path, text]).not.toEqual([path, expect.stringMatching(/["'’«»”]| [:;?!]/)])
})

describe('what this EHR said or left out', () => {
  const said = (language: 'en' | 'fr' | 'de', detail: Detail) => detailWords(wordsIn(language), detail)

  it('stands in a frame of the reader’s language, the EHR’s own words as they came', () => {
    const answer: Detail = { said: 'answer', error: 'access_denied', words: 'Not you, today' }
    expect(['en', 'fr', 'de'].map((language) => said(language as 'en', answer))).toEqual([
      'The EHR’s answer: access_denied (Not you, today)',
      'Réponse du DPI\u202f: access_denied (Not you, today)',
      'Antwort des KIS: access_denied (Not you, today)',
    ])
    const reason: Detail = { said: 'reason', ehr: 'Epic Test', problem: { code: 'http-status', value: '503' } }
    expect(said('fr', reason)).toBe('Raison\u202f: Epic Test\u202f: HTTP 503.')
    expect(said('de', { said: 'reason', problem: { code: 'token-no-answer' } })).toBe(
      'Grund: keine Antwort vom Token-Endpunkt.',
    )
  })

  it('names a right that is missing, one without a line of its own by its FHIR name', () => {
    const right = (type: string): Detail => ({ said: 'lost', right: { action: 'read', type } })
    expect(said('de', right('Procedure'))).toBe('Die App darf keine Eingriffe lesen.')
    expect(said('de', right('Specimen'))).toBe('Die App darf Specimen nicht lesen.')
    expect(said('fr', right('toString'))).toBe('L’application ne peut pas lire toString.')
  })
})

describe('the language of a page', () => {
  const words = (response: object) => languageFor(response as Response)
  const asking = (accepted: string | false) => ({ locals: {}, req: { acceptsLanguages: () => accepted } })
  const ofUser = (locale: string | undefined) => ({ ...asking('fr'), locals: { launch: { user: { locale } } } })

  it('is that of the clinician’s settings in the EHR, where the launch is known and the app speaks it', () => {
    expect([words(ofUser('de-CH')), words(ofUser('DE_at')), words(ofUser('it-CH')), words(ofUser(undefined))]).toEqual([
      'de',
      'de',
      'fr',
      'fr',
    ])
  })

  it('else the browser’s, else English', () => {
    expect([words(asking('de')), words(asking(false)), words(ofUser('toString'))]).toEqual(['de', 'en', 'fr'])
  })
})
