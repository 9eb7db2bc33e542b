/** Citations of the treatment tables by confirmation status (clinical-basis 0.1). The status is in the type: rules depend on it. */
import type { Citation } from '../types.ts'

type Cited<Status> = Citation & { confirmation: Status }

export const seed = (...refs: string[]): Cited<'seed'> => ({ confirmation: 'seed', refs })
export const published = (...refs: string[]): Cited<'published'> => ({ confirmation: 'published', refs })
export const copy = (...refs: string[]): Cited<'published'> => ({ confirmation: 'published', secondHand: true, refs })
export const unconfirmed = (...refs: string[]): Cited<'unconfirmed'> => ({ confirmation: 'unconfirmed', refs })
export const house = (...refs: string[]): Cited<'house'> => ({ confirmation: 'house', refs })
