import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clinicalRulesDocument } from '../../docs/clinical-rules-document.ts'

const document = clinicalRulesDocument()

test('docs/clinical-rules.md is what the tables say', () => {
  const published = readFileSync(new URL('../../docs/clinical-rules.md', import.meta.url), 'utf8')
  expect(published, 'behind its tables: run `npm exec -c "node docs/generate-clinical-rules.ts"`').toBe(document)
})

test('holds every row of the decision table', () => {
  for (let number = 1; number <= 31; number += 1)
    expect(document).toMatch(new RegExp(`^\\| D-${String(number).padStart(2, '0')} \\|`, 'm'))
})

test('names every input in words, not by its key', () => {
  const lines = document.split('\n').filter((line) => /^\| D-\d\d/.test(line))
  for (const line of lines) expect(line).not.toMatch(/\b[a-z]+[A-Z][a-z]+\b/)
})
