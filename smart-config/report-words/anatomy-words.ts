/**
 * Words around a bone: side, part, region, body parts and the tissues that are not bone. Phrases as in `lesion-words.ts`.
 */
export const sideWords = [
  ['left|lt', 'left'],
  ['right|rt', 'right'],
  ['left|lt sided / left hand|sided side', 'left'],
  ['right|rt sided / right hand|sided side', 'right'],
  ['left|lt side', 'left'],
  ['right|rt side', 'right'],
  ['both|either|each side(s)|halves', 'both'],
  ['both', 'both'],
  // "Distal femur and proximal tibia (both left)": two bones of one side.
  ['both|all [on] [the] left|lt', 'left'],
  ['both|all [on] [the] right|rt', 'right'],
  ['both [the] left|right and|& [the] left|right', 'both'],
  ['bilateral|bilaterally|bilat|bil', 'both'],
  ['b/l', 'both'],
  ['bilateral|bilaterally but|and|, asymmetric|asymmetrical|asymmetrically|symmetric|symmetrical', 'both'],
  ['each|either', 'both'],
  ['left and|& right', 'both'],
  ['right and|& left', 'both'],
  ['l and|&|+ r', 'both'],
  ['left|l and|& on|in|at|of [the] right|r [side]', 'both'],
  ['right|r and|& on|in|at|of [the] left|l [side]', 'both'],
  ['left and the right', 'both'],
  ['left|l and one in|on|at [the] right|r', 'both'],
  ['right|r and one in|on|at [the] left|l', 'both'],
  ['[on] [the] one side as|and [well] [as] [on] the other [side]', 'both'],
  ['r|right and|& l|left alike', 'both'],
  ['r|right =|equals l|left', 'both'],
  [
    'right|left side [slightly|clearly|much] more|less|greater [marked|pronounced] than [on] [the] left|right [side]',
    'both',
  ],
  ['l|left =|equals r|right', 'both'],
  ['l|left and|& r|right alike', 'both'],
  ['right and the left', 'both'],
  ['left as well as [on] [the] right [side]', 'both'],
  ['right as well as [on] [the] left [side]', 'both'],
  // Compared, and still both.
  ['left and [,] to a lesser|smaller|slighter|greater degree|extent [,] [also] [on|in|of] [the] right', 'both'],
  [
    'left and [,] less|more [so] [markedly|prominently|clearly|severely|marked|pronounced] [,] [on|in|of] [the] right',
    'both',
  ],
  ['left , less|more [so] [on|in|of] [the] right ,', 'both'],
  ['right and [,] to a lesser|smaller|slighter|greater degree|extent [,] [also] [on|in|of] [the] left', 'both'],
  [
    'right and [,] less|more [so] [markedly|prominently|clearly|severely|marked|pronounced] [,] [on|in|of] [the] left',
    'both',
  ],
  ['right , less|more [so] [on|in|of] [the] left ,', 'both'],
  ['left but not [on|in|of] [the] right', 'left'],
  ['left , not [on|in|of] [the] right ,', 'left'],
  ['right but not [on|in|of] [the] left', 'right'],
  ['right , not [on|in|of] [the] left ,', 'right'],
  ['r and|&|+ l', 'both'],
  ['symmetric|symmetrical|symmetrically', 'symmetric'],
  ['left|right|l|r more|greater|worse|larger|>|< [than] [the] left|right|l|r', 'symmetric'],
] as const

export const segmentWords = [
  ['proximal|prox|upper', 'proximal'],
  ['distal|dist|lower', 'distal'],
  ['upper|proximal third|end', 'proximal'],
  ['lower|distal third|end', 'distal'],
] as const

