/** Tests called normal, and temperatures: the words and bounds on which the verdict turns. */
import { describe } from 'vitest'
import { checkSaid } from './check-said.ts'

describe('verdicts along lists of tests', () => {
  checkSaid([
    ['FBC normal.', ['bloodCountNormal yes']],
    ['Normal FBC, ESR and CRP.', ['bloodCountNormal yes', 'crpNormal yes']],
    ['Normal: FBC, CRP.', ['bloodCountNormal yes', 'crpNormal yes']],
    ['Normal FBC; CRP raised.', ['bloodCountNormal yes']],
    ['Normal FBC, raised CRP.', ['bloodCountNormal yes']],
    ['Normal FBC, CRP, ESR raised.', ['bloodCountNormal yes']],
    ['Normal FBC, ESR, raised CRP.', ['bloodCountNormal yes']],
    ['Normal FBC, CRP, raised ESR.', ['bloodCountNormal yes', 'crpNormal yes']],
    ['Normal FBC and CRP 45 mg/L.', ['crp 45 mg/L', 'bloodCountNormal yes']],
    ['FBC and CRP normal.', ['bloodCountNormal yes', 'crpNormal yes']],
    ['FBC previously normal.', []],
    ['FBC possibly normal.', []],
    ['FBC not normal.', []],
    ['Normal CRP and raised ESR.', ['crpNormal yes']],
    ['Raised CRP and normal ESR.', []],
  ])
})

describe('a verdict behind a list of values', () => {
  const values = ['haemoglobin 13.1 ?', 'leucocytes 6.4 ?', 'platelets 271 ?']
  checkSaid([
    ['FBC: Hb 13.1, WCC 6.4, platelets 271, all normal.', [...values, 'bloodCountNormal yes']],
    ['Hb 13.1, WCC 6.4, platelets 271 (all within normal limits).', [...values, 'bloodCountNormal yes']],
    ['Hb 13.1, WCC 6.4, platelets 271 - normal', [...values, 'bloodCountNormal yes']],
    ['Hb 13.1, WCC 6.4, platelets 271: normal', [...values, 'bloodCountNormal yes']],
    ['Hb 13.1, WCC 6.4, platelets 271, all normal; spine not imaged.', [...values, 'bloodCountNormal yes']],
    ['Hb 13.1, WCC 6.4, platelets 271, not all normal.', values],
    ['Hb 13.1, WCC 6.4, platelets 271, LDH - normal.', values],
    ['Hb 13.1, WCC 6.4, platelets 271, chest film - normal.', values],
    ['Hb 13.1, WCC 6.4, platelets 271, spine normal.', values],
    ['WCC 6.4 - normal', ['leucocytes 6.4 ?']],
    ['NFS normal.', ['bloodCountNormal yes']],
  ])
})

describe('a deviation that is denied', () => {
  checkSaid([
    ['No elevation of CRP.', ['crpNormal yes']],
    ['No raised CRP.', ['crpNormal yes']],
    ['CRP was not raised.', ['crpNormal yes']],
    ['CRP never raised.', ['crpNormal yes']],
    ['No CRP was measured.', []],
    ['CRP neg.', ['crpNormal yes']],
    ['CRP negative.', ['crpNormal yes']],
    ['CRP nil.', ['crpNormal yes']],
    ['Not all of the CRP values were raised.', []],
    ['Neither the FBC nor the CRP was abnormal.', ['bloodCountNormal yes', 'crpNormal yes']],
    ['FBC unremarkable.', ['bloodCountNormal yes']],
    ['FBC not remarkable.', ['bloodCountNormal yes']],
    ['FBC without abnormalities.', ['bloodCountNormal yes']],
    ['No FBC was taken.', []],
  ])
})

