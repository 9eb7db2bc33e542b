/**
 * The shape of an instrument as data. One file here is one instrument: its items are answered by predicates (`predicates.ts`), its rule by
 * one of the kinds below, and `registry.ts` lists it. Jansson 2009 keeps its own file and shape: it drives the gate and the next step.
 */
import type { Citation, Confirmation } from '../types.ts'
import type { Literal } from './predicates.ts'

/** What a component score counts with: a number now, and where there is an earlier assessment, its number then. */
export type MeasureKey =
  | 'esr'
  | 'lesions'
  | 'physicianGlobal'
  | 'patientGlobal'
  | 'chaq'
  | 'pain'
  /** Found by examination (focal tenderness or warmth), not by imaging. */
  | 'clinicalLesions'

/** Exactly one of `anyOf`, `measure` and `fallOf` says how the item is answered. */
export type ItemTable = {
  /** Also the key of a clinician's answer. The same key in two instruments means the same question. */
  key: string
  label: string
  confirmation: Confirmation
  /** Read in a reproduction, not at the source. */
  secondHand?: true
  /** Worth when yes, in a sum. */
  points?: number
  /** Part of the instrument that counts it: major, minor, entry, exclusion, domain, … */
  group?: string
  howToFindOut: string
} & (
  | { /** Yes when every literal of one clause holds. */ anyOf: readonly (readonly Literal[])[] }
  | { /** The number itself is the points, at most `most`. */ measure: MeasureKey; most: number }
  | { /** Yes when it fell by the rule's first level since the earlier assessment. */ fallOf: MeasureKey }
)

export type RuleTable = { confirmation: Confirmation } & (
  | {
      /** Points of the yes items. `threshold` null: no cut-off is known. */
      kind: 'sum'
      threshold: { value: number; reached: 'above' | 'at-or-above' } | null
      says: { reached: string; notReached: string; noThreshold: string }
    }
  | {
      /** Met when one of the alternatives is: every group has at least so many yes items. */
      kind: 'counts'
      alternatives: readonly Readonly<Record<string, number>>[]
      says: { met: string; notMet: string }
    }
  | {
      /** Met when one of the named alternatives is: one of its clauses of item keys holds. */
      kind: 'alternatives'
      alternatives: readonly {
        name: string
        anyOf: readonly (readonly string[])[]
        met: string
        /** Its sentence is printed only when the biopsy-sparing gate is passed. */
        sparesBiopsy?: true
      }[]
      says: { notMet: string }
    }
  | {
      /** Items of group `entry` all yes, of group `exclusion` none, points of group `domain` from the site's own table. */
      kind: 'domains'
      threshold: number
      says: { reached: string; notReached: string; notEntered: string; withoutTable: string }
    }
  | {
      /** Response: at least `improved` items fell by a level (per cent), at most `worsened` others rose by more than `worse` per cent. */
      kind: 'response'
      levels: readonly number[]
      improved: number
      worsened: number
      worse: number
      name: string
    }
  | { /** Components only: the points are not known, so there is no total. */ kind: 'structure'; says: string }
)

export type InstrumentTable = {
  key: string
  title: string
  /** Label that must stand beside it. */
  notFor: string
  citation: Citation
  items: readonly ItemTable[]
  rule: RuleTable
}
