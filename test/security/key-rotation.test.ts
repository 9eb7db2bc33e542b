import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { reseal, sealedColumns } from '../../server/store/reseal.ts'
import { sealWith } from '../../server/store/seal.ts'
import { eachStore } from '../server/stores.ts'

const key = () => new Uint8Array(randomBytes(32))

eachStore((open) => {
  it('attack: an old key opens what was sealed anew', async () => {
    const [old, current] = [key(), key()]
    const store = await open()
    const before = sealWith([old])
    const insert = 'insert into drafts (draft_key, revision, saved_at, sealed_draft) values ($1, 1, $2, $3)'
    for (const name of ['a', 'b']) await store.query(insert, [name, '2026-01-01', await before.seal({ of: name })])
    const ledger =
      'insert into ledger (assessment_id, step, state, standing, sealed_issues) values ($1, $2, $3, $3, $4)'
    const signed = `insert into signed_assessments (assessment_id, content_hash, issuer_key, patient_key, signed_at, sealed_content)
      values ($1, 'h', 'i', 'p', 't', $2)`
    await store.query(signed, ['s', await before.seal({ note: 'canary' })])
    for (const step of ['one', 'two']) await store.query(ledger, ['s', step, 'failed', await before.seal([step])])

    const both = sealWith([current, old])
    await store.query(insert, ['c', '2026-01-01', await both.seal({ of: 'c' })])
    await store.query(insert, ['d', '2026-01-01', await sealWith([key()]).seal({ of: 'd' })])
    expect(await reseal(store.query, both, current)).toEqual({ resealed: 5, current: 1, unreadable: 1 })
    expect(await reseal(store.query, both, current)).toEqual({ resealed: 0, current: 6, unreadable: 1 })

    const rows = [
      ...(await store.query("select sealed_draft as sealed from drafts where draft_key <> 'd' order by draft_key")),
      ...(await store.query('select sealed_content as sealed from signed_assessments')),
      ...(await store.query('select sealed_issues as sealed from ledger order by step')),
    ].map(({ sealed }) => String(sealed))
    const opened = await Promise.all(rows.map((sealed) => sealWith([current]).open(sealed)))
    expect(opened).toEqual([{ of: 'a' }, { of: 'b' }, { of: 'c' }, { note: 'canary' }, ['one'], ['two']])
    for (const sealed of rows) await expect(before.open(sealed)).rejects.toThrow()
  })

  it('attack: a row that changes while it is sealed anew is written over', async () => {
    const [old, current] = [key(), key()]
    const store = await open()
    const both = sealWith([current, old])
    const insert = 'insert into drafts (draft_key, revision, saved_at, sealed_draft) values ($1, 1, $2, $3)'
    await store.query(insert, ['a', '2026-01-01', await sealWith([old]).seal('before')])
    const saving = {
      ...both,
      open: async (text: string) => {
        const opened = await both.open(text)
        await store.query('update drafts set sealed_draft = $1', [await both.seal('saved meanwhile')])
        return opened
      },
    }
    expect((await reseal(store.query, saving, current)).resealed).toBe(0)
    const [row] = await store.query('select sealed_draft from drafts')
    expect(await both.open(String(row?.sealed_draft))).toBe('saved meanwhile')
  })

  it('every sealed column of the schema is sealed anew', async () => {
    const store = await open()
    const columns = await store
      .query(
        "select table_name as t, column_name as c from information_schema.columns where column_name like 'sealed%'",
      )
      .catch(() =>
        store.query(
          "select m.name as t, p.name as c from sqlite_master m join pragma_table_info(m.name) p where m.type = 'table' and p.name like 'sealed%'",
        ),
      )
    const names = columns.map(({ t, c }) => `${t}.${c}`).sort()
    expect(sealedColumns.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(names)
  })
})
