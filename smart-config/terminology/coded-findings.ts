/**
 * Words of coded findings (Observation code and value, Condition, conclusionCode) that mean a bone lesion, and the feature each states.
 * Lower case, whole words. Only used together with a bone (body site code, or a bone's name in the same concept).
 */

/** `feature` null = a lesion without a stated feature; names as in `crmo/lesion.ts`. */
export const codedFindings = [
  {
    feature: null,
    words: [
      'lesion',
      'bone lesion',
      'focus',
      'osteitis',
      'osteomyelitis',
      'crmo',
      'cno',
      'nonbacterial osteitis',
      'bone inflammation',
    ],
  },
  {
    feature: 'sclerotic_margin',
    words: ['sclerotic margin', 'sclerotic rim', 'sclerotic border', 'marginal sclerosis'],
  },
  { feature: 'sclerotic', words: ['sclerosis', 'sclerotic', 'osteosclerosis', 'sclerotic lesion', 'osteosclerotic'] },
  { feature: 'lytic', words: ['lytic', 'osteolysis', 'osteolytic', 'lytic lesion', 'lucency'] },
  {
    feature: 'marrow_oedema',
    words: ['marrow oedema', 'marrow edema', 'bone oedema', 'bone edema', 'bone marrow oedema', 'bone marrow edema'],
  },
  { feature: 'periosteal_reaction', words: ['periosteal reaction', 'periostitis', 'periosteal new bone'] },
  { feature: 'cortical_breach', words: ['cortical breach', 'cortical destruction', 'cortical disruption'] },
  { feature: 'expansion', words: ['hyperostosis', 'cortical thickening', 'bone expansion', 'expansile'] },
  {
    feature: 'fracture_or_collapse',
    words: [
      'vertebra plana',
      'vertebral collapse',
      'pathological fracture',
      'pathologic fracture',
      'compression fracture',
    ],
  },
  { feature: 'increased_uptake', words: ['increased uptake', 'tracer uptake', 'hot spot'] },
] as const satisfies readonly { feature: string | null; words: readonly string[] }[]

/** Values and interpretations that deny the finding. */
export const absentWords = [
  'absent',
  'none',
  'no',
  'not present',
  'negative',
  'not detected',
  'not seen',
  'normal',
  'false',
  'resolved',
  'healed',
]
export const absentCodes = ['NEG', 'ND', 'N', '2667000', '260385009', '272519000', '17621005', '373067005', '260415000']
