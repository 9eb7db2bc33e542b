/** What somebody may send to the app's own addresses, over real HTTP and, where a client would mend it, over a bare socket. */
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyReview } from '../../crmo/review.ts'
import { launchIdIn, launchUrl, openBrowser } from '../server/browser.ts'
import { type RunningApp, startApp } from '../server/running-app.ts'
import { canaries, startCanaryEhr } from './canary-ehr.ts'

let ehr: Awaited<ReturnType<typeof startCanaryEhr>>
let app: RunningApp
/** A browser in which a launch is open, its page, and the hash of its chart. */
let browser: ReturnType<typeof openBrowser>
let page: string
let chartHash: string
const ours = () => ({ 'content-type': 'application/json', 'x-crmo-request': '1', origin: app.url })

beforeAll(async () => {
  ehr = await startCanaryEhr()
  app = await startApp([ehr.issuer])
  browser = openBrowser()
  page = (await browser.follow(launchUrl(app.url, ehr.fhirBase))).url
  chartHash = JSON.parse((await browser.go(`${page}api/chart`)).text).chartHash
})
afterAll(async () => {
  await app.close()
  await ehr.close()
})

/** One request as bytes on the wire; everything that comes back before the server closes. */
const raw = (head: string[], body = '') =>
  new Promise<string>((resolve) => {
    const { port, hostname } = new URL(app.url)
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(`${head.join('\r\n')}\r\n\r\n${body}`))
    socket.setEncoding('latin1')
    socket.on('data', (data: string) => {
      answer += data
    })
    // A server that has had enough may reset the connection.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
const cookieOfLaunch = () => browser.cookies().find(({ name }) => name === '__Secure-crmo-launch')?.value ?? ''
const put = (body: string, headers: Record<string, string> = {}) =>
  browser.go(`${page}api/draft`, { method: 'PUT', headers: { ...ours(), ...headers }, body })
const draft = (review: unknown, more: object = {}) => put(JSON.stringify({ review, revision: 0, chartHash, ...more }))
const rowsOf = async (table: string) => (await app.context.store.query(`select * from ${table}`)).length
const alive = async () => (await browser.go(`${page}api/launch`)).status
const refusal = (text: string) => JSON.parse(text).resourceType

describe('another site’s page in the same browser', () => {
  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'review=x&patientId=p1'],
    ['a form that looks like JSON', 'text/plain', '{"statement":"there"}'],
    ['an upload', 'multipart/form-data; boundary=x', '--x\r\n\r\n{}\r\n--x--'],
    ['a beacon', 'application/octet-stream', '{}'],
  ])('attack: CSRF by %s', async (_what, type, body) => {
    for (const path of ['sign', 'finish', 'chart/read', 'preview']) {
      const headers = { 'content-type': type, origin: 'https://evil.example' }
      const answer = await browser.go(`${page}api/${path}`, { method: 'POST', headers, body })
      expect([path, answer.status, refusal(answer.text)]).toEqual([path, 403, 'OperationOutcome'])
    }
    expect([await alive(), await rowsOf('signed_assessments')]).toEqual([200, 0])
  })

  it('attack: the browser is asked whether it may send our header from elsewhere (preflight)', async () => {
    const headers = {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-crmo-request',
    }
    const answer = await browser.go(`${page}api/sign`, { method: 'OPTIONS', headers })
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it.each([
    ['a header', '', { 'x-http-method-override': 'PUT', 'x-method-override': 'POST' }],
    ['a parameter', '?_method=PUT', {}],
  ])('attack: the method of a harmless request is replaced by %s', async (_how, query, headers: object) => {
    for (const path of ['draft', 'finish', 'sign', 'chart/read'])
      expect((await browser.go(`${page}api/${path}${query}`, { headers: { ...headers } })).status).toBe(404)
    expect([await alive(), await rowsOf('drafts')]).toEqual([200, 0])
  })

  it('attack: a link, an image or a HEAD request changes something', async () => {
    for (const path of ['finish', 'sign', 'preview', 'draft', 'chart/read'])
      for (const method of ['GET', 'HEAD'])
        expect([path, (await browser.go(`${page}api/${path}`, { method })).status]).toEqual([path, 404])
    expect(await alive()).toBe(200)
  })

  it('attack: our own origin in another case, with a port, or twice', async () => {
    for (const origin of [app.url.toUpperCase(), `${app.url}:80`, `${app.url}/`, `${app.url}, https://evil.example`]) {
      const answer = await browser.go(`${page}api/finish`, { method: 'POST', headers: { ...ours(), origin } })
      expect([origin, answer.status]).toEqual([origin, 403])
    }
  })
})

