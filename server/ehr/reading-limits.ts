/** How far a reading of the chart goes. Every limit that is reached is said on screen, never silent. */
export type ReadingLimits = {
  /** For one answer of the EHR. */
  callMs: number
  /** For all pages of one query: no further page is begun after it. */
  queryMs: number
  pages: number
  /** FHIR calls under way at once, of one chart. Above the number of queries, so that no page chain waits for another one. */
  concurrency: number
  /** Characters of one attachment, base64. */
  attachmentCharacters: number
  /** Report texts fetched in one reading, newest first as the EHR sends them. */
  attachments: number
}

export const readingLimits: ReadingLimits = {
  callMs: 20_000,
  queryMs: 90_000,
  pages: 50,
  concurrency: 24,
  attachmentCharacters: 2_000_000,
  attachments: 300,
}
