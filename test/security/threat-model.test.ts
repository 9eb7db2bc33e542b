import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const page = readFileSync('docs/security.md', 'utf8')
const flows = page
  .split(/^## (?=\d)/m)
  .slice(1)
  .map((part) => {
    const [title = '', ...lines] = part.split('\n')
    const threats = lines
      .filter((line) => line.includes('.test.ts |'))
      .map((line) => {
        const [threat = '', stride = '', control = '', file = '', name = ''] = line
          .split('|')
          .slice(1)
          .map((cell) => cell.trim())
        return { threat, stride, control, file, name }
      })
    return { title, threats }
  })
const threats = flows.flatMap((flow) => flow.threats)

it('every flow of the drawing is there, each with a threat of every kind', () => {
  expect(flows.map(({ title }) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  for (const flow of flows) {
    const missing = [...'STRIDE'].filter((letter) => !flow.threats.some(({ stride }) => stride === letter))
    expect([flow.title, missing]).toEqual([flow.title, []])
  }
})

it('every control and every test that the threat model names is there', () => {
  const gone = threats.filter(({ control, file, name }) => {
    if (!existsSync(control) || !existsSync(`test/${file}`)) return true
    const source = readFileSync(`test/${file}`, 'utf8')
    return !["'", '"', '`'].some((quote) => source.includes(`${quote}${name}${quote}`))
  })
  expect(gone).toEqual([])
})

it('sixty attacks and more are tried by name', () => {
  const sources = readdirSync('test/security').map((file) => readFileSync(`test/security/${file}`, 'utf8'))
  expect(sources.flatMap((source) => source.match(/['"`]attack: /g) ?? []).length).toBeGreaterThanOrEqual(60)
})