describe('cookies and launch ids', () => {
  const withCookie = (value: string) =>
    openBrowser().go(`${page}api/launch`, { headers: { cookie: `__Secure-crmo-launch=${value}` } })

  it('attack: a cookie that is nearly right', async () => {
    const right = cookieOfLaunch()
    expect((await withCookie(right)).status).toBe(200)
    const flipped = `${right.slice(0, -2)}${right.at(-2) === 'A' ? 'B' : 'A'}${right.at(-1)}`
    for (const value of [flipped, right.slice(0, -1), `${right}A`, right.toLowerCase(), '', '[object Object]', 'null'])
      expect([value, (await withCookie(value)).status]).toEqual([value, 403])
  })

  it('attack: the hash that the database keeps is sent as cookie', async () => {
    const [row] = await app.context.store.query('select cookie_hash from launches where id = $1', [launchIdIn(page)])
    expect((await withCookie(String(row?.cookie_hash))).status).toBe(403)
  })

  it('attack: launch ids are guessed', async () => {
    const before = await rowsOf('audit_events')
    for (let tried = 0; tried < 50; tried += 1) {
      const answer = await browser.go(`${app.url}/launches/${randomUUID()}/api/launch`)
      expect([answer.status, answer.text.includes(canaries.patientName)]).toEqual([410, false])
    }
    expect(await rowsOf('audit_events')).toBe(before)
  })

  it.each([
    "' or '1'='1",
    '%27%20or%201=1--',
    '..%2f..%2f',
    '%00',
    '*',
    '%',
    '_',
    'ID',
    '%5b%5d',
    '1;drop table launches',
  ])('attack: SQL, wildcards or a path in the place of a launch id: %s', async (id) => {
    const answer = await browser.go(`${app.url}/launches/${id}/api/launch`)
    expect([400, 404, 410]).toContain(answer.status)
    expect(answer.text).not.toContain('SQL')
    expect(await alive()).toBe(200)
  })

  it('attack: the path climbs from one launch into another', async () => {
    const other = (await openBrowser().follow(launchUrl(app.url, ehr.fhirBase))).url
    const [mine, theirs] = [launchIdIn(page), launchIdIn(other)]
    for (const path of [
      `${mine}/../${theirs}`,
      `${mine}%2f..%2f${theirs}`,
      `${mine}/%2e%2e/${theirs}`,
      `${mine}//${theirs}`,
    ]) {
      const cookie = `__Secure-crmo-launch=${cookieOfLaunch()}`
      const answer = await raw([
        `GET /launches/${path}/api/launch HTTP/1.1`,
        'Host: x',
        `Cookie: ${cookie}`,
        'Connection: close',
      ])
      expect(answer).not.toMatch(/^HTTP\/1.1 2/)
    }
  })

  it.each(["' or 1=1 --", '*', '%25', '../launch', '00000000-0000-4000-8000-000000000000'])(
    'attack: SQL, wildcards or a strange id in the place of an assessment: %s',
    async (id) => {
      const answer = await browser.go(`${page}api/assessments/${encodeURIComponent(id)}`)
      expect([answer.status, refusal(answer.text)]).toEqual([404, 'OperationOutcome'])
    },
  )
})

