/** Numbers before their name, of other times and other children: on which word each is read or left. */
import { describe } from 'vitest'
import { checkSaid } from './check-said.ts'

describe('thousands, and the groups they are written in', () => {
  checkSaid([
    ['Platelets 1 234 567.', ['platelets 1234567 ?']],
    ['Leucocytes 11 300/mm3.', ['leucocytes 11300 /uL']],
    ['Platelets 1.234.000/µL.', ['platelets 1234000 /uL']],
    ['Haemoglobin 12 400.', ['haemoglobin 12 ?']],
    ['Neutrophils 4 200.', ['neutrophils 4200 ?']],
    ['WBC 14,2.', ['leucocytes 14.2 ?']],
    ['WBC 14,20.', ['leucocytes 14.2 ?']],
  ])
})

describe('multiples, of one or two digits', () => {
  checkSaid([
    ['CRP fivefold the limit of normal.', ['crp >=5 times']],
    ['CRP triple the upper limit.', ['crp >=3 times']],
    ['CRP three limits.', []],
    ['CRP not twice normal.', []],
    ['CRP within twice normal.', []],
    ['CRP almost tripled.', []],
    ["CRP ten times the upper limit of the laboratory's reference range.", ['crp >=10 times']],
    ["CRP ten times the laboratory's upper reference limit.", ['crp >=10 times']],
    ['CRP four times the upper limit (5 mg/L).', ['crp 4 times (-5)']],
    ['CRP four times the upper limit (5 days).', ['crp >=4 times']],
    ['CRP 45 mg/L, four times the limit.', ['crp 45 mg/L']],
    ['CRP eight to ten times the upper limit.', ['crp >=10 times']],
    ["Brother's CRP 4x ULN; his own was 4 mg/L.", ['crp 4 mg/L']],
    ['If CRP is twice normal, call.', []],
    ['Last year CRP twice normal.', []],
    ['Last year CRP twice normal. CRP 4 mg/L.', []],
  ])
})

describe('risen without a number: length, words, denial', () => {
  checkSaid([
    ['CRP was normal. It was raised later.', []],
    ['CRP was normal. This climbed.', []],
    ['CRP was normal. Subsequently it peaked.', []],
    ['CRP was normal. Thereafter raised.', []],
    ['CRP was normal. The level was later raised.', ['crpNormal yes']],
    ['CRP was normal. It was never raised.', ['crpNormal yes']],
    ['CRP was normal. It stayed so.', ['crpNormal yes']],
    ['CRP was normal. Later the ESR was raised.', ['crpNormal yes']],
    ['CRP was normal. Later ferritin was raised.', ['crpNormal yes']],
    ['Haemoglobin was normal. It was raised later.', ['haemoglobin normal']],
    ['The knee was normal. It was raised later.', []],
  ])
})

describe('an exception in a clause of its own', () => {
  checkSaid([
    ['FBC normal apart from haemoglobin 10.1 g/dL.', ['haemoglobin 10.1 g/dL']],
    ['FBC normal except platelets.', []],
    ['FBC normal, aside from an alkaline phosphatase of 400.', ['alp 400 ?', 'bloodCountNormal yes']],
    ['FBC normal, but with 12 of something.', []],
    ['FBC normal, but tired.', ['bloodCountNormal yes']],
    ['FBC normal, but with knee pain.', ['boneOrLimbPain yes', 'bloodCountNormal yes']],
    [
      'Haemoglobin 12 g/dL, FBC normal except for an ESR of 40 mm/h.',
      ['haemoglobin 12 g/dL', 'esr 40 mm/h', 'bloodCountNormal yes'],
    ],
  ])
})

