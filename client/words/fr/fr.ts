/** French. Not clinically reviewed; the page says so. One table a part, in two files so that each can be read at a sitting. */
import type { Translations } from '../translations.ts'
import { frameInFrench } from './frame.ts'
import { reviewInFrench } from './review.ts'

export const french: Translations = { ...frameInFrench, ...reviewInFrench }
