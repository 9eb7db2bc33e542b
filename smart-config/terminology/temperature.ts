/** Body temperature by site (clinical-basis 7.2). */
export const temperatureLoinc = {
  '8310-5': 'unspecified',
  '8331-1': 'oral',
  '8332-9': 'rectal',
  '8328-7': 'axillary',
  '8333-7': 'tympanic',
  '8329-5': 'core',
} as const

/** SNOMED CT observables that some EHRs send beside or instead of LOINC. */
export const temperatureSnomed = {
  '415945006': 'oral',
  '307047009': 'rectal',
  '415882003': 'axillary',
  '415974002': 'tympanic',
} as const

/** SNOMED CT body sites on the observation. */
export const temperatureBodySites = {
  '123851003': 'oral',
  '34402009': 'rectal',
  '91470000': 'axillary',
  '42859004': 'tympanic',
} as const

/** Names without a code, lower-cased and without punctuation. */
export const temperatureNames: Record<string, 'oral' | 'rectal' | 'axillary' | 'tympanic' | 'core' | 'unspecified'> = {
  temperature: 'unspecified',
  temp: 'unspecified',
  'body temperature': 'unspecified',
  'oral temperature': 'oral',
  'rectal temperature': 'rectal',
  'axillary temperature': 'axillary',
  'tympanic temperature': 'tympanic',
  'ear temperature': 'tympanic',
  'core temperature': 'core',
}

/** °C that a living child can have; outside, the unit or the entry is wrong. */
export const possibleCelsius = [30, 43] as const
