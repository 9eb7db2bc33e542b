import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'
import type { TextKind } from '../../../crmo/report-text/reading.ts'
import { detailWords } from '../../../smart-config/report-words/detail-words.ts'

const keys = new Set<string>(detailWords.map(([, key]) => key))
const details = (text: string, kind: TextKind = 'note') =>
  readText(text, { kind, title: '' })
    .findings.filter(({ key }) => keys.has(key))
    .map(({ key, answer }) => `${key} ${answer}`)

describe('what decision rows and mimics look at', () => {
  test.each<[string, TextKind, string[]]>([
    ["She has Crohn's disease.", 'note', ['inflammatoryBowelDisease yes']],
    ["Mother has Crohn's disease.", 'note', []],
    ["Possible Crohn's disease.", 'note', []],
    ['No deafness, no polyuria.', 'note', ['hearingLoss no', 'polyuria no']],
    ['Limps after sport.', 'note', ['boneOrLimbPain yes']],
    ['Pustular rash since birth.', 'note', ['pustulosis yes', 'neonatalOnset yes']],
    ['Eats and grows well.', 'note', ['growthFailure no']],
    ['Complete recovery on antibiotics alone.', 'note', ['curedByAntibiotics yes']],
    ['Mild acne.', 'note', []],
    ['Severe acne of the back.', 'note', ['severeAcne yes']],
    ['Hypochromic microcytic anaemia.', 'laboratory', ['microcyticAnaemia yes']],
    ['Vertebra plana of T9. Disc spaces preserved.', 'imaging', ['vertebraPlana yes', 'diskInvolved no']],
    ['No vertebra plana, no discitis.', 'imaging', ['vertebraPlana no', 'diskInvolved no']],
    ['Collapse of L2 with loss of the disc space.', 'imaging', ['diskInvolved yes']],
    ['Sheets of Langerhans cells, CD1a positive.', 'pathology', ['langerhansCells yes']],
    ['Langerhans cells?', 'imaging', []],
    ['Bone marrow aspirate showed no blasts.', 'laboratory', ['marrowNormal yes']],
    ['Normal bone marrow signal.', 'imaging', []],
  ])('%s', (text, kind, expected) => expect(details(text, kind)).toEqual(expected))
})

describe('antibiotics in vain, with a duration between', () => {
  const inVain = (text: string) =>
    readText(text, { kind: 'note', title: '' }).findings.some(
      ({ key, answer }) => key === 'antibioticsWithoutEffect' && answer === 'yes',
    )
  test.each([
    ['Antibiotics for six weeks in 2023 did not help.', true],
    ['Antibiotics helped within 3 days.', false],
    ['Antibiotics were given. Naproxen did not help.', false],
    ['Did not help at school. Antibiotics in 2023.', false],
  ])('%s', (text, expected) => expect(inVain(text)).toBe(expected))
})
