/** The shape of the dose tables (clinical-basis 4.5). No unit here can say grams: the misprint of 4.4 has no place to stand. */
import type { DrugKey } from '../terminology/drugs.ts'
import type { Citation } from '../types.ts'

/** Per body weight or surface. `start` is the figure that is put into milligrams: the lowest where sources differ. */
export type ScaledAmount = {
  unit: 'mg/kg' | 'mg/m²'
  per: 'day' | 'dose'
  low: number
  high: number
  start: number
}
/** A fixed dose by body weight; the last band whose limit the weight reaches applies. `over`: only above the limit. */
export type BandedAmount = { bands: { fromKg: number; over?: true; mg: number }[] }

/** An upper limit. One that is not confirmed still binds: it may only lower or withhold. */
export type Cap = { mg: number; per: 'day' | 'dose' | 'week'; citation: Citation }

export type DoseRow = {
  id: string
  amount: ScaledAmount | BandedAmount
  /** "in 2 divided doses", "on 3 consecutive days, every 4 months" */
  schedule: string
  caps: Cap[]
  /** Years of age: `from` and `upTo` inclusive, `above` and `below` exclusive. Absent: every age. */
  ages?: { from?: number; below?: number; upTo?: number; above?: number }
  /** `default` of its age: the lowest of the confirmed rows. */
  use: 'default' | 'other'
  /** What the source treated, where that was not CNO (or arthritis, from which the class is borrowed). */
  notCno?: string
  note?: string
  citation: Citation
}

export type DrugDoses = {
  drug: string
  label: string
  class: DrugKey
  /** Younger children get no dose from the app. */
  ageLimit: { years: number; citation: Citation } | null
  /** At or below this age the label says that use is not established: a warning. */
  notEstablishedUpTo?: { years: number; citation: Citation }
  notes: string[]
  rows: DoseRow[]
}
