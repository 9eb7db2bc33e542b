import { createContext, useContext } from 'react'
import type { ImagingStudyFact } from '../../crmo/chart/chart.ts'
import { evidenceTexts } from './evidence-texts.ts'

/** Where images can be looked at, and which addresses may become links. */
export type ImageViewers = { studies: readonly ImagingStudyFact[]; origins: readonly string[] }

export const ImageViewersContext = createContext<ImageViewers>({ studies: [], origins: [] })

/** The charted address for a study, or for a report of it. */
export const viewerAddress = (studies: readonly ImagingStudyFact[], reference: string): string | null =>
  studies.find(
    ({ viewer, evidence, reports }) =>
      viewer !== undefined && (evidence.reference === reference || reports?.includes(reference)),
  )?.viewer ?? null

/** An address of the chart is foreign text: only https at an origin that the hospital names may be opened from here. */
export function mayOpen(address: string, origins: readonly string[]): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  return url?.protocol === 'https:' && url.username === '' && origins.includes(url.origin)
}

/** Link to the images of a study or a report; words where the address may not be opened; nothing where there is none. */
export function ImageLink({ reference }: { reference: string }) {
  const { studies, origins } = useContext(ImageViewersContext)
  const address = viewerAddress(studies, reference)
  if (!address) return null
  return mayOpen(address, origins) ? (
    <a className="image-link" href={address} target="_blank" rel="noopener noreferrer">
      {evidenceTexts().openImages}
      <span className="visually-hidden">{evidenceTexts().newWindow}</span>
    </a>
  ) : (
    <p className="evidence-note">
      {evidenceTexts().imagesAt} <span className="reference">{address}</span>
      {evidenceTexts().noViewer}
    </p>
  )
}
