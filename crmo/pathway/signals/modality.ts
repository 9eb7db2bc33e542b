/** Which kind of imaging a title names. The words are those of `smart-config/terminology/imaging.ts`, the first that fits decides. */
import { modalityWords } from '../../../smart-config/terminology/imaging.ts'
import type { Chart, Modality, ReportText } from '../../chart/chart.ts'
import type { Evidence } from '../../evidence.ts'

const patterns = modalityWords.map(
  ([modality, names]) => [modality, new RegExp(`(^|[^a-z0-9])(${names.join('|')})($|[^a-z0-9])`, 'i')] as const,
)

export const modalityOfTitle = (title: string): Modality | null =>
  patterns.find(([, pattern]) => pattern.test(title))?.[0] ?? null

/** The imaging texts of a modality. */
export const textsOf = (chart: Chart, modality: Modality): ReportText[] =>
  chart.texts.filter((text) => text.kind === 'imaging' && modalityOfTitle(text.title) === modality)

/** Studies and texts of a modality: a study may lack a report, and a report its study. */
export const hasStudyOf = (chart: Chart, modality: Modality): boolean =>
  chart.studies.some((study) => study.modality === modality) || textsOf(chart, modality).length > 0

/** True when the evidence points into one of the texts. */
export const isFrom = (texts: ReportText[], evidence: Evidence): boolean =>
  texts.some((text) => text.id === evidence.span?.textId || (!evidence.span && text.reference === evidence.reference))
