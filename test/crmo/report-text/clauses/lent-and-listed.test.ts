/** What a list, a heading, a measure or a dash lends to a bone, and what it does not. */
import { describe } from 'vitest'
import { checkFindings, checkWhole } from './check.ts'

describe('what a list adds with "with", and what was not imaged', () => {
  checkWhole([
    ['Left tibial oedema, with reaction in the fibula.', ['left tibia: marrow_oedema']],
    ['The left tibia shows oedema, with a lesion in the fibula.', ['left fibula', 'left tibia: marrow_oedema']],
    [
      'Left tibia oedematous, with a lytic focus of the left fibula.',
      ['left fibula: lytic', 'left tibia: marrow_oedema'],
    ],
    ['Oedema of the right femur; left femur, not imaged.', ['right femur: marrow_oedema']],
    ['Sclerotic rim of the left tibia, not seen, CT advised.', []],
    ['No lesion except in the right fibula; oedema of the left tibia.', ['left tibia: marrow_oedema', 'right fibula']],
    [
      'No oedema apart from the right fibula; sclerosis of the left tibia.',
      ['left tibia: sclerotic', 'right fibula: marrow_oedema'],
    ],
    ['Oedema of the right tibia; left patella and left fibula could not be assessed.', ['right tibia: marrow_oedema']],
  ])
})

describe('an accident or none', () => {
  checkWhole([
    [
      'Compression fracture of T7 without trauma following bisphosphonate treatment.',
      ['vertebra (T7): fracture_or_collapse'],
    ],
    ['Fracture of the left tibia after a fall.', []],
    ['Fracture of the left tibia without injury after two weeks.', ['left tibia: fracture_or_collapse']],
  ])
})

describe('what a heading lends, and to which words', () => {
  checkWhole([
    ['Soft tissue mass.', [], 'MRI left tibia'],
    ['Cortical breach.', ['left tibia: cortical_breach'], 'MRI left tibia'],
    ['Osteomyelitis.', [], 'MRI left tibia'],
    ['Ill-defined lytic destruction.', ['left tibia: lytic, not sclerotic_margin'], 'MRI left tibia'],
    ['Ill-defined margins.', [], 'MRI left tibia'],
    ['HISTORY: pain in the left knee.\nFINDINGS: Oedema of the distal femur.', ['left femur, distal: marrow_oedema']],
  ])
})

describe('dashes and strokes that are no table', () => {
  checkWhole([
    ['Oedema - femur - left.', ['left femur: marrow_oedema']],
    ['Oedema: femur / distal / left, and right tibia.', ['left femur: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Site / right / left: clavicle + / -, oedema.', ['?left clavicle']],
  ])
})

describe('what is measured is not what is affected', () => {
  checkWhole([
    [
      "T6 is flattened in the sagittal images of today's study (T7 14 mm, T6 8 mm).",
      ['vertebra (T6): fracture_or_collapse'],
    ],
    ['T6 flattened (T7 14 mm).', ['vertebra (T6): fracture_or_collapse']],
    ['T6 is flattened to a third of the height of T7.', ['vertebra (T6): fracture_or_collapse']],
    ['The left femur is expanded in contrast to the right femur.', ['left femur: expansion']],
    ['The left clavicle is expanded compared with the right clavicle.', ['left clavicle: expansion']],
  ])
})

describe('the words of a finding and those that say so are quoted together', () => {
  checkFindings([
    [
      'The girl has been seen in the clinic for two years with her bones, walks to school and sleeps. She denies fever.',
      ['fever no "denies fever"'],
    ],
    [
      'The girl has been seen in the clinic for two years with her bones, walks to school and sleeps. Fever: none.',
      ['fever no "Fever: none"'],
    ],
  ])
})

describe('a number behind a temperature', () => {
  checkFindings([
    ['Temp 36.8, 40 tablets.', ['normalTemperature yes "Temp 36.8"']],
    ['Temp 36.8, 38.5.', ['normalTemperature yes "Temp 36.8"', 'fever yes "38.5"']],
  ])
})
