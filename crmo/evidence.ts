/**
 * Evidence: the pointer from a fact back to its source. Every answer, flag and recommendation carries some.
 * Plain JSON, so that it travels from server to browser to chart unchanged.
 */

/** A stretch of a normalised report text. Offsets are UTF-16 units into `ReportText.text`; `text` is the quoted words. */
export type Span = { textId: string; start: number; end: number; text: string }

export type Evidence = {
  /** `Type/id` of the resource in this EHR, or `clinician` for what the clinician said in the review. */
  reference: string
  /** `meta.versionId` of the resource as it was read. */
  version: string | null
  /** What it is, in a clinician's words: "CRP", "MRI whole body". */
  label: string
  /** Clinically relevant time, ISO 8601 as charted. */
  date: string | null
  /** FHIR status as charted: final, corrected, … */
  status: string | null
  code?: { system?: string; code?: string; display?: string }
  /** As charted, with its unit: "2.4 mg/dL", "< 0.5 mg/dL", "slightly raised". */
  value?: string
  /** After conversion, when that differs: "24 mg/L". */
  converted?: string
  /** As charted: "< 8 mg/L". */
  referenceRange?: string
  /** Who made, measured or reported it, as charted. */
  performer?: string
  span?: Span
  /** One sentence on how it was read, where that is not obvious. */
  note?: string
}

/** Three-valued everywhere: absence of data is `unknown`, never `no`. */
export type Answer = 'yes' | 'no' | 'unknown'
