import { afterEach, expect, it, vi } from 'vitest'
import { apiOf, launchIdOf } from '../../client/api.ts'
import { launchId } from './example-chart.ts'

const answering = (response: () => Response | Promise<Response>) => {
  const asked: { url: string; init: RequestInit }[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init })
    return response()
  })
  return asked
}
afterEach(() => {
  vi.unstubAllGlobals()
})

const outcome = (status: number, text: string) =>
  Response.json({ resourceType: 'OperationOutcome', issue: [{ details: { text } }] }, { status })

it('finds the launch in the address, and nothing else', () => {
  expect(launchIdOf(`/launches/${launchId}/`)).toBe(launchId)
  expect(launchIdOf(`/launches/${launchId}`)).toBe(launchId)
  expect(launchIdOf('/launches/1/../2/')).toBeNull()
  expect(launchIdOf('/')).toBeNull()
})

it("asks below this launch's path, with the header that closes CSRF", async () => {
  const asked = answering(() => Response.json({ revision: 1, savedAt: '' }))
  await apiOf(launchId).sendAgain('a', 'questionnaire-response')
  expect(asked[0]?.url).toBe(`/launches/${launchId}/api/assessments/a/steps/questionnaire-response/send`)
  expect(asked[0]?.init).toMatchObject({ method: 'POST', cache: 'no-store', headers: { 'X-CRMO-Request': '1' } })
})

it('hands on the sentence of the OperationOutcome', async () => {
  answering(() => outcome(409, 'Another window saved a newer draft.'))
  expect(await apiOf(launchId).chart()).toEqual({
    ok: false,
    status: 409,
    sentence: 'Another window saved a newer draft.',
    ended: false,
  })
})

it.each([
  [401, 'chart', true],
  [410, 'chart', true],
  [403, 'chart', false],
  [404, 'chart', false],
  [403, 'launch', true],
  [404, 'launch', true],
  [500, 'launch', false],
] as const)('status %i of api/%s ends the launch: %s', async (status, path, ended) => {
  answering(() => outcome(status, 'Over.'))
  expect(await apiOf(launchId)[path]()).toMatchObject({ ok: false, ended })
})

it.each([
  ['no connection', () => Promise.reject(new TypeError('failed'))],
  ['an answer that is no JSON', () => new Response('<html>', { status: 200 })],
])('%s is a sentence, not an exception', async (_, response) => {
  answering(response)
  const answer = await apiOf(launchId).launch()
  expect(answer).toMatchObject({ ok: false, status: 0, ended: false })
  expect(answer.ok ? '' : answer.sentence).toMatch(/did not answer/)
})
