import type { Citation } from '../../../smart-config/types.ts'

export const seed = (...refs: string[]): Citation => ({ confirmation: 'seed', refs })
export const published = (...refs: string[]): Citation => ({ confirmation: 'published', refs })
export const secondHand = (...refs: string[]): Citation => ({ confirmation: 'published', secondHand: true, refs })
export const unconfirmed = (...refs: string[]): Citation => ({ confirmation: 'unconfirmed', refs })
