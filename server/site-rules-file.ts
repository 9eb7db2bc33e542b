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
    const read = readSiteRules(readFileSync(path, 'utf8'), defaults)
    return 'siteRules' in read ? read : { problems: read.problems.map((each) => `SITE_RULES_FILE ${path}: ${each}`) }
  } catch {
    return {
      problems: [
        `SITE_RULES_FILE ${path} cannot be read: name a JSON file, or leave it out for the published defaults`,
      ],
    }
  }
}
