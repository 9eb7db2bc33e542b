/** Sentences, sections, levels and numbers: the words that make the difference, and those that make none. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('where a sentence ends and a section begins', () => {
  checkWhole([
    ['Oedema of the left tibia.Right fibula normal.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia 3.5 cm long. Right fibula normal.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, dist. No other lesion.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, dist. Fibula normal.', ['left tibia: marrow_oedema']],
    ['Humeri: focus R prox. Femora: focus L dist.', ['left femur, distal', 'right humerus, proximal']],
    ['A cyst of 1.4 cm. left humerus: no lesion.', []],
    ['A cyst of 1.4 cm. left humerus with oedema.', ['left humerus: marrow_oedema']],
    [
      'Oedema of the left tibia > R. Sclerosis of the clavicle.',
      ['clavicle: sclerotic', 'left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['Lesion of the tibia R. T8 normal.', ['right tibia']],
    ['Lesion of the tibia R. T8 with oedema.', ['right tibia', 'vertebra (T8): marrow_oedema']],
    ['Oedema of the left tibia? Right fibula normal.', ['?left tibia']],
    ['Oedema of the left tibia (?). Right fibula with oedema.', ['?left tibia', 'right fibula: marrow_oedema']],
    ['?oedema of the left tibia. Oedema of the right fibula.', ['?left tibia', 'right fibula: marrow_oedema']],
    ['Oedema of the left tibia?? Sclerosis of the right fibula.', ['?left tibia', 'right fibula: sclerotic']],
    [
      'Oedema of the left tibia! Sclerosis of the right fibula.',
      ['left tibia: marrow_oedema', 'right fibula: sclerotic'],
    ],
    ['1. Oedema of the left tibia\n2. Right fibula normal', ['left tibia: marrow_oedema']],
    [
      '1) Oedema of the left tibia\n2) Sclerosis of the right fibula',
      ['left tibia: marrow_oedema', 'right fibula: sclerotic'],
    ],
    ['- Oedema of the left tibia\n- Right fibula normal', ['left tibia: marrow_oedema']],
    [
      '• Oedema of the left tibia\n• Sclerosis of the right fibula',
      ['left tibia: marrow_oedema', 'right fibula: sclerotic'],
    ],
    ['* Oedema of the left tibia', ['left tibia: marrow_oedema']],
    ['Oedema of the\nleft tibia.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia and\nRight fibula.', ['left tibia: marrow_oedema', 'right fibula: marrow_oedema']],
    ['Oedema of the left\ntibia.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia\n\nRight fibula normal', ['left tibia: marrow_oedema']],
    ['Findings: Oedema of the left tibia. History: lesion of the right fibula.', ['left tibia: marrow_oedema']],
    ['History: lesion of the right fibula.\nOedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['History: lesion of the right fibula. Oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['History\nLesion of the right fibula.\nFindings\nOedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['History\nPain.\nOedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['History: pain.\nSwelling.\nFindings: oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Comparison: oedema of the right fibula. Oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Technique: MRI of the left tibia. Oedema of the left fibula.', ['left fibula: marrow_oedema']],
    ['Impression: oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Impression\nOedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['MRI right clavicle: normal.', []],
    ['X-ray left tibia and fibula: sclerosis of the tibia.', ['left tibia: sclerotic']],
    ['STIR: oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema on MRI: left tibia.', ['left tibia: marrow_oedema']],
    ['US left tibia: periosteal reaction.', ['left tibia: periosteal_reaction']],
    ['The doctor told us: oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Plan: MRI of the left tibia.', []],
    ['Oedema of the left tibia vs. Brodie abscess.', ['left tibia: marrow_oedema']],
    ['12.05.2024 oedema of the left tibia.', ['left tibia: marrow_oedema']],
  ])
})

describe('words that are read by their letters', () => {
  checkWhole([
    ['Oedema: femur l., tibia r.', ['left femur: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of femur l, fibula r.', ['left femur: marrow_oedema', 'right fibula: marrow_oedema']],
    ['Oedema of femur r; fibula l.', ['left fibula: marrow_oedema', 'right femur: marrow_oedema']],
    ['Oedema of femur l', ['left femur: marrow_oedema']],
    ['Oedema of the MT2.', ['metatarsal (2nd): marrow_oedema']],
    [
      'Oedema of the left MT2-4.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (4th): marrow_oedema',
      ],
    ],
    ['Oedema of the left MC3.', ['left metacarpal (3rd): marrow_oedema']],
    ['Oedema of the left MT2, 10 mm.', ['left metatarsal (2nd): marrow_oedema']],
    ['Oedema of L clavicle.', ['left clavicle: marrow_oedema']],
    ['Oedema of R-clavicle.', ['right clavicle: marrow_oedema']],
    ['Oedema of the l clavicle.', ['clavicle: marrow_oedema']],
    ['Oedema of the left tibial diaphysis.', ['left tibia, diaphysis: marrow_oedema']],
    [
      'Oedema of the tibial diaphyses.',
      ['left tibia, diaphysis: marrow_oedema', 'right tibia, diaphysis: marrow_oedema'],
    ],
    [
      'Oedema of both tibial shafts.',
      ['left tibia, diaphysis: marrow_oedema', 'right tibia, diaphysis: marrow_oedema'],
    ],
    ['Oedema of the left 11th rib.', ['left rib (11th): marrow_oedema']],
    ['Oedema of the left 12th rib.', ['left rib (12th): marrow_oedema']],
    ['Oedema of the left 1st and 2nd ribs.', ['left rib (1st): marrow_oedema', 'left rib (2nd): marrow_oedema']],
  ])
})

describe('levels of the spine and sequences', () => {
  checkWhole([
    ['Oedema of T8.', ['vertebra (T8): marrow_oedema']],
    ['Oedema of D7.', ['vertebra (T7): marrow_oedema']],
    ['Oedema of Th7.', ['vertebra (T7): marrow_oedema']],
    ['Oedema of th7.', ['vertebra (T7): marrow_oedema']],
    ['Oedema of t7.', []],
    ['Oedema of T13.', []],
    ['Oedema of L6.', []],
    ['Oedema of C7 and C8.', ['vertebra (C7): marrow_oedema']],
    [
      'Oedema of T5-T7.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T6): marrow_oedema', 'vertebra (T7): marrow_oedema'],
    ],
    [
      'Oedema of T5-7.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T6): marrow_oedema', 'vertebra (T7): marrow_oedema'],
    ],
    [
      'Oedema of T5 to T7.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T6): marrow_oedema', 'vertebra (T7): marrow_oedema'],
    ],
    ['Oedema of T5/6.', ['vertebra (T5): marrow_oedema', 'vertebra (T6): marrow_oedema']],
    ['Oedema of T5/T6.', ['vertebra (T5): marrow_oedema', 'vertebra (T6): marrow_oedema']],
    [
      'Oedema of T6/7/8.',
      ['vertebra (T6): marrow_oedema', 'vertebra (T7): marrow_oedema', 'vertebra (T8): marrow_oedema'],
    ],
    [
      'Oedema from T5 down to T7.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T6): marrow_oedema', 'vertebra (T7): marrow_oedema'],
    ],
    ['Oedema from L2 up to L1.', ['vertebra (L1): marrow_oedema', 'vertebra (L2): marrow_oedema']],
    [
      'Oedema of T5, 7 and 9.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T7): marrow_oedema', 'vertebra (T9): marrow_oedema'],
    ],
    [
      'Oedema of T5, 7, and 9.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T7): marrow_oedema', 'vertebra (T9): marrow_oedema'],
    ],
    ['Oedema of T5 and 7 mm lesion of the sternum.', ['sternum', 'vertebra (T5): marrow_oedema']],
    ['Oedema of T5, 7 weeks after the first scan.', ['vertebra (T5): marrow_oedema']],
    ['Oedema of T5 & 7.', ['vertebra (T5): marrow_oedema', 'vertebra (T7): marrow_oedema']],
    ['Oedema of T1 and T2.', ['vertebra (T1): marrow_oedema', 'vertebra (T2): marrow_oedema']],
    ['Left tibia bright on T2.', ['left tibia']],
    ['Left tibia dark on T1 and bright on T2.', ['left tibia']],
    ['Left tibia: T1 hypointense, T2 hyperintense lesion.', ['left tibia']],
    ['Oedema of the T1 vertebra.', ['vertebra (T1): marrow_oedema']],
    ['Oedema of the T2 vertebral body.', ['vertebra (T2), body: marrow_oedema']],
    ['Collapse at T1.', ['vertebra (T1): fracture_or_collapse']],
    ['Collapse of Th1.', ['vertebra (T1): fracture_or_collapse']],
    ['Oedema of T1, T4.', ['vertebra (T1): marrow_oedema', 'vertebra (T4): marrow_oedema']],
    ['Oedema of T1/T2.', ['vertebra (T1): marrow_oedema', 'vertebra (T2): marrow_oedema']],
    [
      'Oedema of T2-T4.',
      ['vertebra (T2): marrow_oedema', 'vertebra (T3): marrow_oedema', 'vertebra (T4): marrow_oedema'],
    ],
    ['Oedema of L5 and S1.', ['sacrum: marrow_oedema', 'vertebra (L5): marrow_oedema']],
    ['Oedema of S1.', ['sacrum: marrow_oedema']],
    ['Oedema of S2 and S3.', ['sacrum: marrow_oedema']],
  ])
})

describe('numbers of rays and ribs', () => {
  checkWhole([
    [
      'Oedema of the left second to fourth metatarsals.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (4th): marrow_oedema',
      ],
    ],
    [
      'Oedema of the left metatarsals 2-4.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (4th): marrow_oedema',
      ],
    ],
    [
      'Oedema of the left metatarsals 2 and 4.',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (4th): marrow_oedema'],
    ],
    [
      'Oedema of the left metatarsals 2, 3 and 5.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (5th): marrow_oedema',
      ],
    ],
    [
      'Oedema of the left metatarsals 2/3.',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (3rd): marrow_oedema'],
    ],
    ['Oedema of left ribs 5 and 6.', ['left rib (5th): marrow_oedema', 'left rib (6th): marrow_oedema']],
    ['Oedema of left rib 5 cm behind the sternum.', ['left rib: marrow_oedema']],
    ['Oedema of left rib 13.', ['left rib: marrow_oedema']],
    ['Oedema of left rib 12.', ['left rib (12th): marrow_oedema']],
    [
      'Oedema of left ribs 3-5 and 8.',
      [
        'left rib (3rd): marrow_oedema',
        'left rib (4th): marrow_oedema',
        'left rib (5th): marrow_oedema',
        'left rib (8th): marrow_oedema',
      ],
    ],
    [
      'Oedema of the left 3rd through 5th ribs.',
      ['left rib (3rd): marrow_oedema', 'left rib (4th): marrow_oedema', 'left rib (5th): marrow_oedema'],
    ],
    [
      'Oedema of the left 3rd, 4th and 7th ribs.',
      ['left rib (3rd): marrow_oedema', 'left rib (4th): marrow_oedema', 'left rib (7th): marrow_oedema'],
    ],
    [
      'Oedema of the left metatarsals II and III.',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (3rd): marrow_oedema'],
    ],
    [
      'Oedema of the left II and IV metatarsals.',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (4th): marrow_oedema'],
    ],
    [
      'Oedema from the third to the fifth left metatarsal.',
      [
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (4th): marrow_oedema',
        'left metatarsal (5th): marrow_oedema',
      ],
    ],
    ['Oedema of the left third metatarsal.', ['left metatarsal (3rd): marrow_oedema']],
    ['Oedema of the left distal third of the tibia.', ['left tibia, distal: marrow_oedema']],
    [
      'Of the ribs the left fourth to sixth show oedema.',
      ['left rib (4th): marrow_oedema', 'left rib (5th): marrow_oedema', 'left rib (6th): marrow_oedema'],
    ],
    ['Of the ribs the fifth shows oedema.', ['rib (5th): marrow_oedema']],
    [
      'Two of the left ribs, the 6th and the 7th, are expanded.',
      ['left rib (6th): expansion', 'left rib (7th): expansion'],
    ],
    [
      'Two of the left ribs, namely the 6th and 7th, are expanded.',
      ['left rib (6th): expansion', 'left rib (7th): expansion'],
    ],
    ['Ribs: the left 4th and 5th are sclerotic.', ['left rib (4th): sclerotic', 'left rib (5th): sclerotic']],
    ['Ribs (the 4th and 5th) are sclerotic.', ['rib (4th): sclerotic', 'rib (5th): sclerotic']],
  ])
})
