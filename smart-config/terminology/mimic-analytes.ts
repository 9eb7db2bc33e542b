/**
 * Analytes that only decision rows and mimics look at; shape as in `analytes.ts`. Their LOINC codes are unverified
 * (`code-status.ts`); the names decide where a laboratory uses another code.
 */
export const mimicAnalytes = {
  mcv: {
    label: 'MCV',
    unit: 'fL',
    loinc: ['787-2', '30428-7'],
    names: ['mcv', 'mean corpuscular volume', 'mean cell volume', 'erythrocyte mean corpuscular volume'],
    possible: [30, 200],
    normalLimits: [50, 150],
  },
  vitaminC: {
    label: 'Vitamin C',
    unit: null,
    judgedByRange: true,
    loinc: ['1903-4'],
    names: [
      'vitamin c',
      'ascorbic acid',
      'ascorbate',
      'plasma vitamin c',
      'vitamin c plasma',
      'plasma ascorbate',
      'plasma ascorbic acid',
      'vitamin c ascorbic acid',
    ],
    possible: null,
    normalLimits: null,
  },
  pyridoxalPhosphate: {
    label: "Pyridoxal-5'-phosphate",
    unit: null,
    judgedByRange: true,
    loinc: [],
    names: [
      "pyridoxal-5'-phosphate",
      "pyridoxal 5'-phosphate",
      "pyridoxal 5' phosphate",
      'pyridoxal phosphate',
      'plp',
      'vitamin b6',
    ],
    possible: null,
    normalLimits: null,
  },
} as const
