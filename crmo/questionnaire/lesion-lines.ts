import { boneName } from '../bone-name.ts'
import { counts } from '../criteria/counted-lesions.ts'
import { deniedOnly, type Lesion, type LesionFeature } from '../lesion.ts'
import { codes } from './codes.ts'
import { type Line, once, saidReasons, sourceNames } from './lines.ts'

/** One line a lesion, those that count first. */
export const lesionLines = (all: Lesion[]): Line[] => [
  ...(all.some(counts) ? [] : [{ text: 'No lesion counted.' }]),
  ...all.filter(counts).map(lesionLine),
  ...all.filter((lesion) => !counts(lesion)).map(lesionLine),
]

const lesionWho: Record<Lesion['state'], string> = {
  reported: '',
  confirmed: ' [clinician: confirmed]',
  added: ' [clinician: added]',
  suggested: ' [not counted: possible or uncertain]',
  resolved: ' [not counted: past or healed]',
  removed: ' [clinician: removed, not counted]',
}

function lesionLine(lesion: Lesion): Line {
  const parts = [lesion.side, lesion.segment, lesion.region].filter((part) => part !== 'unspecified')
  const word = (feature: LesionFeature): string => codes['lesion-feature'][feature].toLowerCase()
  const features = lesion.features.map(
    (feature) => `${word(feature)}${lesion.deniedFeatures.includes(feature) ? ' (denied in another report)' : ''}`,
  )
  const denied = deniedOnly(lesion).map((feature) => `no ${word(feature)}`)
  const described = [...features, ...denied].join(', ')
  const names = sourceNames(lesion.evidence)
  // The reason of a removal stands as the doubt and as what the clinician said.
  const reasons = once([lesion.doubt ?? '', ...saidReasons(lesion.evidence)])
  return {
    text: [
      `${[boneName(lesion), ...parts].join(', ')}${described ? `: ${described}` : ''}${lesionWho[lesion.state]}`,
      ...(names === '' ? [] : [`(${names})`]),
      ...reasons,
    ].join(' '),
  }
}
