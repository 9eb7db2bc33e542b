/** How laboratory values are written in running text: "CRP was raised at 45 mg/L (normal < 5)", "Hb 71, WCC 14.2". */

/** Analytes that a text may state. Tests that release a drug (kidney, liver, hepatitis, weight) need a charted result. */
export const toldAnalytes = [
  'crp',
  'esr',
  'leucocytes',
  'neutrophils',
  'haemoglobin',
  'platelets',
  'fibrinogen',
  'alp',
  'ldh',
  'mcv',
] as const
export type ToldAnalyte = (typeof toldAnalytes)[number]

/**
 * Without a unit, the size of the number tells it where it can only be one [house]: [from, to, unit]. A CRP is written in mg/L or mg/dL, so
 * both stay open; a neutrophil number below these bounds may be a percentage.
 */
export const unitBySize: Partial<Record<ToldAnalyte, readonly (readonly [from: number, to: number, unit: string])[]>> =
  {
    haemoglobin: [
      [3, 25, 'g/dL'],
      [30, 250, 'g/L'],
    ],
    leucocytes: [
      [0.1, 99, '10*9/L'],
      [1000, 900_000, '/uL'],
    ],
    neutrophils: [[200, 100_000, '/uL']],
    platelets: [
      [10, 2000, '10*9/L'],
      [5000, 3_000_000, '/uL'],
    ],
    esr: [[0, 200, 'mm/h']],
    mcv: [[40, 140, 'fL']],
  }

/** Between the name and its number. */
export const toldFillers =
  'was is were are of at to a an in the level levels count counts value concentration serum plasma blood total measured peak peaked peaking max maximum maximal initial initially first admission on presentation only just about approximately approx around ca circa today yesterday now currently again then latest recent recently still always raised elevated increased high higher low lower reduced decreased normal slightly mildly moderately markedly modestly borderline reached reaching rising rose risen fell fallen dropped declined from came back with as remained stood : = ( ,'
export const toldComparators: Record<string, '<' | '<=' | '>=' | '>'> = {
  '<': '<',
  '≤': '<=',
  '>': '>',
  '≥': '>=',
  below: '<',
  under: '<',
  above: '>',
  over: '>',
  exceeding: '>',
}
/** Spellings beside those of `unit-spellings.ts`, in lower case and without spaces. */
export const toldUnits: Record<string, string> = {
  '/nl': '10*9/L',
  mm1sthour: 'mm/h',
  'mm/firsthour': 'mm/h',
  mminthefirsthour: 'mm/h',
  'mm/1h': 'mm/h',
  mm: 'mm/h',
  fl: 'fL',
  'lakh/ul': '10*5/uL',
  'lakhs/ul': '10*5/uL',
}
