/** What the tests of the decision rows share: sites, and one row of a table of cases. */
import type { RedFlag } from '../../../crmo/assessment.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { assessed, interpretation, lab, report } from '../builders.ts'

export type State = RedFlag['state']
export type Case = [name: string, resources: unknown[], review: Review, state: State]

export const flag = (row: string, resources: unknown[], review = emptyReview(), level = 'check') =>
  assessed(resources, review).redFlags.find((one) => one.row === row && one.level === level)
export const advice = (row: string, resources: unknown[], review = emptyReview()) =>
  assessed(resources, review).pathwayRows.find((one) => one.row === row)

export const tibia = '12611008'
export const vertebra = '51282000'
export const radius = '62413002'
export const mandible = '91609006'
export const clavicle = '51299004'
export const ilium = '22356005'
export const rib = '113197003'
export const nothing = emptyReview()
export const alp = (value: number, flagged: string) => lab('6768-6', value, 'U/L', interpretation(flagged))
/** The whole skeleton was shown and is free. */
export const free = report('Whole-body MRI. No bone lesion anywhere in the skeleton. Bones normal.', {
  code: { text: 'MRI whole body' },
})
