import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { languageNow, regionNow } from '../../client/words/chosen.ts'
import { takeLanguage } from '../../client/words/languages.ts'
import { exampleLaunch } from './example-chart.ts'
import { closePage, openSpeakingPage, settle, smallServer, untilItSays } from './page.tsx'

const browserSpeaks = (...languages: string[]) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
}
const open = async (locale?: string, fhirUser = 'Practitioner/7') => {
  const launch = exampleLaunch()
  await openSpeakingPage(smallServer({ launch: { ...launch, user: { ...launch.user, fhirUser, locale } } }).api)
}
const now = () => [languageNow(), regionNow(), document.documentElement.lang]
/** Texts are fetched, so a language is there a moment later. */
const speaks = async (...expected: string[]) => {
  for (let turn = 0; turn < 200 && now().join() !== expected.join(); turn += 1) await settle(5)
  expect(now()).toEqual(expected)
}
const choose = async (language: string) => {
  const select = document.querySelector<HTMLSelectElement>('.language select')
  if (!select) throw new Error('No switch of language')
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, language)
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})
afterEach(async () => {
  await closePage()
  vi.restoreAllMocks()
  await takeLanguage('en', [])
})

describe('the language in which the page opens', () => {
  it("is the user's setting in the EHR, with its region, before the browser's", async () => {
    browserSpeaks('en-GB')
    await open('de-CH')
    await speaks('de', 'de-CH', 'de')
    expect(document.body.textContent).toContain('Warnzeichen')
  })

  it.each([[undefined], ['it-IT'], ['not a locale']])("is the browser's where the EHR says %s", async (locale) => {
    browserSpeaks('fr-CA', 'en')
    await open(locale)
    await settle(50)
    await speaks('fr', 'fr-CA', 'fr')
  })

  it("is the clinician's own choice before everything, at the next launch too, and of nobody else", async () => {
    browserSpeaks('en-GB')
    await open('de_CH')
    await speaks('de', 'de-CH', 'de')
    await choose('fr')
    await speaks('fr', 'fr-FR', 'fr')
    await untilItSays('Signes d’alerte')
    await closePage()
    // Another tab, another day.
    sessionStorage.clear()
    await open('de_CH')
    await speaks('fr', 'fr-FR', 'fr')
    await closePage()
    // The same tab.
    sessionStorage.setItem('crmo-language', 'fr')
    await open('de_CH', 'Practitioner/8')
    await speaks('de', 'de-CH', 'de')
    await settle()
    // Two letters under this tab, two under a digest of who chose: neither names anybody.
    expect(Object.keys({ ...sessionStorage, ...localStorage })).toEqual([
      'crmo-language',
      expect.stringMatching(/^crmo-language-[0-9a-f]{16}$/),
    ])
    expect({ ...sessionStorage, ...localStorage }['crmo-language']).toBe('de')
  })

  it('is chosen anew where the browser keeps nothing for the frame', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied')
    })
    browserSpeaks('en-GB')
    await open('fr-FR')
    await speaks('fr', 'fr-FR', 'fr')
    await choose('de')
    await speaks('de', 'de-DE', 'de')
  })
})
