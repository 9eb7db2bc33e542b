import { textsOf } from '../words/chosen.ts'

export const english = {
  byClinician: 'Said by the clinician in this review',
  version: (version: string) => ` version ${version}`,
  reference: 'reference',
  none: 'No source in the chart.',
  basis: 'Basis',
  for: (what: string) => ` for ${what}`,
  more: (count: number) => `${count} more`,
  unconfirmed: 'unconfirmed',
  house: 'definition of this app',
  secondHand: 'second-hand source',
  derived: 'derived',
  openImages: 'Open the images',
  newWindow: ' in a new window',
  imagesAt: 'Images at',
  noViewer: ': no viewer known here, open them in the EHR.',
  report: (title: string) => `Report: ${title}`,
  wholeReport: (title: string, day: string) => `Whole report: ${title}, ${day}`,
  notShown: (words: string) =>
    `The report with the quoted words (${words}) is not shown here, or the words do not stand at their place in it. Read it in the EHR.`,
}
export const evidenceTexts = textsOf('evidence', english)
