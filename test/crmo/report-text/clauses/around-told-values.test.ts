/** Values in words: the bounds, words and signs on which a number is read or left. */
import { describe } from 'vitest'
import { checkSaid } from './check-said.ts'

describe('flags behind a value, and what is no value', () => {
  checkSaid([
    ['CRP 13.9 H.', ['crp 13.9 ? H']],
    ['CRP 3.9 L.', ['crp 3.9 ? L']],
    ['CRP 13.9 mg/L (high).', ['crp 13.9 mg/L H']],
    ['CRP 13.9 mg/L (raised).', ['crp 13.9 mg/L H']],
    ['Haemoglobin 9.9 g/dL (low).', ['haemoglobin 9.9 g/dL L']],
    ['Haemoglobin 9.9 g/dL ↓.', ['haemoglobin 9.9 g/dL L']],
    ['CRP 13.9 mg/L ↑.', ['crp 13.9 mg/L H']],
    ['CRP 13.9 mg/L [H].', ['crp 13.9 mg/L H']],
    ['CRP 13.9 mg/L raised.', ['crp 13.9 mg/L']],
    ['CRP 13.9 mg/L (0-5) H.', ['crp 13.9 mg/L (0-5) H']],
    ['CRP 13.9 mg/L (Hospital B).', ['crp 13.9 mg/L']],
    ['CRP 40 weeks.', []],
    ['CRP 45 of 60.', []],
    ['CRP 12/5.', []],
    ['CRP 12 %.', []],
    ['CRP 4.5.2020.', []],
    ['CRP 12 nmol/L.', ['crp 12 nmol/L']],
    ['CRP 32abc.', []],
    ['CRP32mg/L.', ['crp 32 mg/L']],
    ['CRP | 33 | mg/L', ['crp 33 mg/L']],
  ])
})

describe('signs and their denials', () => {
  checkSaid([
    ['CRP never below 16 mg/L.', ['crp >=16 mg/L']],
    ['CRP not under 16 mg/L.', ['crp >=16 mg/L']],
    ['CRP never went above 6 mg/L.', ['crp <=6 mg/L']],
    ['CRP has never reached ten.', ['crp <10 ?']],
    ['CRP reached 45 mg/L.', ['crp 45 mg/L']],
    ['CRP at least 30 mg/L.', ['crp >=30 mg/L']],
    ['CRP more than 30 mg/L.', ['crp >30 mg/L']],
    ['CRP lower than 5 mg/L.', ['crp <5 mg/L']],
    ['CRP ≥ 30 mg/L.', ['crp >=30 mg/L']],
    ['CRP exceeded 30 mg/L.', ['crp >30 mg/L']],
    ['No CRP above 5 mg/L.', ['crp <=5 mg/L']],
    ['None of the five CRPs exceeded 5 mg/L.', ['crp <=5 mg/L']],
    ['Not one CRP above 5 mg/L.', ['crp <=5 mg/L']],
    ['One CRP above 5 mg/L.', ['crp >5 mg/L']],
    ['CRP not 45.', []],
    ['CRP not raised, 4 mg/L.', ['crp 4 mg/L']],
    ['CRP not elevated at 4 mg/L.', ['crp 4 mg/L']],
    ['CRP no higher than 6 mg/L.', ['crp <=6 mg/L']],
  ])
})

describe('falls: alone they are the rest of a course', () => {
  checkSaid([
    ['CRP fell to 4 mg/L.', []],
    ['CRP fell to 14 mg/L.', ['crp 14 mg/L']],
    ['CRP dropped to 0.8 mg/dL.', []],
    ['CRP dropped to 1.2 mg/dL.', ['crp 1.2 mg/dL']],
    ['CRP fell to 10 mg/L.', ['crp 10 mg/L']],
    ['CRP fell to 9.9 mg/L.', []],
    ['CRP back to 3 mg/L.', []],
    ['CRP came back at 3 mg/L.', ['crp 3 mg/L']],
    ['CRP came down to 3 mg/L.', []],
    ['ESR fell to 4 mm/h.', ['esr 4 mm/h']],
    ['Haemoglobin fell to 9.8 g/dL.', ['haemoglobin 9.8 g/dL']],
    ['CRP fell from 45 to 4 mg/L.', ['crp 45 mg/L', 'crp 4 mg/L']],
    ['CRP fell, then rose to 8 mg/L.', ['crp 8 mg/L']],
  ])
})