/** Regions of a bone, singular or plural: a plural ("metaphyses") belongs to all bones of its list. */
export const regionWords = [
  [
    'metaphysis|metaphyseal|metaphysial|metaphyseally|metadiaphysis|metadiaphyseal|metaphyses|metaph|metaphys|metadiaph|met|meta',
    'metaphysis',
  ],
  ['metaphyseal [-] epiphyseal|diaphyseal', 'metaphysis'],
  ['epiphysis|epiphyseal|epiphysial|epiphyses|epiph|epiphys|epi', 'epiphysis'],
  [
    'diaphysis|diaphyseal|diaphysial|diaphyses|diaph|diaphys|dia|shaft(s)|midshaft|middiaphysis / mid shaft',
    'diaphysis',
  ],
  ['mid|middle third', 'diaphysis'],
  ['body|bodies', 'body'],
] as const

/** Parts that leave the region open. */
export const partWords: readonly string[] = [
  'lateral mass(es)',
  'end(s)|head(s)|neck(s)|base(s)|tip(s)|aspect(s)|third(s)|half|halves|part(s)|portion(s)|apophysis|apophyses|apophyseal|angle|ramus|rami|condyle(s)|tuberosity|tuberosities|tubercle|crest|wing(s)|roof(s)|spine|blade|ala|alae|arch|arches|pedicle(s)|lamina|endplate(s)|dome|plateau|process|extremity|side|surface|corner|region|cavity|marrow|cortex|symphysis|area(s)|malleolus|quadrant(s)|chin|tuber|basis|caput|collum|corpus|physis|physes|malleoli|element(s)|margin|margins|outline|border|contour',
  'spine of the bone|blade',
  'anterior|posterior|spinous|transverse|styloid|articular|mastoid|odontoid|xiphoid|coronoid|condylar|alveolar process(es)',
  'growth plate(s)',
  'sternal|acromial|vertebral|costal end(s)|extremity|third(s)|half|halves|part(s)|portion(s)',
  'ulnar|radial|tibial|fibular side|aspect|border|surface|styloid',
]

/** Words that may stand between a side and its bone without changing what is meant. */
export const positionWords: readonly string[] = [
  'mirror image place|site|position|location|spot',
  'frontal film(s)|view(s)|projection(s)|radiograph(s)|image(s)|plane(s)|section(s)',
  // On both sides of a line within one bone, not of the body.
  '[on] either|both side(s) of it|this|them',
  '[on] either|both side(s) of [the] triradiate cartilage / triradiate cartilage',
  '[on] either|both side(s) of the|a|its [proximal|distal|upper|lower|open] [tibial|femoral|humeral|radial|ulnar|fibular] [knee|hip|ankle|shoulder|elbow|wrist] [dark|fracture|lucent|growth] line|fracture|physis|physes|plate|disk|suture|synchondrosis|symphysis|cleft|defect|joint|articulation',
  '[on] either|both side(s) of the|a|its crest|apophysis|canal|nidus|focus|track|tract|screw|tooth|root|roots|groove|foramen',
  // "On both STIR and T1 images."
  '[on|in|by] both [the] stir|t1|t2|ct|mr|mri|pet|film|films|radiograph|radiographs|scan|ultrasound and',
  // Of one bone.
  '[on|at|in] both|either [the] [of] [its] [outer|inner|cortical|anterior|posterior|medial|lateral] faces|surfaces|cortices|tables|walls|poles|edges|columns|contours',
  'facing|adjacent|neighboring|adjoining|opposing|opposed|abutting part(s)|side(s)|aspect(s)|surface(s)|margin(s)|portion(s)|half|end(s)|edge(s)|plates',
  'facing|adjacent|opposing end plates',
  'flat bone(s)|foot|feet',
  'more|less [marked|pronounced] than',
  // An aside within a list: "next to, but not across, the joint, and in the humerus".
  'but not across|beyond|through|crossing|into [it]',
  'frontal and lateral',
  'medial|lateral|anterior|posterior|superior|inferior|mid|middle|central|dorsal|ventral|volar|plantar|palmar|med|lat|ant|post|sup|inf|inner|outer|anterolateral|anteromedial|posterolateral|posteromedial|sternal|acromial|adjacent|adjoining|neighboring|contiguous|entire|whole|same|visualized|visible|remaining|other|opposite|contralateral|ipsilateral|bony|bone|osseous|adjacent|os|more|mainly|predominantly|mostly|especially|also|only|respective|corresponding|affected|involved|known|swollen|painful|symptomatic|subarticular|juxtaphyseal|subphyseal|subchondral|supra|sub|peri',
]

