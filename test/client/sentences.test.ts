import { expect, it } from 'vitest'
import { sentencesAround } from '../../client/evidence/sentences.ts'

const text = 'XR ankle.\nThere is no\nperiosteal reaction. Margins sclerotic.\n\nImpression: oedema of the tibia'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words })
const shown = (...words: string[]) =>
  sentencesAround(text, words.map(span))?.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))

it('never drops the "no" before the words, not even over a wrapped line', () => {
  expect(shown('periosteal reaction')).toEqual(['There is no\nperiosteal reaction.'])
})

it('shows each sentence once, in the order of the text', () => {
  expect(shown('tibia', 'sclerotic', 'oedema')).toEqual(['Margins sclerotic.', 'Impression: oedema of the tibia'])
})

it('marks only the words', () => {
  const [sentence] = sentencesAround(text, [span('sclerotic')]) ?? []
  expect(sentence?.pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['sclerotic'])
})

it('shows nothing when the words stand elsewhere', () => {
  expect(sentencesAround(text, [{ start: 3, end: 8, text: 'tibia' }])).toBeNull()
})

it('keeps the question mark of a doubt', () => {
  const terse = 'Hx: shin pain. Imp: ?osteomyelitis, ?stress reaction. Suggest MRI.'
  const start = terse.indexOf('osteomyelitis')
  const found = sentencesAround(terse, [{ start, end: start + 13, text: 'osteomyelitis' }])
  expect(found?.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual([
    'Imp: ?osteomyelitis, ?stress reaction.',
  ])
})

it('covers every word of the text, whatever stands in it', () => {
  const odd = 'T8. 2.5 cm lesion?  No. \n\n\n (see above) … end'
  for (let start = 0; start < odd.length; start += 1) {
    const word = odd[start] ?? ''
    if (/\s/.test(word)) continue
    const marked = sentencesAround(odd, [{ start, end: start + 1, text: word }])
    expect(marked?.flatMap(({ pieces }) => pieces.filter((piece) => piece.marked).map((piece) => piece.text))).toEqual([
      word,
    ])
  }
})
