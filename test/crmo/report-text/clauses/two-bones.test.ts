/** Two bones and two words in a sentence, what an earlier time or study lends, and values with their signs. */
import { describe } from 'vitest'
import { checkUnread, checkValues, checkWhole } from './check.ts'

describe('two bones, two words', () => {
  checkWhole([
    [
      'Right and left proximal tibia oedematous.',
      ['left tibia, proximal: marrow_oedema', 'right tibia, proximal: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia (proximal) and of the right tibia (distal).',
      ['left tibia, proximal: marrow_oedema', 'right tibia, distal: marrow_oedema'],
    ],
    [
      'Oedema of the left femur proximal, tibia distal.',
      ['left femur, proximal: marrow_oedema', 'left tibia, distal: marrow_oedema'],
    ],
    [
      'Oedema of the left proximal femur, distal tibia.',
      ['left femur, proximal: marrow_oedema', 'left tibia, distal: marrow_oedema'],
    ],
    ['The left femur and tibia both show oedema distally.', ['left femur: marrow_oedema', 'left tibia: marrow_oedema']],
    [
      'Oedema of the left metatarsals (2nd and 3rd).',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (3rd): marrow_oedema'],
    ],
    [
      'Oedema of the left metatarsals 2 and 3 and the talus.',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (3rd): marrow_oedema', 'left talus: marrow_oedema'],
    ],
    [
      'Oedema of the left talus and metatarsal 2.',
      ['left metatarsal (2nd): marrow_oedema', 'left talus: marrow_oedema'],
    ],
    ['Uptake in the kidneys; uptake in the left tibia.', ['left tibia: increased_uptake']],
    ['Uptake in the kidneys, bladder and in the left tibia.', ['left tibia: increased_uptake']],
    ['The left tibia is enlarged, it is oedematous.', ['left tibia: marrow_oedema, expansion']],
    ['The left tibia is enhancing.', ['left tibia']],
    ['It is flattened: T7.', ['vertebra (T7): fracture_or_collapse']],
    ['Oedema of the left tibia, screw in the left femur.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia with a nail in the right femur.', ['left tibia: marrow_oedema']],
    ['Left tibial plate, oedema of the right femur.', ['right femur: marrow_oedema']],
    [
      'Oedema of the left ilium next to the joint plus the left ischium.',
      ['left ilium: marrow_oedema', 'left ischium: marrow_oedema'],
    ],
    ['T12 and L1 show oedema, which enhances.', ['vertebra (L1): marrow_oedema', 'vertebra (T12): marrow_oedema']],
    [
      'The left tibia shows oedema while the left fibula shows sclerosis.',
      ['left fibula: sclerotic', 'left tibia: marrow_oedema'],
    ],
    [
      'The left tibia shows oedema while that of the left fibula is sclerotic.',
      ['left fibula: sclerotic', 'left tibia: marrow_oedema'],
    ],
    ['The left tibia shows oedema but the left fibula is normal.', ['left tibia: marrow_oedema']],
    [
      'The left tibia is oedematous; the left fibula is sclerotic; the talus is normal.',
      ['left fibula: sclerotic', 'left tibia: marrow_oedema'],
    ],
    ['The left tibia lies in plaster, enhances and has broken through the cortex.', ['left tibia: cortical_breach']],
    ['Expansile lytic left clavicle, sclerotic sternum.', ['left clavicle: lytic, expansion', 'sternum: sclerotic']],
    [
      'A lesion is seen in the left tibia and a fracture in the right femur.',
      ['left tibia', 'right femur: fracture_or_collapse'],
    ],
    [
      'The bone scan shows uptake in the left tibia, and MRI shows oedema of the right femur.',
      ['left tibia: increased_uptake', 'right femur: marrow_oedema'],
    ],
    ['There is a lytic, expansile, sclerotic lesion of the left tibia.', ['left tibia: sclerotic, lytic, expansion']],
    ['MRI of the left femur shows a fracture of the patella.', ['left patella: fracture_or_collapse']],
    ['Left clavicular sclerosis and T7 collapse.', ['left clavicle: sclerotic', 'vertebra (T7): fracture_or_collapse']],
    [
      'Left clavicular sclerosis, T7 collapse and right femoral oedema.',
      ['left clavicle: sclerotic', 'right femur: marrow_oedema', 'vertebra (T7): fracture_or_collapse'],
    ],
    ['No oedema of the left tibia, oedema of the right tibia.', ['?right tibia']],
    ['No oedema, no fracture, no lesion of the left tibia; oedema of T7.', ['vertebra (T7): marrow_oedema']],
    ['No fracture of the left tibia or fibula, or of the talus.', []],
    ['No lesion of the left tibia, left fibula or left talus, oedema of T7.', ['?vertebra (T7)']],
    ['Differential osteomyelitis of the left tibia.', []],
    ['DD: osteomyelitis of the left tibia.', []],
    ['Oedema of the left tibia; differential of osteomyelitis.', ['left tibia: marrow_oedema']],
    ['Possible differential of osteomyelitis of the left tibia.', ['?left tibia']],
    ['Rather than the left femur, the left tibia is oedematous.', ['left tibia: marrow_oedema']],
    ['Compared to May the oedema of the left tibia, which was severe, is less.', ['left tibia: marrow_oedema']],
    ['Comparison with May shows the oedema of the left tibia has increased.', ['left tibia: marrow_oedema']],
    ['In comparison with May: oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Since the last study the oedema of the left tibia has resolved.', ['~left tibia']],
    ['Earlier lesion of the left tibia; current lesion of the right femur.', ['right femur', '~left tibia']],
    ['Oedema of the left tibia, physiological uptake of the right femur.', ['left tibia: marrow_oedema']],
    ['CNO often affects the left clavicle.', []],
    ['Possible lesion of the left tibia and of the right femur.', ['?left tibia', '?right femur']],
    ['Lesion of the left tibia and possible lesion of the right femur.', ['?right femur', 'left tibia']],
    ['Lesion of the left tibia? Oedema of the right femur.', ['?left tibia', 'right femur: marrow_oedema']],
    ['The left tibia is not clearly normal.', []],
    ['Oedema of left tibia, not of the right.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, not present on the right.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia; none on the right.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia with no oedema of the talus.', ['left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia without fracture or periosteal reaction.',
      ['left tibia: marrow_oedema, not periosteal_reaction, not fracture_or_collapse'],
    ],
  ])
})

describe('two bones, two words', () => {
  checkUnread([
    ['Oedema of the left tibia. Absent on the earlier film, the left fibula is seen.', ['left fibula *']],
    ['Left fibula, not imaged.', ['left fibula *']],
    ['Right femur and left fibula are seen, left tibia is normal.', ['right femur *', 'left fibula *']],
    ['The left fibula is seen; the left tibia is oedematous.', ['left fibula *']],
  ])
})

describe('two bones, two words', () => {
  checkValues([
    ['CRP 45 mg/L; ESR fell to 12 mm/h.', ['crp 45 mg/L "CRP 45 mg/L"', 'esr 12 mm/h "ESR fell to 12 mm/h"']],
    ['CRP never above 6 mg/L.', ['crp <=6 mg/L "CRP never above 6 mg/L"']],
    ['CRP not 45.', []],
    ['CRP 2 weeks ago 32.', ['crp 32 ? "CRP 2 weeks ago 32"']],
    ['CRP on day 3: 45.', ['crp 45 ? "CRP on day 3: 45"']],
    ['CRP (mg/L): 44.', ['crp 44 mg/L "CRP (mg/L): 44"']],
    ['CRP rose from 5 to 45 mg/L.', ['crp 5 mg/L "CRP rose from 5"', 'crp 45 mg/L "CRP rose from 5 to 45 mg/L"']],
    ['CRP fell from 45 to 3 mg/L.', ['crp 45 mg/L "CRP fell from 45"', 'crp 3 mg/L "CRP fell from 45 to 3 mg/L"']],
    ['CRP upper limit of the laboratory 10 mg/L.', []],
    ['CRP below the detection limit of 3 mg/L.', ['crp <3 mg/L "CRP below the detection limit of 3 mg/L"']],
    [
      'CRP 4 mg/L when the clavicle swelled and 31 mg/L a year later.',
      ['crp 4 mg/L "CRP 4 mg/L"', 'crp 31 mg/L "CRP 4 mg/L when the clavicle swelled and 31 mg/L"'],
    ],
    ['Haemoglobin had slipped to 10.6 g/dl.', ['haemoglobin 10.6 g/dL "Haemoglobin had slipped to 10.6 g/dl"']],
    ['CRP 45 nmol/L.', ['crp 45 nmol/L "CRP 45 nmol/L"']],
    ['CRP 45 %.', []],
    ['CRP 45/7.', []],
    ['WBC 14,200/µL.', ['leucocytes 14200 /uL "WBC 14,200/µL"']],
    ['WBC 14 200.', ['leucocytes 14200 ? "WBC 14 200"']],
    ['WBC 14.200 /µL.', ['leucocytes 14200 /uL "WBC 14.200 /µL"']],
    ['Platelets 450 G/L.', ['platelets 450 10*9/L "Platelets 450 G/L"']],
    ['CRP 13.9 (high).', ['crp 13.9 ? H "CRP 13.9"']],
    ['CRP 13.9 raised.', ['crp 13.9 ? "CRP 13.9"']],
    ['CRP 13.9 mg/L ↑.', ['crp 13.9 mg/L H "CRP 13.9 mg/L"']],
    [
      'CRP two and a half times the upper limit of normal.',
      ['crp >=2.5 times "CRP two and a half times the upper limit"'],
    ],
    ['CRP 4x ULN.', ['crp >=4 times "CRP 4x ULN"']],
    ['CRP ten to twelve times normal.', []],
    ['CRP not twice normal.', []],
    ['CRP 1.5 times normal.', []],
    ['Joint fluid: leucocytes 62,000/µL.', []],
    ['Leucocytes 12 in the urine.', []],
    ['Urine normal, WCC 16.', ['leucocytes 16 ? "WCC 16"']],
    ['Urine: WCC 16; blood: WCC 8.', ['leucocytes 8 ? "WCC 8"']],
  ])
})
