/** The shape of the checks before and during a treatment (clinical-basis 4.7): a question, how the chart answers it, what follows. */
import type { AnalyteKey } from '../terminology/analytes.ts'
import type { ConditionKey } from '../terminology/conditions.ts'
import type { DrugKey } from '../terminology/drugs.ts'
import type { Citation } from '../types.ts'

/**
 * One way in which the chart can answer. `bad`: what makes the latest result abnormal. Presence tests keep a positive answer for ever,
 * unless `positiveDays` says how long it speaks.
 */
export type CheckTest =
  | {
      kind: 'result'
      analyte: AnalyteKey
      days: number
      bad: 'low' | 'high' | 'present' | 'absent' | 'none' | { below: number; unit: string }
      positiveDays?: number
      /** A charted drug of this class answers for the abnormal result (vitamin D that is being replaced). */
      answeredBy?: DrugKey
    }
  | { kind: 'kidney'; below: number }
  /** A past problem counts too, unless `activeOnly`. */
  | { kind: 'problem'; concepts: ConditionKey[]; means: 'abnormal' | 'done'; activeOnly?: true; answeredBy?: DrugKey }
  | { kind: 'drug'; classes: DrugKey[] }
  | { kind: 'allergy'; words: string[] }
  | { kind: 'finding'; key: 'bowelSymptoms' | 'psoriasisOrPustulosis' | 'tuberculosisExposure' }
  /** `clears: false`: the test can only find something; that it finds nothing does not answer the check. */
  | { kind: 'red-flag'; row: string; openCounts: boolean; clears?: false }
  | { kind: 'temperature'; days: number; clears?: false }
  | { kind: 'vaccine'; words: string[]; means: 'abnormal'; days: number }
  | { kind: 'vaccine'; words: string[]; means: 'done' }
  | { kind: 'procedure'; words: string[]; days: number; means: 'abnormal' | 'done' }
  /** An image by its title, as study, report or procedure. */
  | { kind: 'film'; words: string[]; days: number }
  | { kind: 'named-result'; words: string[]; days: number }
  /** The chart cannot tell: always missing. */
  | { kind: 'ask' }

type CheckLevel = 'block' | 'warn' | 'info'
type Advice<Level> = { level: Level; text: string }
type Row = {
  id: string
  classes: DrugKey[]
  /** Only these of the classes; absent: all. */
  drugs?: string[]
  /** Not asked of a boy. */
  onlyWhoMayBePregnant?: true
  label: string
  tests: CheckTest[]
  /** Null: the row shows only when something is found (another row asks the same question). */
  missing: Advice<'warn' | 'info'> | null
}
/** An unconfirmed rule may only warn or inform: it cannot even be written down as a block. */
export type CheckRow =
  | (Row & { abnormal: Advice<CheckLevel>; citation: Citation & { confirmation: 'seed' | 'published' | 'house' } })
  | (Row & { abnormal: Advice<'warn' | 'info'>; citation: Citation & { confirmation: 'unconfirmed' } })
