import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchIdIn, launchUrl, openBrowser } from '../browser.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { type RunningApp, startApp } from '../running-app.ts'

let ehr: FakeEhr
let app: RunningApp
beforeAll(async () => {
  ehr = await startFakeEhr()
  app = await startApp([ehr.issuer])
})
afterAll(async () => {
  await app.close()
  await ehr.close()
})

type Page = { status: number | undefined; headers: Record<string, unknown>; text: string }

/** The header exactly as given, also where `fetch` would mend it. */
const pageFor = (acceptLanguage: string | null, path = '/launch'): Promise<Page> =>
  new Promise((resolve, reject) => {
    const headers = acceptLanguage === null ? {} : { 'accept-language': acceptLanguage }
    request(`${app.url}${path}`, { headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece
      })
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }))
    })
      .on('error', reject)
      .end()
  })

const langOf = ({ text }: Page) => /<html lang="(\w+)">/.exec(text)?.[1]

describe('the page of a launch that failed', () => {
  it.each([
    ['de', 'de', 'Dieses KIS ist für die App nicht eingerichtet – CRMO-Beurteilung'],
    ['fr-CH, fr;q=0.9, de;q=0.8', 'fr', 'Ce DPI n’est pas configuré pour l’application – Évaluation CRMO'],
    ['en-GB,en;q=0.9,de;q=0.1', 'en', 'This EHR is not set up for the app – CRMO assessment'],
    ['fr;q=0.2, de-AT;q=0.7, it', 'de', 'Dieses KIS ist für die App nicht eingerichtet – CRMO-Beurteilung'],
  ])('speaks what the browser asks for by its weights: %s', async (header, language, title) => {
    const page = await pageFor(header)
    expect([page.status, langOf(page)]).toEqual([403, language])
    expect(page.text).toContain(`<title>${title}</title>`)
    expect(page.text.includes('<small>')).toBe(language !== 'en')
    expect(page.headers).toMatchObject({
      'content-language': language,
      'cache-control': 'no-store',
      vary: expect.stringMatching(/accept-language/i),
    })
  })

  it.each([
    ['none', null],
    ['empty', ''],
    ['of a language that the app does not speak', 'it, es;q=0.5'],
    ['that refuses them all', 'de;q=0, fr;q=0, en;q=0'],
    ['malformed', ';;;q=,,,=;de;;q=x'],
    ['with a name of the language that JavaScript knows', 'constructor, __proto__, toString'],
    ['with markup', '"><script>alert(1)</script>'],
    ['without end', `${'x-'.repeat(4_000)}de`],
    ['of thousands of languages', 'xx;q=0.1,'.repeat(1_200)],
  ])('speaks English for a header %s', async (_what, header) => {
    const page = await pageFor(header)
    expect([page.status, langOf(page)]).toEqual([403, 'en'])
    expect(page.text).not.toContain('<script')
  })

  it('frames what the EHR said in the reader’s language, and leaves the EHR’s words as they came', async () => {
    const { callback } = ehr.answers
    ehr.answers.callback = (query) => ({
      error: 'access_denied',
      error_description: 'Ask <b>IT</b>',
      state: query.get('state') ?? '',
    })
    const browser = openBrowser()
    const login = await browser.go(launchUrl(app.url, ehr.fhirBase))
    const back = await browser.go(login.location ?? '')
    const page = await browser.go(back.location ?? '', { headers: { 'accept-language': 'de' } })
    ehr.answers.callback = callback
    expect(page.text).toContain('<li>Antwort des KIS: access_denied (Ask &lt;b&gt;IT&lt;/b&gt;)</li>')
    expect(page.text).toContain('Das KIS hat die Anmeldung nicht erlaubt')
  })

  it('says below the API in English what the page says in the reader’s language', async () => {
    const launch = '/launches/7f3f6cd4-6c3c-4f0e-9d55-2d5a2f5d2a11/'
    const page = await pageFor('fr', launch)
    expect([page.status, page.text]).toEqual([410, expect.stringContaining('Cette ouverture est terminée')])
    const answer = await pageFor('fr', `${launch}api/launch`)
    expect([answer.status, answer.text]).toEqual([410, expect.stringContaining('The app was open for this patient')])
  })
})

it('where the launch is known, the language of the clinician’s settings in the EHR comes before the browser’s', async () => {
  ehr.answers.token = async () => ehr.tokenAnswer({ id_token: await ehr.idToken({ locale: 'de_CH' }) })
  const browser = openBrowser()
  const opened = await browser.follow(launchUrl(app.url, ehr.fhirBase))
  const page = await browser.go(`${app.url}/launches/${launchIdIn(opened.url)}/check/nothing-here`, {
    headers: { 'accept-language': 'fr' },
  })
  expect([page.status, page.text]).toEqual([404, expect.stringContaining('<html lang="de">')])
})
