/** What the narrative reader makes of one text. Pure data; spans are relative to the text that was read. */
import type { FindingKey, OpenKey } from '../findings.ts'
import type { LesionFeature, LesionSite } from '../lesion.ts'
import type { SideHint } from './lesions/sides.ts'
import type { TextResult } from './told/told-results.ts'

export type TextKind = 'imaging' | 'pathology' | 'laboratory' | 'note'

/** UTF-16 offsets into the normalised text. */
export type TextSpan = { start: number; end: number }

/** What is known about a text before it is read. */
export type TextContext = {
  kind: TextKind
  /** Title or code text of the report ("MRI right foot"): may give the side and the modality, never a lesion. */
  title: string
  /** Lesions that earlier reports of the chart state: what "the lesion" may speak of. */
  known?: readonly LesionSite[]
  /** Sides of the complaint as the notes tell it. */
  complaint?: readonly SideHint[]
}

export type ReportedLesion = LesionSite & {
  features: LesionFeature[]
  /** Denied for this lesion: "no sclerotic margin", "ill-defined margins". */
  deniedFeatures: LesionFeature[]
  /**
   * `stated`: a current lesion, counts. `uncertain`: possible, hypothetical, equivocal, or the bone only implied: offered, never counts.
   * `past`: described only as previous, healed or resolved: listed, does not count as current.
   */
  certainty: 'stated' | 'uncertain' | 'past'
  /** For `uncertain` and `past`: the words that made it so, as a sentence for the clinician. */
  doubt: string | null
  /** First the words that name the bone, then those of the features. */
  spans: TextSpan[]
}

export type TextFinding = { key: FindingKey; answer: 'yes' | 'no'; span: TextSpan }

/** What a text tells of and leaves open. */
export type Unsettled = { key: OpenKey; span: TextSpan }

export type UnreadBone = TextSpan & {
  bone: string
  level: string | null
  side: LesionSite['side']
  /** Of the side that is named: a lesion of the other side does not settle it. */
  isOtherSide?: true
}

export type ReportReading = {
  /** `other`: not English; then everything below is empty. */
  language: 'english' | 'other'
  lesions: ReportedLesion[]
  findings: TextFinding[]
  /** Laboratory values in running text. */
  results: TextResult[]
  unsettled: Unsettled[]
  /** "No further lesion anywhere in the skeleton", whole-body MRI, bone scan, skeletal survey in heading or technique. */
  wholeSkeleton: TextSpan | null
  /** "further imaging has been requested", "report is outstanding". */
  imagingPending: TextSpan | null
  /** "Multifocal disease", "five lesions": more lesions may be meant than those whose sites are named. */
  severalLesions: TextSpan | null
  /** "No focal lesion", "normal bone scan": the imaged bones are called free. */
  noLesion: TextSpan | null
  /** Bones whose look is called physiological, a variant or an artefact. */
  explainedBones: UnreadBone[]
  /** Bones that the report speaks of and of which nothing could be read: neither lesion nor normal nor denied. */
  unreadBones: UnreadBone[]
  /** Bones of one side that are called normal. */
  freeBones: UnreadBone[]
  /** Words that state a bone lesion and for which no bone was found. */
  unplaced: TextSpan[]
}

/** The reader's entrance: implemented in `read-text.ts`. */
export type ReadText = (text: string, context: TextContext) => ReportReading
