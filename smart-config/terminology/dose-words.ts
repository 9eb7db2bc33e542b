/** How doses are written: units of mass, and how often a drug is taken. In lower case. */
export const massUnits: Record<string, 'g' | 'mg' | 'ug' | 'ng'> = {
  g: 'g',
  gm: 'g',
  gram: 'g',
  grams: 'g',
  gramme: 'g',
  grammes: 'g',
  mg: 'mg',
  mgs: 'mg',
  milligram: 'mg',
  milligrams: 'mg',
  mcg: 'ug',
  ug: 'ug',
  // Micro sign and Greek mu look alike and are two characters.
  µg: 'ug',
  μg: 'ug',
  microgram: 'ug',
  micrograms: 'ug',
  ng: 'ng',
  nanogram: 'ng',
  nanograms: 'ng',
}

/** What may follow "per kilogram" and leave it a dose. Any other word (hour, week, course) leaves the dose unread. */
export const dosePeriods: Record<string, 'dose' | 'day'> = {
  dose: 'dose',
  infusion: 'dose',
  d: 'day',
  day: 'day',
}

/** Times a week, by words of the dosage text and by codes of `Timing.code`. */
export const frequencyWords: Record<string, number> = {
  daily: 7,
  'once daily': 7,
  'once a day': 7,
  'every day': 7,
  'each day': 7,
  'per day': 7,
  od: 7,
  qd: 7,
  nightly: 7,
  'every night': 7,
  'every morning': 7,
  'twice daily': 14,
  'twice a day': 14,
  'two times a day': 14,
  bd: 14,
  bid: 14,
  'three times a day': 21,
  'three times daily': 21,
  tds: 21,
  tid: 21,
  'four times a day': 28,
  qds: 28,
  qid: 28,
  weekly: 1,
  'once weekly': 1,
  'once a week': 1,
  'every week': 1,
  'each week': 1,
  'per week': 1,
  'twice weekly': 2,
  'twice a week': 2,
  'every other week': 0.5,
  'every two weeks': 0.5,
  'every 2 weeks': 0.5,
  fortnightly: 0.5,
  biweekly: Number.NaN,
}

export const frequencyCodes: Record<string, number> = {
  QD: 7,
  AM: 7,
  PM: 7,
  BED: 7,
  BID: 14,
  TID: 21,
  QID: 28,
  QOD: 3.5,
  WK: 1,
}

/** Periods of `Timing.repeat` in weeks. */
export const weeksOf: Record<string, number> = { h: 1 / 168, d: 1 / 7, wk: 1, mo: 30.4 / 7, a: 365.25 / 7 }
