/** Marks of a form or a list that leave open whether what stands beside them is there. */
import type { TextSpan } from '../reading.ts'
import type { Sentence } from '../words/sentences.ts'

/** "- fever" alone in its line: a bullet or a minus, unless the list has a heading ("Symptoms:") that denies nothing. */
export function isBareDash({ tokens, listItem }: Sentence, text: string): boolean {
  const before = text.slice(0, tokens[0]?.start ?? 0)
  if (!listItem || tokens.length > 2 || !/[-–][ \t]{0,4}$/.test(before)) return false
  const heading = before.split('\n').findLast((line) => !/^\s*[-–]/.test(line)) ?? ''
  return !/:\s*$/.test(heading) || /\b(?:no|not|neg\w*|den\w+|absent|without|exclu\w+|\?)/i.test(heading)
}

/** "Fever [ ] Pain [x]", "☐ Fever": a box beside it is empty. */
export const isUnticked = ({ start, end }: TextSpan, text: string): boolean =>
  /(?:☐|\[\s?\])\s?$/.test(text.slice(Math.max(0, start - 5), start)) ||
  /^\s?(?:☐|\[\s?\])/.test(text.slice(end, end + 5))
