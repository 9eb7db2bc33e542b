/** Sentences by the answer that each alone gives to one item. */
export type Siblings = Record<'yes' | 'no' | 'unknown', readonly string[]>