describe('units before the number, days, dates and occasions', () => {
  checkSaid([
    ['CRP (mg/L): 44.', ['crp 44 mg/L']],
    ['CRP (mg/dL) 4.4.', ['crp 4.4 mg/dL']],
    ['CRP (mg/L) 4, 26.', ['crp 4 mg/L', 'crp 26 mg/L']],
    ['CRP (mg/L) 4 mg/dL.', ['crp 4 mg/dL']],
    ['CRP on day 3: 45 mg/L.', ['crp 45 mg/L']],
    ['CRP at week 6: 12 mg/L.', ['crp 12 mg/L']],
    ['CRP 2 weeks ago 32 mg/L.', ['crp 32 mg/L']],
    ['CRP (12 May) 4 mg/L.', ['crp 4 mg/L']],
    ['CRP in May 14 mg/L.', ['crp 14 mg/L']],
    ['CRP 3 days later 14 mg/L.', ['crp 14 mg/L']],
    ['CRP was normal at first but had risen to 34 mg/L.', ['crp 34 mg/L']],
    ['CRP was highest during the flare, at 34 mg/L.', ['crp 34 mg/L', 'recurrentFlares yes']],
    ['CRP during flares 34.', ['crp 34 ?', 'recurrentFlares yes']],
    ['ESR during flares 34.', ['esr 34 ?', 'recurrentFlares yes']],
    ['CRP surprisingly 34 mg/L.', ['crp 34 mg/L']],
    ['CRP of the child 34 mg/L.', ['crp 34 mg/L']],
  ])
})

describe('numbers further on in the sentence', () => {
  checkSaid([
    ['CRP 4 mg/L when the clavicle swelled and 31 mg/L a year later.', ['crp 4 mg/L', 'crp 31 mg/L']],
    ['CRP 4 mg/L, rose by 20 mg/L.', []],
    ['CRP 4 mg/L, creatinine 31 mg/L.', ['crp 4 mg/L']],
    ['CRP 4 mg/L, ferritin 31 mg/L.', ['crp 4 mg/L']],
    ['CRP 4 mg/L, reference 0-5 mg/L.', ['crp 4 mg/L (0-5)']],
    ['CRP 4 mg/L, the usual threshold is 10 mg/L.', ['crp 4 mg/L']],
    ['CRP 14 mg/L and in June below 5 mg/L.', ['crp 14 mg/L', 'crp <5 mg/L']],
    ['CRP 14 mg/L and in June below the detection limit of 3 mg/L.', ['crp 14 mg/L', 'crp <3 mg/L']],
    ['CRP 14 mg/L and in June more than 60 mg/L.', ['crp 14 mg/L', 'crp >60 mg/L']],
    ['CRP 14 mg/L in March and it fell to 4 mg/L.', ['crp 14 mg/L']],
    ['CRP 14 mg/L in March and it fell to 24 mg/L.', ['crp 14 mg/L', 'crp 24 mg/L']],
    ['CRP 4 mg/L at home, ESR 31 mm/h here.', ['crp 4 mg/L', 'esr 31 mm/h']],
    ['Haemoglobin was 12 g/dL and had slipped to 10.6 g/dL.', ['haemoglobin 12 g/dL', 'haemoglobin 10.6 g/dL']],
    ['Haemoglobin had slipped to 10.6 g/dl.', ['haemoglobin 10.6 g/dL']],
    ['ESR 12 mm/h when seen and 40 mm/h later.', ['esr 12 mm/h']],
    ['CRP 3 mg/L, previously 56.', ['crp 3 mg/L', 'crp 56 mg/L']],
    ['CRP 3 mg/L (was 56).', ['crp 3 mg/L', 'crp 56 mg/L']],
    ['CRP 3 mg/L, down from 56.', ['crp 3 mg/L', 'crp 56 mg/L']],
    ['CRP 3 mg/L, aged 56.', ['crp 3 mg/L']],
    ['CRP 3 mg/L, initially 56 mg/L.', ['crp 3 mg/L', 'crp 56 mg/L']],
    ['Platelets 310 (612 in May).', ['platelets 310 ?', 'platelets 612 ?']],
    ['Platelets 310 (612 patients).', ['platelets 310 ?']],
  ])
})

