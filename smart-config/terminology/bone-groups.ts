/** How bones lie together: which limb, which paired bones a plural means, which general word a more precise bone replaces. */
import type { BoneKey } from './bones.ts'

/** Limb or part of the trunk: a heading's side is for bones of that limb. */
export const limbOf: Record<BoneKey, 'leg' | 'arm' | 'trunk' | 'head'> = {
  tibia: 'leg',
  fibula: 'leg',
  femur: 'leg',
  patella: 'leg',
  calcaneus: 'leg',
  talus: 'leg',
  navicular: 'leg',
  cuboid: 'leg',
  cuneiform: 'leg',
  tarsus: 'leg',
  metatarsal: 'leg',
  hip: 'leg',
  knee: 'leg',
  ankle: 'leg',
  foot: 'leg',
  humerus: 'arm',
  radius: 'arm',
  ulna: 'arm',
  metacarpal: 'arm',
  carpus: 'arm',
  hand: 'arm',
  shoulder: 'arm',
  scapula: 'arm',
  clavicle: 'arm',
  phalanx: 'arm',
  sternum: 'trunk',
  rib: 'trunk',
  vertebra: 'trunk',
  sacrum: 'trunk',
  coccyx: 'trunk',
  ilium: 'trunk',
  ischium: 'trunk',
  pubis: 'trunk',
  acetabulum: 'trunk',
  pelvis: 'trunk',
  mandible: 'head',
  maxilla: 'head',
  zygoma: 'head',
  skull: 'head',
  jaw: 'head',
  cheek: 'head',
}

/** Limbs that a study of a joint between them shows: a hip film shows the acetabulum, a chest film the clavicle. */
export const alsoShown: Partial<Record<'leg' | 'arm' | 'trunk' | 'head', readonly BoneKey[]>> = {
  leg: ['acetabulum', 'ilium', 'ischium', 'pubis', 'phalanx'],
  trunk: ['clavicle', 'scapula', 'humerus', 'femur'],
}

/** Plural names of bones of which each side has one: "proximal tibiae" are two. */
export const pairedPlurals: readonly string[] = [
  'tibiae',
  'tibias',
  'fibulae',
  'fibulas',
  'femora',
  'femurs',
  'humeri',
  'radii',
  'ulnae',
  'ulnas',
  'clavicles',
  'collarbones',
  'scapulae',
  'scapulas',
  'ilia',
  'ischia',
  'calcanei',
  'tali',
  'patellae',
  'patellas',
  'acetabula',
  'femoral heads',
  'femoral necks',
  'humeral heads',
  'iliac bones',
  'iliac wings',
  'medial malleoli',
  'lateral malleoli',
  'maxillae',
  'zygomata',
  'naviculars',
  'cuboids',
]

/** A general word and the precise bones that make it superfluous when they are named in the same text. */
export const generalFor: Partial<Record<BoneKey, readonly BoneKey[]>> = {
  pelvis: ['ilium', 'ischium', 'pubis', 'acetabulum', 'sacrum'],
  tarsus: ['talus', 'calcaneus', 'navicular', 'cuboid', 'cuneiform'],
  hip: ['femur', 'acetabulum', 'ilium', 'ischium', 'pubis'],
  knee: ['femur', 'tibia', 'fibula', 'patella'],
  ankle: ['tibia', 'fibula', 'talus', 'calcaneus', 'navicular', 'cuboid'],
  shoulder: ['humerus', 'scapula', 'clavicle'],
  foot: ['talus', 'calcaneus', 'navicular', 'cuboid', 'cuneiform', 'metatarsal', 'phalanx', 'tarsus'],
  hand: ['metacarpal', 'carpus', 'phalanx'],
  jaw: ['mandible', 'maxilla'],
  cheek: ['maxilla', 'zygoma', 'mandible'],
}

/** Names of skull bones: the part is kept as the level. */
export const skullParts: Record<string, string> = {
  parietal: 'parietal',
  'parietal bone': 'parietal',
  'parietal bones': 'parietal',
  frontal: 'frontal',
  'frontal bone': 'frontal',
  'frontal bones': 'frontal',
  occipital: 'occipital',
  occiput: 'occipital',
  'occipital bone': 'occipital',
  'temporal bone': 'temporal',
  'temporal bones': 'temporal',
  sphenoid: 'sphenoid',
  'sphenoid bone': 'sphenoid',
  'sphenoid wing': 'sphenoid',
  mastoid: 'temporal',
  'petrous bone': 'temporal',
}

/** Names that speak of a region, not of a bone: "thoracic spine". A level in the same sentence replaces them. */
export const generalNames: readonly string[] = ['spine', 'spinal', 'spinal column', 'vertebral column']
