/** The command line of the audit trail: verify and export. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Store } from '../store/store.ts'
import { audit, noLaunch } from './audit.ts'
import { fhirAuditEvent } from './fhir-audit-event.ts'
import { rowsOf, verifyTrail } from './verify-trail.ts'

const USAGE = `Use:
  npm run audit -- verify [--expect <number>:<hash>]     finds every change, gap and exchange; ends with 1 when there is one
  npm run --silent audit -- export [--from <time>] [--to <time>]   FHIR AuditEvent as NDJSON, times in ISO 8601`

type Io = { print: (line: string) => void; complain: (line: string) => void; now: () => Date; site: string }

const headText = z
  .string()
  .regex(/^\d+:[0-9a-f]{64}$/, {
    error: '--expect must be <number>:<hash>, as a log line or an earlier report gave it',
  })
  .transform((text) => ({ seq: Number(text.split(':')[0]), hash: text.split(':')[1] ?? '' }))
const time = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)), { error: 'must be a time in ISO 8601' })
  .transform((text) => new Date(text).toISOString())
const options = z.object({ expect: headText.optional(), from: time.optional(), to: time.optional() })

async function verify(store: Store, expected: z.output<typeof headText> | undefined, { print, complain }: Io) {
  const { events, first, head, problems } = await verifyTrail(store.query, expected)
  for (const problem of problems) complain(problem)
  print(
    `${events} events${first === null ? '' : `, from ${first} to ${head.seq}`}. Head: ${head.seq}:${head.hash}. ${problems.length === 0 ? 'The trail is whole.' : 'THE TRAIL IS NOT WHOLE.'}`,
  )
  return problems.length === 0 ? 0 : 1
}

/** A trail that is not whole is exported all the same, and said so: the evidence is worth most then. */
async function exportTrail(store: Store, from: string, to: string, io: Io) {
  const { head, problems } = await verifyTrail(store.query)
  let count = 0
  for await (const { seq, event } of rowsOf(store.query)) {
    if (event === null) io.complain(`Event ${seq} cannot be exported: it no longer has the form of an event.`)
    else if (event.at >= from && event.at <= to && event.seq <= head.seq) {
      io.print(JSON.stringify(fhirAuditEvent(event, io.site)))
      count += 1
    }
  }
  const detail = { through: head.seq, throughHash: head.hash, count }
  await audit({ store, now: io.now }, { action: 'audit-exported', launch: noLaunch, detail })
  for (const problem of problems) io.complain(problem)
  return problems.length === 0 ? 0 : 1
}

/** @returns the exit code: 0, or 1 when the trail is not whole or the command was not understood */
export async function auditCommand(args: string[], store: Store, io: Io): Promise<number> {
  const usage = (problem: string) => {
    io.complain(`${problem}\n${USAGE}`)
    return 1
  }
  let parsed: ReturnType<typeof readArgs>
  try {
    parsed = readArgs(args)
  } catch (error) {
    return usage(error instanceof Error ? error.message : 'The arguments cannot be read.')
  }
  const read = options.safeParse(parsed.values)
  if (!read.success) return usage(read.error.issues.map(({ path, message }) => `${path.join()}: ${message}`).join('\n'))
  const { expect, from = '', to = '~' } = read.data
  if (parsed.positionals.join() === 'verify') return verify(store, expect, io)
  if (parsed.positionals.join() === 'export') return exportTrail(store, from, to, io)
  return usage('Say verify or export.')
}

const readArgs = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: { expect: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } },
  })
