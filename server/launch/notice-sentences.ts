/** What the clinician should know before starting, by name. */
export const noticeSentences = {
  'no-encounter-no-note':
    'The EHR opened the app without an encounter. It files notes only into an encounter, so no note can be written from here; open the app from within an encounter, or copy the text.',
  'no-encounter': 'The EHR opened the app without an encounter: what is written will not be linked to a visit.',
  'unusable-one':
    'The EHR pointed at one record that the app does not open, because it is not a record of this EHR’s FHIR server or not named as one. Look at it in the EHR.',
  'unusable-many':
    'The EHR pointed at {count} records that the app does not open, because they are not records of this EHR’s FHIR server or not named as such. Look at them in the EHR.',
} as const
export type NoticeCode = keyof typeof noticeSentences
