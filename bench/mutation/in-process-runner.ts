/**
 * A Stryker test runner that loads the core and its tests once and then only switches mutants on and off. It holds as long as `crmo/` keeps
 * no state between calls, which is one of its rules.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core'
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { inSample } from './sample.ts'
import { type CollectedTest, collect } from './tests-in-process.ts'

/**
 * A mutant is met by the quick tests first, by nothing slower than `slowest` (long random searches) and by no more than `all` together: the
 * score is a lower bound of what the suite catches. `PATIENCE=5` allows five times as much: whole corpora of reports are slow tests.
 */
const patience = Number(process.env.PATIENCE ?? 1)
const budgetMs = { slowest: 400 * patience, all: 4_000 * patience }
/** So many of the tests that noticed a mutant last meet the next one first. */
const recently = 12
/** Long random searches, and what measures time, which a busy machine answers. */
const leftOut =
  /time is linear|100 kB of|never throws|whatever the chart holds|properties >|learning an answer|sensitivity on|is what the tables say|unit changes/
/** In Stryker's copy of the project: the times of the first run, for a process that is started anew after a mutant that never ended. */
const timesFile = 'test-times.json'

const instrumenter: InstrumenterContext = {}
Object.assign(globalThis, { __stryker__: instrumenter })

const runsInNode = (file: string): boolean => !readFileSync(file, 'utf8').includes('@vitest-environment')

async function resultOf({ id, file, run }: CollectedTest): Promise<TestResult> {
  // Processor time, not the clock: the machine may be busy with other things.
  const since = process.threadCpuUsage()
  const spent = () => {
    const { user, system } = process.threadCpuUsage(since)
    return (user + system) / 1000
  }
  const base = () => ({ id, name: id, fileName: file, timeSpentMs: spent() })
  try {
    await run()
    return { ...base(), status: TestStatus.Success }
  } catch (error) {
    return {
      ...base(),
      status: TestStatus.Failed,
      failureMessage: error instanceof Error ? error.message : String(error),
    }
  }
}

class InProcessRunner implements TestRunner {
  private readonly patterns: string[]
  private tests: CollectedTest[] = []
  private millis: Record<string, number> = {}
  /** The tests that noticed a mutant, the last at the end: the next mutant stands nearby. */
  private noticed = new Set<string>()

  /** `--testFiles` of the command line, or every core test. */
  constructor({ testFiles = [] }: StrykerOptions) {
    this.patterns = testFiles.length > 0 ? testFiles : ['test/crmo/**/*.test.ts']
  }

  capabilities() {
    // Nothing to reload: only mutants that tests reach while they run are tried (ignoreStatic), and those are switched.
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    const own = new URL('./tests-in-process.ts', import.meta.url).href
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'vitest' ? { url: own, shortCircuit: true } : next(specifier, context),
    })
    const files = globSync(this.patterns).filter(runsInNode).sort()
    const all = await collect(files, (file) => import(pathToFileURL(join(process.cwd(), file)).href))
    this.tests = all.filter(({ id }) => !leftOut.test(id))
    if (existsSync(timesFile)) this.millis = JSON.parse(readFileSync(timesFile, 'utf8'))
  }

  async dryRun(_: DryRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = []
    for (const one of this.tests) {
      instrumenter.currentTestId = one.id
      const result = await resultOf(one)
      this.millis[one.id] = result.timeSpentMs
      tests.push(result)
    }
    instrumenter.currentTestId = undefined
    // A test that fails without any mutant tells nothing of mutants: said, and left out, so that the others can be run.
    const red = tests.filter(({ status }) => status === TestStatus.Failed).map(({ id }) => id)
    if (red.length > 0) console.error(`Left out, red without a mutant:\n  ${red.join('\n  ')}`)
    this.tests = this.tests.filter(({ id }) => !red.includes(id))
    writeFileSync(timesFile, JSON.stringify(this.millis))
    const { mutantCoverage } = instrumenter
    for (const id of red) delete mutantCoverage?.perTest[id]
    return {
      status: DryRunStatus.Complete,
      tests: tests.filter(({ id }) => !red.includes(id)),
      mutantCoverage,
    }
  }

  /** The tests that reach the mutant: those of its own folder first, the quickest first, within the budget. */
  private chosen(testFilter: string[] | undefined, mutated: string): CollectedTest[] {
    const wanted = new Set(testFilter)
    const folder = `test/crmo/${/\/crmo\/([\w-]+)\//.exec(mutated)?.[1]}/`
    const time = ({ id }: CollectedTest) => this.millis[id] ?? 0
    const recent = new Set([...this.noticed.keys()].slice(-recently))
    const rank = (one: CollectedTest) =>
      time(one) + (one.file.startsWith(folder) ? 0 : budgetMs.all) - (recent.has(one.id) ? 2 * budgetMs.all : 0)
    let left = budgetMs.all
    return this.tests
      .filter((one) => (!testFilter || wanted.has(one.id)) && time(one) <= budgetMs.slowest)
      .sort((a, b) => rank(a) - rank(b))
      .filter((one) => {
        left -= time(one)
        return left > 0
      })
  }

  /** Up to the first failure. */
  async mutantRun({ testFilter, activeMutant, hitLimit, sandboxFileName }: MutantRunOptions): Promise<MutantRunResult> {
    // Neither noticed nor missed in Stryker's own count.
    if (!inSample(activeMutant.id)) return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' }
    Object.assign(instrumenter, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const tests: TestResult[] = []
    for (const one of this.chosen(testFilter, sandboxFileName)) {
      const result = await resultOf(one)
      tests.push(result)
      if (result.status === TestStatus.Failed) {
        this.noticed.delete(one.id)
        this.noticed.add(one.id)
        break
      }
    }
    instrumenter.activeMutant = undefined
    return toMutantRunResult(
      determineHitLimitReached(instrumenter.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    )
  }
}

const makeRunner = Object.assign((options: StrykerOptions): TestRunner => new InProcessRunner(options), {
  inject: [commonTokens.options] as [typeof commonTokens.options],
})
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', makeRunner)]
