import type { LesionFeature, LesionSite, LesionState, Region, Segment, Side } from '../../crmo/lesion.ts'
import { lesionTexts } from '../lesions/lesion-texts.ts'

export const featureWords: Record<LesionFeature, string> = {
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
}

export const sideWords: Record<Side, string> = {
  left: 'left',
  right: 'right',
  midline: 'midline',
  unspecified: 'side not stated',
}

export const regionWords: Record<Region, string> = {
  metaphysis: 'metaphysis',
  epiphysis: 'epiphysis',
  diaphysis: 'diaphysis',
  body: 'body',
  unspecified: 'not stated',
}

export const segmentWords: Record<Segment, string> = {
  proximal: 'proximal',
  distal: 'distal',
  unspecified: 'not stated',
}

export const stateWord = (state: LesionState): string => lesionTexts()[state]

/** Where in the bone: "left, distal metaphysis"; what is not stated is left out except a missing side. */
export const placeWords = (site: LesionSite): string => {
  const part = [
    site.segment === 'unspecified' ? '' : segmentWords[site.segment],
    site.region === 'unspecified' ? '' : regionWords[site.region],
  ]
    .filter(Boolean)
    .join(' ')
  return [site.side === 'midline' ? '' : sideWords[site.side], part].filter(Boolean).join(', ')
}
