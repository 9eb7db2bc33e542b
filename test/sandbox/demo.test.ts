import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demoSecretKey } from '../../sandbox/demo-secret-key.ts'
import { readEnvironment } from '../../sandbox/environment.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('keeps one secret key, readable by its owner only, so that a restart opens what was stored', () => {
  const dataDir = join(folder, 'not', 'there', 'yet')
  const key = demoSecretKey(dataDir)
  expect(Buffer.from(key, 'base64')).toHaveLength(32)
  expect(demoSecretKey(dataDir)).toBe(key)
  expect(statSync(join(dataDir, 'demo-secret-key')).mode & 0o077).toBe(0)
})

it('reads its environment, with the addresses of the demo as defaults', () => {
  expect(readEnvironment({})).toMatchObject({ sandboxPort: 4004, appPort: 3000, appUrl: 'http://localhost:3000' })
  expect(readEnvironment({ PORT: '', SANDBOX_PORT: '' })).toMatchObject({ sandboxPort: 4004, appPort: 3000 })
  expect(readEnvironment({ PORT: '3111' }).appUrl).toBe('http://localhost:3111')
  expect(() => readEnvironment({ SANDBOX_PORT: 'x' })).toThrow('SANDBOX_PORT')
})

describe('a port that is taken', () => {
  /** Runs the demo while a port is held; which one, the environment says. */
  const demoBeside = async (variable: 'PORT' | 'SANDBOX_PORT') => {
    const holder = createServer()
    await new Promise<void>((resolve) => holder.listen(0, resolve))
    const { port } = holder.address() as { port: number }
    const other = variable === 'PORT' ? { SANDBOX_PORT: '0' } : { PORT: '0', PUBLIC_URL: 'http://localhost:1' }
    const { status, stderr } = spawnSync(process.execPath, ['sandbox/demo.ts'], {
      env: { ...process.env, ...other, [variable]: String(port), DATA_DIR: folder },
      encoding: 'utf8',
      timeout: 20_000,
    })
    await new Promise((resolve) => holder.close(resolve))
    return { status, stderr, port }
  }

  it.each(['PORT', 'SANDBOX_PORT'] as const)('is named, with what to do: %s', async (variable) => {
    const { status, stderr, port } = await demoBeside(variable)
    expect(status).toBe(1)
    expect(stderr).toContain(`Port ${port} is taken`)
    expect(stderr).toContain(`set ${variable} to a free port`)
  })
})
