/**
 * The few words of vitest that the core tests use, run inside the process that holds the mutants. Vitest itself starts a worker and loads the
 * whole core for each of thousands of mutants (seconds); here everything is loaded once and a mutant costs its tests alone (milliseconds).
 */

import { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

type Body = (...args: never[]) => unknown
/** What stands behind a title: the body, with vitest's options before it or its time limit behind it, neither of which counts here. */
type Declared = [Body] | [Body, number] | [object, Body]
type Hook = { run: Body; ran: boolean }
export type CollectedTest = { id: string; file: string; run: () => Promise<void> }

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
export const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect)
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true })

const collected: CollectedTest[] = []
let file = ''
let path: string[] = []
let hooks: Hook[] = []

/** `%s`, `%j`, `%#` and `$key` of a title. */
function titleOf(pattern: string, row: unknown, index: number): string {
  const values = Array.isArray(row) ? [...row] : [row]
  return pattern
    .replace(/%([sjdoi#])/g, (_, kind) =>
      kind === '#' ? String(index) : kind === 'j' ? JSON.stringify(values.shift()) : String(values.shift()),
    )
    .replace(/\$(\w+)/g, (all, key) =>
      typeof row === 'object' && row !== null && key in row ? String(row[key as keyof typeof row]) : all,
    )
}

const bodyOf = (declared: Declared): Body => declared.find((one): one is Body => typeof one === 'function') as Body

/** One call a row: an array is spread, anything else is the only argument. */
const each =
  (declare: (title: string, body: Body) => void) =>
  (rows: readonly unknown[]) =>
  (title: string, ...rest: Declared): void =>
    rows.forEach((row, index) => {
      const args = (Array.isArray(row) ? row : [row]) as never[]
      declare(titleOf(title, row, index), () => bodyOf(rest)(...args))
    })

function declareSuite(title: string, ...rest: Declared): void {
  const outside = [path, hooks] as const
  path = [...path, title]
  hooks = [...hooks]
  ;(bodyOf(rest) as () => unknown)()
  ;[path, hooks] = outside
}

function declareTest(title: string, ...rest: Declared): void {
  const body = bodyOf(rest)
  const before = hooks
  const name = [...path, title].join(' > ')
  const same = collected.filter((one) => one.file === file && one.id.startsWith(`${file}#${name}`)).length
  collected.push({
    id: `${file}#${name}${same > 0 ? ` (${same + 1})` : ''}`,
    file,
    run: async () => {
      for (const hook of before) await (hook.run as () => unknown)()
      await (body as () => unknown)()
    },
  })
}

export const describe = Object.assign(declareSuite, { each: each(declareSuite) })
export const test = Object.assign(declareTest, { each: each(declareTest) })
export const it = test
export const beforeAll = (run: Body): void => {
  hooks.push({ run, ran: false })
}
export const beforeEach = beforeAll

/** Loads the test files and returns what they declare. */
export async function collect(
  files: readonly string[],
  load: (file: string) => Promise<unknown>,
): Promise<CollectedTest[]> {
  for (const one of files) {
    ;[file, path, hooks] = [one, [], []]
    await load(one)
  }
  return collected
}
