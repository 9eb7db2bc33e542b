import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const rows = readFileSync('docs/smart-conformance.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('.test.ts'))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    return { file: cells.at(-3) ?? '', name: cells.at(-2) ?? '' }
  })

it('the table of conformance names only tests that are there', () => {
  expect(rows.length).toBeGreaterThan(60)
  for (const { file, name } of rows) {
    const source = readFileSync(`test/${file}`, 'utf8')
    expect([file, name, source.includes(`'${name}'`)]).toEqual([file, name, true])
  }
})
