/** Classes of wording: one of a pair, the same place on the other side, parts that carry their bone's name elsewhere. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { lesionsIn } from './said.ts'

const featuresOf = (text: string, title = '') =>
  readText(text, { kind: 'imaging', title }).lesions.map(({ side, features }) => [side, ...features])

test.each<[string, string[]]>([
  ['Lesions in the ribs: right 3rd, left 5th, left 8th.', ['left rib (5th)', 'left rib (8th)', 'right rib (3rd)']],
  [
    'Oedema in the metatarsals: left 2nd and 3rd, right 4th.',
    ['left metatarsal (2nd)', 'left metatarsal (3rd)', 'right metatarsal (4th)'],
  ],
  ['Lesions: tibia left distal and right proximal.', ['left tibia', 'right tibia']],
  ['Lesions of the left distal and right proximal tibia.', ['left tibia', 'right tibia']],
  ['Oedema of the left distal femur; right normal.', ['left femur']],
  ['Lesion of the left femur, right proximal tibia.', ['left femur', 'right tibia']],
])('a bone is named once: %s', (text, lesions) => {
  expect(lesionsIn(text)).toEqual(lesions)
})

test.each<[string, string[]]>([
  ['High uptake in the 11th rib on the right and the left radius.', ['left radius', 'right rib (11th)']],
  ['Oedema of the tibia on the left and the right fibula.', ['left tibia', 'right fibula']],
  ['Oedema of the femur on the right and left tibia.', ['left tibia', 'right femur']],
  ['Oedema of the distal femur on the left and in the right tibia.', ['left femur', 'right tibia']],
  ['Oedema of the femur on the right and on the left.', ['left femur', 'right femur']],
  ['Oedema on the right and the left tibia.', ['left tibia', 'right tibia']],
])('two bones have a side each: %s', (text, lesions) => {
  expect(lesionsIn(text)).toEqual(lesions)
})

test.each<[string, string[]]>([
  ['Oedema of the left tibia and the contralateral tibia.', ['left tibia', 'right tibia']],
  ['Oedema of the left tibia and the contralateral fibula.', ['left tibia', 'right fibula']],
  ['Lesions in the right clavicle and the contralateral first rib.', ['left rib (1st)', 'right clavicle']],
  ['Oedema in the right femoral metaphysis and in the opposite proximal tibia.', ['left tibia', 'right femur']],
  ['Oedema of the left talus and of the cuboid of the opposite foot.', ['left talus', 'right cuboid']],
  ['Oedema of the left tibia; contralateral fibula normal.', ['left tibia']],
])('the other side of what the sentence names: %s', (text, lesions) => {
  expect(lesionsIn(text)).toEqual(lesions)
})

describe('one of a pair', () => {
  test.each([
    'Either tibia shows a lucent focus; the one on the left has a rind of sclerosis.',
    'Both tibiae show a lucent focus. The left one has a sclerotic rim.',
    'Both tibiae show a lucent focus. On the left it has a sclerotic rim.',
  ])('is described alone: %s', (text) =>
    expect(featuresOf(text)).toEqual([
      ['left', 'sclerotic_margin', 'lytic'],
      ['right', 'lytic'],
    ]),
  )
  test('each on its side', () =>
    expect(
      featuresOf('Symmetric involvement of the proximal fibulae, lucent on the left, merely oedematous on the right.'),
    ).toEqual([
      ['left', 'lytic'],
      ['right', 'marrow_oedema'],
    ]))
})

test.each([
  [
    'The focus in the right distal tibia persists. A second one has developed at the same site on the left.',
    ['left tibia', 'right tibia'],
  ],
  [
    'Oedema of the left calcaneus. The opposite foot was included, and the calcaneus of that foot is oedematous too.',
    ['left calcaneus', 'right calcaneus'],
  ],
  ['Oedema of the left cuboid. The cuboid of the other foot is oedematous as well.', ['left cuboid', 'right cuboid']],
  ['Left angle of mandible: sclerosis. Right ramus to a lesser degree the same.', ['left mandible', 'right mandible']],
  ['Tibiae: proximal - nil. Distal - bilateral, oedema.', ['left tibia', 'right tibia']],
  ['A dark line crosses the left tibia, oedema lies on either side of it.', ['left tibia']],
  ['Oedema on both sides of the physis of the left distal tibia.', ['left tibia']],
])('where it lies: %s', (text, wanted) => expect(lesionsIn(text)).toEqual(wanted))

test.each([
  ['Oedema in the acetabular portion of the right ilium.', '', ['right ilium']],
  ['Expansion of the sternal end of the left clavicle.', '', ['left clavicle']],
  ['Oedema of the fibular side of the left tibia.', '', ['left tibia']],
  ['Proximal tibial metaphysis: lesions like those of the ankles.', 'XR left knee', ['left tibia']],
  ['Oedema around the proximal metaphyses of tibia and fibula.', 'MRI R knee', ['right fibula', 'right tibia']],
  ['Periosteal reaction alongside the ulna, mid shaft, left; radius spared.', '', ['left ulna']],
  ['Periosteum raised by 2 mm over the tibia.', 'US left shin', ['left tibia']],
  ['Oedema of both condyles.', 'MR mandible', ['left mandible', 'right mandible']],
  ['The radiograph shows a lucent area in the left ilium which has a clear sclerotic border.', '', ['left ilium']],
  ['X-ray of the distal humeral metaphysis: ill-defined lucency.', 'XR left elbow', ['left humerus']],
])('which bone it is: %s', (text, title, wanted) => expect(lesionsIn(text, title)).toEqual(wanted))

test.each([
  'Were a lesion of the sacrum suspected, MRI would be the test of choice.',
  'Had there been a lesion of the tibia, we would have seen it.',
  'Bands of sclerosis cross the distal radius on either side, growth arrest lines.',
  'L4 end plate defect with corticated margins, a Schmorl node.',
  'Salter-Harris II fracture of the distal tibia.',
  'Undisplaced fracture of the left tibia following a fall.',
  'Sclerotic metaphyseal bands of both tibiae are due to the drug.',
  'The ischiopubic synchondrosis is bulky, as is usual at seven years of age.',
])('no lesion: %s', (text) => expect(lesionsIn(text)).toEqual([]))
test('a fracture without its accident counts, and so does a lesion found after one', () => {
  expect(lesionsIn('Undisplaced fracture of the left tibia.')).toEqual(['left tibia'])
  expect(lesionsIn('Lytic lesion of the left tibia, found after a fall.')).toEqual(['left tibia'])
})

test('a doubtful site is offered', () =>
  expect(lesionsIn('Pelvis - R iliac crest, doubtful, may be coil flare.')).toEqual(['?right ilium']))
test('a note goes on quoting its study', () =>
  expect(
    lesionsIn('MRI: right femoral metaphysis, marrow oedema. Also oedema in the right ischium.', '', 'note'),
  ).toEqual(['right femur', 'right ischium']))

describe('a side that is only the measure', () => {
  test.each([
    ['The ramus of the mandible is sclerotic and broadened compared with the left.', 'Right mandible', 'right'],
    ['The femur is expanded relative to the right.', 'MRI left femur', 'left'],
    ['The femur is expanded in comparison with the right side.', 'MRI left femur', 'left'],
  ])('is no lesion: %s', (text, title, side) => expect(featuresOf(text, title).map(([of]) => of)).toEqual([side]))
})

test('a lesion that is like a cyst is a lesion; a denied one is none', () => {
  expect(lesionsIn('Lytic, cyst-like lesion of the left tibia, without a sclerotic margin.')).toHaveLength(1)
  expect(lesionsIn('No cyst-like lesion of the left tibia.')).toEqual([])
})

test.each(['Increased metabolism in the left tibia.', 'Metabolically active focus in the left tibia.'])(
  'is uptake: %s',
  (text) => expect(featuresOf(text)).toEqual([['left', 'increased_uptake']]),
)
test('normal metabolism is none', () => expect(lesionsIn('Normal metabolism of the left tibia.')).toEqual([]))
test('a ramus in the facial skull is the mandible, and no skull bone', () =>
  expect(lesionsIn('Edema of the bone marrow in the right ramus.', 'MRI of the facial skull')).toEqual([
    'right mandible',
  ]))

test('the thecal sac is no sacrum', () =>
  expect(
    readText('Soft tissue mass indenting the thecal sac.', { kind: 'imaging', title: 'MRI spine' }).unreadBones ?? [],
  ).toEqual([]))

test('what is a normal finding in this age, and what only an outside report described, is not counted', () => {
  expect(
    featuresOf('The calcaneal apophyses are oedematous on both sides, a normal finding in this age group.'),
  ).toEqual([])
  const [outside] = readText('Outside report described a lesion in the right talus.', {
    kind: 'imaging',
    title: '',
  }).lesions
  expect(outside?.certainty).toBe('uncertain')
})
