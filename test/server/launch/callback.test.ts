import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchIdIn, launchUrl, openBrowser } from '../browser.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { type RunningApp, startApp } from '../running-app.ts'
import { launchOfId } from './open-launch.ts'

let ehr: FakeEhr
let app: RunningApp
beforeEach(async () => {
  ehr = await startFakeEhr()
  app = await startApp([ehr.issuer])
})
afterEach(async () => {
  await app.close()
  await ehr.close()
})

/** A whole launch; the page where it ends. */
const launch = () => openBrowser().follow(launchUrl(app.url, ehr.fhirBase))
const openedLaunch = async () => launchOfId(app.context, launchIdIn((await launch()).url))
const answerWith = (changes: Record<string, unknown>) => {
  ehr.answers.token = () => ehr.tokenAnswer(changes)
}
const view = async () => {
  const browser = openBrowser()
  const page = await browser.follow(launchUrl(app.url, ehr.fhirBase))
  return JSON.parse((await browser.go(`${page.url}api/launch`)).text)
}

describe('the code exchange', () => {
  it('trap 1: a code full of reserved characters arrives as it was issued', async () => {
    const code = 'x&grant_type=evil=1 +/%26#é'
    ehr.answers.callback = (query) => ({ code, state: query.get('state') ?? '' })
    await launch()
    const [form] = ehr.tokenRequests()
    expect(form?.get('code')).toBe(code)
    expect(form?.getAll('grant_type')).toEqual(['authorization_code'])
  })

  it('proves the client by Basic, form-encoded as RFC 6749 says, and sends no secret in the body', async () => {
    await app.close()
    app = await startApp([{ ...ehr.issuer, clientId: 'id-1', clientSecret: 'a:b/c+d é' }])
    await launch()
    const [request] = ehr.asked.filter((one) => one.path === '/token')
    const [scheme, pair] = request?.headers.authorization?.split(' ') ?? []
    expect([scheme, Buffer.from(pair ?? '', 'base64').toString()]).toEqual(['Basic', 'id-1:a%3Ab%2Fc%2Bd+%C3%A9'])
    expect(request?.body).not.toContain('client_secret')
  })

  it('proves the client by post where only that is listed', async () => {
    const methods = { token_endpoint_auth_methods_supported: ['client_secret_post'] }
    ehr.answers.configuration = () => ({ json: { ...ehr.configuration(), ...methods } })
    await launch()
    expect(ehr.tokenRequests()[0]?.get('client_secret')).toBe('canary-client-secret')
  })

  it('a public client names itself', async () => {
    await app.close()
    app = await startApp([{ ...ehr.issuer, clientSecret: null }])
    await launch()
    expect(ehr.tokenRequests()[0]?.get('client_id')).toBe('crmo-test')
  })

  it('trap 3c: expires_in as text is a number of seconds', async () => {
    answerWith({ expires_in: '570' })
    const left = Date.parse((await view()).accessEndsAt) - Date.now()
    expect(left / 1000).toBeGreaterThan(560)
    expect(left / 1000).toBeLessThanOrEqual(570)
  })

  it('trap 12: an access token that looks like a.b.c without expires_in is just a token', async () => {
    answerWith({ access_token: 'a.b.c', expires_in: undefined })
    expect(await view()).toMatchObject({ patientId: 'p1', accessEndsAt: null })
  })

  it('trap 3: a missing scope means as asked, and a refresh token alone allows refreshing', async () => {
    answerWith({ scope: undefined })
    expect(await view()).toMatchObject({ canRefresh: true, notGranted: [] })
  })

  it('trap 14: a token endpoint that breaks off or answers nonsense ends in a page', async () => {
    ehr.answers.token = () => 'cut'
    expect((await launch()).status).toBe(502)
    ehr.answers.token = () => ({ text: '<html>busy</html>' })
    expect((await launch()).text).toContain('cannot be used')
  })

  it('a redirect of the token endpoint is not followed', async () => {
    const stranger = await startFakeEhr()
    ehr.answers.token = () => ({ status: 307, headers: { location: `${stranger.origin}/token` } })
    expect((await launch()).status).toBe(502)
    expect(stranger.asked).toEqual([])
    await stranger.close()
  })

  it('a refused code ends in a page with the EHR’s word', async () => {
    ehr.answers.token = () => ({ status: 401, json: { error: 'invalid_client' } })
    expect((await launch()).text).toContain('invalid_client')
  })
})

describe('launch context', () => {
  it('no patient: a page says so and no launch is open', async () => {
    answerWith({ patient: undefined })
    const page = await launch()
    expect([page.status, page.text]).toEqual([409, expect.stringContaining('did not name a patient')])
  })

  it('no encounter, no banner, an intent and unknown keys', async () => {
    answerWith({ encounter: undefined, need_patient_banner: false, intent: 'review', tenant: 'x', active_ttl: 5 })
    expect(await openedLaunch()).toMatchObject({ encounterId: null, needPatientBanner: false, intent: 'review' })
  })
})

