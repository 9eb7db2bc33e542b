/** Sentences that differ from their neighbour in the decisive word. */
import { describe, expect, test } from 'vitest'
import type { TextKind } from '../../../../crmo/report-text/reading.ts'
import { findingsIn } from '../said.ts'
import { checkWhole as check } from './check.ts'

describe('side, part and number in odd places', () => {
  check([
    ['Oedema of the left side of the mandible.', ['left mandible: marrow_oedema']],
    ['Oedema of the mandible, left side.', ['left mandible: marrow_oedema']],
    ['Oedema of the tibia left and fibula right.', ['left tibia: marrow_oedema', 'right fibula: marrow_oedema']],
    ['Oedema tibia left, fibula right.', ['left tibia: marrow_oedema', 'right fibula: marrow_oedema']],
    ['Oedema of the tibia (12 mm).', ['tibia: marrow_oedema']],
    ['Oedema of the tibia, metaphysis, on the left.', ['left tibia, metaphysis: marrow_oedema']],
    ['Oedema of the left tibia, epiphysis.', ['left tibia, epiphysis: marrow_oedema']],
    ['Oedema of the tibia, epiphysis left.', ['left tibia, epiphysis: marrow_oedema']],
    ['Oedema of the ribs (3rd and 4th, left).', ['left rib (3rd): marrow_oedema', 'left rib (4th): marrow_oedema']],
    ['Oedema of the metatarsals (2nd, right).', ['right metatarsal (2nd): marrow_oedema']],
    ['Oedema of the phalanx of the left index finger.', ['left phalanx (2nd): marrow_oedema']],
    ['Oedema of the phalanx of the second toe.', ['phalanx (2nd): marrow_oedema']],
    [
      'Oedema of the distal and proximal femur on the right.',
      ['right femur, distal: marrow_oedema', 'right femur, proximal: marrow_oedema'],
    ],
    ['Oedema of the left femur at the knee.', ['left femur: marrow_oedema']],
    [
      'Oedema of the left tibia at the ankle and of the right femur.',
      ['left tibia: marrow_oedema', 'right femur: marrow_oedema'],
    ],
  ])
})

describe('bone or soft tissue', () => {
  check([
    ['Oedema around the left knee and thickened synovium.', []],
    ['Thickened synovium and enhancement of the left talus.', ['left talus']],
    ['Soft tissue oedema beside the left tibia.', []],
    ['Enhancement in the joint and increased signal in the left talus.', ['left talus']],
    ['The growth plate of the left femur is wide.', []],
    ['The left femoral physis is widened.', []],
    ['Uptake at the growth plate of the left tibia.', []],
    ['Uptake in the bladder, kidneys and left tibia.', ['left tibia: increased_uptake']],
    ['Fluid and oedema in the joint.', []],
    ['Muscle oedema; left femur intact.', []],
    ['Synovitis of the left knee with oedema of the femur.', ['left femur: marrow_oedema']],
    ['Enlarged lymph nodes; enlarged left clavicle.', ['left clavicle: expansion']],
    ['The meniscus and the left tibia are abnormal.', ['left tibia']],
    ['Sclerosis of the left sacroiliac joint.', []],
    ['Sclerosis of the left ilium at the sacroiliac joint.', ['left ilium: sclerotic']],
  ])
})

describe('predicates and rows of words', () => {
  check([
    ['The lesion is in the left tibia.', ['left tibia']],
    ['A lesion is seen to be present in the left tibia.', ['left tibia']],
    ['Oedema, with effusion, of the left talus.', ['left talus: marrow_oedema']],
    ['Periosteal reaction, sclerotic, left tibia.', ['left tibia: sclerotic, periosteal_reaction']],
    ['Abnormal, expanded and sclerotic right clavicle.', ['right clavicle: sclerotic, expansion']],
  ])
})

describe('denials and times in longer sentences', () => {
  check([
    ['Left tibia: oedema no longer seen.', ['~left tibia']],
    ['Oedema and sclerosis, left tibia, are absent.', []],
    ['Oedema and sclerosis of the left tibia, T8 and T9 are not seen.', []],
    ['The left tibia shows oedema, sclerosis is not seen.', ['left tibia: marrow_oedema, not sclerotic']],
    ['Formerly oedematous left tibia, now normal.', ['~left tibia']],
    ['Formerly oedematous left tibia, unchanged.', ['left tibia: marrow_oedema']],
    ['Formerly there was oedema of the left tibia, which persists.', ['left tibia: marrow_oedema']],
    [
      'Previously there was oedema of the left tibia, right talus and T8.',
      ['~left tibia', '~right talus', '~vertebra (T8)'],
    ],
    ['Oedema of the left tibia now.', ['left tibia: marrow_oedema']],
    ['Currently oedema of the left tibia; formerly of the right talus.', ['left tibia: marrow_oedema']],
    ['At present the left tibia is oedematous, formerly it was not.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, which was not present before.', ['left tibia: marrow_oedema']],
    ['No new lesion of the left tibia.', []],
    ['Not oedema but sclerosis of the left tibia.', ['left tibia: sclerotic']],
    ['The left tibia does not show oedema but sclerosis.', ['left tibia: sclerotic, not marrow_oedema']],
    ['Neither oedema nor sclerosis, but expansion of the left tibia.', ['left tibia: expansion']],
    ['No sign of oedema in the left tibia or, for that matter, the right femur.', []],
    ['Without oedema, the left tibia is sclerotic.', ['left tibia: sclerotic']],
    [
      'Lesion of the left tibia without oedema or periosteal reaction.',
      ['left tibia: not marrow_oedema, not periosteal_reaction'],
    ],
    ['Lesion of the left tibia with no oedema, sclerosis or mass.', ['left tibia: not sclerotic, not marrow_oedema']],
  ])
})

