import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { secretNames, settingNames } from '../../../server/settings-schema.ts'

const root = new URL('../../../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')
const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts

/** No container engine runs here: what can be held without one is that the files speak of what is there. */
const lines = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
const known = new Set<string>([...settingNames, ...secretNames.map((name) => `${name}_FILE`), 'NODE_ENV'])

it('the Dockerfile copies only what exists, runs only npm commands that exist, and ends as another user than root', () => {
  const copied = lines.filter((line) => /^COPY (?!--from)/.test(line)).flatMap((line) => line.split(/\s+/).slice(1, -1))
  expect(copied.length).toBeGreaterThan(8)
  expect(copied.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  const run = lines.flatMap((line) => /npm run ([\w:-]+)/.exec(line)?.[1] ?? [])
  expect(run).toEqual(['build'])
  expect(run.filter((name) => !scripts[name])).toEqual([])
  expect(lines.filter((line) => line.startsWith('USER')).at(-1)).toBe('USER node')
  // The command is that of `npm run server`.
  expect(lines.at(-1)).toContain(JSON.stringify(scripts.server?.split(' ')[1]))
  const set = lines
    .filter((line) => line.startsWith('ENV'))
    .flatMap((line) => [...line.matchAll(/(\w+)=/g)].map(([, name]) => name))
  expect(set.filter((name) => name === undefined || !known.has(name))).toEqual([])
})

it('compose sets only settings that exist, holds no secret, and gives every secret that it names', () => {
  const text = read('compose.yaml')
  const [app = ''] = text.split('\n  database:')
  const set = [...app.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name)
  expect(set).toContain('SECRET_KEY_FILE')
  expect(set.filter((name) => name === undefined || !known.has(name))).toEqual([])
  const used = [...text.matchAll(/\/run\/secrets\/(\w+)/g)].map(([, name]) => name)
  for (const name of used) expect(text).toContain(`file: ./secrets/${name}`)
  expect(read('.dockerignore')).toMatch(/^secrets$/m)
  expect(read('.gitignore')).toMatch(/^secrets\/$/m)
})
