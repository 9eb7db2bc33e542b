/** Arguments of `assess`: one file or folder, and what a clinician or a site says beside the chart. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { emptyReview, type Review } from '../crmo/review.ts'
import { reviewSchema } from '../crmo/review-schema.ts'
import { readSiteRules } from '../crmo/site-rules-schema.ts'
import { siteRules } from '../smart-config/site-rules.ts'
import type { SiteRules } from '../smart-config/types.ts'

export const usage =
  'Usage: npm run --silent assess -- [--review review.json] [--site-rules rules.json] <FHIR Bundle .json | NDJSON file | folder of them>'

export type Options = { path: string; review: Review; siteRules: SiteRules }

const content = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function reviewFrom(path: string): Review | string {
  const text = content(path)
  if (text === null) return `${path}: cannot be read.`
  try {
    const parsed = reviewSchema.safeParse(JSON.parse(text))
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    return `${path}: no review: ${issue?.path.join('.') || 'its content'} ${issue?.message}.`
  } catch {
    return `${path}: is not JSON.`
  }
}

function rulesFrom(path: string): SiteRules | string {
  const text = content(path)
  if (text === null) return `${path}: cannot be read.`
  const read = readSiteRules(text, siteRules)
  return 'siteRules' in read ? read.siteRules : read.problems.join('\n')
}

/** The options, or a sentence on what is wrong with them. */
export function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { review: { type: 'string' }, 'site-rules': { type: 'string' } },
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) return usage
    const review = values.review === undefined ? emptyReview() : reviewFrom(values.review)
    const rules = values['site-rules'] === undefined ? siteRules : rulesFrom(values['site-rules'])
    if (typeof review === 'string') return review
    if (typeof rules === 'string') return rules
    return { path, review, siteRules: rules }
  } catch (error) {
    return `${error instanceof Error ? error.message : ''}\n${usage}`
  }
}
