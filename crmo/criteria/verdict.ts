import type { Answer, Evidence } from '../evidence.ts'

/** What a rule says about one item: answer, one or two plain sentences, and what it rests on. */
export type Verdict = { answer: Answer; reason: string; evidence: Evidence[]; origin: 'chart' | 'mixed' }

export const verdict = (
  answer: Answer,
  reason: string,
  evidence: Evidence[] = [],
  origin: Verdict['origin'] = 'chart',
): Verdict => ({ answer, reason, evidence, origin })

/** Three-valued "not": unknown stays unknown. */
export const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const satisfies Record<Answer, Answer>
export const denied = (said: Verdict): Verdict => ({ ...said, answer: opposite[said.answer] })