describe('rows, spans and joins', () => {
  checkSaid([
    ['CRP 45 to 8 mg/L.', ['crp 45 mg/L', 'crp 8 mg/L']],
    ['CRP 4, 26 and 3 mg/L.', ['crp 4 mg/L', 'crp 26 mg/L', 'crp 3 mg/L']],
    ['Haemoglobin 12.4 → 9.8 g/dL.', ['haemoglobin 12.4 g/dL', 'haemoglobin 9.8 g/dL']],
    ['Haemoglobin 12.4 then 9.8 g/dL.', ['haemoglobin 12.4 g/dL', 'haemoglobin 9.8 g/dL']],
    ['CRP & ESR 45 and 60.', ['crp 45 ?', 'esr 60 ?']],
    ['CRP, ESR and Hb 45 and 60.', []],
    ['CRP between 12 and 35 mg/L.', ['crp 12 mg/L', 'crp 35 mg/L']],
    ['CRP between 35 and 12 mg/L.', ['crp 12 mg/L']],
    ['CRP 12–35 mg/L.', ['crp 12 mg/L', 'crp 35 mg/L']],
    ['CRP 4-6 weeks ago.', []],
    ['ESR between 20 and 45 mm/h.', ['esr 20 mm/h', 'esr 45 mm/h']],
    ['Platelets 150-450 G/L.', []],
    ['CRP 0-35 mg/L.', []],
  ])
})

describe('numbers before the name', () => {
  checkSaid([
    ['16.2 × 10⁹/L white cells.', ['leucocytes 16.2 10*9/L']],
    ['8.7 g/dL of haemoglobin.', ['haemoglobin 8.7 g/dL']],
    ['8.7 mg/L of haemoglobin.', []],
    ['The count showed 88 platelets.', ['platelets 88 ?']],
    ['The count showed 8 platelets.', []],
    ['On day 12 platelets were given.', []],
    ['It showed 88 platelet transfusions.', []],
    ['The count showed 17,800 leucocytes.', ['leucocytes 17800 ?']],
    ['The count showed 17 800 leucocytes.', ['leucocytes 17800 ?']],
    ['The count showed 2.9 white cells.', ['leucocytes 2.9 ?']],
    ['It showed 29 white cells.', []],
    ['It showed 2.9 white cells per field.', []],
    ['It showed 25 leucocytes per field.', []],
    ['7.4 G/L white cells, 12.9 g/dL haemoglobin.', ['leucocytes 7.4 10*9/L', 'haemoglobin 12.9 g/dL']],
  ])
})

