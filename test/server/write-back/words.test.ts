import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../../crmo/chart/plain-text.ts'
import { remarkWorded } from '../../../server/write-back/remarks.ts'
import { compareWords, timesIn, wordsOf } from '../../../server/write-back/words.ts'

const sent = wordsOf('PLAN\n- one  two three\n- four five')

describe('word by word', () => {
  it.each([
    ['white space changed', 'PLAN - one\ttwo\u00a0three\r\n- four   five', 0],
    ['a header and a footer added', 'Header of the EHR PLAN - one two three - four five Signed by X', 7],
  ])('%s: equal', (_, text, added) => {
    expect(compareWords(sent, wordsOf(text))).toEqual({ kind: 'equal', added })
  })

  it.each([
    ['cut', 'PLAN - one two', /4 words fewer .*signed "three - four five", in the chart nothing/],
    ['a word left out', 'PLAN - one two - four five', /1 words fewer/],
    ['a word changed', 'PLAN - one two thirteen - four five', /other words .*signed "three - four five"/],
    ['turned round', 'PLAN - four five - one two three', /other words/],
    ['empty', '', /8 words fewer/],
  ])('%s: different, and where', (_, text, words) => {
    const compared = compareWords(sent, wordsOf(text))
    expect(compared.kind === 'different' && remarkWorded(compared.difference).sentence).toMatch(words)
  })

  it('survives the way through HTML, whatever the text holds', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[!-~åµ≥]{1,12}$/), { minLength: 1, maxLength: 40 }), (words) => {
        const html = `<html><body><p>${words.map(escaped).join('<br/>')}</p></body></html>`
        expect(compareWords(words, wordsOf(htmlToText(html)))).toEqual({ kind: 'equal', added: 0 })
      }),
    )
  })

  it('counts a line', () => {
    const words = wordsOf('x CRMO assessment 1, version 1 y CRMO assessment 1, version 1')
    expect(timesIn('CRMO assessment 1, version 1', words)).toBe(2)
    expect(timesIn('CRMO assessment 1, version 2', words)).toBe(0)
  })
})
