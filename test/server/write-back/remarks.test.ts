import { describe, expect, it } from 'vitest'
import { answered } from '../../../server/write-back/answers.ts'
import { remarksSchema, remarkWorded } from '../../../server/write-back/remarks.ts'
import { compareWords, wordsOf } from '../../../server/write-back/words.ts'
import { outcome, reply } from './fake-ehr.ts'

/** As they come out of the ledger. */
const stored = (remarks: unknown) => remarksSchema.parse(JSON.parse(JSON.stringify(remarks)))

describe('a remark on a receipt', () => {
  it('keeps its name and its values through the ledger', () => {
    const { issues } = answered(reply(422, {}, outcome('invalid', { text: 'bad status' })))
    expect(stored(issues).map(remarkWorded)).toEqual([
      {
        sentence: 'The EHR says (error, invalid): bad status',
        told: { code: 'ehr-says', values: { severity: 'error', type: 'invalid', words: 'bad status' } },
      },
      { sentence: 'HTTP status 422.', told: { code: 'http-answer', values: { status: 422 } } },
    ])
  })

  it('with words of both texts in it as well', () => {
    const compared = compareWords(wordsOf('one two three'), wordsOf('one two'))
    const remarks = compared.kind === 'different' ? [compared.difference] : []
    expect(stored(remarks)).toEqual(remarks)
    expect(stored(remarks).map(remarkWorded)[0]?.sentence).toBe(
      'The text in the chart has 1 words fewer than was signed (2 of 3). After word 2: signed "three", in the chart nothing.',
    )
  })

  it('of an older version is the sentence that it was', () => {
    expect(stored(['HTTP status 500.']).map(remarkWorded)).toEqual([{ sentence: 'HTTP status 500.' }])
  })
})
