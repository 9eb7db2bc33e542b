/** Classes of wording: lists of sites, the other side, names of joints and parts, words for what is abnormal, what a chart told before. */
import { describe, expect, test } from 'vitest'
import { sidesToldIn } from '../../../crmo/report-text/lesions/told-sides.ts'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { featuresIn, lesionsIn } from './said.ts'

describe('a list of sites takes the finding from its lead', () => {
  test.each([
    ['Multifocal high STIR signal.\nUpper: R distal humerus met.\nAxial: T4 body, no collapse. Sternal body.', ''],
    ['Foci of increased uptake:\n  right distal humerus\n  T4\n  sternum', ''],
    ['Multiple bone lesions are present. These are in the right humerus, T4 and the sternum.', ''],
    ['Arm: right humerus. Trunk: T4 and sternum. Legs: none.', 'Whole-body MRI: sites of bone marrow oedema'],
  ])('%s', (text, title) => expect(lesionsIn(text, title)).toEqual(['right humerus', 'sternum', 'vertebra (T4)']))

  test.each([
    ['Foci of increased uptake:\n  left tibia\nNot abnormal: skull, ribs, sternum.', ['left tibia']],
    ['Multifocal oedema. Left tibia, no oedema.', []],
    ['No foci. Left tibia, right femur.', []],
  ])('but not what is called free: %s', (text, wanted) => expect(lesionsIn(text)).toEqual(wanted))
})

describe('the other side', () => {
  test.each([
    'Lytic lesion of the left distal tibia. The contralateral tibia shows an identical lesion.',
    'The left tibia shows a lytic lesion. The same appearance on the right.',
    'Oedema of the left tibia and, to a lesser degree, the right.',
    'Medial tibia hyperostotic, R = L. Vertebrae normal.',
  ])('%s', (text) => expect(lesionsIn(text)).toEqual(['left tibia', 'right tibia']))

  test.each([
    'Lytic lesion of the left distal tibia. The contralateral tibia is normal.',
    'Oedema of the left tibia, not of the right.',
    'Oedema of the left tibia; the right is normal.',
    'Oedema of the left tibia. Incidental small popliteal cyst on the right.',
  ])('is not involved: %s', (text) => expect(lesionsIn(text)).toEqual(['left tibia']))

  test('what is left about a bone is no left side', () =>
    expect(lesionsIn('Slight thickening left about the fibula.', 'MRI right knee')).toEqual(['right fibula']))
})

test.each([
  ['T7 vertebral body is flattened to a thin disc.', ['vertebra (T7)']],
  ['Left tibia: there is cortical irregularity.', ['left tibia']],
  ['Bone scintigraphy was positive in the left tibia.', ['left tibia']],
  [
    'Apart from the lesion in the left femur, a further lesion was found in the right humerus.',
    ['left femur', 'right humerus'],
  ],
  ['The right radius and ulna both show periosteal reaction.', ['right radius', 'right ulna']],
  ['Ribs: the 4th and 5th are widened on the left.', ['left rib (4th)', 'left rib (5th)']],
  ['Several lumbar bodies are oedematous.', ['vertebra (lumbar)']],
  ['Spine, ribs, sternum, clavicles and pelvis: normal distribution.', []],
  ['Cortex of the left humerus is slightly thick, which is physiological at the deltoid insertion.', []],
])('%s', (text, wanted) => expect(lesionsIn(text)).toEqual(wanted))

test('oedema of a sacroiliac joint offers its bones, uptake of a costovertebral one leaves the vertebra open', () => {
  expect(lesionsIn('Left sacroiliac oedema.')).toEqual(['?left ilium', '?sacrum'])
  const open = readText('Increased uptake in the right costovertebral joint.', { kind: 'imaging', title: '' })
  expect(open.unreadBones.map(({ bone }) => bone)).toEqual(['vertebra'])
})

test.each([
  'Lucency with a dense, well-defined border in the left tibia.',
  'Lucency of the left tibia, its margins are distinctly sclerotic.',
  'Lucency of the left tibia with sclerosis around the lucency.',
])('a sclerotic margin: %s', (text) => expect(featuresIn(text)).toContain('sclerotic_margin'))

describe('what the chart told before', () => {
  const known = [{ bone: 'tibia', level: null, side: 'left', region: 'metaphysis', segment: 'distal' }] as const
  const read = (title: string) =>
    readText('Lucency, surrounded by sclerosis.', { kind: 'imaging', title, known: [...known] }).lesions

  test('the one lesion shown there is meant', () =>
    expect(read('CT left ankle')).toMatchObject([
      { bone: 'tibia', side: 'left', features: ['sclerotic_margin', 'lytic'], certainty: 'stated' },
    ]))
  test('not one of another part of the body', () => expect(read('CT left elbow')).toEqual([]))
  test('a side that only the history gives', () => {
    const complaint = sidesToldIn('Right knee: pain and swelling. Mother has pain in the left knee.')
    const { lesions } = readText('Lytic lesion of the distal femur.', { kind: 'imaging', title: 'Knee', complaint })
    expect(lesions.map(({ bone, side }) => [bone, side])).toEqual([['femur', 'right']])
  })
  test.each([
    ['Distal tibial metaphyses: oedema right and left.', 'MRI of both ankles', ['left', 'right']],
    ['Oedema of the distal tibial metaphyses.', 'MRI', ['left', 'right']],
    ['Oedema of the distal tibial metaphyses.', 'MRI right ankle', ['right']],
    ['Oedema of the proximal and distal tibial metaphyses.', 'MRI', ['right']],
  ])('a side of the history is none for the ends of a pair: %s (%s)', (text, title, told) => {
    const complaint = sidesToldIn('Right knee: pain and swelling.')
    const { lesions } = readText(text, { kind: 'imaging', title, complaint })
    expect([...new Set(lesions.map(({ side }) => side))].sort()).toEqual(told)
  })
})
