/**
 * Bones: key → names, SNOMED CT sites (clinical-basis 7.4, verified in pydicom) and anatomy. The narrative reader, coded findings, the
 * lesion editor and the lesion map all use this table. Names are lower case, singular and plural; British and American.
 */
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
}

export const bones = {
  tibia: {
    label: 'tibia',
    names: [
      'tibia',
      'tibiae',
      'tibias',
      'tibial',
      'shinbone',
      'shin bone',
      'medial malleolus',
      'medial malleoli',
      'tibial plateau',
      'tibial plafond',
    ],
    snomed: ['12611008', '64605006', '52687003'],
    long: true,
  },
  fibula: {
    label: 'fibula',
    names: ['fibula', 'fibulae', 'fibulas', 'fibular', 'lateral malleolus', 'lateral malleoli'],
    snomed: ['87342007'],
    long: true,
  },
  femur: {
    label: 'femur',
    names: [
      'femur',
      'femora',
      'femurs',
      'femoral',
      'thighbone',
      'thigh bone',
      'greater trochanter',
      'lesser trochanter',
      'femoral neck',
      'femoral head',
      'femoral condyle',
      'femoral condyles',
    ],
    snomed: ['71341001', '310651003', '41111004', '310652005'],
    long: true,
  },
  patella: {
    label: 'patella',
    names: ['patella', 'patellae', 'patellas', 'patellar', 'kneecap', 'knee cap'],
    snomed: ['64234005'],
  },
  humerus: {
    label: 'humerus',
    names: ['humerus', 'humeri', 'humeral'],
    snomed: ['85050009', '119524001', '20760004', '118495001'],
    long: true,
  },
  radius: { label: 'radius', names: ['radius', 'radii', 'radial'], snomed: ['62413002'], long: true },
  ulna: { label: 'ulna', names: ['ulna', 'ulnae', 'ulnas', 'ulnar', 'olecranon'], snomed: ['23416004'], long: true },
  clavicle: {
    label: 'clavicle',
    names: ['clavicle', 'clavicles', 'clavicular', 'collarbone', 'collarbones', 'collar bone', 'collar bones'],
    snomed: ['51299004'],
    axialSite: true,
  },
  sternum: {
    label: 'sternum',
    names: ['sternum', 'sternal', 'breastbone', 'breast bone', 'manubrium', 'manubrial', 'xiphoid'],
    snomed: ['56873002', '37285002'],
    midline: true,
    axialSite: true,
  },
  scapula: {
    label: 'scapula',
    names: ['scapula', 'scapulae', 'scapulas', 'scapular', 'shoulder blade', 'acromion', 'coracoid', 'glenoid'],
    snomed: ['79601000'],
  },
  rib: { label: 'rib', names: ['rib', 'ribs', 'costal'], snomed: ['113197003'], numbered: true },
  vertebra: {
    label: 'vertebra',
    names: ['vertebra', 'vertebrae', 'vertebral', 'vertebral body', 'vertebral bodies', 'spine', 'spinal'],
    snomed: ['51282000', '421060004'],
    midline: true,
    axialSite: true,
  },
  sacrum: { label: 'sacrum', names: ['sacrum', 'sacral', 'sacral ala'], snomed: ['54735007'], midline: true },
  coccyx: { label: 'coccyx', names: ['coccyx', 'coccygeal'], snomed: [], midline: true },
  ilium: {
    label: 'ilium',
    names: ['ilium', 'ilia', 'iliac', 'iliac bone', 'iliac wing', 'iliac crest', 'iliac blade'],
    snomed: ['22356005'],
  },
  ischium: {
    label: 'ischium',
    names: ['ischium', 'ischia', 'ischial', 'ischial tuberosity', 'ischial tuberosities'],
    snomed: ['85710004'],
  },
  pubis: {
    label: 'pubis',
    names: ['pubis', 'pubic bone', 'pubic ramus', 'pubic rami', 'superior pubic ramus', 'inferior pubic ramus'],
    snomed: [],
  },
  acetabulum: { label: 'acetabulum', names: ['acetabulum', 'acetabula', 'acetabular'], snomed: [] },
  pelvis: {
    label: 'pelvis',
    names: ['pelvis', 'pelvic bone', 'pelvic bones', 'hemipelvis', 'innominate bone'],
    snomed: ['816092008', '118645006'],
    covers: ['ilium', 'ischium', 'pubis', 'acetabulum'],
  },
  mandible: {
    label: 'mandible',
    names: ['mandible', 'mandibles', 'mandibular', 'lower jaw', 'jawbone', 'jaw bone'],
    snomed: ['91609006'],
  },
  maxilla: { label: 'maxilla', names: ['maxilla', 'maxillae', 'maxillary', 'upper jaw'], snomed: ['70925003'] },
  zygoma: { label: 'zygoma', names: ['zygoma', 'zygomatic', 'cheekbone', 'cheek bone', 'malar bone'], snomed: [] },
  skull: {
    label: 'skull',
    names: [
      'skull',
      'calvarium',
      'calvaria',
      'calvarial',
      'cranial vault',
      'parietal bone',
      'frontal bone',
      'occipital bone',
      'temporal bone',
      'skull base',
      'sphenoid',
    ],
    snomed: ['89546000'],
  },
  calcaneus: {
    label: 'calcaneus',
    names: ['calcaneus', 'calcanei', 'calcaneal', 'calcaneum', 'heel bone', 'os calcis'],
    snomed: ['80144004'],
  },
  talus: { label: 'talus', names: ['talus', 'tali', 'talar', 'ankle bone'], snomed: ['67453005'] },
  navicular: { label: 'navicular', names: ['navicular', 'naviculars'], snomed: [] },
  cuboid: { label: 'cuboid', names: ['cuboid', 'cuboids'], snomed: [] },
  cuneiform: { label: 'cuneiform', names: ['cuneiform', 'cuneiforms'], snomed: [] },
  tarsus: {
    label: 'tarsus',
    names: ['tarsus', 'tarsal', 'tarsal bones', 'tarsal bone', 'midfoot bones'],
    snomed: ['108371006'],
    covers: ['calcaneus', 'talus', 'navicular', 'cuboid', 'cuneiform'],
  },
  metatarsal: {
    label: 'metatarsal',
    names: ['metatarsal', 'metatarsals', 'metatarsus'],
    snomed: ['280711000'],
    numbered: true,
    long: true,
  },
  metacarpal: {
    label: 'metacarpal',
    names: ['metacarpal', 'metacarpals', 'metacarpus'],
    snomed: ['36455000'],
    numbered: true,
    long: true,
  },
  phalanx: { label: 'phalanx', names: ['phalanx', 'phalanges', 'phalangeal'], snomed: [], numbered: true },
  carpus: {
    label: 'carpus',
    names: ['carpus', 'carpal', 'carpal bones', 'scaphoid', 'lunate', 'capitate', 'hamate', 'triquetrum', 'trapezium'],
    snomed: [],
  },
  hip: { label: 'hip', names: ['hip', 'hips'], snomed: [], vague: true, covers: ['femur', 'acetabulum'] },
  knee: {
    label: 'knee',
    names: ['knee', 'knees'],
    snomed: [],
    vague: true,
    covers: ['femur', 'tibia', 'patella', 'fibula'],
  },
  ankle: { label: 'ankle', names: ['ankle', 'ankles'], snomed: [], vague: true, covers: ['tibia', 'fibula', 'talus'] },
  shoulder: {
    label: 'shoulder',
    names: ['shoulder', 'shoulders'],
    snomed: [],
    vague: true,
    covers: ['humerus', 'scapula', 'clavicle'],
  },
  foot: {
    label: 'foot',
    names: ['foot', 'feet'],
    snomed: [],
    vague: true,
    covers: ['calcaneus', 'talus', 'navicular', 'cuboid', 'cuneiform', 'tarsus', 'metatarsal', 'phalanx'],
  },
  hand: {
    label: 'hand',
    names: ['hand', 'hands'],
    snomed: [],
    vague: true,
    covers: ['metacarpal', 'carpus', 'phalanx'],
  },
  cheek: {
    label: 'cheek (bone not named)',
    names: ['cheek', 'cheeks'],
    snomed: [],
    vague: true,
    covers: ['zygoma', 'maxilla', 'mandible'],
  },
} as const satisfies Record<string, BoneEntry>

