import type { ReadText } from './reading.ts'

/** Placeholder until the reader stands: reads nothing, so that nothing is ever claimed. */
export const readText: ReadText = () => ({ language: 'english', lesions: [], findings: [], wholeSkeleton: null, imagingPending: null })
