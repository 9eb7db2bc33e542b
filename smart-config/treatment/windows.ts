/** How long an answer of the chart speaks, in days [house, clinical-basis 0.1]. Adjustable by the site's clinical lead. */
export const windows = {
  /** Renal, calcium, phosphate, PTH, liver: within 3 months (Leeds, for the last three). */
  beforeInfusion: 90,
  /** Vitamin D. */
  vitaminD: 180,
  /** Infection screens before a biologic. */
  screen: 365,
  /** NSAID tests: every 6 to 12 months. */
  nsaidTests: 365,
  /** Baseline of methotrexate. */
  methotrexateBaseline: 90,
  pregnancyTest: 7,
  /** A positive pregnancy test speaks for the length of a pregnancy. */
  pregnancy: 300,
  temperature: 3,
  dental: 365,
  liveVaccine: 28,
  /** An infusion counts as running treatment this long after it was given. */
  infusion: 60,
  /** A glucocorticoid for longer than this is no short course. */
  shortGlucocorticoid: 30,
}
