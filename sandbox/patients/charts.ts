/** The charts made for this EHR, beside the published practice cases. */
import type { Chart } from './load.ts'

export const builtInCharts = (): Chart[] => []
