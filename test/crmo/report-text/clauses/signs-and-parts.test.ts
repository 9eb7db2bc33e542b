/** Signs of a lesion and its part of the bone: of which bone of a row they are said, and which words are no sign. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('a sign of one bone of a row', () => {
  checkWhole([
    [
      'Oedema of both distal tibial metaphyses and of the right clavicle, which is expanded.',
      [
        'left tibia, distal metaphysis: marrow_oedema',
        'right clavicle: marrow_oedema, expansion',
        'right tibia, distal metaphysis: marrow_oedema',
      ],
    ],
    [
      'Marrow oedema: left femur, right tibia, left fibula, the latter bone also widened.',
      ['left femur: marrow_oedema', 'left fibula: marrow_oedema, expansion', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of the body of C2 and of the second metacarpal on the right; the latter is slightly expanded.',
      ['right metacarpal (2nd): marrow_oedema, expansion', 'vertebra (C2), body: marrow_oedema'],
    ],
    [
      'Lytic lesions of the left femur and the right fibula, which have a periosteal reaction.',
      ['left femur: lytic, periosteal_reaction', 'right fibula: lytic, periosteal_reaction'],
    ],
    [
      'Lucencies in the left femur, the left tibia and the right fibula, the last with a sclerotic rim.',
      ['left femur: lytic', 'left tibia: lytic', 'right fibula: sclerotic_margin, lytic'],
    ],
    [
      'Lytic lesions of the left femur, T8 and L2, both of which have lost height.',
      ['left femur: lytic', 'vertebra (L2): lytic, fracture_or_collapse', 'vertebra (T8): lytic, fracture_or_collapse'],
    ],
    [
      'Oedema of the left femur, T8 and L2 (both collapsed) and the right fibula.',
      [
        'left femur: marrow_oedema',
        'right fibula: marrow_oedema',
        'vertebra (L2): marrow_oedema, fracture_or_collapse',
        'vertebra (T8): marrow_oedema, fracture_or_collapse',
      ],
    ],
    [
      'Oedema of the left tibia with periosteal reaction, and of the left femur.',
      ['left femur: marrow_oedema', 'left tibia: marrow_oedema, periosteal_reaction'],
    ],
    [
      'Lucent defects in both distal femora, rimmed by dense bone, and in the right tibia, where no rim is seen.',
      [
        'left femur, distal: sclerotic_margin, lytic',
        'right femur, distal: sclerotic_margin, lytic',
        'right tibia: lytic',
      ],
    ],
    [
      'Increased uptake of the sternum, whose body looks sclerotic, and of both clavicles.',
      [
        'left clavicle: increased_uptake',
        'right clavicle: increased_uptake',
        'sternum, body: sclerotic, increased_uptake',
      ],
    ],
    [
      'Both clavicles are thickened in their sternal halves.',
      ['left clavicle: expansion', 'right clavicle: expansion'],
    ],
    [
      'The lytic foci involve the left femur, the left tibia and the right humerus, some with cortical disruption.',
      ['left femur: lytic', 'left tibia: lytic', 'right humerus: lytic'],
    ],
    // One rim is enough for the score, whichever bone has it.
    [
      'Lytic foci in the left femur and the right tibia, some with a sclerotic rim.',
      ['left femur: sclerotic_margin, lytic', 'right tibia: sclerotic_margin, lytic'],
    ],
  ])
})

describe('a list and what its head says', () => {
  checkWhole([
    [
      'Foci of marrow oedema: left ilium, which is also thickened; left clavicle; right third metacarpal.',
      ['left clavicle: marrow_oedema', 'left ilium: marrow_oedema, expansion', 'right metacarpal (3rd): marrow_oedema'],
    ],
    [
      'Marrow oedema at these sites:\n1. Right clavicle, medial half, which is also expanded.\n2. T6 and T9, T9 with mild wedging.',
      [
        'right clavicle: marrow_oedema, expansion',
        'vertebra (T6): marrow_oedema',
        'vertebra (T9): marrow_oedema, fracture_or_collapse',
      ],
    ],
    [
      'T6 and T9 are oedematous, T9 with mild wedging.',
      ['vertebra (T6): marrow_oedema', 'vertebra (T9): marrow_oedema, fracture_or_collapse'],
    ],
    ['The costae VII and VIII of right are thickened.', ['right rib (7th): expansion', 'right rib (8th): expansion']],
    [
      'Right calcaneus: lucency with a sclerotic border. The manubrium is likewise hyperostotic.',
      ['right calcaneus: sclerotic_margin, lytic', 'sternum: expansion'],
    ],
    [
      'Lucencies in the left tibia. They sit in oedema. More of it in the left talus.',
      ['left talus: marrow_oedema', 'left tibia: lytic, marrow_oedema'],
    ],
  ])
})

describe('words that are no sign of the bone', () => {
  checkWhole([
    [
      'Lytic lesion of the left femur with dense consolidated periosteal reaction.',
      ['left femur: lytic, periosteal_reaction'],
    ],
    ['Nidus in the left femur with dense sclerosis around it.', ['left femur: sclerotic_margin, lytic']],
    ['Lytic lesion of the left femur with a tiny central sclerotic dot.', ['left femur: lytic']],
    ['Destructive lesion of the left femur, dense cloud-like matrix within.', ['left femur: lytic']],
    ['Lucent band in the left femur beneath a dense zone of provisional calcification.', ['left femur: lytic']],
    ['The dense, expanded left clavicle.', ['left clavicle: sclerotic, expansion']],
    [
      'Transverse fracture of the left third metatarsal, callus scanty.',
      ['left metatarsal (3rd): fracture_or_collapse'],
    ],
    [
      'Fractures of the left second and third metatarsals with abundant callus.',
      ['left metatarsal (2nd): fracture_or_collapse', 'left metatarsal (3rd): fracture_or_collapse'],
    ],
    ['Oedema of the left ilium, thickened left psoas.', ['left ilium: marrow_oedema']],
    ['Lytic left pubis, enlarged left inguinal nodes.', ['left pubis: lytic']],
    ['Oedema of the left fibula, a little thickening about the bone.', ['left fibula: marrow_oedema']],
    [
      'Left ischium: irregular, slightly widened synchondrosis with surrounding sclerosis.',
      ['left ischium: sclerotic'],
    ],
    ['Left ilium expanded, patchy uptake of gadolinium.', ['left ilium: expansion']],
    ['Lesion of the left tibia. It has broken through the posterior cortex.', ['left tibia: cortical_breach']],
    [
      'Lesion of the left parietal bone that breaks through the outer table.',
      ['left skull (parietal): cortical_breach'],
    ],
    [
      'Oedema of the left clavicle. Mature deformity of the midclavicle from a birth fracture.',
      ['left clavicle: marrow_oedema'],
    ],
  ])
})

describe('several parts of one bone', () => {
  checkWhole([
    ['Right mandibular body and ramus: sclerosis.', ['right mandible: sclerotic']],
    ['Sclerosis of the ramus and the body of the right mandible.', ['right mandible: sclerotic']],
    ['Oedema of the left talus (body and neck).', ['left talus: marrow_oedema']],
    ['Oedema of the left pubic body and inferior ramus.', ['left pubis: marrow_oedema']],
    ['Oedema of the left pubic body.', ['left pubis, body: marrow_oedema']],
    ['Body of the right mandible sclerotic.', ['right mandible, body: sclerotic']],
    ['Oedema of the body of the left scapula and of the acromion.', ['left scapula, body: marrow_oedema']],
    ['Right tibia: oedema from the proximal metaphysis into the shaft.', ['right tibia, metaphysis: marrow_oedema']],
    [
      'Right humerus: proximal metaphysis lytic, cuff of periosteal new bone down to mid-shaft.',
      ['right humerus, metaphysis: lytic, periosteal_reaction'],
    ],
  ])
})

describe('a part named once for several long bones', () => {
  checkWhole([
    [
      'Metaphyseal lucencies in both distal femora and the left proximal tibia.',
      [
        'left femur, distal metaphysis: lytic',
        'left tibia, proximal metaphysis: lytic',
        'right femur, distal metaphysis: lytic',
      ],
    ],
    [
      'Lucent metaphyseal bands in both distal femora and the left proximal tibia.',
      [
        'left femur, distal metaphysis: lytic',
        'left tibia, proximal metaphysis: lytic',
        'right femur, distal metaphysis: lytic',
      ],
    ],
    [
      'Metaphyseal marrow oedema: left distal radius, right distal tibia, left calcaneus.',
      [
        'left calcaneus: marrow_oedema',
        'left radius, distal metaphysis: marrow_oedema',
        'right tibia, distal metaphysis: marrow_oedema',
      ],
    ],
    [
      'Metaphyseal oedema of the distal femur and the proximal tibia on the left.',
      ['left femur, distal metaphysis: marrow_oedema', 'left tibia, proximal metaphysis: marrow_oedema'],
    ],
    [
      'Metaphyseal oedema of the left tibia; calcaneus oedematous.',
      ['left calcaneus: marrow_oedema', 'left tibia, metaphysis: marrow_oedema'],
    ],
    [
      'Metaphyseal and diaphyseal oedema of the left tibia and femur.',
      ['left femur: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    ['Metabolically active lesion of the left femur.', ['left femur: increased_uptake']],
    [
      'Oedema of the metaphyses of the left femur and of the right tibia and in the left ilium.',
      ['left femur, metaphysis: marrow_oedema', 'left ilium: marrow_oedema', 'right tibia, metaphysis: marrow_oedema'],
    ],
    [
      'Periostitis along the shafts of the tibiae, fibulae and radii.',
      [
        'left fibula, diaphysis: periosteal_reaction',
        'left radius, diaphysis: periosteal_reaction',
        'left tibia, diaphysis: periosteal_reaction',
        'right fibula, diaphysis: periosteal_reaction',
        'right radius, diaphysis: periosteal_reaction',
        'right tibia, diaphysis: periosteal_reaction',
      ],
    ],
    [
      'Oedema of the left distal femoral, the proximal tibial and the proximal fibular metaphyses.',
      [
        'left femur, distal metaphysis: marrow_oedema',
        'left fibula, proximal metaphysis: marrow_oedema',
        'left tibia, proximal metaphysis: marrow_oedema',
      ],
    ],
    [
      'Oedema of the distal metaphysis of the right radius and of the left medial malleolus.',
      ['left tibia: marrow_oedema', 'right radius, distal metaphysis: marrow_oedema'],
    ],
    [
      'Oedema of the shafts of both tibiae and of the left calcaneus.',
      [
        'left calcaneus: marrow_oedema',
        'left tibia, diaphysis: marrow_oedema',
        'right tibia, diaphysis: marrow_oedema',
      ],
    ],
  ])
})

describe('what a scintigraphy calls a focus is uptake', () => {
  checkWhole([
    ['Second site in the left radius.', ['left radius: increased_uptake'], 'Bone scan'],
    [
      'Two spots: left humerus and right ischium.',
      ['left humerus: increased_uptake', 'right ischium: increased_uptake'],
      'Bone scan',
    ],
    [
      'Hot: manubrium; R calcaneus.',
      ['right calcaneus: increased_uptake', 'sternum: increased_uptake'],
      'NM bone scan',
    ],
    [
      'Multiple avid bone lesions: left femur, right humerus.',
      ['left femur: increased_uptake', 'right humerus: increased_uptake'],
      'MIBG scan',
    ],
    ['The lesion of the left femur is avid.', ['left femur: increased_uptake'], 'PET'],
    ['Solitary enrichment in the right clavicle.', ['right clavicle: increased_uptake'], 'Scintigraphy'],
    ['Late deposition of tracer in the left femur.', ['left femur: increased_uptake'], 'Scintigraphy'],
    ['The left fibula takes up more than its share.', ['left fibula: increased_uptake'], 'Scintigraphy'],
    ['The lesion of the left femur known from MRI is cold.', ['left femur'], 'Bone scan'],
    ['Lesion of the left femur without uptake.', ['left femur: not increased_uptake'], 'Bone scan'],
    ['Lytic lesion of T8, not FDG avid.', ['vertebra (T8): lytic, not increased_uptake'], 'PET'],
    ['Second site in the left radius.', ['left radius'], 'MRI'],
    ['Moderate, avid enhancement of the lesion of the left femur.', ['left femur'], 'MRI'],
  ])
})

describe('more words for a sign', () => {
  checkWhole([
    ['L4: oedema and loss of a quarter of the height.', ['vertebra (L4): marrow_oedema, fracture_or_collapse']],
    ['L4: oedema. Loss of a quarter of the height of the disc L4/5.', ['vertebra (L4): marrow_oedema']],
    [
      'Oedema of the bodies Th5, Th6 and Th11, in Th6 with lowering of height.',
      [
        'vertebra (T11), body: marrow_oedema',
        'vertebra (T5), body: marrow_oedema',
        'vertebra (T6), body: marrow_oedema, fracture_or_collapse',
      ],
    ],
    ['The left clavicle is broader and denser than its counterpart.', ['left clavicle: sclerotic, expansion']],
    ['The physes of the left femur are broad.', []],
    ['The lesion of the left tibia is in broad contact with the growth plate.', ['left tibia']],
    ['Buccal plate of the left mandible perforated.', ['left mandible: cortical_breach']],
    ['Lytic lesion of the left ulna with cortical break.', ['left ulna: lytic, cortical_breach']],
    ['Left femur: no cortical break, no elevation of the periosteum.', []],
    [
      'Lytic left pubis with a 6 cm soft-tissue mass in the adductor compartment.',
      ['left pubis: lytic, soft_tissue_mass'],
    ],
    ['The left ilium is free, soft tissue mass in the gluteus.', []],
    // Of the same kind, but of its rim nothing is said.
    [
      'Lytic lesion with a sclerotic rim in the left femur. A second one in the right tibia.',
      ['left femur: sclerotic_margin, lytic', 'right tibia: lytic'],
    ],
    ['Fracture of the left radius. Another in the left ulna.', ['left radius: fracture_or_collapse', 'left ulna']],
    [
      'Increased uptake of the left femur, as expected from the plain films. New foci: T6 and L2.',
      ['left femur: increased_uptake', 'vertebra (L2): increased_uptake', 'vertebra (T6): increased_uptake'],
      'Bone scan',
    ],
    ['Whole-body scan. A third focus in the right pubis.', ['right pubis: increased_uptake'], 'Bone scan'],
    ['Surgical site in the left femur.', ['left femur'], 'Bone scan'],
    ['Lesion of the left ilium, metabolically silent.', ['left ilium'], 'PET'],
    // The rim is of the lesion, wherever the lesion lies.
    [
      'In the left femur and in the right tibia there is a lytic lesion, which is surrounded by sclerosis.',
      ['left femur: sclerotic_margin, lytic', 'right tibia: sclerotic_margin, lytic'],
    ],
    [
      'The left femur and the right tibia, which is smaller, show oedema.',
      ['left femur: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
  ])
})

describe('signs of case reports', () => {
  checkWhole([
    [
      'Lytic lesion of the right tibia with a sclerotic margin and a smaller lucency in the left radius.',
      ['left radius: lytic', 'right tibia: sclerotic_margin, lytic'],
    ],
    [
      'Right tibia with oedema and a lytic lesion of the left femur.',
      ['left femur: lytic', 'right tibia: marrow_oedema'],
    ],
    ['Oedema and a lytic lesion of the left femur.', ['left femur: lytic, marrow_oedema']],
    [
      'Oedema of both iliac bones and of the T5 vertebral body with lowering of its height.',
      [
        'left ilium: marrow_oedema',
        'right ilium: marrow_oedema',
        'vertebra (T5), body: marrow_oedema, fracture_or_collapse',
      ],
    ],
    ['Oedema in the vertebral corpus of T7.', ['vertebra (T7), body: marrow_oedema']],
    ['Osteolysis of the body and right lateral mass of C2.', ['vertebra (C2): lytic']],
    ['Lysis of the left ilium with rupture of the inner cortex.', ['left ilium: lytic, cortical_breach']],
    ['Effusion, capsular thickening, marrow oedema of the right ilium.', ['right ilium: marrow_oedema']],
    ['Area of increased bone density of the right femoral head.', ['right femur: sclerotic']],
    [
      'Lytic lesion of the right fibula without a sclerotic rim, multilayered periosteal reaction.',
      ['right fibula: lytic, periosteal_reaction, not sclerotic_margin'],
    ],
    [
      'Lytic lesion of the right fibula without a sclerotic rim, lamellar reaction or mass.',
      ['right fibula: lytic, not sclerotic_margin'],
    ],
  ])
})
