/** German. Not clinically reviewed; the page says so. One table a part, in two files so that each can be read at a sitting. */
import type { Translations } from '../translations.ts'
import { frameInGerman } from './frame.ts'
import { reviewInGerman } from './review.ts'

export const german: Translations = { ...frameInGerman, ...reviewInGerman }