describe("standing: the cue itself is a test's earlier value", () => {
  checkSaid([
    ['Earlier CRP 45 mg/L.', ['crp 45 mg/L']],
    ['Formerly CRP 45 mg/L.', ['crp 45 mg/L']],
    ['CRP earlier 45 mg/L.', ['crp 45 mg/L']],
    ['CRP formerly 45 mg/L.', ['crp 45 mg/L']],
    ['Previous CRP 45 mg/L.', ['crp 45 mg/L']],
    ['Previous ESR 45 mm/h.', []],
    ['Previously haemoglobin 9.8 g/dL.', []],
    ['Previous platelets 520 G/L. FBC normal.', []],
    ['Previous leucocytes 12 G/L. FBC normal.', []],
    ['Previous haemoglobin 9.8 g/dL. FBC normal.', []],
    ['Previous neutrophils 1.2 G/L. FBC normal.', []],
    ['Previous ESR 45 mm/h. FBC normal.', ['bloodCountNormal yes']],
    ['Previous fever, CRP 45 mg/L.', []],
    ['Previously well; CRP 45 mg/L.', ['crp 45 mg/L']],
    ['Previously well, CRP 45 mg/L.', ['crp 45 mg/L']],
    ['CRP reportedly 45 mg/L.', ['crp 45 mg/L']],
    ['No swelling, CRP 45 mg/L.', ['crp 45 mg/L', 'localSwellingOrWarmth no']],
    ['CRP 45 mg/L in the mother.', []],
    ['The mother reports a CRP of 45 mg/L.', ['crp 45 mg/L']],
  ])
})

describe('long ago: spans, onsets and the turns of a sentence', () => {
  checkSaid([
    ['CRP 45 mg/L a year ago.', []],
    ['CRP 45 mg/L 3 years ago.', []],
    ['CRP 45 mg/L 3 yrs ago.', []],
    ['CRP 45 mg/L 13 weeks ago.', ['crp 45 mg/L']],
    ['CRP 45 mg/L last winter.', []],
    ['CRP 45 mg/L last week.', ['crp 45 mg/L']],
    ['CRP 45 mg/L the year before.', []],
    ['CRP 45 mg/L the previous year.', []],
    ['CRP 45 mg/L during the last year.', ['crp 45 mg/L']],
    ['CRP 45 mg/L in early childhood.', []],
    ['CRP 45 mg/L as a toddler.', []],
    ['CRP 45 mg/L as a child.', ['crp 45 mg/L']],
    ['At school last year CRP 45 mg/L.', []],
    ['Last year CRP 45 mg/L; CRP 12 mg/L.', ['crp 12 mg/L']],
    ['Last year CRP 45 mg/L but now CRP 12 mg/L.', ['crp 12 mg/L']],
    ['Last year CRP 45 mg/L, now CRP 12 mg/L.', ['crp 12 mg/L']],
    ['CRP 12 mg/L, but last year CRP 45 mg/L.', ['crp 12 mg/L']],
    ['CRP 12 mg/L whereas CRP 45 mg/L last year.', ['crp 12 mg/L']],
    ['Two years ago, CRP 45 mg/L.', []],
    ['And last year, CRP 45 mg/L.', []],
    ['Last year he had fever. Afebrile.', []],
    ['Last year he had no fever. Fever.', ['fever yes']],
    ['Last year he was afebrile.', []],
    ['Last year anaemia. FBC normal.', []],
    ['Last year FBC normal.', []],
  ])
})

describe('numbers before their name', () => {
  checkSaid([
    ['12.9 g/dL haemoglobin, 7.4 G/L white cells.', ['haemoglobin 12.9 g/dL', 'leucocytes 7.4 10*9/L']],
    ['12.9 haemoglobin.', []],
    ['With 88 platelets.', ['platelets 88 ?']],
    ['He had only 88 platelets.', ['platelets 88 ?']],
    ['On day 88 platelets.', []],
    ['He had 88 platelet concentrates.', []],
    ['He had 88 of platelets.', []],
    ['He had 880 G/L of platelets.', ['platelets 880 10*9/L']],
    ['He had 880 mg/L platelets.', []],
    ['He had 17800 leucocytes.', []],
    ['He had 17,8 leucocytes.', ['leucocytes 17.8 ?']],
    ['There were 45 mg/L CRP.', ['crp 45 mg/L']],
    ['There were 45 CRP.', []],
    ['He had 6.1 G/L leucocytes on two units of blood.', ['leucocytes 6.1 10*9/L']],
  ])
})

