import { expect, it } from 'vitest'
import { migrate } from '../../../server/store/migrate.ts'
import { eachStore } from '../stores.ts'

const COUNT = 'select count(*) as n from notes'
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

eachStore((open, openAgain) => {
  const openWithNotes = async () => {
    const store = await open()
    await store.query('create table notes (id text primary key, body text, n integer not null default 0)')
    return store
  }

  it('binds parameters by number, in any order and more than once', async () => {
    const store = await open()
    const [row] = await store.query('select $2 || $1 || $2 as text', ['a', 'b'])
    expect(row).toEqual({ text: 'bab' })
  })

  it('answers rows of insert … returning and of on conflict do nothing', async () => {
    const store = await openWithNotes()
    const insert = 'insert into notes (id, body) values ($1, $2) on conflict (id) do nothing returning id'
    expect(await store.query(insert, ['1', null])).toEqual([{ id: '1' }])
    expect(await store.query(insert, ['1', null])).toEqual([])
    expect(await store.query('select body from notes')).toEqual([{ body: null }])
  })

  it('rolls back everything of a transaction that throws, and passes the error on', async () => {
    const store = await openWithNotes()
    await expect(
      store.transaction(async (query) => {
        await query('insert into notes (id) values ($1)', ['1'])
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(Number((await store.query(COUNT))[0]?.n)).toBe(0)
  })

  it('rolls back after a statement that the database refuses, and goes on working', async () => {
    const store = await openWithNotes()
    await expect(
      store.transaction(async (query) => {
        await query('insert into notes (id) values ($1)', ['1'])
        await query('insert into notes (id) values ($1)', ['1'])
      }),
    ).rejects.toThrow()
    await store.query('insert into notes (id) values ($1)', ['2'])
    expect(await store.query('select id from notes')).toEqual([{ id: '2' }])
  })

  it('keeps a single write that arrives during another request’s transaction when that transaction rolls back', async () => {
    const store = await openWithNotes()
    const failing = store.transaction(async (query) => {
      await query('insert into notes (id) values ($1)', ['lost'])
      await sleep(30)
      throw new Error('no')
    })
    await sleep(5)
    const single = store.query('insert into notes (id) values ($1)', ['kept'])
    await expect(failing).rejects.toThrow('no')
    await single
    expect(await store.query('select id from notes')).toEqual([{ id: 'kept' }])
  })

  it('does not show what another transaction has not committed', async () => {
    const store = await openWithNotes()
    const [inserted, looked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const writing = store.transaction(async (query) => {
      await query('insert into notes (id) values ($1)', ['1'])
      inserted.resolve()
      await looked.promise
    })
    await inserted.promise
    expect(Number((await store.query(COUNT))[0]?.n)).toBe(0)
    looked.resolve()
    await writing
    expect(Number((await store.query(COUNT))[0]?.n)).toBe(1)
  })

  it('gives a claimed row to exactly one of many claimants, over two processes', async () => {
    const store = await openWithNotes()
    const other = openAgain(store)
    await store.query('insert into notes (id) values ($1)', ['1'])
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? store : other).query("update notes set n = 1 where id = '1' and n = 0 returning id"),
      ),
    )
    expect(claims.filter((rows) => rows.length === 1)).toHaveLength(1)
  })

  it('runs many transactions at once without losing one', async () => {
    const store = await openWithNotes()
    await store.query('insert into notes (id, n) values ($1, $2)', ['1', 0])
    await Promise.all(
      Array.from({ length: 15 }, () =>
        store.transaction(async (query) => {
          await query('update notes set n = n + 1 where id = $1', ['1'])
        }),
      ),
    )
    expect(await store.query('select n from notes')).toEqual([{ n: 15 }])
  })

  it('is migrated once when several processes start at the same moment', async () => {
    const store = await open()
    const empty = [
      { id: 900, statements: ['create table once (id text primary key)', "insert into once values ('1')"] },
    ]
    const processes = [store, openAgain(store), openAgain(store), openAgain(store)]
    const applied = await Promise.all(processes.map((each) => migrate(each, () => new Date(), empty)))
    expect(applied.flat()).toEqual([900])
    expect(await store.query('select id from once')).toEqual([{ id: '1' }])
  })

  it('leaves no trace of a migration that fails', async () => {
    const store = await open()
    const broken = [{ id: 901, statements: ['create table half (id text)', 'create table half (id text)'] }]
    await expect(migrate(store, () => new Date(), broken)).rejects.toThrow()
    await expect(store.query('select id from half')).rejects.toThrow()
    expect(await store.query('select id from schema_migrations where id = 901')).toEqual([])
  })
})
