/**
 * What the embedded EHR can be told to do wrong or differently, so that tests see what hospitals' servers really do. Every line is one
 * switch; a test changes a field of `switches`, and the next request obeys. One file an area.
 */
import { authorizationOff } from './switches/authorization.ts'
import { discoveryOff } from './switches/discovery.ts'
import { frameOff } from './switches/frame.ts'
import { readingOff } from './switches/reading.ts'
import { writingOff } from './switches/writing.ts'

export type { CreateAnswer } from './switches/writing.ts'

export const switchesOff = { ...discoveryOff, ...authorizationOff, ...readingOff, ...writingOff, ...frameOff }

export type Switches = typeof switchesOff

/** A fresh set: every switch off, but for what this EHR always does. */
export const makeSwitches = (always: Partial<Switches> = {}): Switches => structuredClone({ ...switchesOff, ...always })
