import { expect, test } from 'vitest'
import { assess } from '../../crmo/assess.ts'
import { readChart } from '../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../crmo/review.ts'
import { readSiteRules } from '../../crmo/site-rules-schema.ts'
import { eularAcr2025 } from '../../smart-config/instruments/eular-acr-2025.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import { assessed, child } from './builders.ts'

const domains = eularAcr2025.items.filter(({ group }) => group === 'domain').map(({ key }) => key)
const table = (anyOf: string[][] = [['femurInvolved']]) => ({
  source: 'entered by Dr Test from an invented table',
  domains: Object.fromEntries(domains.map((key) => [key, [{ label: 'any', points: 3, anyOf }]])),
})
const read = (value: unknown) => readSiteRules(JSON.stringify(value), siteRules)

test('what the file leaves out keeps the default', () => {
  expect(read({ feverCelsius: 38.5 })).toEqual({ siteRules: { ...siteRules, feverCelsius: 38.5 } })
  expect(read({})).toEqual({ siteRules })
})

test('points of a complete table give EULAR/ACR a total, and none without', () => {
  const rules = read({ eularAcrPoints: table() })
  if (!('siteRules' in rules)) throw new Error(rules.problems.join())
  const chart = readChart([child], '2026-06-20T12:00:00Z')
  const { result } = assess(chart, emptyReview(), rules.siteRules).instruments['eular-acr-2025']
  expect(result).toMatchObject({ kind: 'interval', lower: 0, maximum: 3 * domains.length })
  expect(result.sentence).toContain('entered by Dr Test')
  expect(assessed([]).instruments['eular-acr-2025'].result.kind).toBe('structure')
})

test.each([
  ['no JSON', '{', 'not JSON'],
  ['an unknown rule', JSON.stringify({ feverC: 38 }), 'feverC'],
  ['a fever that is none', JSON.stringify({ feverCelsius: 20 }), 'feverCelsius'],
  [
    'a question that the app cannot answer',
    JSON.stringify({ eularAcrPoints: table([['hasWings']]) }),
    'hasWings|no question',
  ],
  ['a domain left out', JSON.stringify({ eularAcrPoints: { source: 's', domains: {} } }), 'siteDomain'],
  ['no source', JSON.stringify({ eularAcrPoints: { ...table(), source: ' ' } }), 'source'],
])('%s is refused with its place', (_, text, words) => {
  const result = readSiteRules(text, siteRules)
  expect('problems' in result && result.problems.join(' ')).toMatch(new RegExp(words))
})
