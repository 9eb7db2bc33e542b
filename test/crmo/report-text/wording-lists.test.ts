/** Classes of wording: lists by region, what is said last for all, labels of what is free, numbers behind a comma. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { lesionsIn } from './said.ts'

describe('a list by region, without a word on what was seen', () => {
  const both = ['left calcaneus', 'right ilium', 'vertebra (T9)']
  test.each([
    'Spine: D9.\nArms and hands: nil.\nPelvis: R ilium (SI side).\nFeet: L calcaneus.',
    'Spine - T9.\nUpper limbs - none.\nPelvis - R iliac wing.\nHindfeet - L heel bone.',
    'Thoracic spine: T9.\nPelvis: right ilium.\nFeet: left os calcis.\nThree sites in all.',
  ])('names lesions: %s', (text) => expect(lesionsIn(text, 'WBMRI, coronal STIR')).toEqual(both))

  test('but not under a film of one part, nor without a word that tells what the list is', () => {
    const list = 'Spine: D9.\nPelvis: R ilium.\nFeet: L calcaneus.'
    expect(lesionsIn(list, 'WBMRI, coronal STIR').filter((one) => !one.startsWith('?'))).toEqual([])
    expect(lesionsIn(`${list}\nArms: nil.`, 'XR left foot').filter((one) => !one.startsWith('?'))).toEqual([])
  })
})

test.each([
  ['R humerus prox metaphysis. L humerus prox metaphysis. Oedema in both.', ['left humerus', 'right humerus']],
  ['Right distal femur. Left distal femur. All of these are hyperintense.', ['left femur', 'right femur']],
  ['Left ischium and right pubis. Both show marrow oedema.', ['left ischium', 'right pubis']],
  ['The left ischium is affected, and so is the right pubis: marrow oedema in both.', ['left ischium', 'right pubis']],
  ['Left ischium. Right pubis. No oedema in either.', []],
  ['Left ischium. Right pubis. Both are normal.', []],
])('what is said last holds for all: %s', (text, wanted) => expect(lesionsIn(text)).toEqual(wanted))

test.each([
  'Neg: spine, sternum, clavs, ribs.',
  'Normal: spine, sternum, clavicles and ribs.',
  'Unremarkable: sternum, clavicles, ribs.',
  'Sternum, clavicles, ribs: no lesion.',
  'Sternum, clavicles and ribs: no marrow oedema.',
])('a label of what is free: %s', (text) => {
  const { lesions, unreadBones } = readText(text, { kind: 'imaging', title: 'WBMRI' })
  expect([lesions, unreadBones]).toEqual([[], []])
})
test('a label of what is not', () =>
  expect(lesionsIn('Positive: left tibia, right ilium.')).toEqual(['left tibia', 'right ilium']))

test.each([
  ['Two of the left ribs, the 6th and the 7th, are expanded.', ['left rib (6th)', 'left rib (7th)']],
  ['Left ribs (6th and 7th) are expanded.', ['left rib (6th)', 'left rib (7th)']],
  [
    'Marrow oedema of the right medial and intermediate cuneiforms.',
    ['right cuneiform (intermediate)', 'right cuneiform (medial)'],
  ],
  ['Left foot: oedema of the lateral cuneiform.', ['left cuneiform (lateral)']],
])('numbers and names of one row: %s', (text, wanted) => expect(lesionsIn(text)).toEqual(wanted))
