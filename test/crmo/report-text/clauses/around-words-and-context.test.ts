/** Cues and what they reach, and general statements: the words that make the difference, and those that make none. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('conditionals, minus signs and prefixes', () => {
  checkWhole([
    ['Were a lesion suspected in the left tibia, MRI would be the test.', []],
    ['Were there a lesion of the left tibia, the MRI would show it.', []],
    ['Should symptoms recur, MRI of the left tibia would help.', []],
    ['Right femur: oedema -, left femur: oedema +', ['left femur: marrow_oedema']],
    ['Right femur: oedema -', []],
    ['Right femur: oedema -; left femur: oedema.', ['left femur: marrow_oedema']],
    ['Non-enhancing lesion of the left tibia.', ['left tibia']],
    ['Non-expansile lytic lesion of the left tibia.', ['left tibia: lytic, not expansion']],
    ['Oedema of the left tibia, non-sclerotic.', ['left tibia: marrow_oedema, not sclerotic']],
  ])
})

describe('bones that say where something lies', () => {
  checkWhole([
    ['Oedema of the clavicle twice as broad as the right clavicle.', ['clavicle: marrow_oedema, expansion']],
    ['The left clavicle is oedematous, as broad as the right.', ['left clavicle: marrow_oedema']],
    ['Oedema of the left tibia as well as the fibula.', ['left fibula: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Oedema of the left tibia near the fibula.', ['left tibia: marrow_oedema']],
    ['Oedema near the left fibula.', []],
    ['Periosteal new bone along the left ulna.', ['left ulna: periosteal_reaction']],
    ['Soft tissue oedema along the left ulna.', []],
    ['Oedema overlying the left ulna.', []],
    ['Collapse at the level of T8.', ['vertebra (T8): fracture_or_collapse']],
    ['Abscess at the level of T8.', []],
    ['Oedema of the left rib at the level of T8.', ['left rib: marrow_oedema']],
    [
      'Oedema around the metaphyses of tibia and fibula.',
      ['fibula, metaphysis: marrow_oedema', 'tibia, metaphysis: marrow_oedema'],
    ],
    ['Oedema around the tibia and fibula.', []],
    ['Oedema adjacent to the growth plate of the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema adjacent to the left physis of the tibia.', ['left tibia: marrow_oedema']],
    ['Oedema adjacent to the left fibula.', []],
    ['A lucent band beneath in the distal femora.', ['left femur, distal: lytic', 'right femur, distal: lytic']],
    ['A lucent band beneath the left patella.', []],
    ['Overlying callus in the left tibia.', []],
    ['Oedema at the insertion of the tendon on the left calcaneus.', ['left calcaneus: marrow_oedema']],
    ['Oedema next to the tendon in the left calcaneus.', ['left calcaneus: marrow_oedema']],
    ['Oedema near the cartilage and of the left pubis.', ['left pubis: marrow_oedema']],
    ['Disc oedema L4/5.', []],
    ['Oedema of the L4/L5 disc.', []],
    ['Oedema of the L4 disc.', []],
    ['Disc normal, oedema of L4/5.', ['vertebra (L4): marrow_oedema', 'vertebra (L5): marrow_oedema']],
    ['Oedema of L4/5 with disc narrowing.', ['vertebra (L4): marrow_oedema', 'vertebra (L5): marrow_oedema']],
  ])
})

describe('bones that are called normal', () => {
  checkWhole([
    ['The left fibula is normal, oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, normal fibula.', ['left tibia: marrow_oedema']],
    ['Normal left fibula and oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia and the fibula is normal.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, the fibula and talus are normal.', ['left tibia: marrow_oedema']],
    ['Lesion of the left tibia, femur and patella are free.', ['left tibia']],
    ['Lesion of the left tibia, femur and patella are normal.', ['left tibia']],
    ['Oedema of T8, T9 normal.', ['vertebra (T8): marrow_oedema']],
    ['Oedema of T8, T9 nil.', ['vertebra (T8): marrow_oedema']],
    ['T8 nil, T9 oedema.', ['vertebra (T9): marrow_oedema']],
    ['Normal: skull, hands. Oedema: left tibia.', ['left tibia: marrow_oedema']],
    ['Neg: spine, ribs. Pos: left tibia oedema.', ['left tibia: marrow_oedema']],
    ['None: spine, ribs.', []],
    ['Pelvis (none), left tibia (oedema).', ['left tibia: marrow_oedema']],
    ['Oedema neither in the spine nor in the left tibia.', []],
    ['Femoral head normal, so are the hemipelvis and the sacrum.', []],
    ['Left femur normal, as is the left tibia; oedema of the fibula.', ['left fibula: marrow_oedema']],
    ['Left femur oedematous, likewise the tibia.', ['left femur: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Left femur normal, likewise the tibia.', []],
    ['Apart from a focus in the left third metacarpal the hand is normal.', ['left metacarpal (3rd)']],
    ['Uptake in the skull and left shoulder within normal limits.', []],
    ['Raised uptake in the left tibia, within normal limits in the femur.', ['left tibia: increased_uptake']],
    ['The left femoral neck measures 30 mm and is normal.', []],
    ['Oedema of the left tibia, CRP 32 mg/L (normal < 5).', ['left tibia: marrow_oedema']],
    ['The left tibia is abnormal.', ['left tibia']],
    ['Irregular end plates of T7 and T9, normal.', ['?vertebra (T7)', '?vertebra (T9)']],
    ['Irregular end plates of T7 and T9; discs normal.', ['vertebra (T7)', 'vertebra (T9)']],
    ['Oedema of the left tibia, normal alignment.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia. Normal.', ['left tibia: marrow_oedema']],
    ['Spine and ribs: normal distribution. Left tibia: raised uptake.', ['left tibia: increased_uptake']],
  ])
})

describe('of what a cue speaks', () => {
  checkWhole([
    ['Right side not imaged. Oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, right side not imaged.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, fibula not imaged.', ['left tibia: marrow_oedema']],
    ['Left tibia not imaged.', []],
    ['To exclude a lesion of the spine an MRI was added: it shows T8 oedema.', ['vertebra (T8): marrow_oedema']],
    ['To exclude a lesion of the spine an MRI was added.', []],
    [
      'Neither the left tibial nor the left femoral lucency has a sclerotic border.',
      ['left femur: lytic, not sclerotic_margin', 'left tibia: lytic, not sclerotic_margin'],
    ],
    ['Neither the left tibia nor the left femur has oedema.', []],
    [
      'Oedema of the talus on both sides, of the calcaneus on neither.',
      ['left talus: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    [
      'Lytic lesion of the left tibia, sclerotic rim medially, none laterally.',
      ['left tibia: sclerotic_margin, lytic'],
    ],
    ['Lytic lesion of the left tibia, sclerotic rim none.', ['left tibia: lytic, not sclerotic_margin']],
    ['Oedema of the left tibia instead of the femur.', ['left tibia: marrow_oedema']],
    ['Instead of the femur, the left tibia shows oedema.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia rather than the fibula.', ['left tibia: marrow_oedema']],
    ['The only thing that does not fit is a lesion of the left femur.', ['left femur']],
    ['The lesion does not involve the left femur.', []],
    ['Physiological signal in both femora, oedema in the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema in the left tibia, physiological signal in both femora.', ['left tibia: marrow_oedema']],
    ['Physiological oedema in both femora.', []],
    ['Oedema of the left tarsal bones after plaster; not counted.', []],
    ['CRMO often affects several bones; here only the left tibia shows oedema.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia?', ['?left tibia']],
    ['Oedema of the left tibia (?).', ['?left tibia']],
    ['Oedema of the left tibia, fibula (?).', ['?left fibula', 'left tibia: marrow_oedema']],
    ['Oedema of the left tibia (stress reaction?).', ['left tibia: marrow_oedema']],
    ['Oedema of the right fibula, possible oedema of the left tibia.', ['?left tibia', 'right fibula: marrow_oedema']],
    ['Oedema of the left tibia, questionable.', ['?left tibia']],
    ['Last year oedema of the left tibia, now of the right fibula.', ['right fibula: marrow_oedema', '~left tibia']],
    ['Previously oedema of the left tibia, now resolved.', ['~left tibia']],
    [
      'Previously oedema of the left tibia, now sclerosis of the right fibula.',
      ['right fibula: sclerotic', '~left tibia'],
    ],
    ['Compared to the previous study the oedema of the left tibia has increased.', ['left tibia: marrow_oedema']],
    [
      'Compared with the oedema of the left tibia, the right fibula shows sclerosis.',
      ['right fibula: sclerotic', '~left tibia'],
    ],
    ['In comparison with the previous MRI, oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia has resolved.', ['~left tibia']],
    ['Differential: CNO; LCH of the left femur; Ewing sarcoma.', []],
    ['Differential of the left femur lesion is LCH.', ['left femur']],
    ['Brother with a lesion of the left tibia.', []],
    ['Oedema of the left tibia (not seen on radiographs).', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, not visible on CT.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, not visible.', []],
    ['Lesion of the left tibia, not seen on the right.', ['left tibia']],
    ['Oedema of the left tibia, not present on the earlier study.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia absent on the earlier film is now present.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia absent on the earlier film is now absent.', []],
    ['Lytic lesion of the left tibia; it had no rim in May; now there is one.', ['left tibia: lytic']],
    [
      'The lesion of the left tibia had no sclerotic rim in May and now there is one.',
      ['left tibia: sclerotic_margin'],
    ],
    ['The lesion of the left tibia has no sclerotic rim and now there is one.', ['left tibia: not sclerotic_margin']],
  ])
})

describe('how far a cue reaches', () => {
  checkWhole([
    ['No fracture, collapse or lesion of T8.', []],
    ['No fracture, mild oedema of the left tibia.', ['left tibia: marrow_oedema, not fracture_or_collapse']],
    ['No fracture, oedema of the left tibia.', ['?left tibia: not fracture_or_collapse']],
    ['No fracture, some oedema of the left tibia.', ['left tibia: marrow_oedema, not fracture_or_collapse']],
    ['No fracture, a small cyst of the left tibia.', ['left tibia: not fracture_or_collapse']],
    ['No fracture, with oedema of the left tibia.', ['left tibia: marrow_oedema, not fracture_or_collapse']],
    ['No fracture, normal left tibia.', []],
    [
      'Lytic lesion of the left tibia, no periosteal reaction, sclerotic margin.',
      ['left tibia: lytic, not periosteal_reaction'],
    ],
    [
      'Lytic lesion of the left tibia, no periosteal reaction or sclerotic margin.',
      ['left tibia: lytic, not sclerotic_margin, not periosteal_reaction'],
    ],
    [
      'Lytic lesion of the left tibia without periosteal reaction, cortical breach or soft tissue mass.',
      ['left tibia: lytic, not periosteal_reaction, not cortical_breach, not soft_tissue_mass'],
    ],
    ['Left tibia and fibula, no oedema.', []],
    ['Left tibia, fibula and talus normal; right talus oedematous.', ['right talus: marrow_oedema']],
    ['Left talus: dome normal, neck with oedema.', ['left talus: marrow_oedema']],
    ['Left talus: dome normal.', []],
    ['Right clavicle with oedema, cortex intact.', ['right clavicle: marrow_oedema']],
    ['Right clavicle, cortex intact.', []],
    ['T7, height preserved.', []],
    ['Oedema of T7, height preserved.', ['vertebra (T7): marrow_oedema']],
    ['L2 oedema, disc normal.', ['vertebra (L2): marrow_oedema']],
    ['L2, disc normal.', []],
    ['Left tibia oedema (+), right fibula oedema (-).', ['left tibia: marrow_oedema']],
    ['Left tibia oedema yes, right fibula no.', ['left tibia: marrow_oedema']],
    [
      'Lytic lesion of the left radius, sclerotic rim dorsally, volar border not seen.',
      ['left radius: sclerotic_margin, lytic'],
    ],
    ['The left tibia shows oedema, the rest is normal.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, partner normal.', ['left tibia: marrow_oedema']],
  ])
})

describe('sides that were taken back', () => {
  checkWhole([
    ['Oedema of the left tibia. The side was dictated wrongly.', ['?left tibia: marrow_oedema']],
    ['Oedema of the sternum. The side was dictated wrongly.', ['sternum: marrow_oedema']],
    ['Oedema of the left tibia. The side was checked.', ['left tibia: marrow_oedema']],
  ])
})

describe('statements on the disease', () => {
  checkWhole([
    ['Ewing sarcoma typically shows periosteal reaction of the femur.', []],
    ['Left femur: Ewing sarcoma typically shows periosteal reaction.', ['left femur: periosteal_reaction']],
    ['CRMO often affects the clavicle.', []],
    ['CRMO affects the clavicle.', ['clavicle']],
    ['CRMO may affect the clavicle; oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['CRMO may affect the clavicle, but here the left tibia has oedema.', ['left tibia: marrow_oedema']],
    ['Chronic recurrent multifocal osteomyelitis (CRMO) often affects the clavicle.', []],
    ['A sclerotic lesion of the clavicle is typical of CRMO.', []],
    ['The sclerotic lesion of the clavicle is typical of CRMO.', ['clavicle: sclerotic']],
    ['This sclerosis of the clavicle is typical of CRMO.', ['clavicle: sclerotic']],
    ['Sclerotic clavicle changes are typical of CRMO.', ['clavicle: sclerotic']],
    ['Sclerosis of the left clavicle is typical of CRMO.', ['left clavicle: sclerotic']],
    ['In CRMO, lesions of the clavicle are common.', []],
    ['Unlike CRMO, lesions of the clavicle are rare.', []],
    ['In patients with CRMO the clavicle shows sclerosis.', []],
    ['Lesions of the clavicle are seen in children with CRMO.', []],
    ['In the literature, lesions of the clavicle heal.', []],
    ['In this child, lesions of the clavicle heal.', ['clavicle']],
    ['Most children have lesions of the tibia.', []],
    ['A normal CRP does not exclude CRMO of the tibia.', []],
    ['Collapse of T8 is typical of CRMO.', ['vertebra (T8): fracture_or_collapse']],
    ['Collapse of a vertebra is typical of LCH.', []],
  ])
})