describe('whose value it is', () => {
  checkSaid([
    ["Her mother's CRP was 40 mg/L; her own was 3 mg/L.", ['crp 3 mg/L']],
    ["A CRP of 60 which is her brother's; her own was 3 mg/L.", ['crp 3 mg/L']],
    ['CRP corrected from 30 to 3 mg/L.', ['crp 3 mg/L']],
    ['CRP rose from 3 to 30 mg/L.', ['crp 3 mg/L', 'crp 30 mg/L']],
    ['The PRINTO criteria need a CRP > 10 mg/L.', []],
    ['The CRP > 10 mg/L.', ['crp >10 mg/L']],
    ['By the Jansson score a CRP below 10 mg/L.', ['crp <10 mg/L']],
    ['The reference range for CRP is 5 mg/L.', []],
    ['The limit of CRP 5 mg/L.', []],
    ['Target CRP 5 mg/L.', []],
    ['The value for CRP 15 mg/L.', ['crp 15 mg/L']],
    ['55 % neutrophils 12.', []],
    ['CRP previously 39 mg/L.', ['crp 39 mg/L']],
    ['Prior CRP 39 mg/L.', ['crp 39 mg/L']],
    ['Last year CRP 39 mg/L.', []],
    ['Last year, CRP 39 mg/L.', []],
    ['CRP 39 mg/L, two years ago 4 mg/L.', ['crp 39 mg/L']],
    ['Began two years ago, CRP 39 mg/L.', ['crp 39 mg/L']],
    ['For two years now, CRP 39 mg/L.', ['crp 39 mg/L']],
    ['If the CRP is 39 mg/L, call.', []],
    ['CRP possibly 39 mg/L.', []],
    ['CRP reported as 39 mg/L.', ['crp 39 mg/L']],
    ['Borderline CRP of 9 mg/L.', ['crp 9 mg/L']],
    ['Urine: leucocytes 30.', []],
    ['Urine: CRP 30 mg/L.', ['crp 30 mg/L']],
    ['Joint fluid leucocytes 12 G/L.', []],
    ['Blood leucocytes 12 G/L.', ['leucocytes 12 10*9/L']],
  ])
})

describe('multiples of the limit', () => {
  checkSaid([
    ['CRP four times the upper limit of normal.', ['crp >=4 times']],
    ['CRP twice normal.', ['crp >=2 times']],
    ['CRP twice the upper limit of 6 mg/L.', ['crp 2 times (-6)']],
    ['CRP 4x ULN.', ['crp >=4 times']],
    ['CRP 12x ULN.', ['crp >=12 times']],
    ['CRP 4 x ULN.', ['crp >=4 times']],
    ['CRP less than twice normal.', []],
    ['CRP nearly double the norm.', []],
    ['CRP two and a half times the limit.', ['crp >=2.5 times']],
    ['CRP 1.5 times the limit.', []],
    ['CRP 1.5 times the upper limit of 6 mg/L.', ['crp 1.5 times (-6)']],
    ['CRP 100 times the limit.', []],
    ['CRP 99 times the limit.', ['crp >=99 times']],
    ['ESR twice normal.', []],
    ["Her brother's CRP was twice normal.", []],
  ])
})

describe('a number that goes on with the sentence before', () => {
  checkSaid([
    ['CRP was 4 mg/L. Two weeks later 45 mg/L.', ['crp 4 mg/L', 'crp 45 mg/L']],
    ['CRP was 4 mg/L. In June 12.', ['crp 4 mg/L']],
    ['CRP was 4 mg/L. It rose to 9.', []],
    ['CRP was 4 mg/L. It rose to 10.', ['crp 4 mg/L', 'crp 10 ?']],
    ['CRP was 4 mg/L. Two weeks later ferritin 45 mg/L.', ['crp 4 mg/L']],
    ['CRP was 4 mg/L. The girl weighed 45.', ['crp 4 mg/L']],
    ['ESR was 4 mm/h. It rose to 45.', ['esr 4 mm/h']],
    ['CRP was 4 mg/L. If it rises to 45 mg/L, call.', ['crp 4 mg/L']],
    ['CRP was 4 mg/L. On day 12 home.', ['crp 4 mg/L']],
    ['CRP was 4 mg/L. It peaked at 12 weeks.', []],
  ])
})

describe('thousands', () => {
  checkSaid([
    ['WBC 14,200.', ['leucocytes 14200 ?']],
    ['WBC 14 200.', ['leucocytes 14200 ?']],
    ['WBC 14.200/µL.', ['leucocytes 14200 /uL']],
    ['Platelets 1 234 000.', ['platelets 1234000 ?']],
    ['Platelets 1,234,000.', ['platelets 1234000 ?']],
    ['CRP 14.200.', ['crp 14.2 ?']],
    ['CRP 14 200.', ['crp 14 ?']],
    ['WBC 14.200.', ['leucocytes 14.2 ?']],
    ['WBC 14 2000.', ['leucocytes 14 ?']],
  ])
})