describe('temperatures that stand at a distance', () => {
  checkSaid([
    ['Temperature at the last visit to the ward here 38.4 °C.', ['fever yes']],
    ['Temperature was measured: 38.4.', ['fever yes']],
    ['Temperature at pulse 100 38.4.', []],
    ['Temperature 38.4 mmHg.', []],
    ['Fever, ESR 38.4.', ['esr 38.4 ?', 'fever yes']],
    ['Bouts of 39.', []],
    ['Afebrile, with bouts of 39.', ['normalTemperature yes', 'fever yes']],
    ['Afebrile, on the ward 39.', ['normalTemperature yes']],
    ['Temperature 36.8 °C, in the evenings 39.', ['normalTemperature yes', 'fever yes']],
    ['Temperature 36.8 °C, bed 39.', ['normalTemperature yes']],
    ['Temperature of 36.8 to 36.2 °C.', ['normalTemperature yes']],
    ['Peak temperature 39 °C.', ['fever yes']],
    ['Temperature has not been over 37.9.', ['normalTemperature yes']],
    ['Temperature did not drop below 38.2.', ['fever yes']],
    ['Temperature not above 39 °C. Afebrile.', ['normalTemperature yes']],
    ['No fever > 38.5 °C.', []],
    ['No temperature of 39 °C.', ['fever no']],
    ['Never 38.5.', []],
    ['Temperature of her brother 39 °C.', []],
    ['Return if temperature is above 38 °C.', []],
    ['Tonsillitis last month with 39.5 °C.', []],
    ['Fever reported by the mother turned out to be 37.5.', ['normalTemperature yes']],
    ['Fever reported by the mother turned out to be 38.5.', ['fever yes']],
    ['Temperature 38,2 °C.', ['fever yes']],
    ['Temperature 100.4 F.', ['fever yes']],
    ['Temperature 100.3 F.', ['normalTemperature yes']],
    ['Temperature 38 degrees.', ['fever yes']],
    ['Weight 38.5 °C.', ['fever yes']],
  ])
})

describe('units that stand before the number', () => {
  checkSaid([
    ['Plt 10^9/L    341     402     377', ['platelets 341 10*9/L']],
    ['Plt x10^9/L 341', ['platelets 341 10*9/L']],
    ['Plt (10^9/L) 341', ['platelets 341 10*9/L']],
    ['Platelets 10^9/L 341 402', ['platelets 341 10*9/L']],
    ['WCC 10*9/L 8.8', ['leucocytes 8.8 10*9/L']],
    ['WBC 10³/µL 9.4', ['leucocytes 9.4 10*3/uL']],
    ['Platelets 10 x 10^9/L', ['platelets 10 10*9/L']],
    ['Plt 10', ['platelets 10 ?']],
    ['CRP (mg/L): 44', ['crp 44 mg/L']],
    ['CRP there was 28, ESR 40.', ['crp 28 ?', 'esr 40 ?']],
    ['CRP has come down to 11 on naproxen.', ['crp 11 ?']],
    ['CRP has come down to 4.', []],
    ['BSG 28 mm/h, CRP 24 mg/l.', ['esr 28 mm/h', 'crp 24 mg/L']],
  ])
})

describe('lists whose units differ', () => {
  checkSaid([
    ['CRP (mg/L) 4 mg/L and 12 swollen joints.', ['crp 4 mg/L', 'localSwellingOrWarmth yes']],
    ['CRP (mg/L) 4 and 12.', ['crp 4 mg/L', 'crp 12 mg/L']],
    ['CRP 4 and 12.', ['crp 4 ?']],
    ['CRP 4, 60.', ['crp 4 ?']],
    ['CRP 4 and 60 mm/h.', ['crp 4 ?']],
    ['CRP 14 at home and 12 later.', ['crp 14 ?']],
    ['CRP 14 at first, 12 at home.', ['crp 14 ?']],
    ['ESR 4, 26 and 3 mm/h.', ['esr 4 mm/h', 'esr 26 mm/h', 'esr 3 mm/h']],
    ['ESR 4 then 26 mm/h.', ['esr 4 mm/h', 'esr 26 mm/h']],
    ['ESR 4 and 26 later.', ['esr 4 ?', 'esr 26 ?']],
    ['Platelets 400 and 12 joints.', ['platelets 400 ?']],
    [
      'FBC normal except an ESR of 40 mm/h; haemoglobin 12 g/dL.',
      ['esr 40 mm/h', 'haemoglobin 12 g/dL', 'bloodCountNormal yes'],
    ],
  ])
})

describe('normal multiples, once more', () => {
  checkSaid([
    ['CRP double the normal.', ['crp >=2 times']],
    ['CRP 3 times normal.', ['crp >=3 times']],
    ['CRP 3 times the normal value.', ['crp >=3 times']],
    ['Highest temperature 37.4 °C.', ['normalTemperature yes']],
    ['Peak temperature below 37.5 °C.', ['normalTemperature yes']],
    ['Maximum temperature never above 37.5 °C.', ['normalTemperature yes']],
  ])
})
