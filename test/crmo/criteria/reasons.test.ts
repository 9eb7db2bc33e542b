/** Why each item is answered as it is: the sentence that the screen, the note and the command line share, and how much evidence stands behind it. */
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../crmo/evidence.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import {
  codedLesion,
  condition,
  crp,
  interpretation,
  itemOf,
  lab,
  medication,
  note,
  report,
  temperature,
} from '../builders.ts'

type Row = [
  what: string,
  resources: unknown[],
  answer: Answer,
  reason: string,
  evidence: number,
  review?: Partial<Review>,
]
const check = (key: string, rows: Row[]): void =>
  test.each(rows)('%s', (_, resources, answer, reason, evidence, review) => {
    const item = itemOf(resources, key, { ...emptyReview(), ...review })
    expect([item.answer, item.reason, item.evidence.length]).toEqual([answer, reason, evidence])
  })

const femur = (side: 'left' | 'right' | null = 'left') => codedLesion('71341001', side)
const tibia = (side: 'left' | 'right' | null = 'left') => codedLesion('12611008', side)
const whole = (text: string, extra = {}) => report(text, { code: { text: 'Whole-body MRI' }, ...extra })
const flagged = (loinc: string, value: number, unit: string, flag: string) =>
  lab(loinc, value, unit, interpretation(flag))
const white = (flag: string) => flagged('6690-2', 8, '10*9/L', flag)
const haemoglobin = (flag: string) => flagged('718-7', 12, 'g/dL', flag)
const platelets = (flag: string) => flagged('777-3', 300, '10*9/L', flag)

describe('normal temperature', () => {
  const naproxen = medication('Naproxen', '2026-06-01')
  check('normalTemperature', [
    [
      'fever, site unknown',
      [temperature(38.24)],
      'no',
      'Highest temperature 38.2 °C (site not charted), fever from 38 °C.',
      1,
    ],
    [
      'fever, site known',
      [lab('8332-9', 38.2, 'Cel')],
      'no',
      'Highest temperature 38.2 °C (rectal), fever from 38 °C.',
      1,
    ],
    ['fever told', [condition('Fever')], 'no', 'Fever in this illness.', 1],
    ['no fever told', [note('No fever.')], 'yes', 'No fever in this illness.', 1],
    [
      'no fever told, and measured',
      [note('No fever.'), temperature(36.84)],
      'yes',
      'No fever in this illness. Highest temperature 36.8 °C.',
      2,
    ],
    [
      'measured, site unknown',
      [temperature(36.8)],
      'yes',
      'Highest temperature 36.8 °C. Body site not charted; 38.0 °C is used.',
      1,
    ],
    [
      'measured low, and another text is not sure of a fever',
      [note('Possible fever at home.'), temperature(36.8)],
      'unknown',
      'A text speaks of a fever and does not say for certain that there was one in this illness.',
      1,
    ],
    [
      'denied in one note, not sure in another',
      [note('No fever.'), { ...note('Possible fever at home.'), id: 'n2' }],
      'unknown',
      'A text speaks of a fever and does not say for certain that there was one in this illness.',
      2,
    ],
    [
      'a doubtful fever outside the period',
      [note('Possible fever at home.'), temperature(36.8, 'Cel', { effectiveDateTime: '2026-06-20' })],
      'yes',
      'Highest temperature 36.8 °C. Body site not charted; 38.0 °C is used.',
      1,
      { indexPeriod: { from: '2026-06-18', to: null } },
    ],
    ['measured, site known', [lab('8332-9', 36.8, 'Cel')], 'yes', 'Highest temperature 36.8 °C.', 1],
    [
      'measured under an NSAID',
      [lab('8332-9', 36.8, 'Cel'), naproxen],
      'yes',
      'Highest temperature 36.8 °C. Naproxen may hide fever.',
      1,
    ],
    [
      'measured, the NSAID has ended',
      [lab('8332-9', 36.8, 'Cel'), medication('Naproxen', '2026-06-01', { status: 'stopped' })],
      'yes',
      'Highest temperature 36.8 °C.',
      1,
    ],
    [
      'another drug hides nothing',
      [lab('8332-9', 36.8, 'Cel'), medication('Omeprazole', '2026-06-01')],
      'yes',
      'Highest temperature 36.8 °C.',
      1,
    ],
    ['nothing', [], 'unknown', 'No temperature and no word on fever in the index period.', 0],
  ])
})

