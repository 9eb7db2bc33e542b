/** Writes `docs/settings.md`. `test/server/settings-reference.test.ts` fails while it is behind the schema. */
import { writeFileSync } from 'node:fs'
import { settingsDocument } from './settings-document.ts'

writeFileSync(new URL('settings.md', import.meta.url), settingsDocument())