describe('bodies', () => {
  it('attack: a body of three megabytes', async () => {
    const answer = await put(JSON.stringify({ review: 'x'.repeat(3_000_000) }))
    expect([answer.status, refusal(answer.text)]).toEqual([413, 'OperationOutcome'])
  })

  it('attack: a compressed body that unpacks to two hundred megabytes', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, 0x20))
    expect(bomb.length).toBeLessThan(250_000)
    const before = process.memoryUsage().arrayBuffers
    const headers = { ...ours(), 'content-encoding': 'gzip' }
    const answer = await browser.go(`${page}api/draft`, { method: 'PUT', headers, body: bomb })
    expect(answer.status).toBe(413)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000)
  })

  it.each([
    ['arrays', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
    ['objects', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['arrays inside a review', `{"review":${'['.repeat(100_000)}${']'.repeat(100_000)},"revision":0}`],
  ])('attack: a body of deeply nested %s', async (_what, body) => {
    const answer = await put(body)
    expect([answer.status, refusal(answer.text)]).toEqual([400, 'OperationOutcome'])
    expect(await alive()).toBe(200)
  })

  it.each([
    ['a review', '{"review":{"__proto__":{"polluted":1}},"revision":0}'],
    ['the body', '{"__proto__":{"polluted":1,"review":{}},"constructor":{"prototype":{"polluted":1}}}'],
  ])('attack: prototype pollution through %s', async (_where, body) => {
    expect((await put(body)).status).toBe(400)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('attack: prototype pollution through keys that a review may choose', async () => {
    const review = JSON.stringify({ ...emptyReview(), plan: { choices: {}, ownLines: [] } })
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
    const answers = names.map((name) => `"${name}":{"answer":"yes","reason":"x"}`).join()
    const choices = names.map((name) => `"${name}":{"choice":"accepted","text":"x","reason":"x"}`).join()
    const hostile = review
      .replace('"answers":{}', `"answers":{${answers}}`)
      .replace('"choices":{}', `"choices":{${choices}}`)
    expect(hostile).toContain('"toString":{"answer"')
    const body = `{"review":${hostile},"chartHash":"${chartHash}","assessmentId":"${randomUUID()}"}`
    const answer = await browser.go(`${page}api/preview`, { method: 'POST', headers: ours(), body })
    expect([200, 400]).toContain(answer.status)
    expect([Reflect.get({}, 'answer'), String({}), answer.text.includes('native code')]).toEqual([
      undefined,
      '[object Object]',
      false,
    ])
  })

  it.each<[string, object]>([
    ['another patient', { patientId: 'p2' }],
    ['another user', { user: { maySign: true, name: 'x' } }],
    ['a score', { score: 63 }],
    ['the owner of the draft', { draft_key: 'x' }],
  ])('attack: mass assignment: a draft that brings %s', async (_what, more) => {
    expect([(await draft(emptyReview(), more)).status, await rowsOf('drafts')]).toEqual([400, 0])
  })

  it('attack: a key that comes twice: what is checked is what is used', async () => {
    const [assessmentId, hash] = [randomUUID(), '0'.repeat(64)]
    const rest = `"review":${JSON.stringify(emptyReview())},"chartHash":"${chartHash}","assessmentId":"${assessmentId}","contentHash":"${hash}"`
    const sign = (body: string) => browser.go(`${page}api/sign`, { method: 'POST', headers: ours(), body })
    const answer = await sign(`{"patientId":"p1","patientId":"p2",${rest}}`)
    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('STOP')])
    expect(await rowsOf('signed_assessments')).toBe(0)
  })

  it.each<[string, (review: ReturnType<typeof emptyReview>) => object]>([
    ['too many lines', (review) => ({ ...review, plan: { choices: {}, ownLines: Array(501).fill('x') } })],
    ['a line that is too long', (review) => ({ ...review, plan: { choices: {}, ownLines: ['x'.repeat(4001)] } })],
    ['a number that is none', (review) => ({ ...review, measures: { ...review.measures, pain: '1e999' } })],
    ['a negative scale', (review) => ({ ...review, measures: { ...review.measures, pain: -1 } })],
  ])('attack: a review with %s', async (_what, change) => {
    const answer = await draft(change(emptyReview()))
    expect([answer.status, refusal(answer.text), await rowsOf('drafts')]).toEqual([400, 'OperationOutcome', 0])
  })

  it('attack: a number beyond every number (1e999)', async () => {
    const review = JSON.stringify(emptyReview()).replace('"pain":null', '"pain":1e999')
    expect((await put(`{"review":${review},"revision":0,"chartHash":"${chartHash}"}`)).status).toBe(400)
  })

  it('attack: a body in another character set, or in a compression that nobody knows', async () => {
    const odd: Record<string, string>[] = [
      { 'content-type': 'application/json; charset=ebcdic' },
      { 'content-encoding': 'zstd-x' },
    ]
    for (const headers of odd) {
      const answer = await put('{}', headers)
      expect([answer.status >= 400 && answer.status < 500, refusal(answer.text)]).toEqual([true, 'OperationOutcome'])
    }
  })
})

