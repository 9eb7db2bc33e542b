import type { Lesion, LesionState } from '../../crmo/lesion.ts'

type Group = {
  key: string
  title: 'groupCounted' | 'groupSuggested' | 'groupResolved' | 'groupRemoved'
  states: LesionState[]
}

/** In the order in which a clinician asks: what counts, what might, what was. */
const groups: Group[] = [
  { key: 'counted', title: 'groupCounted', states: ['reported', 'confirmed', 'added'] },
  { key: 'suggested', title: 'groupSuggested', states: ['suggested'] },
  { key: 'resolved', title: 'groupResolved', states: ['resolved'] },
  { key: 'removed', title: 'groupRemoved', states: ['removed'] },
]

export const lesionGroups = (lesions: readonly Lesion[]): (Group & { lesions: Lesion[] })[] =>
  groups
    .map((group) => ({ ...group, lesions: lesions.filter((lesion) => group.states.includes(lesion.state)) }))
    .filter((group) => group.lesions.length > 0)

export const countedLesions = (lesions: readonly Lesion[]): number =>
  lesions.filter((lesion) => groups[0]?.states.includes(lesion.state)).length
