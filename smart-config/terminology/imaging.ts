/** Imaging: modality codes, whole-skeleton studies and report categories (clinical-basis 7.1, 7.3, 7.6). */
export const dicomModality = {
  CR: 'radiograph',
  DX: 'radiograph',
  RG: 'radiograph',
  CT: 'ct',
  MR: 'mr',
  PT: 'pet',
  US: 'ultrasound',
  // NM does not mean bone scan: the words decide.
  NM: 'other',
  XA: 'other',
  RF: 'other',
  BMD: 'other',
} as const

/** Words of a study's or report's title → modality; the first that fits decides. Lower case, whole words. */
export const modalityWords = [
  [
    'bone-scan',
    [
      'bone scan',
      'bone scintigraphy',
      'skeletal scintigraphy',
      'bone scintigram',
      'scintigraphy',
      'scintigram',
      '99mtc-mdp',
      'tc-99m mdp',
      'radionuclide bone scan',
      'isotope bone scan',
    ],
  ],
  ['pet', ['pet', 'pet-ct', 'pet ct', 'fdg']],
  ['mr', ['mri', 'mr', 'wb-mri', 'wbmri', 'magnetic resonance', 'stir']],
  ['ct', ['ct', 'cbct', 'computed tomography']],
  ['ultrasound', ['ultrasound', 'us', 'sonography']],
  [
    'radiograph',
    [
      'radiograph',
      'radiographs',
      'x-ray',
      'xray',
      'xr',
      'x-rays',
      'plain film',
      'plain films',
      'orthopantomogram',
      'opg',
      'skeletal survey',
    ],
  ],
] as const

/** LOINC and SNOMED CT codes of studies that show the whole skeleton. */
export const wholeSkeletonCodes = ['46358-8', '42175-0', '426252008']

/** Titles of studies that show the whole skeleton. A bone scan does by its nature. */
export const wholeSkeletonWords = [
  'whole body',
  'whole-body',
  'wb-mri',
  'wbmri',
  'wb mri',
  'total body',
  'entire body',
  'entire skeleton',
  'skull to toes',
  'skull base to toes',
  'vertex to toes',
  'vertex to feet',
  'vertex to foot',
  'vertex to the feet',
  'vertex to the toes',
  'head to feet',
  'head to foot',
  'skull to feet',
  'skull base to feet',
  'head to toe',
  'skeletal survey',
  'bone scan',
  'bone scintigraphy',
  'skeletal scintigraphy',
  'bone scintigram',
  // A bone scan named by its tracer.
  'tc-99m mdp',
  '99mtc-mdp',
  '99mtc mdp',
  'tc99m mdp',
  'tc-99m-mdp',
  'mdp scan',
  // Titles in other languages: a study keeps its name when its report is read in English.
  'ganzkörper',
  'ganzkoerper',
  'skelettszintigraphie',
  'skelettszintigrafie',
  'corps entier',
  'scintigraphie osseuse',
]

/** What a report or document is about, by category or type code; else by words in the title. */
export const textKinds = [
  {
    kind: 'imaging',
    codes: ['RAD', 'LP29684-5', '18748-4', 'imaging', 'RX', 'CT', 'NMR', 'NMS', 'RUS', 'CUS', '18726-0'],
    words: [
      'radiology',
      'imaging',
      'mri',
      'x-ray',
      'xray',
      'radiograph',
      'bone scan',
      'scintigraphy',
      'ct',
      'ultrasound',
      'radiographs',
    ],
  },
  {
    kind: 'pathology',
    codes: ['PAT', 'SP', 'CP', 'LP7839-6', '11526-1', '60567-5', '60568-3'],
    words: ['pathology', 'histology', 'biopsy', 'cytology', 'bone marrow'],
  },
  {
    kind: 'laboratory',
    codes: ['LAB', 'HM', 'CH', 'MB', 'laboratory', 'LP29708-2', '26436-6'],
    words: ['laboratory', 'microbiology', 'culture', 'smear', 'haematology', 'hematology'],
  },
] as const

/** A side that a report calls normal later than this may have healed: it does not speak against an earlier lesion [house]. */
export const daysBeforeHealing = 60
