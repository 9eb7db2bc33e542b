import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Hazard = { hazard: string; severity: string; control: string; file: string; name: string }

const hazardOf = (line: string): Hazard => {
  const [hazard = '', severity = '', control = '', file = '', name = ''] = line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim())
  return { hazard, severity, control, file, name }
}

const sections = readFileSync('docs/hazards.md', 'utf8')
  .split(/^## (?=\d)/m)
  .slice(1)
  .map((section) => section.split('\n').filter((line) => /^\| (?!hazard \|)/.test(line)))
const hazards = sections.flat().map(hazardOf)

/** Rows of a table test have their name in the table, so a name may stand anywhere in quotes. */
const isNamed = ({ file, name }: Hazard) => {
  const source = readFileSync(`test/${file}`, 'utf8')
  return name !== '' && ["'", '"', '`'].some((quote) => source.includes(`${quote}${name}${quote}`))
}

it('every hazard has a severity, and a control that is there', () => {
  expect(sections.every(({ length }) => length > 0)).toBe(true)
  expect(hazards.length).toBeGreaterThan(40)
  expect(hazards.filter(({ severity, control }) => !/^[ABC]$/.test(severity) || !existsSync(control))).toEqual([])
})

it('every test that the hazard log names is there', () => {
  expect(hazards.filter((hazard) => !existsSync(`test/${hazard.file}`) || !isNamed(hazard))).toEqual([])
})
