/** Heads of columns in tables with one bone a row ("Bone | Side | Oedema | Remarks"). Lower case, American spelling. */

/** What names the bone, and its part in a column of its own. */
export const boneColumns = [
  'bone',
  'bones',
  'bone unit',
  'bone region',
  'site',
  'skeletal site',
  'anatomical site',
  'location',
  'localization',
  'lesion',
  'structure',
  'region',
  'level',
  'part',
  'part of bone',
]

export const sideColumns = ['side', 'laterality', 'l / r', 'r / l']
/** Cells of such a column; an empty one is of a midline bone, or the side stands with the bone. */
export const sideCells: Readonly<Record<string, string>> = {
  l: 'left',
  left: 'left',
  lt: 'left',
  r: 'right',
  right: 'right',
  rt: 'right',
  b: 'both',
  both: 'both',
  bilateral: 'both',
  bilat: 'both',
  'l + r': 'both',
  'r + l': 'both',
  'l / r': 'both',
  'r / l': 'both',
}

/** Running numbers, sizes and places of images say nothing of the bone. */
export const columnsLeftOut = ['no', 'no .', 'nr', '#', 'number', 'size', 'size ( mm )', 'mm', 'cm', 'image', 'series']

/** A column of one sign, whose cells hold a grade, a number or a yes: the words that such a cell stands for. */
export const signColumns: Readonly<Record<string, string>> = {
  edema: 'marrow edema',
  'edema now': 'marrow edema',
  'marrow edema': 'marrow edema',
  'bone marrow edema': 'marrow edema',
  bme: 'marrow edema',
  'stir signal': 'high stir signal',
  uptake: 'increased uptake',
  'tracer uptake': 'increased uptake',
  'fdg uptake': 'increased uptake',
  suv: 'increased uptake',
  suvmax: 'increased uptake',
  'suv max': 'increased uptake',
  sclerosis: 'sclerosis',
  lysis: 'lytic lesion',
  'periosteal reaction': 'periosteal reaction',
  expansion: 'bone expansion',
  'soft tissue mass': 'soft tissue mass',
  'sclerotic margin': 'sclerotic margin',
}
export const yesCells = ['yes', 'y', '+', '+ +', '+ + +', 'present', 'x', 'mild', 'moderate', 'marked', 'severe']
export const noCells = ['no', 'n', '0', 'none', 'absent', 'nil', 'negative']
