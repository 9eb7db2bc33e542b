import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealWith } from '../../../server/store/seal.ts'

const key = () => new Uint8Array(randomBytes(32))

describe('seal', () => {
  it('opens what it sealed and shows nothing of it', async () => {
    const seal = sealWith([key()])
    const text = await seal.seal({ token: 'canary-token' })
    const readable = text.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'))
    expect([text, ...readable].join(' ')).not.toContain('canary')
    expect(await seal.open(text)).toEqual({ token: 'canary-token' })
  })

  it('opens rows of the previous key, and seals with the current one', async () => {
    const [old, current] = [key(), key()]
    const text = await sealWith([old]).seal('old row')
    const rotated = sealWith([current, old])
    expect(await rotated.open(text)).toBe('old row')
    await expect(sealWith([old]).open(await rotated.seal('new row'))).rejects.toThrow()
  })

  it('refuses a row that was changed, one of a strange key, and text that is not sealed', async () => {
    const ours = key()
    const text = await sealWith([ours]).seal('row')
    const [head, none, iv, body = '', tag] = text.split('.')
    const changed = [head, none, iv, `${body.startsWith('A') ? 'B' : 'A'}${body.slice(1)}`, tag].join('.')
    await expect(sealWith([ours]).open(changed)).rejects.toThrow()
    await expect(sealWith([key()]).open(text)).rejects.toThrow()
    await expect(sealWith([ours]).open('{"token":"x"}')).rejects.toThrow()
  })
})
