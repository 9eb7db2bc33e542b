/** Findings of a history: the words that make the difference, and those that make none. */
import { describe } from 'vitest'
import { checkFindings } from './check.ts'
import { checkSaid } from './check-said.ts'

describe('signs and denials', () => {
  checkFindings([
    ['+ night sweats, - fever.', ['fever no "- fever"']],
    ['+night sweats -fever', ['fever no "-fever"']],
    ['- fever', []],
    ['- fever\n- night sweats', []],
    ['Fever -, night sweats +', ['fever no "Fever -"']],
    ['Fever +, night sweats -', ['fever yes "Fever"']],
    ['Fever (+), weight loss (-).', ['fever yes "Fever"', 'weightLossOrAsthenia no "weight loss (-)"']],
    ['Fever (-), weight loss (+).', ['fever no "Fever (-)"', 'weightLossOrAsthenia yes "weight loss"']],
    ['(-) fever, (+) rash', ['fever no "(-) fever"']],
    ['Fever: no.', ['fever no "Fever: no"']],
    ['Fever: yes.', ['fever yes "Fever"']],
    ['Fever no, weight loss no.', ['fever no "Fever no"', 'weightLossOrAsthenia no "weight loss no"']],
    ['Fever yes, weight loss no.', ['fever yes "Fever"', 'weightLossOrAsthenia no "weight loss no"']],
    ['Fever yes, rash no.', ['fever yes "Fever"']],
    ['Fever yes, blurb no.', ['fever yes "Fever"']],
    ['No fever, night pain.', ['fever no "No fever"']],
    [
      'No fever, weight loss or night sweats.',
      ['fever no "No fever"', 'weightLossOrAsthenia no "No fever, weight loss"'],
    ],
    [
      'No fever, weight loss, night sweats.',
      ['fever no "No fever"', 'weightLossOrAsthenia no "No fever, weight loss"'],
    ],
    ['No fever, afebrile.', ['fever no "No fever"', 'normalTemperature yes "afebrile"']],
    ['No fever, some weight loss.', ['fever no "No fever"', 'weightLossOrAsthenia yes "weight loss"']],
    ['No fever, with weight loss.', ['fever no "No fever"', 'weightLossOrAsthenia yes "weight loss"']],
    ['No fever; weight loss.', ['fever no "No fever"', 'weightLossOrAsthenia yes "weight loss"']],
    ['No fever but weight loss.', ['fever no "No fever"', 'weightLossOrAsthenia yes "weight loss"']],
    ['Fever, no weight loss.', ['fever yes "Fever"', 'weightLossOrAsthenia no "no weight loss"']],
    ['Fever absent, weight loss present.', ['fever no "Fever absent"', 'weightLossOrAsthenia yes "weight loss"']],
    [
      'Fever and weight loss absent.',
      ['fever no "Fever and weight loss absent"', 'weightLossOrAsthenia no "weight loss absent"'],
    ],
    ['Fever and weight loss present.', ['fever yes "Fever"', 'weightLossOrAsthenia yes "weight loss"']],
    ['Neither fever nor weight loss.', ['fever no "Neither fever"', 'weightLossOrAsthenia no "nor weight loss"']],
    [
      'Denies fever and weight loss.',
      ['fever no "Denies fever"', 'weightLossOrAsthenia no "Denies fever and weight loss"'],
    ],
    ['Denies fever, reports weight loss.', ['fever no "Denies fever"', 'weightLossOrAsthenia yes "weight loss"']],
    [
      'Without fever or weight loss.',
      ['fever no "Without fever"', 'weightLossOrAsthenia no "Without fever or weight loss"'],
    ],
    ['Not febrile.', ['fever no "Not febrile"']],
    ['Never had fever.', ['fever no "Never had fever"']],
  ])
})

