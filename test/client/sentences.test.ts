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
