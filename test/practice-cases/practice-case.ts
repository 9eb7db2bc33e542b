/** The published practice cases, and the one table that maps their names to the app's keys (README.md beside this file). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const itemKeys = {
  normal_blood_count: 'normalBloodCount',
  symmetric: 'symmetricLesions',
  marginal_sclerosis: 'marginalSclerosis',
  normal_temperature: 'normalTemperature',
  vertebra_clavicle_sternum: 'axialSite',
  two_or_more_lesions: 'multipleLesions',
  crp_ge_10_mg_per_l: 'raisedCrp',
} as const
export type ItemName = keyof typeof itemKeys

export type ExpectedLesion = { bone: string; side: string; region: string; features: string[] }
export type Expected = {
  id: string
  age_years: number
  group: string
  items: Record<ItemName, boolean | null>
  score: [number, number]
  not_shown_so_far: ItemName[]
  lesions: ExpectedLesion[]
}

const casesFolder = import.meta.dirname
export const bundlesFolder = join(casesFolder, '../../sandbox/patients/practice-cases')

export const practiceCases = readdirSync(casesFolder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name,
    expected: JSON.parse(readFileSync(join(casesFolder, name), 'utf8')) as Expected,
    bundle: JSON.parse(readFileSync(join(bundlesFolder, name), 'utf8')) as { entry: { resource: unknown }[] },
  }))

export type Judgement = 'agree' | 'wrong way' | 'missed' | 'over-claimed'

/** A firm "no" may be answered `unknown` where nothing of the kind has been imaged yet; "yes" is wrong all the same. */
export function judge(expected: Expected, item: ItemName, answer: string): Judgement {
  const wanted = expected.items[item]
  if (wanted === null) return answer === 'unknown' ? 'agree' : 'over-claimed'
  if (answer === (wanted ? 'yes' : 'no')) return 'agree'
  if (answer !== 'unknown') return 'wrong way'
  return wanted === false && expected.not_shown_so_far.includes(item) ? 'agree' : 'missed'
}

/** Lesions as "bone|side", a bilateral one twice; midline bones have no side. */
export function siteNames(lesions: { bone: string; side: string }[]): string[] {
  return lesions
    .flatMap(({ bone, side }) => (side === 'bilateral' ? [`${bone}|left`, `${bone}|right`] : [`${bone}|${side}`]))
    .sort()
}
