import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crmo-main-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Starts the server as its own process with nothing but these variables. */
const start = (env: Record<string, string>) => {
  const child: ChildProcess = spawn(process.execPath, ['server/main.ts'], { env: { PATH: process.env.PATH, ...env } })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const port = async (): Promise<number> => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const [, found] = /"port":(\d+)/.exec(output) ?? []
      if (found) return Number(found)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`no port: ${output}`)
  }
  return { child, ended, port, output: () => output }
}
const good = () => ({
  PORT: '0',
  PUBLIC_URL: 'http://localhost:3000',
  SECRET_KEY: randomBytes(32).toString('base64'),
  DATA_DIR: join(folder, 'data'),
})

describe('the server process', () => {
  it('without settings ends with 1 and says in sentences what is missing', async () => {
    const server = start({ PORT: 'x' })
    expect(await server.ended).toBe(1)
    const lines = server.output().trim().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['PORT', 'PUBLIC_URL', 'SECRET_KEY'])
  })

  it('with a broken issuer file ends with 1 and names the file', async () => {
    const issuers = await mkdtemp(join(folder, 'issuers-'))
    await writeFile(join(issuers, 'hospital.json'), '{ "name": "Hospital" }')
    const server = start({ ...good(), ISSUERS_DIR: issuers })
    expect(await server.ended).toBe(1)
    expect(server.output()).toContain('hospital.json: fhirBase')
  })

  it.each<[string, () => Promise<Record<string, string>>, RegExp]>([
    [
      'DATA_DIR that is a file',
      async () => {
        await writeFile(join(folder, 'a-file'), '')
        return { DATA_DIR: join(folder, 'a-file') }
      },
      /^DATA_DIR .*a-file cannot be used for the store \(\w+\): name a folder/,
    ],
    [
      'DATABASE_URL where nobody answers',
      async () => ({ DATABASE_URL: 'postgres://crmo:canary-password@127.0.0.1:1/crmo' }),
      /^DATABASE_URL names a database that cannot be used \(ECONNREFUSED\): check host/,
    ],
    [
      'ISSUERS_DIR that is not there',
      async () => ({ ISSUERS_DIR: join(folder, 'none') }),
      /^ISSUERS_DIR .*none cannot be read: name/,
    ],
    [
      'SITE_RULES_FILE that is not there',
      async () => ({ SITE_RULES_FILE: join(folder, 'none') }),
      /^SITE_RULES_FILE .*none cannot be read: name/,
    ],
    [
      'SITE_RULES_FILE that is none',
      async () => {
        await writeFile(join(folder, 'rules.json'), '{ "feverCelsius": 20 }')
        return { SITE_RULES_FILE: join(folder, 'rules.json') }
      },
      /^SITE_RULES_FILE .*rules\.json: .*feverCelsius .*37/,
    ],
  ])('with %s ends with 1 and one sentence that names it', async (_, wrong, sentence) => {
    const server = start({ ...good(), LOG_LEVEL: 'silent', ...(await wrong()) })
    expect(await server.ended).toBe(1)
    const lines = server.output().trim().split('\n')
    expect(lines).toEqual([expect.stringMatching(sentence)])
    expect(server.output()).not.toContain('canary')
  })

  it('with a port that is taken ends with 1 and names it', async () => {
    const first = start(good())
    const port = await first.port()
    const second = start({ ...good(), DATA_DIR: join(folder, 'second'), PORT: String(port), LOG_LEVEL: 'silent' })
    expect(await second.ended).toBe(1)
    expect(second.output()).toMatch(/^PORT: the server cannot listen on port \d+ \(EADDRINUSE\)/)
    first.child.kill('SIGTERM')
    await first.ended
  })

  it('starts, says that it is healthy, refuses what it does not know, and ends cleanly when asked', async () => {
    const server = start({ ...good(), METRICS_TOKEN: 'a-token-of-the-monitoring' })
    const url = `http://localhost:${await server.port()}`
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' })
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
    const monitoring = { headers: { authorization: 'Bearer a-token-of-the-monitoring' } }
    expect(await (await fetch(`${url}/metrics`, monitoring)).text()).toContain('crmo_ledger_rows')
    const nothing = await fetch(`${url}/nothing`)
    expect([nothing.status, await nothing.text()]).toEqual([404, expect.stringContaining('nothing at this address')])
    const style = await fetch(`${url}/pages.css`)
    expect([style.status, style.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/css')])
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  })
})
