/** A row of `context-triggers.ts`. */
export type ContextCategory =
  | 'negated'
  | 'uncertain'
  | 'past'
  | 'resolved'
  /** Still there: takes back `past` ("the previously described lesion persists"). */
  | 'current'
  | 'hypothetical'
  /** Called normal. */
  | 'normal'
  /** Physiological, a variant or an artefact: not a lesion, whatever the signal. */
  | 'variant'
  /** An opinion follows: what it names is doubtful, what was found is not. */
  | 'differential'
  | 'family'
  /** A shield: means nothing. */
  | 'none'
export type ContextDirection = 'forward' | 'backward' | 'both'
export type ContextTrigger = readonly [phrase: string, category: ContextCategory, direction: ContextDirection]
