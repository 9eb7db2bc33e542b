/**
 * Problems that bear on a treatment (clinical-basis 4.7). Codes are the SNOMED CT codes that 7.3 calls verified; what has none there is
 * found by its words.
 */
import type { ConditionConcept } from './condition-concept.ts'

const byWords = (label: string, words: string[], snomed: string[] = []) =>
  ({ label, snomed, icd10: [] as string[], words, establishedCause: false }) satisfies ConditionConcept

export const careConditions = {
  pregnancy: byWords('Pregnancy', ['pregnant', 'pregnancy', 'gravid'], ['77386006']),
  kidneyDisease: byWords(
    'Kidney disease',
    [
      'chronic kidney disease',
      'renal impairment',
      'kidney failure',
      'renal failure',
      'renal insufficiency',
      'kidney injury',
    ],
    ['709044004'],
  ),
  heartFailure: byWords('Heart failure', ['heart failure', 'cardiac failure'], ['84114007']),
  demyelinatingDisease: byWords(
    'Demyelinating disease',
    ['multiple sclerosis', 'demyelinating disease', 'demyelination', 'optic neuritis', 'transverse myelitis'],
    ['24700007'],
  ),
  pepticUlcer: byWords(
    'Peptic ulcer',
    ['peptic ulcer', 'gastric ulcer', 'stomach ulcer', 'duodenal ulcer'],
    ['13200003'],
  ),
  gastrointestinalBleeding: byWords(
    'Gastrointestinal bleeding',
    [
      'gastrointestinal haemorrhage',
      'gastrointestinal hemorrhage',
      'gastrointestinal bleeding',
      'gi bleed',
      'gi bleeding',
      'haematemesis',
      'hematemesis',
      'melaena',
      'melena',
    ],
    ['74474003'],
  ),
  bleedingDisorder: byWords('Bleeding disorder', [
    'haemophilia',
    'hemophilia',
    'von willebrand disease',
    "von willebrand's disease",
    'bleeding disorder',
    'coagulopathy',
    'platelet function disorder',
  ]),
  uveitisOrScleritis: byWords(
    'Uveitis or scleritis',
    ['uveitis', 'iridocyclitis', 'iritis', 'scleritis'],
    ['128473001'],
  ),
  nsaidAsthma: byWords('NSAID-triggered asthma', [
    'aspirin-exacerbated respiratory disease',
    'aspirin exacerbated respiratory disease',
    'nsaid-exacerbated respiratory disease',
    'aspirin-induced asthma',
    'aspirin induced asthma',
    'nsaid-induced asthma',
    'nsaid induced asthma',
  ]),
  ulcerativeColitis: {
    ...byWords('Ulcerative colitis', ['ulcerative colitis'], ['64766004']),
    icd10: ['K51'],
  },
  latentTuberculosis: byWords('Latent tuberculosis', [
    'latent tuberculosis',
    'latent tb',
    'ltbi',
    'latent tuberculosis infection',
  ]),
  hepatitisB: byWords('Hepatitis B', [
    'chronic hepatitis b',
    'acute hepatitis b',
    'hepatitis b infection',
    'hepatitis b virus infection',
    'hepatitis b carrier',
    'viral hepatitis b',
    'hbv infection',
  ]),
  hiv: byWords('HIV infection', ['hiv infection', 'hiv disease', 'human immunodeficiency virus infection']),
  vitaminDDeficiency: byWords('Vitamin D deficiency', ['vitamin d deficiency', 'rickets'], ['34713006']),
  hadVaricella: byWords('Varicella', ['varicella infection', 'chickenpox', 'chicken pox']),
  sulfaOrG6pd: byWords('G6PD deficiency', [
    'g6pd deficiency',
    'glucose-6-phosphate dehydrogenase deficiency',
    'glucose 6 phosphate dehydrogenase deficiency',
  ]),
} as const satisfies Record<string, ConditionConcept>
