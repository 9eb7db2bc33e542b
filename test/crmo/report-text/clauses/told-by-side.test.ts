/** A side or a part of which is said whether it has the lesion: gone, free, doubtful, "only on the left". */
import { describe } from 'vitest'
import { checkUnread, checkWhole } from './check.ts'

describe('what has gone stands before what is there', () => {
  checkWhole([
    ['Resolved oedema of the left tibia, oedema of the right fibula.', ['right fibula: marrow_oedema', '~left tibia']],
    [
      'Resolved oedema of the left tibia; new oedema of the right fibula.',
      ['right fibula: marrow_oedema', '~left tibia'],
    ],
    [
      'Resolved oedema of the left tibia with persistent oedema of the right fibula.',
      ['right fibula: marrow_oedema', '~left tibia'],
    ],
    ['Resolved oedema of the left tibia and oedema of the right fibula.', ['?right fibula', '~left tibia']],
    [
      'Resolved oedema of the left tibia, right fibula and left talus.',
      ['~left talus', '~left tibia', '~right fibula'],
    ],
    ['Resolution of oedema of the left tibia, oedema of the right fibula.', ['?right fibula', '~left tibia']],
    ['Resolved left tibial lesion, right fibular lesion unchanged.', ['right fibula', '~left tibia']],
    [
      'Resolved since the last MRI: oedema of the left tibia, lesion of the right fibula.',
      ['~left tibia', '~right fibula'],
    ],
    ['No longer visible oedema of the left tibia.', ['~left tibia']],
    ['Gone is the oedema of the left tibia.', ['~left tibia']],
    ['Previous oedema of the left tibia, oedema of the right fibula.', ['right fibula: marrow_oedema', '~left tibia']],
    [
      'Old fracture of the left tibia, oedema of the right fibula.',
      ['right fibula: marrow_oedema', '~left tibia: fracture_or_collapse'],
    ],
    ['Former focus of the left tibia, lysis of the right fibula.', ['right fibula: lytic', '~left tibia']],
    ['Previous lesions: left tibia, oedema of the right fibula.', ['~left tibia', '~right fibula']],
    ['The left tibia is no longer expanded.', ['~left tibia']],
    ['The left tibia, no longer expanded, is oedematous.', ['left tibia: marrow_oedema']],
    ['The left tibia, without fracture, shows oedema.', ['left tibia: marrow_oedema, not fracture_or_collapse']],
    [
      'Oedema of the left tibia resolved; of the right fibula unchanged.',
      ['right fibula: marrow_oedema', '~left tibia'],
    ],
  ])
})

describe('a bone that is free of what the other one has', () => {
  checkWhole([
    ['Lesion of the left tibia, femur free of disease.', ['left tibia']],
    ['Lesion of the left tibia, with the femur free of disease.', ['left tibia']],
    ['Lesion of the left tibia and femur free of disease.', ['left tibia']],
    ['Lesion of the left tibia, femur devoid of pathology.', ['left tibia']],
    ['Lesion of the left tibia, femur clear of disease.', ['left tibia']],
    ['Lesion of the left tibia, femur free of osteomyelitis.', ['left tibia']],
    ['Oedema of the left tibia, the fibula being free of disease.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, femur excluded.', ['left tibia: marrow_oedema']],
    ['Left tibia, free of fracture, shows oedema.', ['left tibia: marrow_oedema, not fracture_or_collapse']],
    ['Left tibia: fracture excluded.', []],
  ])
})

