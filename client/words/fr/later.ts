/** French, of the parts that are opened later. Not clinically reviewed. */
import type { LaterTranslations } from '../translations.ts'
import { careInFrench } from './care.ts'
import { recordsInFrench } from './records.ts'
import { standingsInFrench } from './standings.ts'

export const frenchLater: LaterTranslations = {
  ...recordsInFrench,
  ...careInFrench,
  standings: standingsInFrench,
}