describe('heads', () => {
  it('attack: two lengths, two transfer encodings, a folded line, a head without end (request smuggling)', async () => {
    const start = [`POST ${new URL(page).pathname}api/sign HTTP/1.1`, 'Host: x', 'Connection: close']
    const heads = [
      [...start, 'Content-Length: 4', 'Transfer-Encoding: chunked'],
      [...start, 'Content-Length: 4', 'Content-Length: 5'],
      [...start, 'Transfer-Encoding: xchunked'],
      [...start, 'X-A: b', ' folded: c'],
      [...start, `X-A: ${'a'.repeat(100_000)}`],
      [...start, 'X-A: b\nX-CRMO-Request: 1'],
    ]
    for (const head of heads)
      expect(await raw(head, '0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n')).not.toMatch(/^HTTP\/1\.1 [235]/)
    expect(app.logged()).not.toContain('smuggled')
  })

  it.each([
    'Host: evil.example',
    'Host: localhost\r\nX-Forwarded-Host: evil.example',
    'Host: localhost\r\nForwarded: host=evil.example',
  ])('attack: %j moves no address of ours', async (host) => {
    const query = new URLSearchParams({ iss: ehr.fhirBase, launch: 'l' })
    for (const path of [`/launch?${query}`, '/launches/x', '/nothing', '/callback?code=c&state=s']) {
      const answer = await raw([`GET ${path} HTTP/1.1`, host, 'Connection: close'])
      expect(answer).toMatch(/^HTTP\/1\.1 \d/)
      expect(answer).not.toContain('evil.example')
    }
  })

  it('attack: line breaks and colours in what is logged (log injection)', async () => {
    const [before, id] = [app.logged().length, `${'a'.repeat(20)}\x1b[31m`]
    await raw(['GET /x%0a%7b%22level%22:50%7d%1b[2J/ HTTP/1.1', 'Host: x', `X-Request-Id: ${id}`, 'Connection: close'])
    await raw(['GET /\x1b]0;x\x07 HTTP/1.1', 'Host: x', 'User-Agent: \x1b[2J', 'Connection: close'])
    await raw(['GET /ok HTTP/1.1', 'Host: x', 'X-Request-Id: {"level":60}', 'Referer: x\ty', 'Connection: close'])
    const lines = app.logged().slice(before).trim().split('\n')
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) {
      expect(Object.keys(JSON.parse(line))).toContain('time')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
      expect(line).not.toMatch(/[\x00-\x1f\x7f]/)
    }
  })

  it.each([
    '/',
    '/healthz',
    '/launch',
    '/callback',
    '/nothing',
    '/assets/x.js',
    '/launches/x',
    'page',
    'page-api',
    'page-error',
  ])('attack: an answer without its security headers: %s', async (path) => {
    const address = { page, 'page-api': `${page}api/launch`, 'page-error': `${page}api/x` }[path] ?? `${app.url}${path}`
    const { headers } = await browser.go(address)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain('frame-ancestors https://ehr.hospital.example')
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
    if (path.startsWith('page')) expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('files', () => {
  it.each([
    '/assets/../index.html',
    '/assets/..%2findex.html',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/....//....//package.json',
    '/assets/%00',
    '/assets//etc/passwd',
    '/assets/%c0%ae%c0%ae/package.json',
    '/pages.css/../../settings.ts',
    '/assets/',
    '/assets/.env',
    '/package.json',
    '/.env',
    '/.git/config',
  ])('attack: the path %s leaves the folder of the page', async (path) => {
    const answer = await raw([`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: close'])
    expect(answer).toMatch(/^HTTP\/1\.1 4/)
    for (const secret of ['"dependencies"', 'root:', 'id="root"', 'SECRET_KEY']) expect(answer).not.toContain(secret)
  })
})