describe('one side of a pair', () => {
  const left = ['left tibia: marrow_oedema']
  checkWhole([
    ['Oedema of the tibiae, not on the right.', left],
    ['Oedema of the tibiae, none on the right.', left],
    ['Oedema of the tibiae, right normal.', left],
    ['Oedema of the tibiae, right spared.', left],
    ['Oedema of the tibiae, sparing the right.', left],
    ['Oedema of the tibiae, excepting the right.', left],
    ['Oedema of the tibiae, right side excepted.', left],
    ['Oedema of the tibiae with the exception of the right.', left],
    ['Oedema of the tibiae but not the right.', left],
    ['Oedema of the tibiae, left only.', left],
    ['The tibiae show oedema, the right does not.', left],
    ['Oedema of both tibiae, none on the right.', ['?right tibia', ...left]],
    ['Bilateral tibial oedema, not on the right.', ['?right tibia', ...left]],
    ['Oedema of the tibiae, right resolved.', [...left, '~right tibia']],
    ['Oedema of the tibiae, on the left unchanged, on the right resolved.', [...left, '~right tibia']],
    ['Oedema of the tibiae, resolved on the right and unchanged on the left.', [...left, '~right tibia']],
    ['Bilateral tibial oedema, resolved on the right.', [...left, '~right tibia']],
    ['Oedema of the tibiae, questionable on the right.', ['?right tibia', ...left]],
    ['Oedema of the tibiae, right?', ['?right tibia', ...left]],
    ['Bilateral oedema of the tibia, right questionable.', ['?right tibia', ...left]],
    ['Both tibiae show oedema; the right has resolved.', [...left, '~right tibia']],
    ['Oedema of both tibiae. The right has healed.', [...left, '~right tibia']],
    ['Oedema of both tibiae. On the right resolved.', [...left, '~right tibia']],
    [
      'Oedema of both femora, tibia only on the left.',
      ['left femur: marrow_oedema', ...left, 'right femur: marrow_oedema'],
    ],
  ])
  checkUnread([['Oedema of the tibiae, left only.', []]])
})

describe('the other side, in doubt', () => {
  const both = ['?right clavicle', 'left clavicle: marrow_oedema']
  checkWhole([
    ['Oedema of the left clavicle, and possibly the right.', both],
    ['Oedema of the left clavicle, questionable on the right.', both],
    ['Oedema of the left clavicle, perhaps also on the right.', both],
    ['Oedema of the left clavicle, right possibly too.', both],
    ['Oedema of the left clavicle and maybe on the right as well.', both],
    ['Oedema of the left clavicle (? right).', both],
    ['Oedema of the left clavicle, ?right.', both],
    ['Oedema of the left clavicle, right?', both],
    ['Oedema of the left clavicle and, possibly, the right.', both],
    [
      'Oedema of the left clavicle and the right clavicle.',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    ['Oedema of the left tibia and, doubtfully, the fibula.', ['?left fibula', 'left tibia: marrow_oedema']],
    [
      'Oedema in both distal femora and, less certain, the right proximal tibia.',
      ['?right tibia, proximal', 'left femur, distal: marrow_oedema', 'right femur, distal: marrow_oedema'],
    ],
  ])
})

describe('numbers with a side each', () => {
  const rays = ['left metatarsal (3rd): marrow_oedema', 'right metatarsal (5th): marrow_oedema']
  const ribs = ['left rib (5th): marrow_oedema', 'right rib (3rd): marrow_oedema']
  checkWhole([
    ['Metatarsals: oedema III left, V right.', rays],
    ['Oedema of metatarsals: III left, V right.', rays],
    ['Metatarsals III left and V right oedematous.', rays],
    ['Oedema in metatarsals 3 left and 5 right.', rays],
    ['Oedema of MT3 left and MT5 right.', rays],
    ['Metatarsals: 2nd left normal, 3rd left oedema.', ['left metatarsal (3rd): marrow_oedema']],
    [
      'Metatarsals: oedema II-IV left, V right.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (4th): marrow_oedema',
        'right metatarsal (5th): marrow_oedema',
      ],
    ],
    [
      'Metatarsals: oedema 2-3 left, 5 right.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'right metatarsal (5th): marrow_oedema',
      ],
    ],
    [
      'Metatarsals 2 and 3 left: oedema.',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (3rd): marrow_oedema'],
    ],
    [
      'Oedema of metatarsals 2 and 3 (left).',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (3rd): marrow_oedema'],
    ],
    ['Ribs: oedema of the right 3rd, left 5th.', ribs],
    ['Ribs: oedema of the right 3rd, of the left 5th.', ribs],
    ['Ribs: oedema 3 R, 5 L.', ribs],
    ['Oedema of ribs 3 (right) and 5 (left).', ribs],
    ['Oedema of the 3rd rib right, 5th left.', ribs],
    ['Ribs: right 3, left 5 with oedema.', ribs],
    ['Ribs: right 3rd, left 5th oedematous.', ribs],
    ['Rib lesions: 3 right, 5 left.', ['left rib (5th)', 'right rib (3rd)']],
    ['Oedema of rib 3 left, 5 mm.', ['left rib (3rd): marrow_oedema']],
  ])
})

