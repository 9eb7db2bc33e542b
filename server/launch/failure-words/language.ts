import type { Response } from 'express'
import { launchIfKnown } from '../launch-of.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import type { FailureWords } from './words.ts'

const languages = { en: english, fr: french, de: german }
export type Language = keyof typeof languages

const spoken = Object.keys(languages) as Language[]

export const wordsIn = (language: Language): FailureWords => languages[language]

const spokenOf = (word: string | false | undefined): Language | undefined => spoken.find((each) => each === word)

/**
 * The language of a page that this server words itself: that of the clinician's settings in the EHR where the launch is known and says
 * one; else, of what the browser asks for, by its weights (RFC 9110, 12.5.4), the first that the app speaks; else English.
 */
export const languageFor = (response: Response): Language =>
  spokenOf(launchIfKnown(response)?.user.locale?.toLowerCase().split(/[-_]/)[0]) ??
  spokenOf(response.req.acceptsLanguages(spoken)) ??
  'en'
