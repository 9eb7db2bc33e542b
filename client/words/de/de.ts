/** German. Not clinically reviewed; the page says so. One table a part, in files that can each be read at a sitting. */
import type { FirstTranslations } from '../translations.ts'
import { frameInGerman } from './frame.ts'
import { planInGerman } from './plan.ts'
import { reviewInGerman } from './review.ts'
import { skeletonInGerman } from './skeleton.ts'
import { toldInGerman } from './told.ts'

export const german: FirstTranslations = {
  ...frameInGerman,
  ...reviewInGerman,
  ...planInGerman,
  ...skeletonInGerman,
  told: toldInGerman,
}
