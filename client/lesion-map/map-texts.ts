import { textsOf } from '../words/chosen.ts'

export const english = {
  front: 'Front',
  back: 'Back',
  /** The letters at the picture's edges. */
  right: 'R',
  left: 'L',
  frontName: "Skeleton from the front, the patient's right on the left",
  backName: "Skeleton from behind, the patient's left on the left",
  noLesion: 'no lesion',
  placeOpen: 'exact place not stated',
  inEarlier: 'lesion in the earlier assessment',
  reported: 'reported',
  confirmed: 'by clinician',
  suggested: 'suggested',
  resolved: 'resolved',
  bothSides: 'both sides',
  earlier: 'earlier assessment',
  idle: 'Point to a bone to read it; click or press Enter to change it.',
  beingDrawn: 'The skeleton is being drawn …',
  notLoaded:
    'The drawn skeleton could not be loaded. Nothing is missing from the assessment: the list below holds every lesion and every change. Reload the page to see the drawing.',
  closeOf: (bone: string) => `Close: ${bone}`,
  addAnother: 'Add another lesion here',
  layOver: 'Lay over an earlier assessment',
  none: 'None',
  outlined: (day: string, lesions: string) => `Outlined, ${day}: ${lesions}.`,
  noneThen: 'no lesion counted then',
}
export const mapTexts = textsOf('map', english)
