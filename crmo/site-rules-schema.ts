/** A site's own rules as a JSON file says them, checked. What it leaves out keeps the default; nothing is guessed. */
import { z } from 'zod'
import { eularAcr2025 } from '../smart-config/instruments/eular-acr-2025.ts'
import { type Literal, predicates } from '../smart-config/instruments/predicates.ts'
import { furtherInstruments } from '../smart-config/instruments/registry.ts'
import { doseTable } from '../smart-config/treatment/doses.ts'
import type { SiteRules } from '../smart-config/types.ts'
import { mimicRows } from './pathway/mimics/mimic-rows.ts'
import { flagRows } from './pathway/red-flags.ts'
import { adviceRows } from './pathway/rows/advice-rows.ts'
import { watchRows } from './pathway/rows/watch-rows.ts'

const words = z.string().trim().min(1).max(400)
const domains = eularAcr2025.items.filter(({ group }) => group === 'domain').map(({ key }) => key)

const literal = z.custom<Literal>(
  (value) => typeof value === 'string' && Object.hasOwn(predicates, value.replace(/^!/, '')),
  { error: 'is no question that the app can answer (smart-config/instruments/predicates.ts)' },
)
const option = z.strictObject({
  label: words,
  points: z.int().min(-100).max(100),
  anyOf: z.array(z.array(literal).min(1)).min(1),
})
const eularAcrPoints = z.strictObject({
  source: words,
  // A record over an enum must hold every key of it.
  domains: z.record(z.enum(domains as [string, ...string[]]), z.array(option).min(1)),
})

/** D-31 stands above everything else: nobody switches it off. */
const rowIds = [...flagRows, ...adviceRows, ...watchRows].map(({ row }) => row).filter((row) => row !== 'D-31')
const oneOf = (ids: string[], what: string) =>
  z.array(
    z
      .string()
      .refine((id) => ids.includes(id), { error: `names no ${what} that can be switched off: ${ids.join(', ')}` }),
  )
const switchedOff = z.strictObject({
  instruments: oneOf(
    furtherInstruments.map(({ key }) => key),
    'instrument',
  ).optional(),
  rows: oneOf([...new Set(rowIds)], 'row').optional(),
  mimics: oneOf(
    mimicRows.map(({ key }) => key),
    'mimic',
  ).optional(),
  drugs: oneOf(
    doseTable.map(({ drug }) => drug),
    'drug',
  ).optional(),
  treatment: z.boolean().optional(),
})

const schema = z.strictObject({
  indexPeriodDaysBefore: z.int().min(0).max(365).optional(),
  feverCelsius: z.number().min(37).max(39).optional(),
  eularAcrPoints: eularAcrPoints.nullable().optional(),
  switchedOff: switchedOff.optional(),
})

/** The defaults with what the file changes, or every problem as a sentence. `text` is the file's content. */
export function readSiteRules(text: string, defaults: SiteRules): { siteRules: SiteRules } | { problems: string[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problems: ['The file of site rules is not JSON.'] }
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return { siteRules: { ...defaults, ...parsed.data } }
  return {
    problems: parsed.error.issues.map(
      ({ path, message }) => `The file of site rules: ${path.length > 0 ? path.join('.') : 'its content'} ${message}.`,
    ),
  }
}
