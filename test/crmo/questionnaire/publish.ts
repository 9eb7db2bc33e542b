/**
 * Writes what `smart-config/questionnaire/` publishes and `docs/questionnaire.md`, from the tables. `published.test.ts` fails while they
 * differ. Run: `npm run publish-questionnaire`.
 */
import { writeFileSync } from 'node:fs'
import { publishedFiles } from './published-files.ts'
import { questionnaireDocument } from './questionnaire-document.ts'

const root = new URL('../../../', import.meta.url)
for (const [name, resource] of Object.entries(publishedFiles())) {
  writeFileSync(new URL(`smart-config/questionnaire/${name}`, root), `${JSON.stringify(resource, null, 2)}\n`)
}
writeFileSync(new URL('docs/questionnaire.md', root), questionnaireDocument())
