/** Writes `docs/clinical-rules.md` from the tables. `test/crmo/clinical-rules.test.ts` fails while it is behind them. */
import { writeFileSync } from 'node:fs'
import { clinicalRulesDocument } from './clinical-rules-document.ts'

writeFileSync(new URL('clinical-rules.md', import.meta.url), clinicalRulesDocument())
