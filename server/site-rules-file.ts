import { readFileSync } from 'node:fs'
import { readSiteRules } from '../crmo/site-rules-schema.ts'
import type { SiteRules } from '../smart-config/types.ts'

/** The defaults, changed by the file that `SITE_RULES_FILE` names; a file that cannot be used is a problem, never the defaults. */
export function siteRulesFrom(
  path: string | null,
  defaults: SiteRules,
): { siteRules: SiteRules } | { problems: string[] } {
  if (path === null) return { siteRules: defaults }
  try {
    return readSiteRules(readFileSync(path, 'utf8'), defaults)
  } catch {
    return { problems: [`SITE_RULES_FILE: ${path} cannot be read.`] }
  }
}
