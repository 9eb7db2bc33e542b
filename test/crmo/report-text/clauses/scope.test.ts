/** How far a denial, a doubt, a past or a "normal" reaches. */
import { describe } from 'vitest'
import { checkWhole as check } from './check.ts'

describe('denied', () => {
  check([
    ['No fracture, collapse or oedema of the left tibia.', []],
    ['No fracture; oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['No fracture, with oedema of the left tibia.', ['left tibia: marrow_oedema, not fracture_or_collapse']],
    ['No fracture but oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['No fracture, the left tibia shows oedema.', ['left tibia: marrow_oedema']],
    ['No oedema in the left tibia, right femur or T8.', []],
    ['No oedema in the left tibia, normal femur.', []],
    ['Neither the left tibia nor the right femur shows oedema.', []],
    ['Oedema was found neither in the left tibia nor in the right femur.', []],
    ['Oedema of the left tibia (not seen on radiographs).', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, not visible on CT.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, not seen on the previous study.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, not seen.', []],
    ['The oedema of the left tibia, not visible previously, is new.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia: absent.', []],
    ['Oedema of the left tibia: none.', []],
    ['Left tibia: no oedema.', []],
    ['Left tibia: oedema -', []],
    ['Left tibia: oedema +', ['left tibia: marrow_oedema']],
    ['Non-expansile lesion of the left tibia.', ['left tibia: not expansion']],
    ['Left tibia is not involved.', []],
    ['Not only the left tibia is involved.', ['left tibia']],
    ['Oedema of the left tibia is excluded.', []],
    ['No evidence for a lesion of the left tibia was found.', []],
    ['The left tibia is no longer oedematous.', []],
    ['There was never oedema in the left tibia.', []],
    ['Oedema has not developed in the left tibia.', []],
  ])
})

describe('doubtful', () => {
  check([
    ['?Oedema left tibia.', ['?left tibia']],
    ['Oedema left tibia?', ['?left tibia']],
    ['Oedema of the left tibia (stress reaction?).', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, ?infection.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia? Sclerosis of the right femur.', ['?left tibia', 'right femur: sclerotic']],
    ['Possible oedema of the left tibia, and sclerosis of T8.', ['?left tibia', '?vertebra (T8)']],
    ['Oedema of the left tibia is possible.', ['?left tibia']],
    [
      'Oedema of the left tibia cannot be excluded; T8 is collapsed.',
      ['?left tibia', 'vertebra (T8): fracture_or_collapse'],
    ],
    ['Probable oedema of the left tibia.', ['?left tibia']],
    ['Questionable oedema of the left tibia.', ['?left tibia']],
    ['Suspicious for oedema of the left tibia.', ['?left tibia']],
    ['Oedema of the left tibia, equivocal.', ['?left tibia']],
    ['Equivocal oedema of the left tibia.', ['?left tibia']],
    ['Oedema of the left tibia is equivocal.', ['?left tibia']],
    ['Oedema of the left tibia, doubtful.', ['?left tibia']],
    ['Oedema of the left tibia (doubtful).', ['?left tibia']],
    ['Oedema of the left tibia, questionable.', ['?left tibia']],
    ['Oedema of the left tibia, possibly.', ['?left tibia']],
    ['Oedema of the left tibia, suspected.', ['?left tibia']],
    ['Oedema of the left tibia, cause uncertain.', ['left tibia: marrow_oedema']],
  ])
})

describe('earlier, and now', () => {
  check([
    ['Previous oedema of the left tibia.', ['~left tibia']],
    ['Previous oedema of the left tibia persists.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, previously described, has resolved.', ['~left tibia']],
    ['Oedema of the left tibia has partially resolved.', ['left tibia: marrow_oedema']],
    [
      'Compared with the previous MRI (oedema of the left tibia) there is now oedema of the right femur.',
      ['right femur: marrow_oedema', '~left tibia'],
    ],
    ['Compared with last year, the left tibia shows more oedema.', ['left tibia: marrow_oedema']],
    ['Compared with 2020 the lesion of the left tibia is new.', ['left tibia']],
    ['Old oedema of the left tibia, now collapse of T8.', ['vertebra (T8): fracture_or_collapse', '~left tibia']],
    ['Previous fracture of the left tibia, still oedematous.', ['left tibia: marrow_oedema']],
    ['Status post curettage of a lesion of the left tibia.', ['~left tibia']],
    ['History of a lesion of the left tibia.', ['~left tibia']],
    ['Known lesion of the left tibia.', ['left tibia']],
    ['Known lesion of the left tibia, resolved.', ['~left tibia']],
    ['Now oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['New oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['The lesion of the left tibia has healed; new lesion of T8.', ['vertebra (T8)', '~left tibia']],
    [
      'Interval resolution of oedema in the left tibia, new oedema in the talus.',
      ['left talus: marrow_oedema', '~left tibia'],
    ],
    ['Compared with 2020, the lesion of the left tibia is new.', ['left tibia']],
    ['Compared with 2020 the lesion of the left tibia is unchanged.', ['left tibia']],
    ['Compared with 2020 the lesion of the left tibia is larger.', ['left tibia']],
    ['Compared with 2020 there is a lesion of the left tibia.', ['left tibia']],
    ['Compared with 2020, there is a lesion of the left tibia.', ['left tibia']],
    ['Compared to the previous examination the oedema of the left tibia has increased.', ['left tibia: marrow_oedema']],
    ['Since the previous MRI the oedema of the left tibia has increased.', ['left tibia: marrow_oedema']],
    [
      'Interval resolution of oedema in the left tibia, new oedema in the talus.',
      ['left talus: marrow_oedema', '~left tibia'],
    ],
    ['Resolution of the new oedema in the left tibia.', ['~left tibia']],
    ['The new lesion of the left tibia, seen in May, has resolved.', ['~left tibia']],
  ])
})

describe('planned, asked, of somebody else', () => {
  check([
    ['If oedema of the left tibia persists, biopsy.', []],
    ['Biopsy of the left tibia lesion is recommended.', []],
    ['Please look for lesions of the left tibia.', []],
    ['To exclude a lesion of the left tibia.', []],
    ['MRI of the left tibia is advised. Oedema of T8.', ['vertebra (T8): marrow_oedema']],
    ['Mother had a lesion of the left tibia.', []],
  ])
})

describe('normal', () => {
  check([
    ['Oedema of the left tibia, a normal variant.', []],
    ['Physiological oedema of the left tibia.', []],
    ['Oedema of the left tibia is not physiological.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia due to motion artefact.', []],
    ['Red marrow in the left femur.', []],
    ['Normal left femur with oedema of the patella.', ['left patella: marrow_oedema']],
    ['The normal left femur.', []],
    ['The left femur is normal, the patella shows oedema.', ['left patella: marrow_oedema']],
    ['Left femur and patella normal.', []],
    ['Oedema of the left tibia and the fibula is normal.', ['left tibia: marrow_oedema']],
    ['Apart from a focus in the left metacarpal the hand is normal.', ['left metacarpal']],
    ['Left femur: normal. Left tibia: oedema.', ['left tibia: marrow_oedema']],
    ['Normal: left femur, left tibia.', []],
    ['Left femur nil, left tibia oedema.', ['left tibia: marrow_oedema']],
    ['The left tibia is abnormal.', ['left tibia']],
    ['The left tibia is otherwise normal.', []],
    ['Unremarkable left femur, tibia and fibula.', []],
    ['Oedema spares the left epiphysis of the tibia.', []],
  ])
})

describe('sections, headings, labels', () => {
  check([
    ['INDICATION: Lesion of the left femur.\nFINDINGS: Oedema of T8.', ['vertebra (T8): marrow_oedema']],
    ['History: pain. Oedema of T8.', ['vertebra (T8): marrow_oedema']],
    ['Clinical details: lesion of the left femur.\nT8 is collapsed.', ['vertebra (T8): fracture_or_collapse']],
    ['TECHNIQUE:\nT1 and STIR of the left femur.\nFINDINGS:\nLesion of the left talus.', ['left talus']],
    ['COMPARISON: MRI 2020 with lesion of the left femur. Lesion of the left talus.', ['left talus']],
    [
      'FINDINGS: Lesion of the left talus.\nIMPRESSION: CRMO. Lesion of the left talus.\nPLAN: Biopsy of the left femur lesion.',
      ['left talus'],
    ],
    ['XR L FEMUR: lytic lesion of the shaft.', ['left femur, diaphysis: lytic']],
    ['1. Lesion of the left femur. 2. Lesion of T8.', ['left femur', 'vertebra (T8)']],
    ['- Lesion of the left femur\n- Lesion of T8', ['left femur', 'vertebra (T8)']],
    ['Lesion of the left prox. tibia. T8 normal.', ['left tibia, proximal']],
    ['Lesion of the left distal\ntibia and of\nT8.', ['left tibia, distal', 'vertebra (T8)']],
    ['Lesion of the left femur!T8 normal.', ['left femur']],
    ['Lesion 3.5 cm of the left femur.', ['left femur']],
    ['Lesion of the L. Femur.', ['left femur']],
    [
      'R FOOT\nOedema of the calcaneus.\nL FOOT\nOedema of the talus.',
      ['left talus: marrow_oedema', 'right calcaneus: marrow_oedema'],
    ],
    [
      'Left: oedema of the tibia. Oedema of the fibula. Right: oedema of the talus.',
      ['left fibula: marrow_oedema', 'left tibia: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    [
      'On the right, oedema of the talus. The calcaneus is sclerotic.',
      ['right calcaneus: sclerotic', 'right talus: marrow_oedema'],
    ],
    [
      'R hand: oedema of the 2nd metacarpal.\nFoot: oedema of the talus.',
      ['right metacarpal (2nd): marrow_oedema', 'talus: marrow_oedema'],
    ],
    ['EXAM: MRI ANKLE\nOedema of the distal tibia.', ['left tibia, distal: marrow_oedema'], 'MRI left ankle'],
    [
      'Oedema of the distal tibia. IMPRESSION: Oedema of the talus.',
      ['left talus: marrow_oedema', 'left tibia, distal: marrow_oedema'],
      'MRI left ankle',
    ],
    ['The radiograph of the right knee is normal. Oedema of the patella.', ['right patella: marrow_oedema'], 'MRI'],
    ['FINDINGS\nLesion of the left talus', ['left talus']],
    ['Findings:\nLeft femur:\nLesion of the shaft.\nRight femur:\nNormal.', ['left femur, diaphysis']],
    ['Left femur, whole bone.\nLytic lesion of the shaft.', ['left femur, diaphysis: lytic']],
    ['Dr. Smith saw a lesion of the left femur.', ['left femur']],
  ])
})
