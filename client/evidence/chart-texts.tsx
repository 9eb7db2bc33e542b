import { createContext, useContext } from 'react'
import type { ReportText } from '../../crmo/chart/chart.ts'

/** The chart's texts, for the evidence anywhere on the page that quotes them. */
export const ChartTexts = createContext<readonly ReportText[]>([])

export const useReportText = (textId: string): ReportText | null =>
  useContext(ChartTexts).find((text) => text.id === textId) ?? null
