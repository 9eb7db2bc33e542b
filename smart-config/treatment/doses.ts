/** Every drug that the app can lay out (clinical-basis 4.5), in the order of the ladder. Off-label for CNO, all of them. */
import { biologicDoses } from './biologic-doses.ts'
import { bisphosphonateDoses } from './bisphosphonate-doses.ts'
import type { DrugDoses } from './dose-types.ts'
import { nsaidDoses } from './nsaid-doses.ts'
import { otherDoses } from './other-doses.ts'

export const doseTable: DrugDoses[] = [...nsaidDoses, ...bisphosphonateDoses, ...biologicDoses, ...otherDoses]

export const offLabel = 'Off-label for CNO: no drug is licensed for it (Zhao DY 2021, PMID 33870159).'