describe('a line of the count that is excepted', () => {
  checkSaid([
    ['FBC normal except Hb 10.1.', ['haemoglobin 10.1 ?']],
    ['FBC normal except for a CRP of 12 mg/L.', ['crp 12 mg/L', 'bloodCountNormal yes']],
    ['FBC normal apart from an ESR of 40 mm/h.', ['esr 40 mm/h', 'bloodCountNormal yes']],
    ['FBC normal apart from ferritin 12.', ['bloodCountNormal yes']],
    ['FBC normal apart from a value of 12.', []],
    ['Mild anaemia, FBC otherwise normal.', ['bloodCountAbnormal yes']],
    ['FBC otherwise normal.', ['bloodCountNormal yes']],
    ['FBC normal with mild anaemia.', ['bloodCountAbnormal yes']],
    ['All values except CRP were normal.', []],
    ['FBC and ESR normal but for the CRP.', ['bloodCountNormal yes']],
    ['FBC normal, everything but the CRP.', ['bloodCountNormal yes']],
    ['Apart from the CRP the FBC was normal.', ['bloodCountNormal yes']],
    ['Apart from the ESR the CRP was normal.', ['crpNormal yes']],
  ])
})

describe('what is said behind the name of CRP', () => {
  checkSaid([
    ['CRP was clearly raised.', []],
    ['CRP raised, ESR normal.', []],
    ['CRP normal initially, later raised.', []],
    ['CRP normal, later 45 mg/L.', ['crp 45 mg/L']],
    ['CRP normal, 4 mg/L.', ['crp 4 mg/L']],
    ['CRP was normal, ESR rose.', ['crpNormal yes']],
    ['CRP was normal and rose later.', []],
    ['CRP was normal but fell.', []],
    ['CRP was normal and not raised.', ['crpNormal yes']],
    ['CRP peaked, then normal.', []],
    ['CRP improved to normal.', []],
  ])
})

describe('verdicts of some time, or not quite', () => {
  checkSaid([
    ['CRP near normal.', []],
    ['CRP normal again.', []],
    ['CRP now normal.', []],
    ['FBC now normal.', ['bloodCountNormal yes']],
    ['FBC normal again.', []],
    ['CRP normal only in the first week.', []],
    ['CRP normal in the first week only.', []],
    ['Only CRP normal.', ['crpNormal yes']],
    ['CRP normal except during the flare.', []],
    ['CRP normal apart from one visit.', []],
    ['FBC normal apart from one visit.', []],
    ['CRP normal apart from ESR at one visit.', ['crpNormal yes']],
    ['CRP rarely normal.', []],
    ['CRP almost normal.', []],
    ['CRP normal at most visits.', []],
    ['CRP normal on most days.', []],
    ['CRP said to be normal.', []],
    ['CRP normal since birth.', ['crpNormal yes', 'neonatalOnset yes']],
    ['CRP normal since adalimumab.', []],
    ['CRP normal since the onset.', ['crpNormal yes']],
    ['CRP normal under naproxen.', []],
    ['CRP normal on naproxen.', []],
    ['CRP normal on admission.', ['crpNormal yes']],
    ['CRP normal with methotrexate.', []],
    ['FBC normal under naproxen.', ['bloodCountNormal yes']],
    ['CRP was normal at every visit.', ['crpNormal yes']],
  ])
})

describe('the three lines of a count', () => {
  checkSaid([
    ['Leukocytes, haemoglobin and platelets normal.', ['bloodCountNormal yes']],
    ['Haemoglobin and platelets normal.', ['haemoglobin normal', 'platelets normal']],
    ['Platelets normal.', ['platelets normal']],
    ['Leukocytes normal.', ['leucocytes normal']],
    ['Haemoglobin normal, platelets 466.', ['platelets 466 ?', 'haemoglobin normal']],
    ['Platelets normal, platelets 466.', ['platelets 466 ?']],
    [
      'Leukocytes and haemoglobin normal, platelets raised.',
      ['leucocytes normal', 'haemoglobin normal', 'bloodCountAbnormal yes'],
    ],
  ])
})

