/** What the treatment rules look at, computed once. */
import type { DrugKey } from '../../smart-config/terminology/drugs.ts'
import { windows } from '../../smart-config/treatment/windows.ts'
import type { RedFlag } from '../assessment.ts'
import type { Chart, Medication } from '../chart/chart.ts'
import type { Basis } from '../criteria/jansson-2009.ts'
import { dayOf, daysBetween } from '../dates.ts'
import type { Lesion } from '../lesion.ts'
import type { Findings } from '../pathway/effective-findings.ts'
import { doseAge } from './dose-age.ts'
import { type Kidney, kidneyFunction } from './kidney.ts'
import { doseWeight, type WeightVerdict } from './weight.ts'

export type Care = {
  chart: Chart
  findings: Findings
  flags: RedFlag[]
  /** Those that count. */
  lesions: Lesion[]
  /** Null when the birth date has no day. */
  age: number | null
  weight: WeightVerdict
  kidney: Kidney
  /** Orders and statements that run, and infusions of the last weeks. */
  running: Medication[]
}

const runningStatus = ['active', 'on-hold', 'unknown', 'in-progress']

/** Whole days from a date to the reading; null without a date. */
export const daysAgo = (date: string | null, readAt: string): number | null =>
  date === null ? null : daysBetween(dayOf(date), dayOf(readAt))

function isRunning(medication: Medication, readAt: string): boolean {
  const since = daysAgo(medication.end ?? medication.start, readAt)
  if (medication.kind === 'administration') return since !== null && since <= windows.infusion
  const ended = medication.end === null ? null : daysAgo(medication.end, readAt)
  return runningStatus.includes(medication.status) && (ended === null || ended <= 0)
}

export function careOf(basis: Basis, lesions: Lesion[], flags: RedFlag[]): Care {
  const { chart, findings } = basis
  return {
    chart,
    findings,
    flags,
    lesions,
    age: doseAge(chart.patient, chart.readAt),
    weight: doseWeight(chart, chart.readAt),
    kidney: kidneyFunction(chart),
    running: chart.medications.filter((medication) => isRunning(medication, chart.readAt)),
  }
}

export const ofClass = (medications: Medication[], classes: readonly DrugKey[]): Medication[] =>
  medications.filter((one) => one.classes.some((key) => classes.includes(key as DrugKey)))