describe('normal blood count', () => {
  const outside = { indexPeriod: { from: '2026-06-16', to: null } }
  check('normalBloodCount', [
    ['one low', [white('N'), haemoglobin('L'), platelets('N')], 'no', 'Not normal: Haemoglobin 12 g/dL (low).', 1],
    ['one high', [white('H'), haemoglobin('N'), platelets('N')], 'no', 'Not normal: White cells 8 10*9/L (high).', 1],
    [
      'all normal',
      [white('N'), haemoglobin('N'), platelets('N')],
      'yes',
      'White cells, haemoglobin and platelets are normal in every count of the index period.',
      3,
    ],
    [
      'two of three',
      [white('N'), haemoglobin('N')],
      'unknown',
      'No result that can be called normal or abnormal for platelets.',
      2,
    ],
    ['panel', [lab('58410-2', 'normal')], 'yes', 'The blood count is reported as normal.', 1],
    ['panel abnormal', [lab('58410-2', 'abnormal')], 'no', 'Not normal: Full blood count abnormal (abnormal).', 1],
    ['told', [note('Full blood count normal.')], 'yes', 'A report or note calls the blood count normal.', 1],
    [
      'called normal, and a text is not sure of a change',
      [lab('58410-2', 'normal'), note('Possible anaemia.')],
      'unknown',
      'The count is called normal, but a text speaks of a changed one and does not say whether it belongs to this illness.',
      2,
    ],
    [
      'three normal numbers stand beside a change of another year',
      [white('N'), haemoglobin('N'), platelets('N'), note('Possible anaemia.')],
      'yes',
      'White cells, haemoglobin and platelets are normal in every count of the index period.',
      3,
    ],
    [
      'nothing',
      [],
      'unknown',
      'No result that can be called normal or abnormal for white cells, haemoglobin, platelets.',
      0,
    ],
    [
      'outside the period',
      [white('N')],
      'unknown',
      'No result that can be called normal or abnormal for white cells, haemoglobin, platelets. Results outside the index period are not counted; adjust the period if they belong to this illness.',
      0,
      outside,
    ],
  ])
})

describe('raised CRP', () => {
  const bound = (value: number, comparator: string) =>
    crp(0, '', { valueQuantity: { value, unit: 'mg/L', code: 'mg/L', comparator } })
  check('raisedCrp', [
    [
      'the highest of two',
      [crp(24), crp(31, 'mg/L', { effectiveDateTime: '2026-06-14' })],
      'yes',
      'Highest CRP 31 mg/L, at or above 10 mg/L.',
      2,
    ],
    ['converted', [crp(2.4, 'mg/dL')], 'yes', 'Highest CRP 24 mg/L, at or above 10 mg/L.', 1],
    ['at the limit', [crp(10)], 'yes', 'Highest CRP 10 mg/L, at or above 10 mg/L.', 1],
    [
      'below',
      [crp(9.9), crp(3, 'mg/L', { effectiveDateTime: '2026-06-14' })],
      'no',
      'Every CRP of the index period is below 10 mg/L or called normal.',
      2,
    ],
    [
      'at most the limit',
      [bound(10, '<')],
      'no',
      'Every CRP of the index period is below 10 mg/L or called normal.',
      1,
    ],
    [
      'less than something above the limit',
      [bound(10.1, '<')],
      'unknown',
      'CRP < 10.1 mg/L: not known whether it reached 10 mg/L.',
      1,
    ],
    [
      'more than something below the limit',
      [bound(5, '>')],
      'unknown',
      'CRP > 5 mg/L: not known whether it reached 10 mg/L.',
      1,
    ],
    ['more than the limit', [bound(10, '>')], 'yes', 'Highest CRP > 10 mg/L, at or above 10 mg/L.', 1],
    [
      'below, and a text tells of a raised one without its number',
      [crp(4), note('CRP was raised at the referring hospital.')],
      'unknown',
      'Every CRP number is below 10 mg/L or called normal, but a text speaks of a raised CRP without its number.',
      2,
    ],
    ['called normal', [note('CRP normal.')], 'no', 'A report or note calls CRP normal.', 1],
    ['nothing', [], 'unknown', 'No CRP with a usable value.', 0],
    [
      'outside the period',
      [crp(40)],
      'unknown',
      'No CRP with a usable value. Results outside the index period are not counted; adjust the period if they belong to this illness.',
      0,
      { indexPeriod: { from: null, to: '2026-06-14' } },
    ],
  ])
})