describe('what a second sentence says of the first', () => {
  checkSaid([
    ['CRP was normal at first. It rose during the second flare.', ['recurrentFlares yes']],
    ['CRP was normal. The ESR rose later.', ['crpNormal yes']],
    ['CRP was normal. It did not rise.', ['crpNormal yes']],
    ['CRP was normal. Later it was raised.', []],
    ['CRP was normal. The swelling rose.', ['crpNormal yes', 'localSwellingOrWarmth yes']],
    ['ESR was normal. It rose later.', []],
    ['ESR normal, CRP normal. It rose later.', []],
    ['CRP normal, ESR normal. It rose later.', ['crpNormal yes']],
    [
      'CRP was normal. It rose in the second week of the stay after the child had come back from a long holiday in the south with friends.',
      ['crpNormal yes'],
    ],
    ['CRP was normal. It rose in the second week of the stay after all.', []],
  ])
})

describe('open against all-clears', () => {
  checkSaid([
    ['CRP was slightly raised. CRP 7 mg/L.', ['crp 7 mg/L']],
    ['CRP was slightly raised. CRP 4 mg/L.', []],
    ['CRP was slightly raised. CRP 4 mg/L H.', ['crp 4 mg/L H']],
    ['CRP was slightly raised. CRP 4 mg/L (0-3).', ['crp 4 mg/L (0-3)']],
    ['CRP was slightly raised. CRP 7 mg/L (0-10).', []],
    ['CRP was slightly raised. CRP 5 mg/L.', ['crp 5 mg/L']],
    ['CRP was slightly raised. CRP 4.9 mg/L.', []],
    ['CRP was slightly raised. CRP 0.7.', ['crp 0.7 ?']],
    ['CRP was slightly raised. CRP 0.7 mg/dL.', ['crp 0.7 mg/dL']],
    ['CRP was slightly raised. CRP <10 mg/L.', []],
    ['CRP was slightly raised. ESR 7 mm/h.', ['esr 7 mm/h']],
    ['Last year CRP 45 mg/L. CRP normal.', []],
    ['Last year CRP 4 mg/L. CRP normal.', ['crpNormal yes']],
    ['Last year CRP 10 mg/L. CRP 4 mg/L.', []],
    ['Last year CRP 9 mg/L. CRP 4 mg/L.', ['crp 4 mg/L']],
    ['Last year CRP 45 mg/L. CRP 14 mg/L.', ['crp 14 mg/L']],
    ['Last year platelets 520 G/L. FBC normal.', []],
    ['Last year ESR 50 mm/h. FBC normal.', ['bloodCountNormal yes']],
    ['Last year platelets 520 G/L. CRP normal.', ['crpNormal yes']],
    ['Last year she had fever. No fever.', []],
    ['Two years ago he had a fever. Temperature 36.8 °C.', []],
    ['Symptoms began two years ago with fever.', ['fever yes']],
    ['Last year CRP was normal.', []],
    ['Last year pain in the knee.', []],
  ])
})

