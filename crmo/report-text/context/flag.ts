import type { ContextCategory } from '../../../smart-config/report-words/context-trigger.ts'

export type Flag = Exclude<ContextCategory, 'none' | 'normal'>
/** Per item: what was said about it, and the place of the cue that said so. */
export type Flags = ReadonlyMap<Flag, number>
