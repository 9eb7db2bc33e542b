/** Classes of wording of dictated and American reports, and what must not be made of them. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { findingsIn, lesionsIn } from './said.ts'

test.each([
  ['Two new foci, one in the right and one in the left tibial metaphysis.', '', ['left tibia', 'right tibia']],
  ['Lesions in D5 and D6, both of which have lost height.', '', ['vertebra (T5)', 'vertebra (T6)']],
  ['Lucency of the right first and left fifth metatarsals.', '', ['left metatarsal (5th)', 'right metatarsal (1st)']],
  ['Changes as on the other side have now developed in the distal tibial metaphysis.', 'Left ankle', ['left tibia']],
  ['Known R ischial focus. Additional: R distal femur, L talus.', '', ['left talus', 'right femur', 'right ischium']],
  ['Abnl marrow signal L2 and L5.', '', ['vertebra (L2)', 'vertebra (L5)']],
  ['Increased radiotracer R distal tibia.', '', ['right tibia']],
  [
    'The proximal humeral metaphyses are both bright, the left more than the right.',
    '',
    ['left humerus', 'right humerus'],
  ],
  ['Vertebra plana at T7 with preserved discs.', '', ['vertebra (T7)']],
  ['A third focus, not suspected clinically, is projected over the sternum.', '', ['sternum']],
  ['Oedema of the left talus has gone, but a focus has appeared in the cuboid.', '', ['cuboid', '~left talus']],
  [
    'HEAD: L mandible edema.\nPELVIS: R ischium.\nUE: L proximal humerus.',
    'MRI WHOLE BODY',
    ['left humerus', 'left mandible', 'right ischium'],
  ],
])('%s', (text, title, wanted) => expect(lesionsIn(text, title)).toEqual(wanted))

test.each([
  'Talus nl. Patella nl.',
  'Tibia and fibula nl.',
  'No abnl marrow signal of the left tibia.',
  'Left tibia: normal joint and cortex.',
])('no lesion: %s', (text) => expect(lesionsIn(text)).toEqual([]))

test.each([
  ['I am not convinced of a lesion in the right femoral neck.', ['?right femur']],
  ['Cannot r/o early lesion of the left distal radius.', ['?left radius']],
  ['Subtle signal in the right femoral condyle, probably red marrow.', ['?right femur']],
  ['Subtle signal in the right femoral condyle, red marrow.', []],
])('in doubt, hence offered: %s', (text, wanted) => expect(lesionsIn(text)).toEqual(wanted))

test('more lesions are spoken of than are named', () => {
  const several = (text: string) => readText(text, { kind: 'imaging', title: '' }).severalLesions !== null
  expect(several('Three foci, one in the left tibia.')).toBe(true)
  expect(several('Two foci, in the left tibia and right femur.')).toBe(false)
  expect(several('Two foci in both tibiae.')).toBe(false)
})

describe('temperature and count', () => {
  test.each([
    ['ROS neg for fever.', ['fever no']],
    ['T 99.0F.', ['normalTemperature yes']],
    ['T 38.2C.', ['fever yes']],
    ['Temp 101F in triage.', ['fever yes']],
    ['No constitutional symptoms, afebrile.', ['normalTemperature yes', 'weightLossOrAsthenia no']],
    ['CBC nl, CRP nl.', ['bloodCountNormal yes', 'crpNormal yes']],
    ['Hematological and biochemical results are normal.', ['bloodCountNormal yes']],
    ['Haemoglobin was a little low, white cells and platelets were normal.', ['bloodCountAbnormal yes']],
    [
      'She has been free of fever throughout and the full blood count was unremarkable.',
      ['bloodCountNormal yes', 'fever no'],
    ],
    ['Fever neg for the father.', []],
    ['CRP fivefold normal.', []],
    ['CRP 3 times the norm.', []],
  ])('%s', (text, wanted) => expect(findingsIn(text)).toEqual(wanted))
})
