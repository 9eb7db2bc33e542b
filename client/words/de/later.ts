/** German, of the parts that are opened later. Not clinically reviewed. */
import type { LaterTranslations } from '../translations.ts'
import { careInGerman } from './care.ts'
import { recordsInGerman } from './records.ts'
import { standingsInGerman } from './standings.ts'

export const germanLater: LaterTranslations = {
  ...recordsInGerman,
  ...careInGerman,
  standings: standingsInGerman,
}
