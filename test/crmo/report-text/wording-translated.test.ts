/** Classes of wording of authors who write English as their second language, and what must not be made of them. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { findingsIn, lesionsIn } from './said.ts'

test.each([
  ['Os ilium left with oedema, os ischii right with oedema, os pubis free.', ['left ilium', 'right ischium']],
  [
    'Localisations: tibia distal both sides, fibula distal right, calcaneus left.',
    ['left calcaneus', 'left tibia', 'right fibula', 'right tibia'],
  ],
  ['The costae VII and VIII of right are thickened.', ['right rib (7th)', 'right rib (8th)']],
  ['The lesion of the left radius is regredient, that of the ulna progredient.', ['left radius', 'left ulna']],
  [
    'From the third to the fifth dorsal vertebra the signal is altered.',
    ['vertebra (T3)', 'vertebra (T4)', 'vertebra (T5)'],
  ],
  ['Corpus of L4 vertebra is collapsed; corpus of L3 and L5 have normal height.', ['vertebra (L4)']],
  ['Oedema from T5 down to T7.', ['vertebra (T5)', 'vertebra (T6)', 'vertebra (T7)']],
  ['Oedema of the trochanter major left and of the processus coracoideus right.', ['left femur', 'right scapula']],
  [
    'Increased storage in the left clavicle, in the sternum and in the left os ilium.',
    ['left clavicle', 'left ilium', 'sternum'],
  ],
  ['Alteration of signal of the left talus. Analogous alteration of the left cuboid.', ['left cuboid', 'left talus']],
])('%s', (text, wanted) => expect(lesionsIn(text)).toEqual(wanted))

test.each([
  'The left tibia is of orderly structure.',
  'Left mandible and maxilla without remark.',
  'Clavicles and ribs are natural.',
  'Vertebral bodies without pathological finding.',
  'Os pubis free.',
  'Not evident alterations of the lumbar vertebrae.',
  'Pelvis (none), left tibia (none).',
])('no lesion: %s', (text) => expect(lesionsIn(text)).toEqual([]))
test('free fluid frees nothing', () =>
  expect(lesionsIn('Oedema of the left femur, free fluid in the joint.')).toEqual(['left femur']))

test('a flattened table of right and left is offered, not counted', () =>
  expect(
    readText('Site / right / left: lesion clavicle + / -; lesion sternum +.', {
      kind: 'imaging',
      title: '',
    }).lesions.filter(({ certainty }) => certainty === 'stated'),
  ).toEqual([]))

describe('temperature', () => {
  test.each([
    ['Weakness, fever and morning stiffness were negated.', ['fever no', 'weightLossOrAsthenia no']],
    ['Fever had not appeared so far.', ['fever no']],
    ['Fever was absent.', ['fever no']],
    ['Fever appeared on the third day.', ['fever yes']],
  ])('%s', (text, wanted) =>
    expect(findingsIn(text).filter((one) => /fever/.test(one))).toEqual(wanted.filter((one) => /fever/.test(one))),
  )
})

test.each([
  ['Plt 29.4 x10^4 /uL.', '10*4/uL'],
  ['Plt 26.1 x10^4.', '10*4/uL'],
])('platelets in ten thousands: %s', (text, unit) =>
  expect(readText(text, { kind: 'note', title: '' }).results).toMatchObject([{ analyte: 'platelets', unit }]),
)
