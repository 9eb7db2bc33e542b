/** Tests that ask whether something is there: positive, negative, or not to be told. */
import { presenceWords } from '../../smart-config/terminology/presence-words.ts'
import type { Answer } from '../evidence.ts'
import type { Observation } from '../fhir/resources.ts'
import type { Normality } from './chart.ts'
import { hasWords, plainWords } from './concepts.ts'

/** HL7 observation interpretation codes for detection and reactivity. */
const byCode: Record<string, Answer> = {
  POS: 'yes',
  DET: 'yes',
  RR: 'yes',
  NEG: 'no',
  ND: 'no',
  NR: 'no',
  IND: 'unknown',
  E: 'unknown',
}
const byNormality: Partial<Record<Normality, Answer>> = { high: 'yes', abnormal: 'yes', normal: 'no' }

function byWords(words: string | null): Answer {
  if (!words) return 'unknown'
  const said = plainWords(words)
  const negative = presenceWords.negative.some((word) => hasWords(said, word))
  const rest = presenceWords.negative.reduce((text, word) => ` ${text} `.replaceAll(` ${word} `, ' '), said)
  const positive = presenceWords.positive.some((word) => hasWords(rest.trim(), word))
  const open = presenceWords.open.some((word) => hasWords(rest.trim(), word))
  if (open || positive === negative) return 'unknown'
  return positive ? 'yes' : 'no'
}

/** Interpretation code, then words, then a number against the laboratory's own range. Two that disagree are unknown. */
export function presenceOf(
  value: Pick<Observation, 'interpretation' | 'valueQuantity'>,
  words: string | null,
  normality: Normality,
): Answer {
  const codes = value.interpretation.flatMap((concept) => concept.coding.map((coding) => byCode[coding.code ?? '']))
  const coded = codes.find((answer) => answer !== undefined)
  const said = byWords(words)
  const measured = value.valueQuantity?.value === undefined ? 'unknown' : (byNormality[normality] ?? 'unknown')
  const firm = [coded ?? 'unknown', said, measured].filter((answer) => answer !== 'unknown')
  return new Set(firm).size === 1 && coded !== 'unknown' ? (firm[0] ?? 'unknown') : 'unknown'
}
