import { countWords } from './count-words.ts'
import { feverWords } from './fever-words.ts'
import type { FindingWord, FindingWordKey } from './finding-word.ts'
import { histologyWords } from './histology-words.ts'

/**
 * History, examination and laboratory statements in words → finding. Phrases as in `lesion-words.ts`. A row's answer is what the bare
 * words say; a denial turns `yes` into `no`. `shield` rows protect words that only look alike ("hay fever").
 */
export const findingWords: readonly FindingWord[] = [
  ...feverWords,
  ...countWords,

  ['pain|painful|ache|aches|aching|hurts|hurt|hurting|tender|tenderness|pains|painfully|sore', 'boneOrLimbPain'],
  ['chest|abdominal|period|tummy|ear|throat pain', 'shield'],
  ['night|nocturnal|nighttime pain(s)', 'nightPain'],
  ['night time pain(s)', 'nightPain'],
  ['pain|painful|hurts|worse ~ at|by|during [the] night', 'nightPain'],
  // Pain only where pain was told just before: a fever or a sweat may come at night too.
  [
    'mainly|mostly|chiefly|especially|particularly|predominantly|usually|worse|worst|only|also|now at|by|during [the] night(s)',
    'atNight',
  ],
  ['worse night(s)', 'atNight'],
  ['nocturnal|nightly', 'atNight'],
  ['by|at day and night', 'atNight'],
  ['wakes|woke|wake|waking|awakens him|her|them|the|up', 'atNight'],
  ['wakes|woke|wake|woken [up] because|by|from|with [of] it|this|pain|that', 'nightPain'],
  ['keeps|kept|keeping him|her|them|the ~ up|awake', 'atNight'],
  ['it|this|pain keeps|kept him|her|them up|awake', 'nightPain'],
  ['sweat|sweats|sweating|sweaty|cough|coughs|coughing|itch|itching|hot', 'shield'],
  ['wakes|woke|woken|waking|wake|awakens|awakened|awoke ~ night|nights|pain', 'nightPain'],
  ['wakes|wake|waking|woken ~ night|nights to drink|urinate|pee|void', 'shield'],
  ['cries|crying|cried|screams|screaming at|in|during [the] night', 'nightPain'],
  ['weight loss', 'weightLossOrAsthenia'],
  ['lost|losing ~ weight|kg|kilogram(s)|kilo(s)|lb|lbs|pound(s)', 'weightLossOrAsthenia'],
  ['loss of ~ weight|appetite|kg|kilogram(s)|kilo(s)|lb|lbs|pound(s)', 'weightLossOrAsthenia'],
  ['kg|kilogram(s)|kilo(s)|lb|lbs|pounds lost|lighter', 'weightLossOrAsthenia'],
  ['weight down|falling|dropped|fell|dropping', 'weightLossOrAsthenia'],
  ['poor|reduced|decreased appetite', 'weightLossOrAsthenia'],
  ['constitutional|b symptom(s)|sx', 'weightLossOrAsthenia'],
  ['off his|her|their|the food', 'weightLossOrAsthenia'],
  ['tiredness|exhaustion', 'weightLossOrAsthenia'],
  ['fatigue|asthenia|lethargy|lethargic|malaise|cachexia', 'weightLossOrAsthenia'],
  ['weight [is|was|has] [been] steady|stable|unchanged|maintained', 'weightLossOrAsthenia', 'no'],
  ['swelling|swollen|warmth|warm|erythema|redness|swells|swell', 'localSwellingOrWarmth'],
  ['on and off / come|comes|came and go|goes|went / waxing and waning', 'recurrentFlares'],
  ['flare(s)|relapses|relapsing|remitting', 'recurrentFlares'],
  ['recurrent|recurring|repeated|similar|earlier episodes|bouts|attacks|flares', 'recurrentFlares'],
  ['flare|flare up(s)', 'recurrentFlares'],

  ['hepatomegaly|splenomegaly|hepatosplenomegaly|organomegaly|lymphadenopathy|adenopathy', 'organomegalyOrNodes'],
  ['enlarged|palpable [lymph] liver|spleen|nodes', 'organomegalyOrNodes'],
  ['enlarged ~ [lymph] node|nodes|glands', 'organomegalyOrNodes'],
  ['liver|spleen|nodes|glands ~ enlarged|palpable|large|big', 'organomegalyOrNodes'],
  ['big|large liver|spleen|nodes|glands', 'organomegalyOrNodes'],
  ['no [lymph] node(s)|glands|spleen|liver', 'organomegalyOrNodes', 'no'],
  ['bruising|bruises|petechiae|purpura|ecchymoses|petechial', 'bruisingOrGumBleeding'],
  ['gum|gingival bleeding', 'bruisingOrGumBleeding'],
  ['bleeding gums', 'bruisingOrGumBleeding'],
  ['gum(s) ~ bleed|bleeding|bled|swollen|tumid|spongy', 'bruisingOrGumBleeding'],
  ['gingival hypertrophy|hyperplasia|swelling', 'bruisingOrGumBleeding'],
  ['gum(s) not swollen|bleeding', 'bruisingOrGumBleeding', 'no'],
  ['bruises|bruise no|not more', 'bruisingOrGumBleeding', 'no'],
  ['restricted|restrictive|selective|limited|poor diet|eating|eater', 'restrictedDiet'],
  ['picky|fussy eater', 'restrictedDiet'],
  ['eats|ate|eating nothing|only but|except', 'restrictedDiet'],
  ['eats|ate nothing but|except', 'restrictedDiet'],
  ['no fruit(s)|vegetable(s)', 'restrictedDiet'],
  ['refuses|refused|avoids|avoided ~ fruit(s)|vegetable(s)', 'restrictedDiet'],
  ['malabsorption|celiac|coeliac', 'restrictedDiet'],
  ['early|premature loss of [deciduous|primary|milk|baby] teeth|tooth', 'earlyToothLoss'],
  ['early|premature tooth loss', 'earlyToothLoss'],
  ['lost|shed ~ milk|deciduous|primary|baby teeth|tooth ~ months|root|roots', 'earlyToothLoss'],
  ['milk|deciduous|primary|baby teeth|tooth ~ lost|shed|fell|fallen ~ root|roots', 'earlyToothLoss'],
  ['teeth|tooth ~ lost|shed|fell|fallen ~ with ~ root|roots', 'earlyToothLoss'],
  ['psoriasis|psoriatic|pustulosis|ppp', 'psoriasisOrPustulosis'],
  ['palmoplantar pustulosis|pustules', 'psoriasisOrPustulosis'],
  // Of an infant or a drug: neither psoriasis nor the pustulosis of palms and soles.
  ['generalized|generalised|neonatal|infantile|exanthematous pustulosis|pustules', 'shield'],
  // Plain acne is no sign: the finding is of severe acne.
  ['severe|cystic|nodular|nodulocystic|conglobate|fulminant|scarring|inflammatory acne', 'acneOrNeutrophilicSkin'],
  ['acne conglobata|fulminans|inversa', 'acneOrNeutrophilicSkin'],
  ['pyoderma gangrenosum|gangraenosum', 'acneOrNeutrophilicSkin'],
  ['pyoderma', 'acneOrNeutrophilicSkin'],
  ["sweet|sweet's|sweets syndrome", 'acneOrNeutrophilicSkin'],
  ['neutrophilic dermatosis|dermatoses', 'acneOrNeutrophilicSkin'],
  ['hidradenitis', 'acneOrNeutrophilicSkin'],
  ["crohn|crohn's|crohns", 'bowelSymptoms'],
  ['colitis|diarrhea|ibd', 'bowelSymptoms'],
  ['inflammatory bowel disease', 'bowelSymptoms'],
  ['bloody|blood stool(s)', 'bowelSymptoms'],
  ['blood in|per [the] stool(s)|rectum', 'bowelSymptoms'],
  ['rectal bleeding', 'bowelSymptoms'],
  ['inflammatory back|buttock pain', 'inflammatoryBackPain'],
  ['buttock|sacroiliac pain', 'inflammatoryBackPain'],
  ['back ~ stiffness|stiff', 'inflammatoryBackPain'],
  ['ankylosing spondylitis / spondyloarthritis|spondyloarthropathy', 'spondyloarthritis'],
  ['cno|crmo', 'cno'],
  ['tuberculosis|tb contact|exposure', 'tuberculosisExposure'],
  ['contact|exposed|exposure with|to ~ tuberculosis|tb', 'tuberculosisExposure'],
  ['same|own house|household|home|flat|roof|family ~ tuberculosis|tb', 'householdTuberculosis'],
  ['positive mantoux|igra|quantiferon|tuberculin|tst', 'tuberculosisExposure'],
  ['mantoux|igra|quantiferon|tuberculin|tst [test|was|is] positive', 'tuberculosisExposure'],
  ['unresponsive|refractory to antibiotic(s)|antibiotherapy', 'antibioticsWithoutEffect'],
  ['no response|effect|improvement|benefit to|of|with|on|from antibiotic(s)', 'antibioticsWithoutEffect'],
  [
    'despite ~ antibiotic(s)|antibiotherapy|flucloxacillin|clindamycin|cefuroxime|ceftriaxone|cefazolin|amoxicillin|vancomycin',
    'antibioticsWithoutEffect',
  ],
  [
    'antibiotic(s)|antibiotherapy|flucloxacillin|clindamycin|cefuroxime|ceftriaxone|cefazolin|amoxicillin|vancomycin ~ ineffective|unsuccessful|failed',
    'antibioticsWithoutEffect',
  ],
  [
    'antibiotic(s)|flucloxacillin|clindamycin|cefuroxime|ceftriaxone|cefazolin|amoxicillin|vancomycin [therapy|treatment|courses|course] without|with|to|had|made|brought|of [any] no|any|effect|improvement|benefit|response|avail|little|difference [effect|improvement|benefit|response|difference|use|avail]',
    'antibioticsWithoutEffect',
  ],
  ['antibiotic(s) did not|nothing help|work', 'antibioticsWithoutEffect'],
  ['did not respond|improve to|on|with ~ antibiotic(s)', 'antibioticsWithoutEffect'],
  ['toxic|septic looking|appearing|appearance', 'toxicAppearance'],
  ['looks|looked|appears|appeared|looking toxic|septic', 'toxicAppearance'],
  ['septicemic|septicemia|sepsis', 'toxicAppearance'],
  ['septic shock', 'toxicAppearance'],
  ['septic arthritis', 'shield'],
  ['sepsis six|protocol|screen|pathway [protocol]', 'shield'],
  ['celiac|coeliac screen|serology|antibodies', 'shield'],

  ['pus cell(s)', 'shield'],
  ['abscess|abscesses|pus|purulent|microabscess|microabscesses', 'abscess'],
  ['subperiosteal collection(s)', 'abscess'],
  ['rim enhancing collection(s)', 'abscess'],
  ["brodie|brodie's abscess", 'shield'],
  ...histologyWords,
  ['cortex|cortices|cortical [margin|bone] ~ intact|preserved|maintained', 'corticalBreach', 'no'],
]

