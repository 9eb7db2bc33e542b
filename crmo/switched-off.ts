/**
 * What a site has switched off stays where it was and says so: it is open, answers nothing and reassures of nothing. D-31 and Jansson 2009
 * cannot be switched off.
 */
import type { SiteRules } from '../smart-config/types.ts'
import type { FurtherInstrument, Mimic, PathwayRow } from './assessment.ts'
import type { TreatmentOption } from './treatment/treatment-types.ts'

export const SWITCHED_OFF = 'Switched off by this site.'
const marked = (title: string): string => `${title} (switched off by this site)`

type Off = SiteRules['switchedOff']

/** In the place of what the row would say. Its inputs were not looked at, so it counts as unanswered. */
export const rowOrOff =
  (off: Off) =>
  <Row extends PathwayRow>(row: Row): Row =>
    off?.rows?.includes(row.row)
      ? {
          ...row,
          state: 'open',
          title: marked(row.title),
          reason: SWITCHED_OFF,
          missing: [`${row.row}, switched off by this site`],
          evidence: [],
          switchedOff: true,
        }
      : row

export const mimicOrOff =
  (off: Off) =>
  (mimic: Mimic): Mimic =>
    off?.mimics?.includes(mimic.key)
      ? {
          ...mimic,
          state: 'open',
          title: marked(mimic.title),
          reason: SWITCHED_OFF,
          speaksFor: [],
          speaksAgainst: [],
          missing: [],
        }
      : mimic

export const instrumentOrOff = (off: Off, instrument: FurtherInstrument): FurtherInstrument =>
  off?.instruments?.includes(instrument.key)
    ? {
        ...instrument,
        title: marked(instrument.title),
        items: [],
        result: { kind: 'structure', sentence: SWITCHED_OFF },
      }
    : instrument

/** No dose is laid out; what blocks and warns stays to be read. */
export const optionOrOff =
  (off: Off) =>
  (option: TreatmentOption): TreatmentOption =>
    off?.drugs?.includes(option.drug)
      ? { ...option, label: marked(option.label), doses: [], blocked: [SWITCHED_OFF, ...option.blocked] }
      : option
