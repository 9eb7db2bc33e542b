/** French. Not clinically reviewed; the page says so. One table a part, in files that can each be read at a sitting. */
import type { FirstTranslations } from '../translations.ts'
import { frameInFrench } from './frame.ts'
import { planInFrench } from './plan.ts'
import { reviewInFrench } from './review.ts'
import { skeletonInFrench } from './skeleton.ts'
import { toldInFrench } from './told.ts'

export const french: FirstTranslations = {
  ...frameInFrench,
  ...reviewInFrench,
  ...planInFrench,
  ...skeletonInFrench,
  told: toldInFrench,
}