/**
 * Symptoms that are asked and denied together: "no fever, weight loss, bruising" denies all three, while "no fever, night pain" may turn to
 * what is complained of.
 */
export const deniedTogether: readonly string[] = [
  'fever',
  'weightLossOrAsthenia',
  'organomegalyOrNodes',
  'bruisingOrGumBleeding',
  'psoriasisOrPustulosis',
  'bowelSymptoms',
  'tuberculosisExposure',
]

/** Findings that only a history or a note may state: a swollen joint on a scan is another matter. */
export const historyOnly: readonly FindingWordKey[] = [
  'boneOrLimbPain',
  'localSwellingOrWarmth',
  'nightPain',
  'recurrentFlares',
]

export const imagingNouns =
  'imaging|mri|mr|ct|scan|scintigraphy|radiograph(s)|film(s)|study|studies|x-ray(s)|report|regions|pet|survey'
export const pendingWords: readonly string[] = [
  'has|have been requested|arranged|booked|scheduled|ordered|organized',
  'is|are requested|arranged|booked|scheduled|ordered|outstanding|pending|awaited|planned',
  'requested|arranged|booked|scheduled|outstanding|pending|awaited|await|awaiting',
  'reported|report separately',
  'will be reported|performed|done|obtained|arranged',
  'to follow',
  'still to come',
  'yet to be reported|done|performed',
]
/** What another study was made for, and done. */
export const notPendingWords: readonly string[] = ['to follow [it|this|that|them|him|her] up']
/** Behind a request that was met: "bone scan arranged and seen", "requested and since done". */
export const metRequests: readonly string[] = [
  'and|,|;|& [was|were] [has] [been] [then|since|already|meanwhile] [was|were] done|seen|performed|reviewed|obtained|taken|completed|read|examined',
  'and|,|;|& [it] showed|shows|confirmed|revealed|demonstrated',
]
export const wholeSkeletonPhrases: readonly string[] = [
  'wb mri|mr|stir',
  'mri|mr|stir wb',
  'wbmri',
  'whole body',
  'total|entire body / entire skeleton',
  'head|vertex|skull|hn [and] [neck] to [the] toe(s)|foot|feet',
  'skull|head vertex to [the] toe(s)|foot|feet',
  'wholebody',
  'bone scan|scintigraphy|scintigram|scintiscan',
  'skeletal survey|scintigraphy|scintigram',
  'radionuclide|isotope bone|skeletal scan|scintigraphy|imaging',
  'no [further|other|additional|more] lesion(s)|focus|foci|abnormality|abnormalities ~ skeleton',
  // Of a scan or PET, which shows what takes up its tracer.
  'no [further|other|additional|more|second] [tracer|fdg|pet|pathologically|abnormally] avid|hypermetabolic [bone|bony|osseous|skeletal] lesion(s)|focus|foci|site(s)|area(s) [is|are] [seen|found|shown|visible] in|of [the] [rest|remainder] [of] [the] bone|bones|skeleton',
  'no [further|other|additional|more|second] [tracer|fdg|pet] avid|hypermetabolic bone|bony|osseous|skeletal lesion(s)|focus|foci|site(s)|area(s)',
  'rest|remainder of the skeleton',
  'elsewhere in the skeleton',
  // The tracer of a bone scan names the study; "nowhere else" closes it.
  '99mtc|tc|99m|technetium ~ mdp|hdp|hmdp|dpd',
  'nowhere|nil|none|nothing else',
]
/** In a PET these speak of the whole skeleton; in another study of what it shows. */
export const petSkeletonPhrases: readonly string[] = [
  'no other|further|additional|more [abnormal|pathological|focal|suspicious|avid|hypermetabolic] [abnormal|pathological|focal|suspicious|avid|hypermetabolic] bone|bony|skeletal|osseous|osteolytic lesion(s)|focus|foci|uptake|activity|involvement|abnormality|abnormalities|metastasis|metastases',
  'no other|further|additional|more [abnormal|pathological|focal|suspicious] [abnormal|pathological|focal|suspicious] uptake|activity|focus|foci|lesion(s)|hypermetabolism [is|was|are|were] [seen|found] in [the] bone|bones|skeleton',
  'no [abnormal|pathological] uptake|activity|focus|foci|lesion(s) elsewhere in [the] bone|bones|skeleton',
]
