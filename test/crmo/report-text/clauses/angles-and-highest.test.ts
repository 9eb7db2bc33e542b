/** Numbers of degrees that are no temperature, temperatures that were the highest, and a fever that was at no time. */
import { describe } from 'vitest'
import { checkSaid } from './check-said.ts'

describe('angles', () => {
  checkSaid([
    ['Temperature 38 degrees of flexion.', []],
    ['Flexion 38 degrees.', []],
    ['No fever. Cobb angle 39 degrees.', ['fever no']],
    ['No fever; kyphosis 38 degrees.', ['fever no']],
    ['Afebrile, hip rotation 40° internal, 38.5° external.', ['normalTemperature yes']],
    ['Scoliosis of 38° Cobb, afebrile.', ['normalTemperature yes']],
    ['Temperature 36.8 °C, extension lag 35 degrees, abduction 38 degrees.', ['normalTemperature yes']],
    ['No fever, hip 38 degrees.', ['fever no']],
    ['No fever, the knee bends to 38 degrees.', ['fever no']],
    ['Hip flexion 90 degrees, temperature 38.6 °C.', ['fever yes']],
    ['Kyphosis 20°, 38.9 °C on arrival.', ['fever yes']],
    ['Temperature raised to 38.5 degrees.', ['fever yes']],
    ['Temperature with elevation to 39 degrees.', ['fever yes']],
    ['The fever curve reached 39 degrees.', ['fever yes']],
    ['39 degrees at home.', ['fever yes']],
    ['Pain in the knee, 38 degrees at home.', ['boneOrLimbPain yes', 'fever yes']],
  ])
})

describe('the highest temperature says what the fever was', () => {
  checkSaid([
    ['Fever, but never above 37.6 °C.', ['normalTemperature yes']],
    ['Fever, but at most 37.6 °C.', ['normalTemperature yes']],
    ['Fever, but 37.6 °C at most.', ['normalTemperature yes']],
    ['Fever, Tmax 37.8.', ['normalTemperature yes']],
    ['Fever reported, highest measured 37.4 °C.', ['normalTemperature yes']],
    ['Feverish at times, but the thermometer never showed more than 37.5.', ['normalTemperature yes']],
    ['Recurrent fever, but the temperature never exceeded 37.6 °C.', ['normalTemperature yes']],
    ['Fevers which never reach 38.', ['normalTemperature yes']],
    // Of another time, or another height.
    ['Fever last week, but never above 37.6 since.', ['fever yes', 'normalTemperature yes']],
    ['Fever at home, on the ward never above 37.6.', ['fever yes', 'normalTemperature yes']],
    ['Fever of 39 °C, then never above 37.5.', ['fever yes', 'normalTemperature yes']],
    ['Fever, but 37.5 today.', ['fever yes', 'normalTemperature yes']],
    ['Fever, but not above 38.', ['fever yes', 'normalTemperature yes']],
    ['Fever, but never above 38.5 °C.', ['fever yes']],
    ['Fever, highest 38.9.', ['fever yes']],
    ['Fever, never below 38.', ['fever yes']],
  ])
})

describe('neither now nor before', () => {
  checkSaid([
    ['Fever neither now nor before.', ['fever no']],
    ['Fever neither at present nor in the past.', ['fever no']],
    ['Fever has been present neither now nor previously.', ['fever no']],
    ['Fever: neither currently nor in the past.', ['fever no']],
    ['Fever neither during nor between the flares.', ['fever no', 'recurrentFlares yes']],
    ['Neither now nor before was there fever.', ['fever no']],
    ['Neither at present nor in the past has he had fever.', ['fever no']],
    ['Fever was neither reported nor measured.', ['fever no']],
    ['Leg pain for weeks, fever neither now nor before.', ['boneOrLimbPain yes', 'fever no']],
    ['Pain neither now nor before, but fever.', ['boneOrLimbPain no', 'fever yes']],
    ['The fever was neither high nor prolonged.', ['fever yes']],
    ['Fever not now, but before.', ['fever yes']],
  ])
})
