/** The run of the disease behind the messy chart, as numbers that every visit is made from. */

export const messyId = 'demo-messy'

/** Every three weeks from June 2023 to June 2026. */
export const visitDays: string[] = Array.from({ length: 53 }, (_, visit) =>
  new Date(Date.UTC(2023, 5, 5 + 21 * visit)).toISOString().slice(0, 10),
)

/** Flares in autumn 2023, spring 2025 and spring 2026: 0 = quiet, 1 = at the worst. */
const flareAt = (visit: number): number => {
  const peaks = [6, 31, 50]
  return Math.max(...peaks.map((peak) => Math.max(0, 1 - Math.abs(visit - peak) / 5)))
}

/** A repeatable small spread, so that results do not look computed. */
const spread = (visit: number, salt: number): number => ((visit * 37 + salt * 101) % 17) / 17 - 0.5

const round = (value: number, digits: number) => Number(value.toFixed(digits))

export const valuesAt = (visit: number) => {
  const flare = flareAt(visit)
  return {
    crpMgL: round(1.5 + 22 * flare + spread(visit, 1), 1),
    esr: Math.round(8 + 36 * flare + 3 * spread(visit, 2)),
    leucocytes: round(7.1 + 1.6 * flare + spread(visit, 3), 1),
    neutrophils: round(3.6 + 1.2 * flare + 0.6 * spread(visit, 4), 1),
    haemoglobin: round(13.1 - 0.7 * flare + 0.5 * spread(visit, 5), 1),
    platelets: Math.round(298 + 62 * flare + 24 * spread(visit, 6)),
    alkalinePhosphatase: Math.round(221 + 40 * spread(visit, 7)),
    temperature: round(36.7 + 0.3 * flare + 0.3 * spread(visit, 8), 1),
  }
}
