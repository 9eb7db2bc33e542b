import { describe, expect, it } from 'vitest'
import { answered } from '../../../server/write-back/answers.ts'
import { remarkWorded } from '../../../server/write-back/remarks.ts'
import { standings, wordsOf } from '../../../server/write-back/standings.ts'
import { noReply, outcome, reply } from './fake-ehr.ts'

const stateOf = (given: Parameters<typeof answered>[0]) => wordsOf(answered(given).standing).state

/** ehr-integration 3.3, "what came back". */
describe('what an answer means', () => {
  it.each([200, 201])('%i: written', (status) => expect(stateOf(reply(status))).toBe('written'))

  it.each([400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 429])('%i: failed, certainly not stored', (status) =>
    expect(stateOf(reply(status))).toBe('failed'),
  )

  it.each([100, 202, 206, 301, 302, 303, 307, 308, 408, 418, 500, 501, 502, 503, 504, 599])('%i: unknown', (status) =>
    expect(stateOf(reply(status))).toBe('unknown'),
  )

  it('no answer: unknown when something may have gone out, failed when not', () => {
    expect(stateOf(noReply({ sent: true }))).toBe('unknown')
    expect(stateOf(noReply({ sent: false }))).toBe('failed')
  })

  it.each([
    ['59141', 'unknown'],
    ['4130', 'failed'],
    ['4131', 'failed'],
    ['4134', 'failed'],
    ['4135', 'failed'],
  ])('code %s outranks the status, even behind a notice', (code, state) => {
    const body = {
      resourceType: 'OperationOutcome',
      issue: [
        { severity: 'information', code: 'informational', details: { text: 'a notice' } },
        { severity: 'error', code: 'processing', details: { coding: [{ code }] } },
      ],
    }
    expect(stateOf(reply(400, {}, body))).toBe(state)
    expect(answered(reply(400, {}, body)).mayResend).toBe(false)
  })

  it('a 201 stays written whatever notices it carries', () => {
    expect(stateOf(reply(201, {}, outcome('informational', { coding: [{ code: '4134' }] })))).toBe('written')
  })

  it('keeps every issue for the screen, short, and survives bodies that are no outcome', () => {
    const { issues } = answered(reply(422, {}, outcome('invalid', { text: `bad\u0000 ${'x'.repeat(1000)}` })))
    const { sentence, told } = remarkWorded(issues[0] ?? '')
    expect(sentence).toMatch(/^The EHR says \(error, invalid\): bad x+$/)
    expect(sentence.length).toBeLessThan(400)
    expect(told?.code).toBe('ehr-says')
    for (const body of [
      '<html>',
      [],
      { resourceType: 'OperationOutcome' },
      { resourceType: 'OperationOutcome', issue: [null, 3, { details: 'x' }] },
    ]) {
      expect(stateOf(reply(422, {}, body))).toBe('failed')
    }
  })
})

describe('the sentences', () => {
  /** Of marking an earlier document: when that fails, it is the earlier one that still stands. */
  const ofMarking = ['still-stands', 'withdraw-unsent', 'withdraw-refused', 'changed-meanwhile']
  it.each(Object.entries(standings))('%s: what happened, and never "sent" as "in the chart"', (name, words) => {
    expect(words.sentence).toMatch(/\.$/)
    if (words.state === 'failed')
      expect(words.sentence).toMatch(
        ofMarking.includes(name)
          ? /still stands in the chart/
          : /not in the chart|not written|nothing was sent|Not in the chart/,
      )
    if (words.state === 'unknown') expect(words.sentence).not.toMatch(/^In the chart/)
    if (words.state === 'verified') expect(words.sentence).toMatch(/in the chart|into the chart/i)
  })
})