describe('temperatures, above and below the bound', () => {
  checkSaid([
    ['Temperature 38 °C.', ['fever yes']],
    ['Temperature 37.9 °C.', ['normalTemperature yes']],
    ['Temperature 34 °C.', ['normalTemperature yes']],
    ['Temperature 33.9 °C.', []],
    ['Temperature 42.9 °C.', ['fever yes']],
    ['Temperature 43 °C.', []],
    ['Temperature 95 F.', ['normalTemperature yes']],
    ['Temperature 94 F.', []],
    ['Temperature 110 F.', []],
    ['Temperature 101 F.', ['fever yes']],
    ['Temp to 101 x 2 days.', ['fever yes']],
    ['Temp to 39 x 4 weeks.', ['fever yes']],
    ['Temperature 38 times.', []],
    ['Temp 38 kg.', []],
    ['Fever for 38 days.', ['fever yes']],
    ['Temps 38-38.5 °C.', ['fever yes']],
    ['Temps 37.5-38.5 °C.', ['fever yes']],
    ['Temps between 37.5 and 38.6.', ['fever yes']],
    ['Temps 36.5 to 37.2 °C.', ['normalTemperature yes']],
    ['Temps 36.5 °C to 38.2 °C.', ['fever yes']],
    ['T 38.7.', ['fever yes']],
    ['T 38.', []],
    ['T 38 °C.', ['fever yes']],
    ['T-score 38.5.', []],
    ['No fever, aldolase 38.5.', ['fever no']],
    ['Temperature 36.8, weight 38.5 kg.', ['normalTemperature yes']],
    ['Temperature; weight 38.5.', []],
    ['Measured 38.5 rectally.', ['fever yes']],
    ['Rectally measured 38.5.', ['fever yes']],
    ['38.5 °C at home.', ['fever yes']],
    ['38.5 at home.', []],
  ])
})

describe('two temperatures', () => {
  checkSaid([
    ['Fever up to 37.8 and once 39.', ['normalTemperature yes', 'fever yes']],
    ['Temps 37.2, 38.6, 37.0.', ['normalTemperature yes', 'fever yes']],
    ['Temp 37.0 -> 38.6.', ['normalTemperature yes', 'fever yes']],
    ['Temp 37.4, 39 children.', ['normalTemperature yes']],
    ['Afebrile on arrival, but had been 38.6.', ['normalTemperature yes', 'fever yes']],
    ['Afebrile, but at home 38.4.', ['normalTemperature yes', 'fever yes']],
    ['Afebrile, but at home 37.4.', ['normalTemperature yes']],
    ['Afebrile, ESR 38.4.', ['esr 38.4 ?', 'normalTemperature yes']],
    ['Currently no fever. Two weeks ago 38.9.', ['fever yes']],
    ['Currently no fever. Two weeks ago 37.2.', ['fever no']],
    ['Currently no fever. On day 40 discharged.', ['fever no']],
    ['Currently no fever. 39 children in the class.', ['fever no']],
    ['Currently no fever. 39 a fortnight ago.', ['fever yes']],
    ['Currently no pain. Two weeks ago 38.9.', ['boneOrLimbPain no']],
    ['No fever now; 39 a fortnight ago.', ['fever yes']],
  ])
})

describe('limits, denials and doubts', () => {
  checkSaid([
    ['Temperature always below 37.5 °C.', ['normalTemperature yes']],
    ['Temperature below 38 °C.', ['normalTemperature yes']],
    ['Temperature below 38.5 °C.', []],
    ['Temperature never above 38 °C.', ['normalTemperature yes']],
    ['No fevers above 102.', []],
    ['No fever above 38 °C.', ['fever no', 'normalTemperature yes']],
    ['Temperature never fell below 38 °C.', ['fever yes']],
    ['Temperature never fell below 37 °C.', []],
    ['Temperature not 38.5 °C.', []],
    ['Temperature max 38.4 °C.', ['fever yes']],
    ['Temperature maximum 37.4 °C.', ['normalTemperature yes']],
    ['Temperature did not exceed 37.5 °C.', ['normalTemperature yes']],
    ['Possibly fever of 39 °C.', []],
    ['Possibly fever of 39 °C. Temperature 36.8 °C.', []],
    ['If fever of 39 °C, call.', []],
    ['Her brother had a fever of 39 °C.', []],
    ['Slightly raised temperature of 37.6.', ['normalTemperature yes']],
    ['Low fever of 37.6.', ['normalTemperature yes']],
    ['Fever of 38.6.', ['fever yes']],
    ['What his parents called fever never exceeded 37.9.', ['normalTemperature yes']],
    ['No fever on the ward, at home 38.5 °C.', ['fever yes']],
    ['Fever at home, on the ward 36.9 °C.', ['fever yes', 'normalTemperature yes']],
  ])
})
