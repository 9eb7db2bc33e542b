/**
 * Bones: key → names, SNOMED CT sites (clinical-basis 7.4, verified in pydicom) and anatomy. The narrative reader, coded findings, the
 * lesion editor and the lesion map all use this table. Names are lower case, singular and plural; British and American.
 */
import type { BoneEntry } from './bone-entry.ts'
import { handAndFootBones } from './hand-and-foot-bones.ts'
import { headBones } from './head-bones.ts'
import { limbBones } from './limb-bones.ts'
import { trunkBones } from './trunk-bones.ts'

export const bones = {
  ...limbBones,
  ...trunkBones,
  ...headBones,
  ...handAndFootBones,
  // Regions whose bone is not named.
  hip: { label: 'hip', names: ['hip', 'hips'], snomed: [], vague: true, covers: ['femur', 'acetabulum'] },
  knee: {
    label: 'knee',
    names: ['knee', 'knees'],
    snomed: [],
    vague: true,
    covers: ['femur', 'tibia', 'patella', 'fibula'],
  },
  elbow: { label: 'elbow', names: ['elbow', 'elbows'], snomed: [], vague: true, covers: ['humerus', 'radius', 'ulna'] },
  wrist: { label: 'wrist', names: ['wrist', 'wrists'], snomed: [], vague: true, covers: ['radius', 'ulna', 'carpus'] },
  ankle: { label: 'ankle', names: ['ankle', 'ankles'], snomed: [], vague: true, covers: ['tibia', 'fibula', 'talus'] },
  shoulder: {
    label: 'shoulder',
    names: ['shoulder', 'shoulders'],
    snomed: [],
    vague: true,
    covers: ['humerus', 'scapula', 'clavicle'],
  },
  foot: {
    label: 'foot',
    names: ['foot', 'feet'],
    snomed: [],
    vague: true,
    covers: ['calcaneus', 'talus', 'navicular', 'cuboid', 'cuneiform', 'tarsus', 'metatarsal', 'phalanx'],
  },
  hand: {
    label: 'hand',
    names: ['hand', 'hands'],
    snomed: [],
    vague: true,
    covers: ['metacarpal', 'carpus', 'phalanx'],
  },
  jaw: {
    label: 'jaw (bone not named)',
    names: ['jaw', 'jaws', 'facial skull', 'facial skeleton', 'viscerocranium'],
    snomed: [],
    vague: true,
  },
  cheek: {
    label: 'cheek (bone not named)',
    names: ['cheek', 'cheeks'],
    snomed: [],
    vague: true,
    covers: ['zygoma', 'maxilla', 'mandible'],
  },
} as const satisfies Record<string, BoneEntry>

export type BoneKey = keyof typeof bones

/** SNOMED CT vertebrae, cranial to caudal (clinical-basis 7.4). */
export const vertebraSnomed: Record<string, string> = Object.fromEntries(
  (
    [
      ['C', '14806007 39976000 113205007 5329002 36978003 36054005 87391001'],
      [
        'T',
        '64864005 53733008 1626008 73071006 56401006 45296009 62487009 11068009 82687006 7610001 12989004 23215003',
      ],
      ['L', '66794005 14293000 36470004 11994002 49668003'],
    ] as const
  ).flatMap(([letter, codes]) => codes.split(' ').map((code, index) => [code, `${letter}${index + 1}`])),
)

/** SNOMED CT laterality qualifiers. Bilateral is two lesions. */
export const lateralitySnomed = { '24028007': 'right', '7771000': 'left', '51440002': 'bilateral' } as const

/** SNOMED CT sites that name a part of a long bone. */
export const segmentSnomed = {
  '64605006': { segment: 'distal', region: 'unspecified' },
  '310652005': { segment: 'distal', region: 'unspecified' },
  '118495001': { segment: 'distal', region: 'unspecified' },
  '310651003': { segment: 'proximal', region: 'unspecified' },
  '119524001': { segment: 'proximal', region: 'unspecified' },
  '52687003': { segment: 'unspecified', region: 'diaphysis' },
  '41111004': { segment: 'unspecified', region: 'diaphysis' },
  '20760004': { segment: 'unspecified', region: 'diaphysis' },
} as const