/** Parts of the body that give a side but hold no lesion themselves. */
export const bodyPartWords = [
  ['leg(s)|limb(s) / lower limb(s)|extremity|extremities', 'leg'],
  ['lower leg(s)', 'leg'],
  ['thigh(s)', 'leg'],
  ['shin(s)|calf|calves', 'leg'],
  ['heel(s)|forefoot|midfoot|hindfoot|toe(s)|sole(s)', 'leg'],
  ['foot|feet|ankle(s)|knee(s)', 'leg'],
  ['arm(s)|forearm(s) / upper limb(s)|arm(s)|extremity|extremities', 'arm'],
  ['hand(s)|finger(s)', 'arm'],
  ['shoulder(s)', 'arm'],
  ['shoulder girdle(s)', 'arm'],
  ['pelvic girdle', 'trunk'],
  ['hip(s)|groin', 'leg'],
  ['buttock(s)', 'leg'],
  ['face|jaw(s)|cheek(s)|chin', 'head'],
  ['chest|thorax|hemithorax|flank|trunk|abdomen|back|hemipelvis / chest wall', 'trunk'],
  // Of the wall of the chest, in translated reports: no bone of the skull.
  ['parietal thoracic|chest|thorax|abdominal', 'trunk'],
] as const

/** Fingers and toes that name their ray. */
export const digitWords = [
  ['hallux|halluces / great|big toe(s)', 'leg', 1],
  ['second|2nd toe / toe ii|2', 'leg', 2],
  ['third|3rd|middle toe / toe iii|3', 'leg', 3],
  ['fourth|4th toe / toe iv|4', 'leg', 4],
  ['fifth|5th|little|small toe / toe v|5', 'leg', 5],
  ['thumb(s)', 'arm', 1],
  ['index|second|2nd finger / finger|digit ii|2 / second|2nd digit', 'arm', 2],
  ['middle|long|third|3rd finger / finger|digit iii|3 / third|3rd digit', 'arm', 3],
  ['ring|fourth|4th finger / finger|digit iv|4 / fourth|4th digit', 'arm', 4],
  ['little|small|fifth|5th finger / finger|digit v|5 / fifth|5th digit', 'arm', 5],
] as const

/** Not bone: what is found there is no bone lesion. */
export const tissueWords: readonly string[] = [
  'sesamoid(s) [bone|bones]',
  'soft tissue(s)',
  // Of a film of the chest or spine: what widens them lies beside the bone.
  'paravertebral|paraspinal|prevertebral|retropharyngeal [soft] [tissue] line(s)|stripe(s)|shadow(s)|space(s)',
  'screw|drill|biopsy|pin|nail|wire hole(s)|track(s)|tract(s)|channel(s)',
  'rim|ring|peripherally|marginally enhancing [epidural|paravertebral|prevertebral|psoas] abscess|abscesses|collection(s)',
  'soft tissue swelling|edema|inflammation|enhancement|thickening|change(s)|involvement|abnormality',
  'subcutaneous|intermuscular|intramuscular|muscle(s)|muscular|fascia|fascial|skin|cutaneous|tendon(s)|tendinous|ligament(s)|ligamentous|synovium|synovial|bursa|bursal|cartilage|labrum|meniscus|menisci|capsule|capsular|compartment|fat',
  'muscle(s)|periosteal|perifocal edema / soft tissue edema',
  'edema along|of|in [the] periosteum',
  'periosteal edema',
  'parietal pleura|peritoneum|pericardium|cell(s)',
  'lung(s)|pulmonary|pleura|pleural|apices|heart|cardiac|mediastinal|mediastinum|thymus|thymic|kidney(s)|renal|bladder|liver|hepatic|spleen|splenic|bowel|brain|thyroid|adrenal(s)|tonsil(s)|airway(s)|trachea|parotid|gland(s)',
  'lymph node(s) / node(s)|nodal|lymphadenopathy|artery|vein|vessel(s)|nerve(s)|cord|thecal|neurovascular / thecal|dural sac',
  'joint space / symphysis pubis / joint(s)|articular|articulation|effusion(s)|sacroiliitis|arthritis|synovitis|tenosynovitis|sternoclavicular|sacroiliac|costovertebral|acromioclavicular|tmj|temporomandibular',
  'sc|si|ac|mtp|mcp|pip|dip|tmj joint(s)',
  'disk space / sinus tract / disk(s)|diskal|intervertebral|interspace|diskitis|teeth|tooth|dental|caries|sinus|sinuses|collection|fistula',
  'pubic symphysis',
  'tarlov|perineural|popliteal|ganglion|baker|bakers|ovarian|renal cyst(s)',
  'interspinous|interfacet|facet [joint(s)]',
  'physeal|physis|plate uptake|activity|accumulation|signal|tracer',
  'normal ~ uptake|activity in|at the growth plates|physes',
  'skin lesion(s)',
  'pectoralis|masseter|pterygoid|iliacus|gluteal|gluteus|quadriceps|psoas',
  'rash|plaque(s)|pustule(s)|pustulosis|papule(s)',
]

