/** Reviews of systems in which every name has its own answer, before it or behind it. */
import { describe } from 'vitest'
import { checkSaid } from './check-said.ts'

describe('the answer stands before its name', () => {
  checkSaid([
    ['(+) fever, (-) rash', ['fever yes']],
    ['(-) fever, (+) rash', ['fever no']],
    ['(+)fever (-)chills (-)night sweats', ['fever yes']],
    ['(−) fever, (+) night pain', ['fever no', 'nightPain yes']],
    ['[-] fever [+] rash', ['fever no']],
    ['(+ve) fever, (-ve) rash', ['fever yes']],
    ['(neg) fever, (pos.) night pain', ['fever no', 'nightPain yes']],
    ['+ve fever, -ve rash', ['fever yes']],
    ['-ve fever, +ve rash', ['fever no']],
    ['pos. fever, neg. rash', ['fever yes']],
    ['neg. fever, pos. rash, neg. weight loss', ['fever no', 'weightLossOrAsthenia no']],
    ['ROS: pos. fever, neg. rash', ['fever yes']],
    ['Pos fever; neg night pain, weight loss', ['fever yes', 'nightPain no', 'weightLossOrAsthenia no']],
    ['pos: fever, night pain; neg: weight loss', ['fever yes', 'nightPain yes', 'weightLossOrAsthenia no']],
    ['+ve: night pain; -ve: fever, weight loss', ['nightPain yes', 'fever no', 'weightLossOrAsthenia no']],
    ['Negative: fever, weight loss', ['fever no', 'weightLossOrAsthenia no']],
    ['+fever/+night pain/-weight loss', ['fever yes', 'nightPain yes', 'weightLossOrAsthenia no']],
    ['-fever, +weight loss', ['fever no', 'weightLossOrAsthenia yes']],
    ['no fever +night pain', ['fever no', 'nightPain yes']],
    ['(-) for fever, (+) for weight loss', ['fever no', 'weightLossOrAsthenia yes']],
    ['✗ fever ✓ rash', ['fever no']],
    ['✓ fever, ✗ weight loss', ['fever yes', 'weightLossOrAsthenia no']],
  ])
})

describe('the answer stands behind its name', () => {
  checkSaid([
    ['Fever (+ve), rash (-ve)', ['fever yes']],
    ['Fever: pos., rash: neg.', ['fever yes']],
    ['Fever: yes, rash: no.', ['fever yes']],
    ['Fever (yes), rash (no)', ['fever yes']],
    ['Fever (no), rash (yes)', ['fever no']],
    ['Fever - yes, rash - no', ['fever yes']],
    ['Fever - no, night pain - yes', ['fever no', 'nightPain yes']],
    ['Fever (-) weight loss (-) night pain (+)', ['fever no', 'weightLossOrAsthenia no', 'nightPain yes']],
    ['fever- rash- night pain+', ['fever no', 'nightPain yes']],
    ['Fever, chills (-); night pain (+)', ['fever no', 'nightPain yes']],
    ['Fever ✗, night pain ✓', ['fever no', 'nightPain yes']],
    ['Fever ........ no', ['fever no']],
    ['Fever ... no; weight loss ... no; night pain ... yes', ['fever no', 'weightLossOrAsthenia no', 'nightPain yes']],
    ['Mantoux (-), CRP neg., fever +', ['fever yes', 'crpNormal yes']],
  ])
})

describe('signs that answer nothing', () => {
  checkSaid([
    ['Fever + night pain', ['fever yes', 'nightPain yes']],
    ['fever+night pain', ['fever yes', 'nightPain yes']],
    ['low- and high-grade fever', ['fever yes']],
    ['- fever, + weight loss', ['weightLossOrAsthenia yes']],
    ['Fever (yes/no), rash (yes/no)', []],
    ['Normal or negative: FBC, CRP, ANA.', ['bloodCountNormal yes', 'crpNormal yes']],
    ['+/- fever', []],
    ['± fever', []],
    ['Fever +/-, rash -', []],
    ['CRP: neg. fever for 3 weeks', ['crpNormal yes', 'fever yes']],
    ['He improved... no fever today.', ['fever no']],
  ])
})
