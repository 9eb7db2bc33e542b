/**
 * `npm run audit:packages`: known weaknesses of the production packages, by npm's registry. Ends with 0 only when the registry has answered
 * and knows of none that is high or critical. Not part of `npm test`, which needs no registry.
 */
import { execFile } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'

const count = z.int().min(0)
const answer = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      range: z.string().default(''),
      via: z.array(z.union([z.string(), z.object({ title: z.string() })])),
    }),
  ),
  metadata: z.object({
    vulnerabilities: z.object({ low: count, moderate: count, high: count, critical: count, total: count }),
    dependencies: z.object({ total: z.int().min(1) }),
  }),
})

export type Verdict = { passed: boolean; lines: string[] }

const NO_ANSWER =
  'The registry gave no usable answer, so nothing is known about weaknesses: this step has FAILED. Run it where the registry can be reached.'

/** @param output of `npm audit --json` */
export const verdictOf = (output: string): Verdict => {
  let json: unknown
  try {
    json = JSON.parse(output)
  } catch {
    return { passed: false, lines: [NO_ANSWER] }
  }
  const parsed = answer.safeParse(json)
  if (!parsed.success) return { passed: false, lines: [NO_ANSWER] }
  const { vulnerabilities, metadata } = parsed.data
  const { high, critical, total } = metadata.vulnerabilities
  const listed = Object.entries(vulnerabilities).map(([name, { severity, range, via }]) => {
    const titles = via.map((cause) => (typeof cause === 'string' ? `through ${cause}` : cause.title))
    return `${severity}: ${name} ${range}: ${titles.join('; ')}`
  })
  // A list and a count that disagree are no answer either.
  if (listed.length !== total) return { passed: false, lines: [...listed, NO_ANSWER] }
  const checked = `${metadata.dependencies.total} packages checked, ${total} with known weaknesses, ${high + critical} of them high or critical.`
  return { passed: high + critical === 0, lines: [...listed, checked] }
}

/** Runs npm itself; whatever goes wrong ends as "no answer". */
export const auditPackages = (args: string[] = []): Promise<Verdict> =>
  new Promise((resolve) => {
    execFile(
      'npm',
      ['audit', '--json', '--omit=dev', ...args],
      { maxBuffer: 64 * 1024 * 1024, timeout: 120_000, shell: process.platform === 'win32' },
      (_error, stdout) => resolve(verdictOf(stdout)),
    )
  })

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, lines } = await auditPackages()
  for (const line of lines) console.log(line)
  if (!passed) process.exitCode = 1
}