describe('one lesion told twice', () => {
  check([
    ['Lesion of the left femur. Femur lesion unchanged.', ['left femur']],
    ['Lesion of a rib. Lesion of the left 4th rib.', ['left rib (4th)']],
    ['Lesion of a lumbar vertebra. L3 is collapsed.', ['vertebra (L3): fracture_or_collapse']],
    ['Lesion of a lumbar vertebra. T3 is collapsed.', ['vertebra (T3): fracture_or_collapse', 'vertebra (lumbar)']],
    [
      'Two lumbar vertebrae are collapsed: L2 and L4.',
      ['vertebra (L2): fracture_or_collapse', 'vertebra (L4): fracture_or_collapse'],
    ],
    [
      'Lesion of the left distal femur. Lesion of the left proximal femur.',
      ['left femur, distal', 'left femur, proximal'],
    ],
    ['Lesion of the left distal femur. The left femur is sclerotic.', ['left femur, distal: sclerotic']],
    ['Possible lesion of the left femur. Lesion of the left femur.', ['left femur']],
    ['Lesion of the left femur. Possible lesion of the left femur.', ['left femur']],
    ['Previous lesion of the left femur. Possible lesion of the left femur.', ['?left femur']],
    [
      'Lesion of the left tibia with sclerotic margin. No sclerotic margin of the left tibia.',
      ['left tibia: sclerotic_margin'],
    ],
    ['Lesion of the femur. Lesions of the left and right femur.', ['left femur', 'right femur']],
    ['Lesion of the pelvis. Lesion of the left ilium.', ['left ilium']],
    ['Lesion of the pelvis. Lesion of the left ilium and right ischium.', ['left ilium', 'right ischium']],
    ['Soft tissue mass beside the left femur.', []],
    ['Oedema of the sacrum on the left.', ['left sacrum: marrow_oedema']],
  ])
})

