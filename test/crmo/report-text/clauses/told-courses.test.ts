/** Rows and courses of values: none of them is lost, and none is taken for another test's. */
import { describe } from 'vitest'
import { checkSaid } from './check-said.ts'

const crp = (...values: string[]): string[] => values.map((value) => `crp ${value}`)

describe('long rows', () => {
  checkSaid([
    ['CRP 4, 26, 3, 8 and 9 mg/L', crp('4 mg/L', '26 mg/L', '3 mg/L', '8 mg/L', '9 mg/L')],
    ['CRP: 4, 6, 3, 8, 26 mg/L', crp('4 mg/L', '6 mg/L', '3 mg/L', '8 mg/L', '26 mg/L')],
    ['CRP (mg/L): 4, 26, 3, 8, 9', crp('4 mg/L', '26 mg/L', '3 mg/L', '8 mg/L', '9 mg/L')],
    ['CRP values 3, 4, 41.', crp('3 ?', '4 ?', '41 ?')],
    ['CRP 4, 5, 31 on three visits.', crp('4 ?', '5 ?', '31 ?')],
    ['CRP < 5, < 5, 26 mg/L', crp('<5 mg/L', '<5 mg/L', '26 mg/L')],
    ['CRP < 5 and 26.', crp('<5 ?', '26 ?')],
    ['ESR 4, 26, 49.', ['esr 4 ?', 'esr 26 ?', 'esr 49 ?']],
    ['CRP 4, 26 patients were seen.', crp('4 ?')],
    ['CRP 4, 26 July.', crp('4 ?')],
  ])
})

describe('told of other times', () => {
  checkSaid([
    ['CRP <5 on two occasions, 22 at onset.', crp('<5 ?', '22 ?')],
    ['CRP <5 on two occasions and 22 on one.', crp('<5 ?', '22 ?')],
    ['CRP < 5 twice, 22 once', crp('<5 ?', '22 ?')],
    ['CRP < 5, at onset 22', crp('<5 ?', '22 ?')],
    ['CRP 4 (38 last week)', crp('4 ?', '38 ?')],
    ['CRP 4 (max 22)', crp('4 ?', '22 ?')],
    ['CRP 4 mg/L, a week ago 38', crp('4 mg/L', '38 mg/L')],
    ['CRP 4 on admission, 22 a week later', crp('4 ?', '22 ?')],
    ['CRP at baseline <5, at 3 months 45', crp('<5 ?', '45 ?')],
    ['CRP was 3 in May 2024, 45 in June 2024 and 3 in July 2024.', crp('3 ?', '45 ?', '3 ?')],
    ['CRP <5 in 2023, 45 in 2024', crp('<5 ?', '45 ?')],
    ['CRP 4 in May, 22 leucocytes', crp('4 ?')],
    ['CRP 4 in May, 16.2 G/L leucocytes', ['crp 4 ?', 'leucocytes 16.2 10*9/L']],
    ['CRP 3 mg/L in May, 12 lesions in June', crp('3 mg/L')],
    ['CRP 4 at onset, 12 years old', crp('4 ?')],
  ])
})

describe('flow charts', () => {
  checkSaid([
    ['CRP 12/05 33, 14/05 12, 20/05 4', crp('33 ?', '12 ?', '4 ?')],
    ['CRP 12/05: <5; 14/05: 12', crp('<5 ?', '12 ?')],
    ['CRP (12/5) 4 (14/5) 33', crp('4 ?', '33 ?')],
    ['CRP <5 (12/05), 45 (20/05)', crp('<5 ?', '45 ?')],
    ['CRP <5 (2023), 45 (2024)', crp('<5 ?', '45 ?')],
    ['CRP 12.05.24: 4, 20.05.24: 33', crp('4 ?', '33 ?')],
    ['CRP 2024-05-12 4, 2024-05-20 33', crp('4 ?', '33 ?')],
    ['CRP May 4, June 33', crp('4 ?', '33 ?')],
    ['CRP 12 May 4, 20 May 33', crp('4 ?', '33 ?')],
    ['CRP d1 4, d3 33', crp('4 ?', '33 ?')],
    ['CRP week 0 <5, week 4 12, week 12 3', crp('<5 ?', '12 ?', '3 ?')],
    ['CRP baseline 4, 3 months 45', crp('4 ?', '45 ?')],
    ['CRP pre 4 post 45', crp('4 ?', '45 ?')],
    ['CRP 4 33 12', crp('4 ?', '33 ?', '12 ?')],
    ['| CRP | <5 | 33 | 12 |', crp('<5 ?', '33 ?', '12 ?')],
    ['CRP 4 (0-5) 33 (0-5) 3 (0-5)', crp('4 ? (0-5)', '33 ? (0-5)', '3 ? (0-5)')],
    // A limit may stand beside the value.
    ['CRP <5 10', crp('<5 ?')],
    ['| CRP | 4 | 10 |', crp('4 ?')],
    ['| CRP | 4 | 0 | 10 |', crp('4 ?')],
    ['CRP 3 (2023/2024)', crp('3 ?')],
    ['CRP 4 (12/05), ESR 40 (12/05)', ['crp 4 ?', 'esr 40 ?']],
  ])
})

describe('numbers before their name', () => {
  const [white, platelets] = ['leucocytes 16.2 10*9/L', 'platelets 520 10*9/L']
  checkSaid([
    ['16.2 G/L white cells, 520 G/L platelets.', [white, platelets]],
    ['16.2 G/L white cells, 520 G/L platelets and 9.8 g/dL haemoglobin', [white, platelets, 'haemoglobin 9.8 g/dL']],
    ['Bloods: 16.2 G/L white cells, 520 G/L platelets, 4 mg/L CRP.', [white, platelets, 'crp 4 mg/L']],
    ['He had 16.2 G/L leukocytes and 520 G/L platelets.', [white, platelets]],
    ['16.2 white cells, 520 platelets, Hb 11.2', ['leucocytes 16.2 ?', 'platelets 520 ?', 'haemoglobin 11.2 ?']],
    ['White cells 16.2 G/L, 520 G/L platelets.', [white, platelets]],
    ['WBC, 16.2, Plt, 520', ['leucocytes 16.2 ?', 'platelets 520 ?']],
    ['12 white cells, 88 platelets', []],
  ])
})

describe('a number that was mistaken', () => {
  checkSaid([
    ['The CRP of 33 turned out to be the ESR.', ['esr 33 ?']],
    ['The CRP of 33 mg/L was actually the ESR.', ['esr 33 ?']],
    ['The CRP of 33 in the referral is in fact the ESR of 33 mm/h.', ['esr 33 ?', 'esr 33 mm/h']],
    ['CRP 33 (this was the ESR; CRP was 2).', ['esr 33 ?', 'crp 2 ?']],
    ['CRP 33 (recte: ESR)', ['esr 33 ?']],
    ['The ESR of 33 turned out to be the CRP.', ['crp 33 ?']],
    ['The CRP of 33 proved to be his ferritin.', []],
    ['The CRP of 33 was a typing error.', []],
    ['The CRP of 33 was that of another child.', []],
    ['The CRP of 33 turned out not to be the ESR.', ['crp 33 ?']],
    ['CRP 33 mg/L, as was the ESR (40).', ['crp 33 mg/L', 'esr 40 ?']],
    ['CRP 33 mg/L, this was the highest value.', ['crp 33 mg/L']],
  ])
})
