import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rtfToText } from '../../../crmo/chart/rtf-to-text.ts'
import { chartOf, report } from '../builders.ts'

const body = (words: string) =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil Arial;}}{\\*\\generator Writer 1.0;}{\\info{\\author Dr Nobody}}\\viewkind4\\uc1\\pard\\f0\\fs20 ${words}\\par\n}`

test.each([
  ['plain words', 'No lesion.', 'No lesion.\n'],
  ['paragraphs and tabs', 'FINDINGS:\\par 1.\\tab Left tibia', 'FINDINGS:\n1. Left tibia\n'],
  ['bold in the middle of a word', 'left {\\b tib}ia', 'left tibia\n'],
  ['bytes of windows-1252', "temperature 38 \\'b0C", 'temperature 38 °C\n'],
  ['Unicode with its stand-in', '\\u8805?38', '≥38\n'],
  ['escaped braces', '\\{a\\}', '{a}\n'],
  ['a picture holds no words', '{\\pict\\wmetafile8 0100090000}after', 'after\n'],
  ['a field shows its result, not its instruction', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}', 'link\n'],
])('%s', (_, words, expected) => expect(rtfToText(body(words))).toBe(expected))

test('a report in RTF is read as its words', () => {
  const data = btoa(body('Lytic lesion of the {\\b left} clavicle.'))
  const chart = chartOf(
    report('', { conclusion: undefined, presentedForm: [{ contentType: 'application/rtf', data }] }),
  )
  expect(chart.texts[0]?.text).toBe('Lytic lesion of the left clavicle.')
  expect(chart.lesions).toMatchObject([{ bone: 'clavicle', side: 'left' }])
})

test('never throws, whatever follows the head', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(typeof rtfToText(`{\\rtf1 ${words}`)).toBe('string')
    }),
  )
})