describe('of whom, and when', () => {
  checkFindings([
    ['Brother with fever.', []],
    ['Mother denies fever.', ['fever no "Mother denies fever"']],
    ['If fever occurs, come back.', []],
    ['Should fever recur, come back.', []],
    ['Were fever to recur, antibiotics would be needed.', []],
    ['Possible fever.', []],
    ['Fever?', []],
    ['?fever', []],
    ['Fever, questionable.', []],
    ['Previously fever, now none.', []],
    ['Previously fever.', []],
    ['Last year fever.', []],
    ['Fever resolved.', ['fever yes "Fever"']],
    ['Fever has resolved.', ['fever yes "Fever"']],
    ['Fever is not a feature.', ['fever no "Fever is not a feature"']],
    ['Weight loss was not reported.', ['weightLossOrAsthenia no "Weight loss was not reported"']],
    ['Fever was ruled out.', ['fever no "Fever was ruled"']],
    ['Fever cannot be excluded.', []],
    [
      'Rather than fever there was weight loss.',
      ['fever no "Rather than fever"', 'weightLossOrAsthenia yes "weight loss"'],
    ],
  ])
})

describe('what a highest number says of a fever, and degrees that are an angle', () => {
  checkSaid([
    ['Fever neither now nor before.', ['fever no']],
    ['Fever: neither noted nor measured.', ['fever no']],
    ['Fever, but never above 37.6 °C.', ['normalTemperature yes']],
    ['Fever, but never above 38.6 °C.', ['fever yes']],
    ['Fever up to 39 in June, now never above 37.5.', ['fever yes', 'normalTemperature yes']],
    ['Flexion 38 degrees.', []],
    ['Kyphosis of 39 degrees.', []],
    ['Temperature 38 degrees.', ['fever yes']],
    ['Knee flexes to 38°, temperature 36.8 °C.', ['normalTemperature yes']],
  ])
})

describe('a name in doubt, and what was seen behind its colon', () => {
  checkSaid([
    ['Admitted as suspected enterocolitis: four days of fever, up to 38.9 °C at home.', ['fever yes']],
    ['Suspected osteomyelitis: fever up to 38.9, CRP 45 mg/L.', ['crp 45 mg/L', 'fever yes']],
    ['Suspected fever at home: 38.9 once.', []],
    ['Suspected: fever.', []],
    ['Possibly: anaemia, fever.', []],
  ])
})

describe('what relatives measured', () => {
  checkSaid([
    ["Temperatures up to 38.7 °C by the mother's ear thermometer.", ['fever yes']],
    ["Her mother's diary shows 38.6 °C.", ['fever yes']],
    ["Her mother's fever of 38.6 °C.", []],
    ['Febricula in the evenings, maximum 37.7 ºC.', ['normalTemperature yes']],
    ['FMF, attacks with fever up to 40.', []],
    ['FMF since age 5. Now fever up to 39.', ['fever yes']],
  ])
})

describe('illnesses of their own', () => {
  checkFindings([
    ['She had a cold with fever.', []],
    ['At twelve a tonsillitis with fever.', []],
    ['No tonsillitis, but fever.', ['fever yes "fever"']],
    ['Influenza in February: two days of fever.', []],
    ['Influenza: two days of fever.', []],
    ['Influenza in February: two days of fever; weight loss.', ['weightLossOrAsthenia yes "weight loss"']],
    ['Fever after the biopsy.', []],
    ['Fever recurred after the biopsy.', ['fever yes "Fever"']],
    ['Fever, due to a viral infection.', []],
    ['Fever with every infection.', []],
    ['Fever, weight loss after the biopsy.', ['fever yes "Fever"', 'weightLossOrAsthenia yes "weight loss"']],
  ])
})

describe('temperatures written onto their letter', () => {
  checkFindings([
    ['T36.8', ['normalTemperature yes "T36.8"']],
    ['T38.9', ['fever yes "T38.9"']],
    ['T8 and fever.', ['fever yes "fever"']],
    ['Temp38.5', ['fever yes "Temp38.5"']],
    ['Temp 38.5', ['fever yes "Temp 38.5"']],
    ['Temperature 99.0F.', ['normalTemperature yes "Temperature 99.0"']],
    ['Temperature 102F.', ['fever yes "Temperature 102"']],
    ['Temperature 38C.', ['fever yes "Temperature 38"']],
    ['Temperature 38.6C.', ['fever yes "Temperature 38.6"']],
    ['Temperature 36.9 °C.', ['normalTemperature yes "Temperature 36.9"']],
  ])
})
