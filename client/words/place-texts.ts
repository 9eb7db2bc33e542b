import { type BoneKey, bones } from '../../smart-config/terminology/bones.ts'
import { textsOf } from './chosen.ts'

/** Bones by their key; English as the table of bones names them. */
export const englishBones = Object.fromEntries(Object.entries(bones).map(([key, { label }]) => [key, label])) as Record<
  BoneKey,
  string
>
export const boneTexts = textsOf('bones', englishBones)

/** Where in a bone, and what a lesion looks like. */
export const english = {
  sclerotic: 'sclerotic',
  sclerotic_margin: 'sclerotic margin',
  lytic: 'lytic',
  marrow_oedema: 'marrow oedema',
  periosteal_reaction: 'periosteal reaction',
  cortical_breach: 'breached cortex',
  soft_tissue_mass: 'soft-tissue mass',
  expansion: 'expansion',
  fracture_or_collapse: 'fracture or collapse',
  increased_uptake: 'increased uptake',
  left: 'left',
  right: 'right',
  midline: 'midline',
  sideNotStated: 'side not stated',
  notStated: 'not stated',
  metaphysis: 'metaphysis',
  epiphysis: 'epiphysis',
  diaphysis: 'diaphysis',
  body: 'body',
  proximal: 'proximal',
  distal: 'distal',
  proximalEnd: 'proximal',
  distalEnd: 'distal',
  proximalMetaphysis: 'proximal metaphysis',
  distalMetaphysis: 'distal metaphysis',
  proximalEpiphysis: 'proximal epiphysis',
  distalEpiphysis: 'distal epiphysis',
  proximalDiaphysis: 'proximal diaphysis',
  distalDiaphysis: 'distal diaphysis',
  proximalBody: 'proximal body',
  distalBody: 'distal body',
  manubrium: 'manubrium',
  xiphoid: 'xiphoid',
  /** Beside the name of a bone. */
  onTheLeft: 'left',
  onTheRight: 'right',
  /** The bone is for languages in which its gender matters. */
  ordinal: (number: number, _bone: string) => `${number}${['th', 'st', 'nd', 'rd'][number] ?? 'th'}`,
  withLevel: (bone: string, level: string) => `${bone} (${level})`,
  sided: (bone: string, side: string) => `${side} ${bone}`,
  vertebra: (level: string) => `${level} vertebra`,
  numbered: (bone: string, number: string) => `${number} ${bone}`,
  phalanges: (bone: string, ray: string) => `${bone}, phalanges of the ${ray} ray`,
}
export const placeTexts = textsOf('places', english)
