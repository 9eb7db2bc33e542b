import type { Evidence } from './evidence.ts'

export type Side = 'left' | 'right' | 'midline' | 'unspecified'
export type Region = 'metaphysis' | 'epiphysis' | 'diaphysis' | 'body' | 'unspecified'
/** Which end of a long bone, where the text says so. Not printed, used to tell two lesions of one bone apart. */
export type Segment = 'proximal' | 'distal' | 'unspecified'

export const lesionFeatures = [
  'sclerotic',
  'sclerotic_margin',
  'lytic',
  'marrow_oedema',
  'periosteal_reaction',
  'cortical_breach',
  'soft_tissue_mass',
  'expansion',
  'fracture_or_collapse',
  'increased_uptake',
] as const
export type LesionFeature = (typeof lesionFeatures)[number]

/**
 * A bone lesion. One entry is one site: a bilateral finding is two lesions, T7 to T9 are three.
 * `bone` is a key of `smart-config/terminology/bones.ts`; `level` is the vertebra, ray or rib where named ("T8", "1st", "4th",
 * "thoracic, first of 2"); `boneName()` prints both as "vertebra (T8)".
 */
export type LesionSite = { bone: string; level: string | null; side: Side; region: Region; segment: Segment }

/**
 * `reported`: stated by the chart and counted. `suggested`: possible, uncertain or not on imaging; offered, never counted.
 * `confirmed`/`added`: counted on the clinician's word. `removed`: by the clinician, never counted.
 * `resolved`: described only as past or healed; listed, never counted as current (a clinician may confirm it).
 */
export type LesionState = 'reported' | 'suggested' | 'confirmed' | 'added' | 'removed' | 'resolved'

export type Lesion = LesionSite & {
  /** Stable over readings of the same chart: `tibia:right:distal`, `vertebra(T8):midline`. */
  id: string
  features: LesionFeature[]
  /** Features that a report denies for this lesion ("no sclerotic margin", "ill-defined margins" → sclerotic_margin). */
  deniedFeatures: LesionFeature[]
  state: LesionState
  /** Why it is only suggested or resolved; null when reported. */
  doubt: string | null
  /** Date of the first study that shows it, ISO 8601. */
  firstShown: string | null
  evidence: Evidence[]
}

/** Denied and nowhere stated: where one report states a feature and another denies it, it is shown once, as disputed. */
export const deniedOnly = ({
  features,
  deniedFeatures,
}: Pick<Lesion, 'features' | 'deniedFeatures'>): LesionFeature[] =>
  deniedFeatures.filter((feature) => !features.includes(feature))