describe('names of vessels, nerves, disks; pairs', () => {
  check([
    ['The iliac vessels are enlarged.', []],
    ['The femoral nerve is enlarged.', []],
    ['Tibial and femoral arteries are enlarged.', []],
    ['Oedema of disc L3/4.', []],
    ['Oedema of the facet joints L3/4.', []],
    ['Enlarged femoral lymph node.', []],
    ['Oedema of the body and spine of the left scapula.', ['left scapula, body: marrow_oedema']],
    ['Bilateral oedema of the tibia.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    [
      'Bilateral oedema of the tibiae and left talus.',
      ['left talus: marrow_oedema', 'left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Symmetric oedema of the distal tibia and fibula.',
      [
        'left fibula: marrow_oedema',
        'left tibia, distal: marrow_oedema',
        'right fibula: marrow_oedema',
        'right tibia, distal: marrow_oedema',
      ],
    ],
    ['Symmetrical uptake in the growth plates.', []],
    ['Oedema of both tibia.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of each calcaneus.', ['left calcaneus: marrow_oedema', 'right calcaneus: marrow_oedema']],
    ['Oedema on both sides of the sternum.', ['sternum: marrow_oedema']],
    [
      'Asymmetric oedema of the tibiae, left more than right.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['Oedema of the skull base.', ['skull: marrow_oedema']],
    [
      'Oedema of the left parietal and occipital bones.',
      ['left skull (parietal): marrow_oedema', 'skull (occipital): marrow_oedema'],
    ],
    ['Oedema of the occipital bone.', ['skull (occipital): marrow_oedema']],
    ['Oedema in the spine.', ['vertebra: marrow_oedema']],
    [
      'Oedema of vertebrae T3, T4 and L1; the vertebrae below are normal.',
      ['vertebra (L1): marrow_oedema', 'vertebra (T3): marrow_oedema', 'vertebra (T4): marrow_oedema'],
    ],
    ['Oedema of the vertebrae.', ['vertebra: marrow_oedema']],
  ])
})

describe('sides lent by titles, labels and sentences', () => {
  check([
    ['Oedema of the humerus.', ['humerus: marrow_oedema'], 'MRI left leg'],
    ['Oedema of the ilium.', ['left ilium: marrow_oedema'], 'MRI left hip'],
    ['Oedema of the clavicle.', ['right clavicle: marrow_oedema'], 'MRI right shoulder'],
    ['Oedema of the metacarpal.', ['right metacarpal: marrow_oedema'], 'MRI right hand and left foot'],
    [
      'Oedema of the tibia and right fibula.',
      ['left tibia: marrow_oedema', 'right fibula: marrow_oedema'],
      'MRI left leg',
    ],
    ['History: left knee pain.\nFindings: oedema of the tibia.', ['tibia: marrow_oedema']],
    ['History: left knee pain.\nFindings: oedema of the humerus.', ['humerus: marrow_oedema']],
    [
      'Oedema of the left tibia. The fibula is oedematous.',
      ['left fibula: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    ['Oedema of the left tibia. The humerus is oedematous.', ['humerus: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Left knee: oedema of the femur and tibia.', ['left femur: marrow_oedema', 'left tibia: marrow_oedema']],
    [
      'In the left knee oedema of the femur, in the right hand of the 2nd metacarpal.',
      ['left femur: marrow_oedema', 'right metacarpal (2nd): marrow_oedema'],
    ],
    [
      'The left foot shows oedema of the talus and the right foot oedema of the calcaneus.',
      ['left talus: marrow_oedema', 'right calcaneus: marrow_oedema'],
    ],
    [
      'Left ankle: oedema of the talus.\nOedema of the tibia.',
      ['left talus: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    ['Left: normal. Right: oedema of the talus.', ['right talus: marrow_oedema']],
    ['L: oedema of the talus. R: calcaneus oedema.', ['left talus: marrow_oedema', 'right calcaneus: marrow_oedema']],
    ['LEFT HAND\nNormal.\nRIGHT HAND\n2nd metacarpal oedematous.', ['right metacarpal (2nd): marrow_oedema']],
    ['Oedema of the tibia.', ['left tibia: marrow_oedema'], 'MRI left leg'],
    ['Oedema of the tibia.', ['tibia: marrow_oedema'], 'MRI both legs'],
    ['Oedema of the tibia.', ['left tibia: marrow_oedema'], 'MRI right hand and left foot'],
  ])
})

describe('findings said twice, of relatives, of another time', () => {
  test.each<[string, string[], TextKind?]>([
    ['Fever. No fever.', ['fever yes']],
    ['No fever. Fever last week.', ['fever yes']],
    ['Anaemia. FBC normal.', ['bloodCountAbnormal yes']],
    ['Blood count normal. Mild thrombocytosis.', ['bloodCountAbnormal yes']],
    ['No pain. Bone pain.', ['boneOrLimbPain yes']],
    ['No bone pain for 8 months.', ['boneOrLimbPain no']],
    ['Bone pain for 8 months, no fever.', ['boneOrLimbPain yes', 'fever no', 'painOverSixWeeks yes']],
    ['No psoriasis.', ['psoriasisOrPustulosis no']],
    ['Psoriasis.', ['psoriasisOrPustulosis yes']],
    ['Father has psoriasis.', ['affectedRelatives yes']],
    ['Father has no psoriasis.', ['affectedRelatives no']],
    ['Perhaps father has psoriasis.', []],
    ['History of psoriasis.', ['psoriasisOrPustulosis yes']],
    ['Previous psoriasis.', []],
    ['Psoriasis, resolved.', []],
    ['Fever resolved.', ['fever yes']],
    ['If fever develops, return.', []],
    ['Weight loss denied.', ['weightLossOrAsthenia no']],
    ['Denies night pain.', ['nightPain no']],
    ['Night pain.', ['nightPain yes']],
    ['Night sweats and weight loss.', ['weightLossOrAsthenia yes']],
    ['No night sweats, no weight loss.', ['weightLossOrAsthenia no']],
    ['Diarrhoea.', ['bowelSymptoms yes']],
    ['Swelling of the left ankle.', ['localSwellingOrWarmth yes']],
    ['Acne conglobata.', ['acneOrNeutrophilicSkin yes', 'severeAcne yes']],
    ['Malignant cells.', ['malignantHistology yes'], 'pathology'],
    ['No malignant cells.', ['malignantHistology no'], 'pathology'],
    ['Culture negative.', ['organismFound no'], 'laboratory'],
    ['No growth.', ['organismFound no'], 'laboratory'],
    ['Antibiotics had not worked.', ['antibioticsWithoutEffect yes']],
    ['Antibiotics, which did not help.', []],
    ['Antibiotics were not given.', []],
    ['Responded to naproxen.', []],
    ['Did not respond to antibiotics.', ['antibioticsWithoutEffect yes']],
    ['CNO in the brother.', ['affectedRelatives yes']],
    ['Known CNO.', []],
  ])('%s', (text, findings, kind) => expect(findingsIn(text, kind ?? 'note')).toEqual(findings))
})
