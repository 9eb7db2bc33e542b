import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteBlocks } from '../../client/signing/note-blocks.ts'
import { noteText } from '../../crmo/questionnaire/note.ts'
import { clinicians } from '../crmo/questionnaire/clinicians.ts'
import { sampleAssessment, sampleSigning } from '../crmo/questionnaire/sample.ts'

const joined = (note: string): string =>
  noteBlocks(note)
    .map(({ text }) => text)
    .join('')

describe('the note in pieces', () => {
  it('is the note again, to the letter', () => {
    const note = noteText(sampleAssessment, sampleSigning, clinicians)
    expect(joined(note)).toBe(note)
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '-', '\n', '  - ', '\r') }), (any) => {
        expect(joined(any)).toBe(any)
      }),
    )
  })

  it('keeps a line with what wraps below it, by its depth; headings and gaps stand alone', () => {
    const note = 'PLAN\n- one\n  goes on\n  - below\n    and on\n- two\n\nCRMO assessment\n'
    expect(noteBlocks(note).map(({ text, depth }) => [text, depth])).toEqual([
      ['PLAN\n', 0],
      ['- one\n  goes on\n', 1],
      ['  - below\n    and on\n', 2],
      ['- two\n', 1],
      ['\n', 0],
      ['CRMO assessment\n', 0],
    ])
  })
})
