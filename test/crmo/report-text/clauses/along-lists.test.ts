/** What a list shares, and what a sentence takes from the one before or from its heading. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('lists', () => {
  checkWhole([
    [
      'Oedema of the left distal femur and proximal tibia.',
      ['left femur, distal: marrow_oedema', 'left tibia, proximal: marrow_oedema'],
    ],
    [
      'Oedema of the right femur and tibiae.',
      ['left tibia: marrow_oedema', 'right femur: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of the right femur and both tibiae.',
      ['left tibia: marrow_oedema', 'right femur: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['Oedema of the left tibia and the sternum.', ['left tibia: marrow_oedema', 'sternum: marrow_oedema']],
    ['Oedema of the sternum and left clavicle.', ['left clavicle: marrow_oedema', 'sternum: marrow_oedema']],
    ['Oedema of the left tibia/fibula.', ['left fibula: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Oedema of the left tibia + talus.', ['left talus: marrow_oedema', 'left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia, talus and calcaneus.',
      ['left calcaneus: marrow_oedema', 'left talus: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    ['Oedema of the tibia and talus on the left.', ['left talus: marrow_oedema', 'left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia and, to a lesser degree, of the right.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of the left clavicle and, less marked, of the right.',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    ['Oedema of the left tibia and also the right.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of the left tibia but normal right.', ['left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia. The contralateral tibia also shows oedema.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of the right first rib and the clavicle on the same side.',
      ['right clavicle: marrow_oedema', 'right rib (1st): marrow_oedema'],
    ],
    [
      'Oedema of the right first rib and the ipsilateral clavicle.',
      ['right clavicle: marrow_oedema', 'right rib (1st): marrow_oedema'],
    ],
    [
      'Oedema of the left talus. Oedema of the cuboid of the opposite foot.',
      ['left talus: marrow_oedema', 'right cuboid: marrow_oedema'],
    ],
    ['Foci: left tibia; right ilium.', ['left tibia', 'right ilium']],
    ['Foci: left tibia (metaphysis), right ilium, T7.', ['left tibia, metaphysis', 'right ilium', 'vertebra (T7)']],
    ['Lesions:\n1. R distal tibia\n2. L ilium\n3. T7', ['left ilium', 'right tibia, distal', 'vertebra (T7)']],
    ['There are lesions in (a) left tibia, (b) right femur, (c) manubrium.', ['left tibia', 'right femur', 'sternum']],
    [
      'Oedema in (a) left tibia with periosteal reaction, (b) right femur, (c) manubrium.',
      ['left tibia: marrow_oedema, periosteal_reaction', 'right femur: marrow_oedema', 'sternum: marrow_oedema'],
    ],
    ['R iliac crest, doubtful.', ['?right ilium']],
    ['R iliac crest, which cannot be assessed.', []],
    ['The focus is not in the left tibia but in the right femur.', ['right femur']],
    ['Apart from the left femur no lesion.', ['left femur']],
    ['No lesion apart from the one in the right fibula.', ['right fibula']],
    ['No lesion other than in the right fibula and T7.', ['right fibula', 'vertebra (T7)']],
    ['New: left tibia.', ['left tibia']],
    ['Unchanged: left tibia.', ['?left tibia']],
    ['R clavicle; T2, T3; L femur', [], 'WB MRI'],
    ['STIR: R distal tibial metaphysis; L proximal femur.', ['left femur, proximal', 'right tibia, distal metaphysis']],
    [
      'R distal tibial metaphysis; L proximal femur.',
      ['left femur, proximal: increased_uptake', 'right tibia, distal metaphysis: increased_uptake'],
      'Bone scan',
    ],
    ['Left tibia, left talus. Marrow oedema in all.', ['left talus: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Left tibia. Right femur. Oedema in both.', ['left tibia: marrow_oedema', 'right femur: marrow_oedema']],
    ['Left tibia, left talus: oedema in both.', ['left talus: marrow_oedema', 'left tibia: marrow_oedema']],
  ])
})

describe('what a sentence takes from the one before', () => {
  checkWhole([
    ['Oedema of the left tibia. There is periosteal reaction.', ['left tibia: marrow_oedema, periosteal_reaction']],
    [
      'Oedema of the left tibia and the right femur. There is periosteal reaction.',
      ['left tibia: marrow_oedema', 'right femur: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia and the right femur. Both show periosteal reaction.',
      ['left tibia: marrow_oedema, periosteal_reaction', 'right femur: marrow_oedema, periosteal_reaction'],
    ],
    [
      'Oedema of the left tibia and the right femur. No periosteal reaction.',
      ['left tibia: marrow_oedema, not periosteal_reaction', 'right femur: marrow_oedema, not periosteal_reaction'],
    ],
    ['Oedema of the left tibia. There is a lesion here as well.', ['left tibia: marrow_oedema']],
    [
      'Oedema of both tibiae. The left one is larger and shows sclerosis.',
      ['left tibia: sclerotic, marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of both tibiae. The one on the left has periosteal reaction.',
      ['left tibia: marrow_oedema, periosteal_reaction', 'right tibia: marrow_oedema'],
    ],
    ['The left tibia is normal. The right is expanded.', ['right tibia: expansion']],
    ['Oedema of the left tibia. The right is expanded.', ['left tibia: marrow_oedema', 'right tibia: expansion']],
    [
      'Oedema of the left tibia. On the right a similar lesion.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia. Same appearance on the right.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['Oedema of the left tibia. A similar lesion on the right, popliteal cyst.', ['left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia. The very same place is affected in the other leg.',
      ['left tibia: marrow_oedema', 'right tibia'],
    ],
    [
      'Oedema of the left tibia. A second lesion at the same site on the right.',
      ['left tibia: marrow_oedema', 'right tibia'],
    ],
    [
      'Tibiae: proximal - nil. Distal - bilateral oedema.',
      ['left tibia, distal: marrow_oedema', 'right tibia, distal: marrow_oedema'],
    ],
    ['No lesion in the right tibia, whereas the left shows oedema.', ['left tibia: marrow_oedema']],
    ['Femora: left normal; right - lytic focus.', ['right femur: lytic']],
    ['In contrast to the right clavicle, the left is thickened.', ['left clavicle: expansion']],
    ['The left tibia shows oedema. Enhancement of the meninges.', ['left tibia: marrow_oedema']],
    ['Oedema of both condyles.', ['left mandible: marrow_oedema', 'right mandible: marrow_oedema'], 'MR mandible'],
    ['Sclerosis of the right ramus.', ['right mandible: sclerotic'], 'CT jaw'],
    ['There is marrow oedema.', ['left femur: marrow_oedema'], 'MRI left femur'],
    ['There is oedema.', [], 'MRI left femur'],
    ['Marrow oedema.', [], 'MRI left hip'],
    ['Lesion of the hip.', ['?hip']],
    ['Bone lesion of the left hip.', ['left hip']],
    ['Uptake in the left knee.', ['?left knee']],
    ['Sclerosis in the left hip.', ['left hip: sclerotic']],
    ['Left femur: lytic lesion in the diaphysis.', ['left femur, diaphysis: lytic']],
    ['Left femur and tibia: lytic lesion in the diaphysis.', ['left femur: lytic', 'left tibia: lytic']],
    [
      'Foci: left tibia; right clavicle, cortex intact; L2, discs preserved.',
      ['left tibia', 'right clavicle', 'vertebra (L2)'],
    ],
    ['Marrow oedema: left tibia; T7, height preserved.', ['left tibia: marrow_oedema', 'vertebra (T7): marrow_oedema']],
    ['Foci: left tibia; T7, normal.', ['left tibia']],
  ])
})
