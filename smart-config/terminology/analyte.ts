/** One laboratory analyte or body measure: how it is found in the chart and in which unit the rules think. */
export type Analyte = {
  label: string
  /** UCUM code of the canonical unit; null for a panel or a test reported in words. */
  unit: string | null
  loinc: readonly string[]
  names: readonly string[]
  /** Values outside are refused as impossible, in the canonical unit. */
  possible: readonly [number, number] | null
  /** Bounds for a plausible lower and upper reference limit, in the canonical unit. */
  normalLimits: readonly [number, number] | null
  /** Converts between mass and amount of substance (mg/dL and mmol/L); without it only one of the two is a unit of the analyte. */
  gramsPerMole?: number
  /** Reported per volume or per mole: only the laboratory's own interpretation or range says whether it is normal. */
  judgedByRange?: true
  /** A test whose answer is "present" or "not present" (HBsAg, pregnancy test), whatever form the laboratory gives it. */
  presence?: true
}
