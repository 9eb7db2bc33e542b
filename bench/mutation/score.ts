/** `npm run mutation:score`: one row a folder from the report of the last run, only of its sample. Give words of paths to see the survivors. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { typeChecker } from './refused-by-types.ts'
import { inSample } from './sample.ts'

const position = z.object({ line: z.number(), column: z.number() })
const mutantSchema = z.object({
  id: z.string(),
  status: z.string(),
  mutatorName: z.string(),
  replacement: z.string().default(''),
  location: z.object({ start: position, end: position }),
})
type Mutant = z.infer<typeof mutantSchema>
const reportSchema = z.object({
  files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(mutantSchema) })),
})

const noticed = ['Killed', 'Timeout']
const missed = ['Survived', 'NoCoverage']

/** The code that stood there, on one line. */
function original(source: string, { location: { start, end } }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines.push((lines.pop() ?? '').slice(0, end.column - 1))
  lines.unshift((lines.shift() ?? '').slice(start.column - 1))
  return lines.join(' ').replace(/\s+/g, ' ').slice(0, 110)
}

const { files } = reportSchema.parse(JSON.parse(readFileSync('reports/mutation/mutation.json', 'utf8')))
const wanted = process.argv.slice(2)
const refusedByTypes = typeChecker()
const folders = new Map<string, { noticed: number; refused: number; missed: number }>()
for (const [file, { source, mutants }] of Object.entries(files)) {
  const folder = file.split('/').slice(0, -1).slice(0, 2).join('/')
  const sum = folders.get(folder) ?? { noticed: 0, refused: 0, missed: 0 }
  folders.set(folder, sum)
  for (const mutant of mutants.filter(({ id }) => inSample(id))) {
    sum.noticed += Number(noticed.includes(mutant.status))
    if (!missed.includes(mutant.status)) continue
    if (refusedByTypes({ file, ...mutant.location, replacement: mutant.replacement })) {
      sum.refused += 1
      continue
    }
    sum.missed += 1
    if (wanted.some((word) => file.includes(word)))
      console.log(
        `${file}:${mutant.location.start.line} ${mutant.status === 'Survived' ? '' : '(not reached) '}${original(source, mutant)}  =>  ${mutant.replacement.replace(/\s+/g, ' ').slice(0, 90)}`,
      )
  }
}
console.log('| folder | mutants | noticed by tests | refused by the type check | score |\n|---|---|---|---|---|')
for (const [folder, { noticed, refused, missed }] of folders) {
  const all = noticed + refused + missed
  const score = all > 0 ? `${((100 * (noticed + refused)) / all).toFixed(1)} %` : '-'
  console.log(`| ${folder} | ${all} | ${noticed} | ${refused} | ${score} |`)
}
