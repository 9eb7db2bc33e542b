import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codesWithStatus } from '../../smart-config/terminology/code-status.ts'
import { codeUses } from '../../smart-config/terminology/code-uses.ts'

const used = new Set(codeUses.map(({ code }) => code))
const statusOf = (code: string) => codesWithStatus.filter((one) => one.code === code).map(({ status }) => status)

test('every code that a table matches by has one status', () => {
  expect(used.size).toBeGreaterThan(250)
  expect([...used].filter((code) => new Set(statusOf(code)).size !== 1)).toEqual([])
})

test('no status stands for a code that no table uses', () => {
  expect(codesWithStatus.filter(({ code }) => !used.has(code))).toEqual([])
})

test('no code stands in a table beside those that are collected', () => {
  const folder = new URL('../../smart-config/', import.meta.url)
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('code-status.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const written = texts.flatMap((text) => [
    ...text.replaceAll(/PMID \d+/g, '').matchAll(/['" ](\d{3,5}-\d|\d{7,18}|[A-TV-Z]\d{2}(?:\.\d{1,2})?)(?=['" ])/g),
  ])
  const codes = written
    .filter(([whole, code]) => /^\d/.test(code ?? '') || whole.startsWith("'"))
    .flatMap(([, code]) => code ?? [])
  expect(codes.length).toBeGreaterThan(250)
  expect([...new Set(codes)].filter((code) => !used.has(code))).toEqual([])
})

test.each([
  ['1903-4', 'unverified'],
  ['787-2', 'unverified'],
  ['30428-7', 'unverified'],
  ['62292-8', 'unverified'],
  ['27520001', 'unverified'],
  ['84625002', 'unverified'],
  ['65399007', 'unverified'],
  ['L40.1', 'unverified'],
  ['F84.0', 'unverified'],
  ['B20', 'unverified'],
  ['M88', 'unverified'],
  ['1988-5', 'verified'],
  ['240151005', 'verified'],
  ['M86.3', 'verified'],
])('%s is %s', (code, status) => {
  expect(new Set(statusOf(code))).toEqual(new Set([status]))
})
