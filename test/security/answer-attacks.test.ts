/** What an EHR, or somebody in its network, may answer: bombs, depths, keys that are names of JavaScript's own. */
import { createServer, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { attachmentText, htmlToText } from '../../crmo/chart/plain-text.ts'
import { fhirAccess } from '../../server/ehr/fhir-access.ts'
import { fetchJson } from '../../server/launch/fetch-json.ts'
import { launchUrl, openBrowser } from '../server/browser.ts'
import { startApp } from '../server/running-app.ts'
import { startCanaryEhr } from './canary-ehr.ts'

describe('answers without measure', () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000, 0x20))
  let server: Server
  let base = ''
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url?.endsWith('endless')) {
        const more = () => {
          while (!response.destroyed && response.write(' '.repeat(1_000_000)));
          if (!response.destroyed) response.once('drain', more)
        }
        return more()
      }
      response.writeHead(200, { 'content-type': 'application/fhir+json', 'content-encoding': 'gzip' }).end(bomb)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/fhir`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const access = () => fhirAccess(base, { usable: async () => ({ kind: 'token', token: 't', revision: 0 }) })
  const larger = 'answer-too-large'

  it('attack: a compressed answer that unpacks to a hundred megabytes', async () => {
    expect(bomb.length).toBeLessThan(200_000)
    expect(await access().read('Observation')).toMatchObject({ kind: 'no-reply', reason: larger })
  })

  it('attack: an answer without end', async () => {
    expect(await access().read('endless')).toMatchObject({ kind: 'no-reply', reason: larger })
  })

  it('attack: a write is answered by a bomb: it may have been carried out, and nobody claims otherwise', async () => {
    const reply = await access().write('POST', 'QuestionnaireResponse', {})
    expect(reply).toMatchObject({ kind: 'no-reply', sent: true, reason: larger })
  })

  it.each(['bomb', 'endless'])('attack: a configuration or a key set without measure: %s', async (path) => {
    expect(await fetchJson(`${base}/${path}`)).toEqual({ problem: { code: 'too-large' } })
  })
})

describe('charts', () => {
  let stop = async () => undefined as unknown
  afterEach(() => stop())

  /** Opens a launch on a chart in which one type is answered by this text. */
  const chartWith = async (type: string, text: string) => {
    const ehr = await startCanaryEhr()
    const app = await startApp([ehr.issuer])
    stop = () => Promise.all([app.close(), ehr.close()])
    const { fhir } = ehr.answers
    ehr.answers.fhir = (asked) =>
      asked.method === 'GET' && asked.path === `/fhir/${type}`
        ? { text, headers: { 'content-type': 'application/fhir+json' } }
        : fhir(asked)
    const browser = openBrowser()
    const page = await browser.follow(launchUrl(app.url, ehr.fhirBase))
    const chart = await browser.go(`${page.url}api/chart`)
    return { chart, alive: (await browser.go(`${page.url}api/launch`)).status }
  }
  const bundle = (...resources: string[]) =>
    `{"resourceType":"Bundle","type":"searchset","entry":[${resources.map((resource) => `{"resource":${resource},"search":{"mode":"match"}}`).join()}]}`
  const nested = (before: string, middle: string, after: string, depth: number) =>
    `${before.repeat(depth)}${middle}${after.repeat(depth)}`
  const head = (type: string) =>
    `"resourceType":"${type}","id":"x","status":"final","subject":{"reference":"Patient/p1"}`

  it.each([
    ['extensions', 'Condition', nested(',"extension":[{"url":"x"', '', '}]', 50_000)],
    ['contained resources', 'Condition', nested(',"contained":[{"resourceType":"Basic"', '', '}]', 50_000)],
    ['components', 'Observation', nested(',"component":[{"code":{"text":"x"}', '', '}]', 50_000)],
    ['items of an earlier answer', 'QuestionnaireResponse', nested(',"item":[{"linkId":"x"', '', '}]', 50_000)],
  ])('attack: resources with deeply nested %s', async (_what, type, depths) => {
    const { chart, alive } = await chartWith(type, bundle(`{${head(type)}${depths}}`))
    expect([chart.status, alive]).toEqual([200, 200])
  })

  it('attack: prototype pollution through a FHIR answer', async () => {
    const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
    const coding = '{"system":"__proto__","code":"constructor","display":"toString"}'
    const observation = `{${head('Observation')},${poison},"code":{${poison},"coding":[${coding}],"text":"hasOwnProperty"},"valueQuantity":{${poison},"value":1,"unit":"__proto__","code":"constructor"}}`
    const { chart, alive } = await chartWith('Observation', bundle(observation).replace('{', `{${poison},`))
    expect([chart.status, alive, Reflect.get({}, 'polluted')]).toEqual([200, 200, undefined])
    expect(chart.text).not.toContain('native code')
  })

  it('attack: ten thousand codings, a name and a text of a hundred thousand characters', async () => {
    const coding = Array(10_000).fill('{"system":"http://loinc.org","code":"1988-5"}').join()
    const long = 'CRP '.repeat(25_000)
    const observation = `{${head('Observation')},"code":{"coding":[${coding}],"text":"${long}"},"valueString":"${long}"}`
    const { chart, alive } = await chartWith('Observation', bundle(observation))
    expect([chart.status, alive]).toEqual([200, 200])
  })
})

describe('report texts', () => {
  const length = 400_000
  const filled = (piece: string, before = '', after = '') =>
    `${before}${piece.repeat(Math.ceil(length / piece.length))}${after}`

  it.each([
    ['HTML elements without end', 'text/html', filled('<div>')],
    ['HTML comments that are never closed', 'text/html', filled('<!--')],
    ['HTML scripts that are never closed', 'text/html', filled('<script>')],
    ['HTML tags that are never closed', 'text/html', filled('<br ')],
    ['HTML heads inside heads', 'text/html', filled('<head', '', '>')],
    ['HTML that only begins', 'text/html', filled('<')],
    ['HTML entities', 'text/html', filled('&amp;&#x1f600;&lt;')],
    ['RTF groups without end', 'application/rtf', filled('{\\b ', '{\\rtf1 ')],
    ['RTF controls without end', 'application/rtf', filled("\\'", '{\\rtf1 ', '\\bin99999999')],
    ['blanks before a word', 'text/plain', filled(' ', 'a', 'b')],
    ['line breaks', 'text/plain', filled('\r')],
  ])('attack: a report of %s', (_what, contentType, text) => {
    const data = Buffer.from(text).toString('base64')
    const before = process.cpuUsage()
    attachmentText({ contentType, data, extension: [], language: undefined, url: undefined, title: undefined })
    const { user } = process.cpuUsage(before)
    // Milliseconds for each; what costs the square of its length needs ten seconds and more.
    expect(user / 1_000_000).toBeLessThan(2)
  })

  it('what is closed is still left out, and what is not closed still read', () => {
    expect(htmlToText('<head>a</head>b<!-- c -->d<SCRIPT x="1">e</script >f<!-- g<p>h')).toBe(' b d f<!-- gh')
  })
})
