import type { Citation } from '../types.ts'

/** Citations of the treatment tables by confirmation status (clinical-basis 0.1). */
export const seed = (...refs: string[]): Citation => ({ confirmation: 'seed', refs })
export const published = (...refs: string[]): Citation => ({ confirmation: 'published', refs })
export const copy = (...refs: string[]): Citation => ({ confirmation: 'published', secondHand: true, refs })
export const unconfirmed = (...refs: string[]): Citation => ({ confirmation: 'unconfirmed', refs })
export const house = (...refs: string[]): Citation => ({ confirmation: 'house', refs })
