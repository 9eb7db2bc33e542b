import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { auditPackages, verdictOf } from '../../../.ci/audit-packages.ts'
import { isAllowed, type Licensed, licenceProblems, productionPackages } from '../../../.ci/licences.ts'

const root = new URL('../../../', import.meta.url)

describe('licences', () => {
  const locked = productionPackages(readFileSync(new URL('package-lock.json', root), 'utf8'))
  const added = (one: Licensed) => licenceProblems([...locked, one]).join()

  it('of every production package are allowed, and no exception is left over', () => {
    expect(locked.length).toBeGreaterThan(100)
    expect(licenceProblems(locked)).toEqual([])
  })

  it.each([
    ['GPL-3.0-only', 'GPL-3.0-only'],
    ['AGPL-3.0', 'AGPL-3.0'],
    ['MIT AND GPL-2.0', 'MIT AND GPL-2.0'],
    ['SEE LICENSE IN FILE', 'SEE LICENSE'],
    ['MPL-2.0', 'MPL-2.0'],
    [null, 'no licence named'],
  ])('a new package under %s is a problem with its name', (licence, words) => {
    expect(added({ name: 'newcomer', version: '1.0.0', licence })).toMatch(`newcomer 1.0.0: ${words}`)
  })

  it('an exception is for one licence: when the package changes it, somebody looks again', () => {
    const others = locked.filter(({ name }) => name !== 'png-js')
    expect(licenceProblems([...others, { name: 'png-js', version: '9.0.0', licence: 'GPL-3.0' }])).toHaveLength(2)
  })

  it.each([
    ['MIT OR GPL-3.0', true],
    ['(WTFPL OR ISC)', true],
    ['MIT AND ISC', true],
    ['MIT WITH something', false],
    ['', false],
  ])('%j: %s', (expression, allowed) => expect(isAllowed(expression)).toBe(allowed))
})

describe('known weaknesses', () => {
  const counted = (counts: Partial<Record<'low' | 'moderate' | 'high' | 'critical' | 'total', number>>) => ({
    vulnerabilities: { low: 0, moderate: 0, high: 0, critical: 0, total: 0, ...counts },
    dependencies: { total: 300 },
  })
  const weak = (severity: string) => ({ weak: { severity, range: '<2', via: [{ title: 'Reads too much' }, 'other'] } })

  it('pass when the registry has answered and knows of none', () => {
    const verdict = verdictOf(JSON.stringify({ vulnerabilities: {}, metadata: counted({}) }))
    expect(verdict).toEqual({ passed: true, lines: [expect.stringMatching(/^300 packages checked, 0 with/)] })
  })

  it.each([
    ['moderate', true],
    ['high', false],
    ['critical', false],
  ])('a %s one passes: %s, and is listed', (severity, passed) => {
    const metadata = counted({ [severity]: 1, total: 1 })
    const verdict = verdictOf(JSON.stringify({ vulnerabilities: weak(severity), metadata }))
    expect(verdict.passed).toBe(passed)
    expect(verdict.lines[0]).toBe(`${severity}: weak <2: Reads too much; through other`)
  })

  it.each([
    ['nothing', ''],
    ['an HTML page', '<html>'],
    ['an error', '{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}'],
    ['no packages', JSON.stringify({ vulnerabilities: {}, metadata: { ...counted({}), dependencies: { total: 0 } } })],
    ['a count without its list', JSON.stringify({ vulnerabilities: {}, metadata: counted({ high: 1, total: 1 }) })],
  ])('fail, and say so, where the answer is %s', (_what, output) => {
    expect(verdictOf(output)).toEqual({ passed: false, lines: [expect.stringMatching(/no usable answer.*FAILED/)] })
  })

  it('fail where the registry is not there', async () => {
    const nowhere = ['--registry=http://127.0.0.1:9', '--fetch-retries=0']
    expect(await auditPackages(nowhere)).toEqual({ passed: false, lines: [expect.stringMatching(/FAILED/)] })
  })
})