describe('one name for two bones, of which one is in doubt or free', () => {
  const both = ['?right clavicle', 'left clavicle: marrow_oedema']
  checkWhole([
    ['Oedema of the left and possibly right clavicle.', both],
    ['Oedema of the left and ?right clavicle.', both],
    ['Oedema of the left, possibly the right clavicle.', both],
    ['Oedema of the left (and possibly right) clavicle.', both],
    ['Oedema of the left clavicle (and possibly right).', both],
    ['Oedema of the left and not the right clavicle.', ['left clavicle: marrow_oedema']],
  ])
})

describe('the opposite side', () => {
  const across = ['left tibia: marrow_oedema', 'right fibula: marrow_oedema']
  checkWhole([
    ['Oedema of the left tibia. On the opposite side, oedema of the fibula.', across],
    ['Oedema of the left tibia. On the contralateral side there is oedema of the fibula.', across],
    ['Oedema of the left tibia. Oedema of the fibula on the opposite side.', across],
    ['Oedema of the left tibia. Contralaterally, oedema of the fibula.', across],
    ['Oedema of the left tibia. Contralateral: oedema of the fibula.', across],
    ['Oedema of the left tibia. In the other leg oedema of the fibula.', across],
    ['Oedema of the left tibia; on the opposite side, oedema of the fibula.', across],
    [
      'Oedema of the left tibia and, on the opposite side, of the fibula and talus.',
      [...across, 'right talus: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia. On the opposite side the fibula is normal; the talus shows oedema.',
      ['left tibia: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    ['The left tibia is normal. On the opposite side, oedema of the fibula.', ['right fibula: marrow_oedema']],
    [
      'Oedema of the left tibia. Oedema of the fibula, less than contralaterally.',
      ['left fibula: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    [
      'Oedema of the left medial femoral condyle. On the other side of the joint, oedema of the tibia.',
      ['left femur: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    [
      'Oedema of both tibiae. On the opposite side, oedema of the fibula.',
      ['fibula: marrow_oedema', 'left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of the right tibia. The lesion has a counterpart on the left.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['The lesion of the right tibia has a counterpart on the left.', ['left tibia', 'right tibia']],
    ['Oedema of the right tibia which mirrors the left.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    [
      'Oedema of the right tibia, a mirror image on the left.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of the right tibia. The left is its mirror image.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of the right tibia with a similar lesion on the left.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['Oedema of the right tibia without a counterpart on the left.', ['right tibia: marrow_oedema']],
    [
      'Oedema of the right tibia, expanded compared with its counterpart on the left.',
      ['right tibia: marrow_oedema, expansion'],
    ],
    [
      'Right: lucency with a sclerotic margin of the distal tibia. Left: mirror lesion without a sclerotic margin.',
      ['left tibia, distal: lytic, not sclerotic_margin', 'right tibia, distal: sclerotic_margin, lytic'],
    ],
    ['The left femur is expanded, twice the width of the right femur.', ['left femur: expansion']],
    ['The left clavicle is expanded, double the width of the right clavicle.', ['left clavicle: expansion']],
    ['Oedema not in the left tibia but in the right.', ['right tibia: marrow_oedema']],
    ['The lesion is not in the left tibia but in the right one.', ['right tibia']],
    ['Oedema not of the left tibia but of the right fibula.', ['right fibula: marrow_oedema']],
    [
      'Oedema of the iliac bones, right side more pronounced.',
      ['left ilium: marrow_oedema', 'right ilium: marrow_oedema'],
    ],
    [
      'Oedema of the iliac bones, marked on the right, mild on the left.',
      ['left ilium: marrow_oedema', 'right ilium: marrow_oedema'],
    ],
    [
      'Oedema of the tibiae; the right side shows less signal than the left.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
  ])
  checkUnread([
    ['Oedema of the left tibia. On the opposite side, oedema of the fibula.', []],
    ['Uptake in the left tibia is higher than last year, right normal.', []],
  ])
})

describe('one word denied or doubtful, the next one there', () => {
  checkWhole([
    ['Left ilium: sclerosis absent, oedema present.', ['left ilium: marrow_oedema, not sclerotic']],
    ['Left ilium - sclerosis: absent, oedema: present.', ['left ilium: marrow_oedema, not sclerotic']],
    ['Left ilium, sclerosis absent, oedema present.', ['left ilium: marrow_oedema, not sclerotic']],
    ['Left ilium: no oedema, sclerosis present.', ['?left ilium: not marrow_oedema']],
    ['Left tibia: oedema questionable.', ['?left tibia']],
    ['Left tibia: oedema questionable, sclerosis present.', ['left tibia: sclerotic']],
    ['Oedema of the left tibia doubtful.', ['?left tibia']],
    ['Left tibia: lesion possible, right fibula: lesion.', ['?left tibia', 'right fibula']],
    ['Left tibia: oedema, shown as well as possible.', ['left tibia: marrow_oedema']],
  ])
})

describe('what the conclusion takes back', () => {
  checkWhole([
    ['FINDINGS: Oedema of the left tibia as previously described.\nIMPRESSION: No residual disease.', ['?left tibia']],
    [
      'FINDINGS: Previously described lesions in left tibia and right fibula.\nIMPRESSION: No residual disease.',
      ['?left tibia', '?right fibula'],
    ],
    ['IMPRESSION: No residual disease.\nFINDINGS: Previously described oedema of the left tibia.', ['?left tibia']],
    ['FINDINGS: Oedema of the left tibia.\nIMPRESSION: Complete resolution of all lesions.', ['?left tibia']],
    ['FINDINGS: Oedema of the left tibia.\nIMPRESSION: All lesions have resolved.', ['?left tibia']],
    ['FINDINGS: Oedema of the left tibia.\nIMPRESSION: No active disease.', ['?left tibia']],
    ['FINDINGS: Oedema of the left tibia.\nIMPRESSION: No active disease elsewhere.', ['left tibia: marrow_oedema']],
    ['FINDINGS: Oedema of the left tibia.\nIMPRESSION: The tibial lesion has resolved.', ['~left tibia']],
    [
      'FINDINGS: New focus in the left tibia. Right femoral lesion has resolved.\nIMPRESSION: All previous lesions have resolved.',
      ['left tibia', '~right femur'],
    ],
    ['Previously noted oedema of the left tibia and right fibula. Now normal.', ['~left tibia', '~right fibula']],
    ['Previously described oedema of the left tibia. No residual lesion.', ['?left tibia']],
  ])
})

describe('a side for all of a list', () => {
  const left = ['left femur, distal: marrow_oedema', 'left tibia, proximal: marrow_oedema']
  checkWhole([
    ['Oedema of the distal femur and proximal tibia (both left).', left],
    ['Oedema of the distal femur and proximal tibia, both left.', left],
    ['Oedema of the distal femur and proximal tibia, both on the left.', left],
    [
      'Oedema of the distal femur, proximal tibia and calcaneus (all left).',
      ['left calcaneus: marrow_oedema', ...left],
    ],
    ['Oedema of the left distal femur, proximal tibia and calcaneus.', ['left calcaneus: marrow_oedema', ...left]],
    [
      'Oedema of the distal femur, proximal tibia and calcaneus on the left.',
      ['left calcaneus: marrow_oedema', ...left],
    ],
    [
      'Oedema of the right clavicle, sternum, left 2nd rib and ilium.',
      [
        'left ilium: marrow_oedema',
        'left rib (2nd): marrow_oedema',
        'right clavicle: marrow_oedema',
        'sternum: marrow_oedema',
      ],
    ],
    ['Both the left and the right tibia are oedematous.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Both left ribs 3 and 4 oedematous.', ['left rib (3rd): marrow_oedema', 'left rib (4th): marrow_oedema']],
  ])
})