/** A bone's adjective before one of these is not the bone: "iliac vessels", "femoral nerve", "frontal view". */
/** "Supra-acetabular", "para-sternal": with a hyphen before a bone's adjective they say where something lies. */
export const placePrefixes: readonly string[] = [
  'supra',
  'infra',
  'sub',
  'para',
  'peri',
  'juxta',
  'retro',
  'pre',
  'post',
  'inter',
  'trans',
]
export const notBoneNouns: readonly string[] = [
  'artery',
  'arteries',
  'vein',
  'veins',
  'vessel',
  'vessels',
  'nerve',
  'nerves',
  'node',
  'nodes',
  'lymph',
  'tendon',
  'tendons',
  'ligament',
  'ligaments',
  'cartilage',
  'cartilages',
  'canal',
  'cord',
  'sinus',
  'sinuses',
  'joint',
  'joints',
  'effusion',
  'muscle',
  'muscles',
  'bursa',
  'labrum',
  'tunnel',
  'view',
  'views',
  'projection',
  'symphysis',
  'gland',
  'soft',
  'pain',
  'pulse',
  'pulses',
  'hernia',
  'collateral',
  'retinaculum',
  'articulation',
  'foramen',
  'lymphadenopathy',
  'swelling',
  'tenderness',
  'deviation',
  'recess',
  'disk',
  'disks',
  'length',
  'epiphysiolysis',
]

/** Parts that a landmark word may speak of although a bone follows: "just beneath the physes of both femora" lies in the femora. */
export const landmarkParts: readonly string[] = [
  'physis',
  'physes',
  'growth',
  'cartilage',
  'endplate',
  'endplates',
  'cortex',
  'surface',
]

/** Words before a bone that make it a landmark: the finding lies beside it. */
export const landmarkWords: readonly string[] = [
  'adjacent|next|close|near|proximal|distal|anterior|posterior|medial|lateral|superior|inferior|deep|superficial|parallel|contiguous|related|relative|extending|tracking|insertion to [the]',
  'abutting|near|beside|alongside|overlying|beneath|behind|between|surrounding|above|below|against|towards|toward|onto|around|abuts|superficial|bordering|facing',
  'away from',
  'opposite [to] the|a|its',
  'down|up to the',
  'conus|cord [medullaris] [ends|lies|reaches|terminates|is] [at|opposite|to]',
  'crossing|passing|lying [in] [front] of|before|behind',
  'at|on [about] [the|same] level|height of',
  'meets|meeting|reaches|reaching|touches|touching|joins|adjoins [the]',
  'counted|counting|numbered|numbering [down|up|downward|upward|downwards|upwards|caudally|cranially] from',
  'like|resembling those|that|the|in|lesion(s)|change(s) [of|in]',
  'in front of',
  'attached to',
  'origin|insertion of|at',
]

/** What is measured of a bone: "T7, height preserved" says that of its height alone. */
export const measuredWords =
  'height heights alignment shape size width length thickness calibre caliber configuration stature'
