/**
 * What a site has switched off stays where it was and says so: it is open, answers nothing and reassures of nothing. D-31 and Jansson 2009
 * cannot be switched off.
 */
import type { SiteRules } from '../smart-config/types.ts'
import type { FurtherInstrument, Mimic, PathwayRow } from './assessment.ts'
import type { TreatmentOption } from './treatment/treatment-types.ts'

type Off = SiteRules['switchedOff']

export const SWITCHED_OFF = 'Switched off by this site.'
export const markedOff = (title: string): string => `${title} (switched off by this site)`

const open = ({ title }: { title: string }) => ({
  title: markedOff(title),
  state: 'open' as const,
  reason: SWITCHED_OFF,
  missing: [],
})

/** In the place of what the row would say. Its inputs were not looked at, so it counts as unanswered. */
export const rowOrOff =
  (off: Off) =>
  <Row extends PathwayRow>(row: Row): Row =>
    off?.rows?.includes(row.row) ? { ...row, ...open(row), evidence: [], switchedOff: true } : row

export const mimicOrOff =
  (off: Off) =>
  (mimic: Mimic): Mimic =>
    off?.mimics?.includes(mimic.key) ? { ...mimic, ...open(mimic), speaksFor: [], speaksAgainst: [] } : mimic

export const instrumentOrOff = (off: Off, one: FurtherInstrument): FurtherInstrument =>
  off?.instruments?.includes(one.key)
    ? { ...one, title: markedOff(one.title), items: [], result: { kind: 'structure', sentence: SWITCHED_OFF } }
    : one

/** No dose is laid out; what blocks and warns stays to be read. */
export const optionOrOff =
  (off: Off) =>
  (option: TreatmentOption): TreatmentOption =>
    off?.drugs?.includes(option.drug)
      ? { ...option, label: markedOff(option.label), doses: [], blocked: [SWITCHED_OFF, ...option.blocked] }
      : option
