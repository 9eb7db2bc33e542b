/** A written case as it lies on disk: everything of one invented patient in one compact file (README.md beside this file). */
import type { ItemName } from '../practice-cases/practice-case.ts'

type WrittenResult = {
  test: string
  interpretation?: 'H' | 'L' | 'N'
} & ({ value: number; unit: string; comparator?: '<' | '>'; low?: number; high?: number } | { text: string })
export type WrittenObservation = WrittenResult
export type WrittenText = { title: string; text: string }
export type WrittenImaging = WrittenText & { modality: 'CT' | 'DX' | 'MR' | 'NM' | 'PT' | 'US' }

export type WrittenLesion = { bone: string; side: string; region: string; features: string[] }
export type WrittenExpected = {
  id: string
  group: string
  diagnosis: string
  age_years: number
  sex: string
  items: Record<ItemName, boolean | null>
  score: [number, number]
  not_shown_so_far: ItemName[]
  lesions: WrittenLesion[]
  negated: string[]
  notes: string
  source_url: string
  title: string
}

export type WrittenCase = {
  id: string
  patient: { age_years: number; sex: 'female' | 'male' | 'unknown' }
  conditions: string[]
  observations: WrittenObservation[]
  laboratory_reports: WrittenText[]
  history: string
  imaging: WrittenImaging[]
  pathology: WrittenText[]
  expected: WrittenExpected
}
