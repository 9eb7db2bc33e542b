/** Studies and texts of one kind of imaging. */
import type { Chart, Modality, ReportText } from '../../chart/chart.ts'
import type { Evidence } from '../../evidence.ts'
import { modalityOfTitle } from '../../modality.ts'

/** The imaging texts of a modality. */
export const textsOf = (chart: Chart, modality: Modality): ReportText[] =>
  chart.texts.filter((text) => text.kind === 'imaging' && modalityOfTitle(text.title) === modality)

/** Studies and texts of a modality: a study may lack a report, and a report its study. */
export const hasStudyOf = (chart: Chart, modality: Modality): boolean =>
  chart.studies.some((study) => study.modality === modality) || textsOf(chart, modality).length > 0

/** True when the evidence points into one of the texts. */
export const isFrom = (texts: ReportText[], evidence: Evidence): boolean =>
  texts.some((text) => text.id === evidence.span?.textId || (!evidence.span && text.reference === evidence.reference))
