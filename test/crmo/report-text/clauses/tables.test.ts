/** Tables that are written with bars: a column a side, or a row a bone. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('tables by side', () => {
  checkWhole([
    ['Bone | Right | Left\nClavicle | oedema | normal', ['right clavicle: marrow_oedema']],
    ['Bone | Right | Left\nClavicle | oedema | -', ['right clavicle: marrow_oedema']],
    [
      'Bone | R | L\nClavicle | n/a | sclerosis\nTibia | oedema | oedema',
      ['left clavicle: sclerotic', 'left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['| Bone | Right | Left |\n| Clavicle | oedema | normal |', ['right clavicle: marrow_oedema']],
    [
      'Bone | Right side | Left side\nClavicle | oedema | oedema',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    ['Bone | Left | Right | Note\nTibia | oedema | normal | none', ['left tibia: marrow_oedema']],
    ['Bone | Right | Left\nClavicle | oedema', ['clavicle: marrow_oedema']],
    ['Bone | Right | Left\nTibia | normal | 0\nRadius | . | lytic lesion', ['left radius: lytic']],
  ])
})

describe('tables with a row a bone', () => {
  checkWhole([
    [
      'Bone | Side | Oedema | Remarks\nHumerus, proximal metaphysis | R | 2 | -\nIlium | L | 0 | -',
      ['right humerus, proximal metaphysis: marrow_oedema'],
    ],
    ['No. | Site | Side | STIR signal\n1 | tibia | left | +\n2 | fibula | left | -', ['left tibia']],
    [
      'Bone | Side | SUVmax | CT\nScapula | left | 3.9 | unremarkable\nVertebra L2 | - | 4.4 | lucency',
      ['left scapula: increased_uptake', 'vertebra (L2): lytic, increased_uptake'],
    ],
    ['Bone | Side | Edema now | Change\nFemur | L | 1 | better\nT7 | - | 0 | resolved', ['left femur: marrow_oedema']],
    [
      'Bone | Part | Side | Oedema | Periosteal reaction\nTibia | shaft | R | ++ | no\nTibia | shaft | L | 0 | no\nFibula | shaft | R | yes | yes',
      [
        'right fibula, diaphysis: marrow_oedema, periosteal_reaction',
        'right tibia, diaphysis: marrow_oedema, not periosteal_reaction',
      ],
    ],
    [
      'Bone | Laterality | Finding\nClavicle | both | oedema\nTibia | R | normal',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    ['Site | Oedema\nRight tibia | 1\nLeft tibia | none', ['right tibia: marrow_oedema']],
    ['Bone | Side | Oedema\nTibia | R', []],
    ['Bone | Side | 2024 | 2025\nTibia | R | 2 | 0', []],
  ])
})

describe('scores in a sentence', () => {
  checkWhole([
    ['Oedema grade 0 in the left tibia, grade 2 in the right femur.', ['right femur: marrow_oedema']],
    ['Oedema scored 2 in the right tibia and 0 in the left.', ['right tibia: marrow_oedema']],
    ['Right ilium: oedema score 0 (was 2). Left ilium: oedema score 1.', ['left ilium: marrow_oedema']],
    ['Units graded 0: mandible, clavicles, sternum.', []],
  ])
})
