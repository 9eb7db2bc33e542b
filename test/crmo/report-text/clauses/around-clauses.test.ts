/** Clauses, phrases and denials: the words that make the difference, and those that make none. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('where one statement ends and the next begins', () => {
  checkWhole([
    [
      'T12 and L1 show oedema, and T10 and T11 are normal.',
      ['vertebra (L1): marrow_oedema', 'vertebra (T12): marrow_oedema'],
    ],
    [
      'T12 and L1 show oedema and T10 and T11 are normal.',
      ['vertebra (L1): marrow_oedema', 'vertebra (T12): marrow_oedema'],
    ],
    [
      'T12 and L1 show oedema, T10 and T11 are normal.',
      ['vertebra (L1): marrow_oedema', 'vertebra (T12): marrow_oedema'],
    ],
    [
      'The lesion of the left tibia lies in bone, enhances and has broken through the cortex.',
      ['left tibia: cortical_breach'],
    ],
    [
      'The lesion of the left tibia is lytic, is sharply marginated and has a sclerotic rim.',
      ['left tibia: sclerotic_margin, lytic'],
    ],
    ['The left tibia is oedematous and the fibula is not.', ['left tibia: marrow_oedema']],
    [
      'The left tibia is oedematous and the right fibula is sclerotic.',
      ['left tibia: marrow_oedema', 'right fibula: sclerotic'],
    ],
    [
      'The left tibia is oedematous & the right fibula is sclerotic.',
      ['left tibia: marrow_oedema', 'right fibula: sclerotic'],
    ],
    ['The left tibia shows oedema; the right fibula is normal.', ['left tibia: marrow_oedema']],
    ['The left tibia shows oedema while the right fibula is normal.', ['left tibia: marrow_oedema']],
    ['The left tibia shows oedema whereas the right fibula is normal.', ['left tibia: marrow_oedema']],
    ['The left tibia shows oedema but the right fibula is normal.', ['left tibia: marrow_oedema']],
    ['The left tibia is normal but the right fibula shows oedema.', ['right fibula: marrow_oedema']],
    ['The left tibia is normal while the right fibula shows oedema.', ['right fibula: marrow_oedema']],
    ['The left tibia - oedema, the right fibula - normal.', ['left tibia: marrow_oedema']],
    ['Left tibia - oedema. Right fibula - normal.', ['left tibia: marrow_oedema']],
    ['Left tibia – oedema, right fibula – sclerosis.', ['left tibia: marrow_oedema', 'right fibula: sclerotic']],
    ['Left tibia-oedema.', ['left tibia: marrow_oedema']],
    [
      'Both tibiae, both of which are sclerotic, show oedema.',
      ['left tibia: sclerotic, marrow_oedema', 'right tibia: sclerotic, marrow_oedema'],
    ],
    [
      'The left tibia, which is sclerotic, shows no periosteal reaction.',
      ['left tibia: sclerotic, not periosteal_reaction'],
    ],
    ['The left tibia, that is sclerotic, has no oedema.', ['left tibia: sclerotic, not marrow_oedema']],
    ['Oedema of the left tibia, doubtful.', ['?left tibia']],
    ['Oedema of the left tibia (questionable).', ['?left tibia']],
    ['Oedema of the left tibia, doubtful sclerosis.', ['left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia, doubtful sclerosis of the right fibula.',
      ['?right fibula', 'left tibia: marrow_oedema'],
    ],
  ])
})

describe('words that stand together or apart', () => {
  checkWhole([
    ['Soft tissue mass of the left tibia with oedema.', ['left tibia: marrow_oedema, soft_tissue_mass']],
    ['Lytic-sclerotic lesion of the left tibia.', ['left tibia: sclerotic, lytic']],
    ['Lesion of the left tibia with cortical breach.', ['left tibia: cortical_breach']],
    ['The cortex of the left tibia is breached.', ['left tibia: cortical_breach']],
    ['The cortex of the left tibia is not breached.', []],
    ['Lesion of the left tibia with sclerotic margin.', ['left tibia: sclerotic_margin']],
    ['The margin of the left tibial lesion is sclerotic.', ['left tibia: sclerotic_margin']],
    ['The margin of the left tibial lesion is ill-defined.', ['left tibia: not sclerotic_margin']],
    ['Lesion of the left tibia with ill defined margins.', ['left tibia: not sclerotic_margin']],
    ['Lesion of the left tibia with well-defined margins.', ['left tibia']],
    ['Marrow oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Marrow of the left tibia is oedematous.', ['left tibia: marrow_oedema']],
    ['Marrow signal of the left tibia is raised.', ['left tibia']],
    ['Marrow signal of the left tibia is normal.', []],
    ['Bone marrow edema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Bone-marrow oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Periosteal reaction of the left tibia.', ['left tibia: periosteal_reaction']],
    ['Hyperostosis and expansion of the left clavicle.', ['left clavicle: expansion']],
    ['Disc oedema at L4/5 and oedema of the L5 body.', ['vertebra (L5), body: marrow_oedema']],
    ['Discitis L4/5.', []],
    ['Lt tibia oedema, rt fibula oedema.', ['left tibia: marrow_oedema', 'right fibula: marrow_oedema']],
    ['Oedema lat. left clavicle.', ['left clavicle: marrow_oedema']],
    ['Oedema of the left vert. body T8.', ['vertebra (T8), body: marrow_oedema']],
    ['Tumour-like expansion of the left clavicle.', ['left clavicle: expansion']],
    ['Increased uptake in the left tibia.', ['left tibia: increased_uptake']],
    ['No increased uptake in the left tibia.', []],
    ['Haematogenous osteomyelitis of the left tibia.', ['left tibia']],
  ])
})

describe('more on the phrase of a bone', () => {
  checkWhole([
    ['Oedema of the left tibia and of the right.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of the left tibia and the left fibula.', ['left fibula: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Oedema of the tibia of both legs.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of the metatarsals of both feet.', ['left metatarsal: marrow_oedema', 'right metatarsal: marrow_oedema']],
    ['Oedema of the left clavicle. The opposite clavicle is normal.', ['left clavicle: marrow_oedema']],
    [
      'Oedema of the left clavicle. The contralateral clavicle shows sclerosis.',
      ['left clavicle: marrow_oedema', 'right clavicle: sclerotic'],
    ],
    ['Oedema of both clavicles, left > right.', ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema']],
    ['Oedema of clavicle (L).', ['left clavicle: marrow_oedema']],
    ['Oedema of clavicle (R > L).', ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema']],
    ['Oedema of the left clavicle medially.', ['left clavicle: marrow_oedema']],
    ['Oedema of the left medial clavicle.', ['left clavicle: marrow_oedema']],
    [
      'Oedema of the left proximal and distal femur.',
      ['left femur, distal: marrow_oedema', 'left femur, proximal: marrow_oedema'],
    ],
    [
      'Oedema of the proximal left and the distal right femur.',
      ['left femur, proximal: marrow_oedema', 'right femur, distal: marrow_oedema'],
    ],
    ['Oedema of the distal left femoral metaphysis.', ['left femur, distal metaphysis: marrow_oedema']],
    ['Oedema of the left distal femur, metaphysis.', ['left femur, distal metaphysis: marrow_oedema']],
    ['Oedema of the left distal femur (metaphysis).', ['left femur, distal metaphysis: marrow_oedema']],
    ['Oedema of the femoral head on the left.', ['left femur: marrow_oedema']],
    ['Oedema of the left femoral head and neck.', ['left femur: marrow_oedema']],
    ['Oedema of the left greater trochanter.', ['left femur: marrow_oedema']],
    ['Oedema of the left ilium, near the sacroiliac joint.', ['left ilium: marrow_oedema']],
    ['Oedema of the left sacral ala.', ['left sacrum: marrow_oedema']],
    ['Oedema of the manubrium.', ['sternum: marrow_oedema']],
    ['Oedema of the sternum and manubrium.', ['sternum: marrow_oedema']],
    ['Oedema of the mandible on the left.', ['left mandible: marrow_oedema']],
    ['Oedema of the left mandibular body.', ['left mandible, body: marrow_oedema']],
    [
      'Oedema of the left mandible and right maxilla.',
      ['left mandible: marrow_oedema', 'right maxilla: marrow_oedema'],
    ],
    ['Oedema of the left and right ribs.', ['left rib: marrow_oedema', 'right rib: marrow_oedema']],
    [
      'Oedema of left ribs 3 to 5.',
      ['left rib (3rd): marrow_oedema', 'left rib (4th): marrow_oedema', 'left rib (5th): marrow_oedema'],
    ],
    ['Oedema of left ribs 3, 4.', ['left rib (3rd): marrow_oedema', 'left rib (4th): marrow_oedema']],
    [
      'Oedema of the 3rd rib on the left and on the right.',
      ['left rib (3rd): marrow_oedema', 'right rib (3rd): marrow_oedema'],
    ],
    ['Oedema of the left 5th metatarsal head.', ['left metatarsal (5th): marrow_oedema']],
    ['Oedema of the base of the left 5th metatarsal.', ['left metatarsal (5th): marrow_oedema']],
    [
      'Oedema of the left 2nd to 4th and the right 5th metatarsal.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (4th): marrow_oedema',
        'right metatarsal (5th): marrow_oedema',
      ],
    ],
    [
      'Oedema of the left and right 5th metatarsal.',
      ['left metatarsal (5th): marrow_oedema', 'right metatarsal (5th): marrow_oedema'],
    ],
    ['Oedema of the left 2 metatarsals.', ['left metatarsal: marrow_oedema']],
    ['Oedema of C2.', ['vertebra (C2): marrow_oedema']],
    ['Oedema of C1 and C2.', ['vertebra (C1): marrow_oedema', 'vertebra (C2): marrow_oedema']],
    ['Oedema of C2/3.', ['vertebra (C2): marrow_oedema', 'vertebra (C3): marrow_oedema']],
    [
      'Oedema of T12 to L2.',
      ['vertebra (L1): marrow_oedema', 'vertebra (L2): marrow_oedema', 'vertebra (T12): marrow_oedema'],
    ],
    [
      'Oedema of T12-L2.',
      ['vertebra (L1): marrow_oedema', 'vertebra (L2): marrow_oedema', 'vertebra (T12): marrow_oedema'],
    ],
    [
      'Oedema of T12, L1 and L2.',
      ['vertebra (L1): marrow_oedema', 'vertebra (L2): marrow_oedema', 'vertebra (T12): marrow_oedema'],
    ],
    ['Oedema of T12 and of L2.', ['vertebra (L2): marrow_oedema', 'vertebra (T12): marrow_oedema']],
    [
      'Oedema of L1-S1.',
      [
        'sacrum: marrow_oedema',
        'vertebra (L1): marrow_oedema',
        'vertebra (L2): marrow_oedema',
        'vertebra (L3): marrow_oedema',
        'vertebra (L4): marrow_oedema',
        'vertebra (L5): marrow_oedema',
      ],
    ],
    ['Oedema of L5/S1.', ['sacrum: marrow_oedema', 'vertebra (L5): marrow_oedema']],
    [
      'Oedema of the third and fifth thoracic vertebrae.',
      ['vertebra (T3): marrow_oedema', 'vertebra (T5): marrow_oedema'],
    ],
    [
      'Oedema of the third to fifth thoracic vertebrae.',
      ['vertebra (T3): marrow_oedema', 'vertebra (T4): marrow_oedema', 'vertebra (T5): marrow_oedema'],
    ],
    [
      'Oedema of three thoracic vertebrae.',
      [
        'vertebra (thoracic, first of 3): marrow_oedema',
        'vertebra (thoracic, second of 3): marrow_oedema',
        'vertebra (thoracic, third of 3): marrow_oedema',
      ],
    ],
    [
      'Oedema of three vertebrae.',
      [
        'vertebra (first of 3): marrow_oedema',
        'vertebra (second of 3): marrow_oedema',
        'vertebra (third of 3): marrow_oedema',
      ],
    ],
    ['Oedema of a vertebra.', ['vertebra: marrow_oedema']],
    ['Oedema of a lumbar vertebra.', ['vertebra (lumbar): marrow_oedema']],
    ['Oedema of the lumbar spine.', ['vertebra (lumbar): marrow_oedema']],
  ])
})

describe('more on what is normal or denied', () => {
  checkWhole([
    ['Normal left tibia.', []],
    ['The left tibia was unremarkable, the right one shows oedema.', ['right tibia: marrow_oedema']],
    ['Skull, spine and pelvis normal; oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Skull, spine and pelvis: normal. Oedema: left tibia.', ['left tibia: marrow_oedema']],
    ['Sacrum normal. Oedema of the left ilium.', ['left ilium: marrow_oedema']],
    ['Sacrum normal, oedema of the left ilium.', ['left ilium: marrow_oedema']],
    ['Oedema of the left ilium, sacrum normal.', ['left ilium: marrow_oedema']],
    ['Oedema of the left ilium, sacrum and pubis normal.', ['left ilium: marrow_oedema']],
    ['Oedema of the left ilium; sacrum and pubis normal.', ['left ilium: marrow_oedema']],
    ['Oedema of the left ilium with normal sacrum.', ['left ilium: marrow_oedema']],
    ['Oedema of the left ilium and normal signal of the sacrum.', ['left ilium: marrow_oedema']],
    ['No oedema of the left ilium, but oedema of the sacrum.', ['sacrum: marrow_oedema']],
    ['No oedema of the left ilium and sacrum.', []],
    ['No oedema of the left ilium or sacrum.', []],
    ['No oedema of the left ilium nor of the sacrum.', []],
    ['No oedema of the left ilium, sacrum or pubis.', []],
    ['No oedema of the left ilium, oedema of the sacrum.', ['?sacrum']],
    [
      'Oedema of the left ilium without sclerosis or expansion.',
      ['left ilium: marrow_oedema, not sclerotic, not expansion'],
    ],
    [
      'Oedema of the left ilium without sclerosis but with expansion.',
      ['left ilium: marrow_oedema, expansion, not sclerotic'],
    ],
    [
      'Oedema of the left ilium, no sclerosis, no expansion.',
      ['left ilium: marrow_oedema, not sclerotic, not expansion'],
    ],
    [
      'Oedema of the left ilium, no sclerosis, some expansion.',
      ['left ilium: marrow_oedema, expansion, not sclerotic'],
    ],
    [
      'Oedema of the left ilium. No sclerosis. No expansion.',
      ['left ilium: marrow_oedema, not sclerotic, not expansion'],
    ],
    [
      'Oedema of the left ilium with neither sclerosis nor expansion.',
      ['left ilium: marrow_oedema, not sclerotic, not expansion'],
    ],
    ['Sclerosis absent, oedema of the left ilium.', ['left ilium: marrow_oedema, not sclerotic']],
    ['Left ilium: oedema: no.', []],
    ['Left ilium: oedema yes.', ['left ilium: marrow_oedema']],
    ['Left ilium: oedema not present.', []],
    ['Left ilium: oedema was not seen.', []],
    ['Left ilium: oedema could not be excluded.', ['?left ilium']],
    ['Left ilium: no longer oedema.', ['~left ilium']],
    ['Left ilium: oedema no longer seen.', ['~left ilium']],
    ['Left ilium: oedema has disappeared.', ['~left ilium']],
    ['Left ilium: oedema has not disappeared.', ['left ilium: marrow_oedema']],
    ['Left ilium: oedema unchanged.', ['left ilium: marrow_oedema']],
    ['Left ilium: new oedema.', ['left ilium: marrow_oedema']],
    ['Left ilium: suspected oedema.', ['?left ilium']],
    ['Left ilium: probable oedema.', ['?left ilium']],
    ['Left ilium: no convincing oedema.', []],
    ['Left ilium: old sclerosis.', ['~left ilium']],
    ['Left ilium: known lesion.', ['left ilium']],
  ])
})
