import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInput } from '../../cli/input.ts'
import { emptyReview } from '../../crmo/review.ts'
import { child, crp } from '../crmo/builders.ts'

const bundle = (type: string, ...resources: unknown[]) =>
  JSON.stringify({ resourceType: 'Bundle', type, entry: resources.map((resource) => ({ resource })) })
const typesOf = (text: string) =>
  readInput('x.json', text).patients.map(({ resources }) =>
    resources.map((one) => (one as { resourceType: string }).resourceType),
  )

describe('what counts as input', () => {
  test.each(['collection', 'searchset', 'transaction'])('a %s Bundle', (type) =>
    expect(typesOf(bundle(type, child, crp(5)))).toEqual([['Patient', 'Observation']]),
  )
  test('NDJSON', () =>
    expect(typesOf(`${JSON.stringify(child)}\n${JSON.stringify(crp(5))}\n`)).toEqual([['Patient', 'Observation']]))
  test('two patients are two inputs, each with its own resources', () => {
    const other = { ...child, id: 'q' }
    expect(
      typesOf(
        bundle(
          'collection',
          child,
          other,
          crp(5),
          crp(6, 'mg/L', { subject: { reference: 'Patient/q' } }),
          crp(7, 'mg/L', { subject: { reference: 'Patient/q' } }),
        ),
      ),
    ).toEqual([
      ['Patient', 'Observation'],
      ['Patient', 'Observation', 'Observation'],
    ])
  })
  test('a transaction whose entries name each other by urn:uuid', () => {
    const uuid = 'urn:uuid:05efabf0-4be2-4561-91ce-51548425acb9'
    const { id: _, ...nameless } = child
    const text = JSON.stringify({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [{ fullUrl: uuid, resource: nameless }, { resource: crp(5, 'mg/L', { subject: { reference: uuid } }) }],
    })
    const [input] = readInput('x.json', text).patients
    expect(input?.resources).toMatchObject([
      { id: '05efabf0-4be2-4561-91ce-51548425acb9' },
      { subject: { reference: 'Patient/05efabf0-4be2-4561-91ce-51548425acb9' } },
    ])
  })
  test.each([
    ['not JSON', 'hello', 'neither JSON nor NDJSON'],
    ['JSON that is not FHIR', '{"a":1}', 'no resourceType'],
    ['a line that is not FHIR', `${JSON.stringify(child)}\n{"a":1}`, 'line 2 is no FHIR resource'],
    ['a Bundle without a patient', bundle('collection', crp(5)), 'no Patient'],
  ])('%s is refused with the reason', (_, text, reason) =>
    expect(readInput('x.json', text).refused).toMatchObject([
      { source: 'x.json', reason: expect.stringContaining(reason) },
    ]),
  )
})

describe('the command', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) =>
      execFile(process.execPath, ['cli/assess.ts', ...args], { encoding: 'utf8' }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
      ),
    )
  const folder = mkdtempSync(join(tmpdir(), 'crmo-cli-'))
  writeFileSync(join(folder, 'good.json'), bundle('collection', child, crp(24)))
  writeFileSync(join(folder, 'bad.json'), '{"a":1}')

  test('prints one JSON line a patient', async () => {
    const { code, out } = await run(join(folder, 'good.json'))
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(out)).toMatchObject({
      source: 'good.json',
      patient: { id: 'p', birthDate: '2016-06-01', gender: 'female' },
    })
  })
  test('exits 1 with a clear message on input that is not FHIR, and still prints the others', async () => {
    const { code, out, err } = await run(folder)
    expect(code).toBe(1)
    expect(err).toContain('bad.json: not usable as FHIR')
    expect(JSON.parse(out)).toMatchObject({ source: 'good.json' })
  })
  test('a review and site rules count; one that is none is a sentence', async () => {
    const good = join(folder, 'good.json')
    const review = join(folder, 'review.txt')
    writeFileSync(
      review,
      JSON.stringify({ ...emptyReview(), answers: { raisedCrp: { answer: 'no', reason: 'laboratory error' } } }),
    )
    const { out } = await run('--review', review, good)
    const { items } = JSON.parse(out).instruments['jansson-2009'] as { items: { key: string; answer: string }[] }
    expect(items.find(({ key }) => key === 'raisedCrp')).toMatchObject({ answer: 'no' })
    expect(await run('--review', good, good)).toMatchObject({ code: 1, err: expect.stringContaining('no review') })
    expect(await run('--site-rules', review, good)).toMatchObject({
      code: 1,
      err: expect.stringContaining('site rules'),
    })
  })
  test('what a site has switched off answers nothing in the line either', async () => {
    const rules = join(folder, 'rules.txt')
    const switchedOff = { rows: ['D-09'], instruments: ['bristol-2016'], mimics: ['bone-tumour'], treatment: true }
    writeFileSync(rules, JSON.stringify({ switchedOff }))
    const { out } = await run('--site-rules', rules, join(folder, 'good.json'))
    const line = JSON.parse(out)
    const reason = 'Switched off by this site.'
    expect(line.instruments['bristol-2016']).toEqual({ items: [] })
    expect(line.redFlags).toContainEqual(expect.objectContaining({ row: 'D-09', state: 'open', reason, evidence: [] }))
    expect(line.mimics).toContainEqual(expect.objectContaining({ key: 'bone-tumour', state: 'open', reason }))
    expect(line.treatment).toMatchObject({ options: [], premise: expect.stringContaining('switched off by this site') })
  })
  test('a path that does not exist is a sentence', async () =>
    expect(await run(join(folder, 'none'))).toMatchObject({ code: 1, err: expect.stringContaining('cannot be read') }))
})
