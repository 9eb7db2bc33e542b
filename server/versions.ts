/** Which app and which rule tables made an assessment: stands in every signed document. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { siteRules as defaultRules } from '../smart-config/site-rules.ts'
import type { SiteRules } from '../smart-config/types.ts'
import { hashOf, sha256 } from './store/canonical-json.ts'

export type Versions = {
  /** `version` of package.json. */
  app: string
  /** First 12 hexadecimal digits of a hash over every rule table; with ` site <8 digits>` where the site changed its own rules. */
  rules: string
}

const HOME = fileURLToPath(new URL('..', import.meta.url))

/** EHRs are no rules, and their files differ from hospital to hospital. */
const isTable = (path: string) => /\.(ts|json)$/.test(path) && !path.startsWith('issuers/')

/** @param folder with the tables; the same tables give the same hash on every machine, whatever its line ends */
function tablesHash(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isTable)
    .sort()
  return hashOf(paths.map((path) => [path, sha256(readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n'))]))
}

export function readVersions(siteRules: SiteRules): Versions {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')))
  const own = hashOf(siteRules) === hashOf(defaultRules) ? '' : ` site ${hashOf(siteRules).slice(0, 8)}`
  return { app: version, rules: `${tablesHash(join(HOME, 'smart-config')).slice(0, 12)}${own}` }
}