describe('the user', () => {
  it('trap 11: names beyond ASCII arrive whole', async () => {
    expect((await openedLaunch()).user).toEqual({
      fhirUser: 'Practitioner/7',
      name: 'Dr Åse Ångström',
      maySign: true,
    })
  })

  it.each([
    ['de-CH', 'de-CH'],
    ['fr_CA', 'fr_CA'],
    ['German, please', undefined],
    [7, undefined],
    [undefined, undefined],
  ])('the locale %s of the id_token reaches the page as %s', async (locale, told) => {
    answerWith({ id_token: await ehr.idToken({ locale }) })
    const { user } = await view()
    expect([user.name, user.locale]).toEqual(['Dr Åse Ångström', told])
  })

  it('is named by the Practitioner resource when the id_token has no name', async () => {
    answerWith({ id_token: await ehr.idToken({ name: undefined }) })
    ehr.answers.fhir = ({ path }) =>
      path === '/fhir/Practitioner/7'
        ? { json: { resourceType: 'Practitioner', name: [{ given: ['José'], family: 'Núñez', prefix: ['Dr'] }] } }
        : { status: 404 }
    expect((await openedLaunch()).user.name).toBe('Dr José Núñez')
  })

  it.each([
    ['Practitioner/7', true],
    ['PractitionerRole/7', false],
    ['Patient/p1', false],
    ['RelatedPerson/9', false],
    ['https://elsewhere.example/x/NotPractitioner/7', false],
  ])('%s may sign: %s', async (fhirUser, maySign) => {
    answerWith({ id_token: await ehr.idToken({ fhirUser }) })
    expect((await openedLaunch()).user.maySign).toBe(maySign)
  })

  it('nobody signs without an id_token', async () => {
    answerWith({ id_token: undefined })
    expect((await openedLaunch()).user).toMatchObject({ fhirUser: '', maySign: false })
  })
})

describe('the id_token', () => {
  const refused = async (idToken: string) => {
    answerWith({ id_token: idToken })
    const page = await launch()
    expect([page.status, page.text]).toEqual([502, expect.stringContaining('cannot be proved who you are')])
    return page.text
  }

  it('with a bad signature ends in a page', async () => {
    const stranger = await ehr.newKey('key-1')
    await refused(await ehr.idToken({}, stranger))
  })
  it('without signature ends in a page', async () => {
    const [, payload] = (await ehr.idToken()).split('.')
    await refused(`${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`)
  })
  it('of an issuer that is not trusted ends in a page, and that issuer is not even asked', async () => {
    const stranger = await startFakeEhr()
    await refused(await stranger.idToken({ aud: 'crmo-test' }))
    expect(stranger.asked).toEqual([])
    await stranger.close()
  })
  it('for another client ends in a page', async () => refused(await ehr.idToken({ aud: 'another-app' })))
  it('that has expired more than a minute ago ends in a page; within the minute it passes', async () => {
    const seconds = Math.floor(Date.now() / 1000)
    await refused(await ehr.idToken({ exp: seconds - 90 }))
    answerWith({ id_token: await ehr.idToken({ exp: seconds - 30 }) })
    expect((await launch()).status).toBe(200)
  })
  it('with garbage ends in a page that repeats none of it', async () => {
    expect(await refused('canary-garbage')).not.toContain('canary-garbage')
  })
})

describe('scopes', () => {
  it('what was refused is named; spelling and splitting do not matter', async () => {
    answerWith({ scope: 'openid user/Patient.read user/Observation.r user/Observation.s' })
    expect((await view()).notGranted).toEqual([
      {
        sentence: 'The app may not read earlier assessments.',
        told: { code: 'lost-read-QuestionnaireResponse', values: { type: 'QuestionnaireResponse' } },
      },
      {
        sentence: 'The app may not write the structured assessment into the chart.',
        told: { code: 'lost-create-QuestionnaireResponse', values: { type: 'QuestionnaireResponse' } },
      },
    ])
  })

  it.each(['openid fhirUser launch', 'user/Observation.rs', 'user/Patient.rs'])(
    'only “%s” granted: a page names what is missing',
    async (scope) => {
      answerWith({ scope })
      const page = await launch()
      expect([page.status, page.text]).toEqual([403, expect.stringContaining('The app may not read')])
    },
  )
})

describe('the callback', () => {
  it('an error of the EHR is shown in words, as text, with its page for people', async () => {
    ehr.answers.callback = (query) => ({
      error: 'access_denied',
      error_description: '<script>alert(1)</script> not you',
      error_uri: 'https://ehr.example/help?a=1&b=2',
      state: query.get('state') ?? '',
    })
    const page = await launch()
    expect(page.status).toBe(403)
    expect(page.text).toContain('access_denied (&lt;script&gt;alert(1)&lt;/script&gt; not you)')
    expect(page.text).toContain('href="https://ehr.example/help?a=1&amp;b=2"')
    expect(ehr.tokenRequests()).toEqual([])
  })

  it('a script address is not made a link', async () => {
    ehr.answers.callback = (query) => ({
      error: 'access_denied',
      error_uri: 'javascript:alert(1)',
      state: query.get('state') ?? '',
    })
    expect((await launch()).text).not.toContain('javascript:')
  })

  it('trap 7c: without a code nothing is opened', async () => {
    ehr.answers.callback = (query) => ({ state: query.get('state') ?? '' })
    expect((await launch()).status).toBe(400)
    expect(ehr.tokenRequests()).toEqual([])
  })

  it('RFC 9207: an answer that names another login server is not used', async () => {
    ehr.answers.callback = (query) => ({ code: 'c', state: query.get('state') ?? '', iss: 'https://evil.example' })
    expect((await launch()).status).toBe(403)
    expect(ehr.tokenRequests()).toEqual([])
    ehr.answers.callback = (query) => ({ code: 'c', state: query.get('state') ?? '', iss: ehr.oidcIssuer })
    expect((await launch()).status).toBe(200)
  })
})