export type BoneKey = keyof typeof bones

/** SNOMED CT vertebrae, cranial to caudal (clinical-basis 7.4). */
export const vertebraSnomed: Record<string, string> = Object.fromEntries(
  (
    [
      ['C', '14806007 39976000 113205007 5329002 36978003 36054005 87391001'],
      [
        'T',
        '64864005 53733008 1626008 73071006 56401006 45296009 62487009 11068009 82687006 7610001 12989004 23215003',
      ],
      ['L', '66794005 14293000 36470004 11994002 49668003'],
    ] as const
  ).flatMap(([letter, codes]) => codes.split(' ').map((code, index) => [code, `${letter}${index + 1}`])),
)

/** SNOMED CT laterality qualifiers. Bilateral is two lesions. */
export const lateralitySnomed = { '24028007': 'right', '7771000': 'left', '51440002': 'bilateral' } as const

/** SNOMED CT sites that name a part of a long bone. */
export const segmentSnomed = {
  '64605006': { segment: 'distal', region: 'unspecified' },
  '310652005': { segment: 'distal', region: 'unspecified' },
  '118495001': { segment: 'distal', region: 'unspecified' },
  '310651003': { segment: 'proximal', region: 'unspecified' },
  '119524001': { segment: 'proximal', region: 'unspecified' },
  '52687003': { segment: 'unspecified', region: 'diaphysis' },
  '41111004': { segment: 'unspecified', region: 'diaphysis' },
  '20760004': { segment: 'unspecified', region: 'diaphysis' },
} as const
