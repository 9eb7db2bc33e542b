import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openStore } from '../../../server/store/open-store.ts'
import type { Store } from '../../../server/store/store.ts'

describe('the embedded store', () => {
  let folder: string
  let store: Store
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crmo-sqlite-'))
    store = openStore({ databaseUrl: null, dataDir: join(folder, 'data') }, () => undefined)
  })
  afterAll(async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('keeps its folder to its owner', async () => {
    expect((await stat(join(folder, 'data'))).mode & 0o777).toBe(0o700)
  })

  it('writes every commit to the disk before it returns: WAL with full sync', async () => {
    const [journal] = await store.transaction((query) => query('select journal_mode from pragma_journal_mode'))
    const [sync] = await store.transaction((query) => query('select synchronous from pragma_synchronous'))
    expect({ ...journal, ...sync }).toEqual({ journal_mode: 'wal', synchronous: 2 })
  })

  it('keeps a statement that is asked again prepared, and never more than a bounded number', async () => {
    const prepared = vi.spyOn(DatabaseSync.prototype, 'prepare')
    try {
      const asked = async (number: number) => {
        const before = prepared.mock.calls.length
        expect(await store.query(`select ${number} as n`)).toEqual([{ n: number }])
        return prepared.mock.calls.length - before
      }
      expect([await asked(0), await asked(0)]).toEqual([1, 0])
      for (let number = 1; number < 2_000; number += 1) await asked(number)
      // Thrown away meanwhile, and made again.
      expect(await asked(0)).toBe(1)
    } finally {
      prepared.mockRestore()
    }
  })

  it('refuses, rather than hangs, when the store itself is used for a write inside a transaction', async () => {
    await store.query('create table t (id text)')
    await expect(store.transaction(() => store.query("insert into t values ('1')"))).rejects.toThrow(/own query/)
  })
})