describe('what the lesions show', () => {
  const free = 'No bone lesion is seen.'
  check('symmetricLesions', [
    ['both sides', [femur('left'), femur('right')], 'yes', 'Both sides: left femur, right femur.', 2],
    [
      'the same bone without its side is the same lesion',
      [femur('left'), femur(null)],
      'unknown',
      'No bone is involved on both sides so far, but the skeleton is not fully imaged. Lesions shown: left femur.',
      2,
    ],
    [
      'two bones, two sides',
      [femur('left'), tibia('right')],
      'unknown',
      'No bone is involved on both sides so far, but the skeleton is not fully imaged. Lesions shown: left femur, right tibia.',
      2,
    ],
    [
      'midline only',
      [codedLesion('56873002', null)],
      'unknown',
      'Only midline bones are involved (sternum); they cannot be symmetric.',
      1,
    ],
    [
      'nothing',
      [],
      'unknown',
      'No bone is involved on both sides so far, but the skeleton is not fully imaged. No lesion is shown.',
      0,
    ],
    [
      'whole body free',
      [whole(`Whole-body MRI. ${free}`)],
      'no',
      'No bone is involved on both sides, and the whole skeleton has been imaged. No lesion is shown.',
      2,
    ],
  ])
  check('multipleLesions', [
    ['two', [femur('left'), tibia('right')], 'yes', '2 lesions on imaging: left femur, right tibia.', 2],
    [
      'one',
      [femur('left')],
      'unknown',
      'One lesion is shown so far, but the skeleton is not fully imaged. Lesions shown: left femur.',
      1,
    ],
    ['none', [], 'unknown', 'No lesion is shown so far, but the skeleton is not fully imaged. No lesion is shown.', 0],
  ])
  check('axialSite', [
    ['sternum', [codedLesion('56873002', null), femur()], 'yes', 'Axial: sternum.', 1],
    [
      'femur',
      [femur()],
      'unknown',
      'No vertebra, clavicle or sternum is involved so far, but the skeleton is not fully imaged. Lesions shown: left femur.',
      1,
    ],
  ])
  check('marginalSclerosis', [
    [
      'stated',
      [report('Lytic lesion of the left femur with a sclerotic margin.')],
      'yes',
      'Sclerotic margin: left femur.',
      4,
    ],
    [
      'denied',
      [report('Lytic lesion of the left femur without a sclerotic margin.')],
      'no',
      'A sclerotic margin is denied for left femur.',
      4,
    ],
    [
      'denied for one of two',
      [report('Lytic lesion of the left femur without a sclerotic margin.'), tibia('right')],
      'no',
      'A sclerotic margin is denied for left femur and described for no other lesion.',
      4,
    ],
    ['silent', [femur()], 'unknown', 'No report says whether the margins are sclerotic.', 0],
    ['no lesion', [], 'unknown', 'No lesion is shown.', 0],
  ])
})
