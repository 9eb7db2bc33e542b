import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settingsDocument } from '../../docs/settings-document.ts'

test('docs/settings.md is what the schema says', () => {
  const published = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8')
  expect(published, 'run: npm run settings-reference').toBe(settingsDocument())
})
