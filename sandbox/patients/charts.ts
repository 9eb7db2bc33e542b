/** The charts made for this EHR, beside the published practice cases. */
import type { Chart } from './load.ts'

export const builtInCharts = (): Chart[] => []

/** What the patient list says about each of them, by patient id. */
export const chartDescriptions: Record<string, string> = {}
