import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

  it('refuses, rather than hangs, when the store itself is used for a write inside a transaction', async () => {
    await store.query('create table t (id text)')
    await expect(store.transaction(() => store.query("insert into t values ('1')"))).rejects.toThrow(/own query/)
  })
})
