/** A row of the bones. */
export type BoneEntry = {
  label: string
  names: string[]
  snomed: string[]
  /** A midline bone has no side and cannot be symmetric (house rule, clinical-basis 2.1). */
  midline?: true
  long?: true
  /** Vertebra, clavicle or sternum: Jansson item 5. */
  axialSite?: true
  /** Numbered members: ribs, rays of hand and foot. */
  numbered?: true
  /** A region whose bone is not named ("hip", "cheek"): a lesion there counts, but its bone stays open. */
  vague?: true
  /** Bones of a region: a later report may say which of them was meant. */
  covers?: readonly string[]
  /** Its parts are bones with names of their own, which stand for it: hamate, capitate. */
  namedByPart?: true
}
