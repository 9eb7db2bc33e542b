/** `npm run --silent assess -- <file or folder>`: one JSON line a patient. No network; settings only as files. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { assess } from '../crmo/assess.ts'
import { readChart } from '../crmo/chart/read-chart.ts'
import { withPdfTexts } from '../server/pdf-text/with-pdf-texts.ts'
import { readInput } from './input.ts'
import { lineOf } from './line.ts'
import { type Options, readOptions } from './options.ts'

/** Files of a folder, sorted by name; anything that is not .json or .ndjson is no input. */
function filesOf(path: string): { path: string; source: string }[] {
  if (!statSync(path).isDirectory()) return [{ path, source: basename(path) }]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(nd)?json$/i.test(name))
    .sort()
    .map((name) => ({ path: join(path, name), source: relative(path, join(path, name)) }))
}

/** Exit code: 0, or 1 when any input was refused. Lines go to `print`, sentences to `complain`. */
async function run(
  options: Options,
  now: string,
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  const { path, review, siteRules } = options
  let refusals = 0
  try {
    const files = filesOf(path)
    if (files.length === 0) {
      complain(`${path}: the folder holds no .json or .ndjson file.`)
      return 1
    }
    for (const file of files) {
      const { patients, refused } = readInput(file.source, readFileSync(file.path, 'utf8'))
      for (const { source, resources } of patients) {
        const chart = readChart(await withPdfTexts(resources), now)
        print(JSON.stringify(lineOf(source, chart, assess(chart, review, siteRules))))
      }
      for (const { source, reason } of refused) complain(`${source}: not usable as FHIR: ${reason}.`)
      refusals += refused.length
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    complain(`${path}: cannot be read (${error.code}).`)
    return 1
  }
  return refusals > 0 ? 1 : 0
}

const complain = (line: string): void => void process.stderr.write(`${line}\n`)
const options = readOptions(process.argv.slice(2))
if (typeof options === 'string') {
  complain(options)
  process.exitCode = 1
} else {
  process.exitCode = await run(options, new Date().toISOString(), (line) => process.stdout.write(`${line}\n`), complain)
}
