/** Words that call something normal, a variant or an artefact. The notation is that of `lesion-words.ts`. */
import type { ContextTrigger } from './context-trigger.ts'

/** "The left, previously normal, is oedematous": what was normal once is not called so now. For lesions alone. */
export const onceNormal: readonly ContextTrigger[] = [
  ['previously|formerly|earlier|initially|once normal|unremarkable|clear|inconspicuous', 'none', 'both'],
  [
    'normal|unremarkable|clear|inconspicuous previously|before|formerly|earlier|initially|then / normal|unremarkable|clear last year|month|time',
    'none',
    'both',
  ],
  [
    'normal|unremarkable|clear|free in|on [early|late] january|february|march|april|may|june|july|august|september|october|november|december',
    'none',
    'both',
  ],
  ['normal|unremarkable|clear at [the] [first|initial] presentation|onset|diagnosis|admission', 'none', 'both'],
  ['which|that was|were|had [been] [still] normal|unremarkable|clear', 'none', 'both'],
  // "The femur, which was reported as normal then, is oedematous": another report's word.
  [
    'which|that was|were|had [been] reported|described|read|called|passed|interpreted [as] normal|unremarkable|clear [then|before|previously|earlier|initially]',
    'none',
    'both',
  ],
]

export const normalTriggers: readonly ContextTrigger[] = [
  // Normal.
  [
    'normal|normally|nl|unremarkable|intact|nad|unaffected|uninvolved|preserved|undisturbed|unaltered',
    'normal',
    'both',
  ],
  [
    'in|within|inside [the|their|its|his|her] normal|reference|age|pediatric|paediatric|expected|laboratory limits|range|ranges|values|interval|intervals',
    'normal',
    'both',
  ],
  ['[all] in|within range', 'normal', 'both'],
  // Of values alone.
  ['correspond|corresponds|corresponding|corresponded|appropriate to|for [his|her|the] age', 'normal', 'backward'],
  ['in|within|inside [the|their|its|his|her] [own|reference|normal] bracket(s)', 'normal', 'backward'],
  [
    '[has|have|had] stayed|stay|stays|remained|remain|remains|been|kept|keep|keeps|lain [always|all] in|within|inside [the|their|its] [own|reference] range|ranges|limits',
    'normal',
    'backward',
  ],
  ['in no line|value|parameter', 'normal', 'backward'],
  [
    'no|nothing|none [of] [the|its] [line|lines|value|values] [was|were|lay|fell|is|are] out|outside [of] [the|its|their] [reference|normal] range(s)|limits|bracket(s)|norm',
    'normal',
    'both',
  ],
  ['no|without [any] deviation(s) from [the] [reference|normal] range(s)|limits|norm', 'normal', 'backward'],
  ['physiological|physiologic value(s)|result(s)|number(s)', 'normal', 'both'],
  ['nothing abnormal|remarkable|untoward [detected|found|seen]', 'normal', 'both'],
  ['nothing of note', 'normal', 'backward'],
  ['without [any|relevant|evident|visible] alteration(s)', 'normal', 'backward'],
  [
    'no [relevant|evident|visible|bony|osseous|pathological|structural|morphological] alteration(s)',
    'normal',
    'backward',
  ],
  ['no alteration(s) since|compared|against|versus|from', 'none', 'forward'],
  ['negative', 'normal', 'backward'],
  ['healthy|inconspicuous|quiet|clean|ordinary|regular|untouched|unharmed', 'normal', 'both'],
  ['not [yet] ossified|fused|closed [yet]', 'none', 'forward'],
  ['slender|slim|blameless / is|are|was|were sound|square|fine / marrow|bone|bones fine', 'normal', 'backward'],
  ['in order', 'normal', 'backward'],
  ['[of] orderly structure|height|signal|appearance|shape|width', 'normal', 'backward'],
  ['orderly|natural', 'normal', 'backward'],
  ['without [any] remark|remarks|pathology|particularity|particularities|anomaly|anomalies', 'normal', 'backward'],
  ['without pathological|pathologic|abnormal finding(s)|change(s)|signal|alteration(s)', 'normal', 'backward'],
  ['with regular storage|uptake|signal|structure', 'normal', 'backward'],
  ['free fluid|fragment|fragments|air|gas|body|bodies|edge|margin|border', 'none', 'forward'],
  ['free', 'normal', 'backward'],
  ['of usual|ordinary|normal appearance|signal|height|density|shape|structure|architecture', 'normal', 'backward'],
  ['as [it|they] should [be]', 'normal', 'backward'],
  ['as [would] [be] expected|anticipated', 'normal', 'backward'],
  // What another study showed is confirmed.
  ['as expected|anticipated from|by|after [the] [plain] film(s)|radiograph(s)|ct|mr|mri|scan', 'none', 'backward'],
  ['escaped|escapes|exempt|exempted', 'normal', 'backward'],
  ['keeps|keep|kept|retains|retain|retained [its|their] height|shape|signal|contour', 'normal', 'backward'],
  ['without|no [pathological] finding(s)', 'normal', 'both'],
  ['wnl', 'normal', 'both'],
  ['grade|graded|score|scored [of] 0|zero', 'normal', 'both'],
  ['in keeping|line|accordance with [his|her|the] age', 'normal', 'backward'],
  ['skull|head|vertex to [the] toe(s)|feet', 'none', 'forward'],
  ['no|without [any] abnormality|abnormalities [seen|detected|identified|demonstrated]', 'normal', 'both'],
  ['not raised|elevated|increased', 'normal', 'backward'],
  ['not avid|hot', 'normal', 'backward'],
  ['not involved|affected|enlarged|widened|thickened|expanded|displaced', 'normal', 'backward'],
  [
    'is|are|was|were not [otherwise] involved|affected|enlarged|widened|thickened|expanded|displaced',
    'normal',
    'backward',
  ],
  ['spared|respected|clear|neg|maintained|smooth / well maintained|preserved|aligned', 'normal', 'backward'],
  ['spares|sparing|spare', 'normal', 'forward'],
  ['for comparison', 'normal', 'both'],
  ['of normal signal|appearance|height|density|alignment|configuration|shape|size', 'normal', 'backward'],
  [
    'normal [bone|bony] [marrow] signal|appearance|appearances|height|density|alignment|configuration|marrow|uptake|activity|architecture [intensity]',
    'normal',
    'both',
  ],

  [
    'normal|regular|usual|ordinary|unremarkable|undisturbed [tracer|isotope|activity|uptake|signal|marrow] distribution|pattern [of] [the] [tracer|isotope|uptake|activity|accumulation|signal|marrow]',
    'normal',
    'both',
  ],
  [
    'of normal|usual|ordinary|regular caliber|width|size|outline|contour|shape|density|structure|thickness [and] [caliber|width|size|outline|contour|shape|density|structure|thickness|signal]',
    'normal',
    'backward',
  ],

  // Of the other study: "uptake in the radius, where the film was normal".
  [
    'where|although|though|while|whose [the|its|plain|corresponding] film|films|radiograph|radiographs|x-ray|ct|ultrasound [film] was|were|is|are [still] normal|unremarkable|negative|silent|clear',
    'none',
    'forward',
  ],

  // Variants and artefacts.
  ['[still] in|within the norm', 'variant', 'both'],
  [
    'without [any|known|pathological|clinical|pathologic] meaning|significance|importance|relevance|consequence',
    'variant',
    'both',
  ],
  [
    'of no [known|pathological|clinical|pathologic] meaning|significance|importance|relevance|consequence',
    'variant',
    'both',
  ],
  ['normal|norm variant|variation', 'variant', 'both'],
  ['scatter|contamination|extravasation|superimposition', 'variant', 'both'],
  // Of two shadows; "superimposed focal uptake in L3" is a finding on top of another.
  [
    'superimposed|superposed|overprojected bowel|stool|feces|gastric|intestinal|colonic|soft|skin|hair|clothing|clothes|tissue|gas|rib|ribs|scapula|vessel|vessels|structure|structures|shadow|shadows|line|lines|tube|tubes|dressing|blanket [gas|loop|loops|content|contents|tissue|tissues|fold|folds|structure|structures|shadow|shadows|marking|markings|button|buttons]',
    'variant',
    'both',
  ],
  [
    '[is|are|was|were] superimposed|superposed|projected|overprojected [on|onto|over|upon|by] [it|them|the|a|an] [overlying] bowel|stool|gastric|soft|skin|hair|gas|rib|ribs|scapula|vessel|vessels|structures|shadows|tissue|tissues',
    'variant',
    'both',
  ],
  ['injection site', 'variant', 'both'],
  ['due|from|secondary|owing [to] sinusitis|teething|urine', 'variant', 'both'],
  ['tooth|teeth eruption / erupting tooth|teeth', 'variant', 'both'],
  ['[normal|anatomical] variant of growth|ossification|normal|development', 'variant', 'both'],
  ['normal finding|findings|appearance|variant at|for ~ years|months|age', 'variant', 'both'],
  [
    "sever|severs|sever's / desmoid|desmoids / van neck / osgood schlatter|schlatter's / sinding larsen",
    'variant',
    'both',
  ],
  [
    'explained|caused|accounted [for] by [the|a|an] [open|normal|old|healed] growth|physis|physes|fracture|injury|positioning|rotation [plate|plates]',
    'variant',
    'both',
  ],
  ['normal for [his|her|the|patient] age', 'variant', 'both'],
  ['usual|common|expected|frequent|normal|ordinary at|for|in this|that|his|her|the age', 'variant', 'both'],
  ['usual|common|expected|frequent|ordinary at ~ years|months', 'variant', 'both'],
  [
    'normal|usual|common|expected|frequent finding|findings|appearance|phenomenon at|for|in this|that|his|her|the age',
    'variant',
    'both',
  ],
  ['within normal limits for age', 'variant', 'both'],
  [
    'in|within [the] limits|range|bounds of [a|an|the] normal|physiological|physiologic [growth] [plate|plates|physis]',
    'variant',
    'both',
  ],
  ['physiological|physiologic|physiologically', 'variant', 'both'],
  ['reconversion|hematopoietic|hemopoietic', 'variant', 'both'],
  ['red marrow', 'variant', 'both'],
  // "Signal in the tali, put down to growth", "the bright iliac crests are apophyses"
  [
    'put|set down to|as [the] [normal|physiological] [marrow|signal|activity] [of] [a|the] [normal|growing|active|haematopoietic] [foot|child|skeleton|growth|marrow|age|physis|physes|apophysis|apophyses|plate|plates]',
    'variant',
    'backward',
  ],
  [
    'attribute|attributed|ascribe|ascribed|laid|owed|due|owing [it] to [the] [marrow|signal|activity] [of] [a|the] [normal|growing|active] growth|growing|child|childhood|age|apophysis|apophyses|remodeling [foot|child|skeleton]',
    'variant',
    'backward',
  ],
  [
    'is|are|being [only|merely|simply|just|still|the|an|a|normal|open] apophysis|apophyses|physis|physes|synchondrosis|synchondroses',
    'variant',
    'backward',
  ],
  ['tug lesion(s)', 'variant', 'both'],
  ['artifact|artifacts|artifactual|projectional|magnification', 'variant', 'both'],
  ['partial volume', 'variant', 'both'],
  ['incomplete|inhomogeneous|failed fat suppression|saturation', 'variant', 'both'],
  ['age appropriate', 'variant', 'both'],
  ['unrelated', 'variant', 'backward'],
  ['not counted|retained|scored [as|among] [a|the] [lesion|lesions]', 'variant', 'backward'],
  [
    'normal stage|phase|step|part of [its|the|their] [physiological] closure|fusion|ossification|development|growth|maturation',
    'variant',
    'both',
  ],
  [
    'the [symmetrical|symmetric|usual|normal] signal|appearance|activity|uptake of the|that|this|his|her age',
    'variant',
    'both',
  ],
  ['anatomical|anatomic variant', 'variant', 'both'],
  [
    'due|owing|attributable|because to|of [rotated|rotation|oblique] positioning|position|rotation|obliquity',
    'variant',
    'both',
  ],
  ['[is|are] positional', 'variant', 'both'],
  [
    'corresponds|corresponding|correspond|due|belongs|belonging to [the] [normal|open] growth plate(s)|physis|physes',
    'variant',
    'both',
  ],
  [
    '[in] keeping|consistent|compatible|line with [the] [normal|open|active|physiological] growth plate(s)|physis|physes [activity|uptake]',
    'variant',
    'both',
  ],
  ['cortical desmoid(s)', 'variant', 'forward'],
  [
    'mimicking|mimics|simulating|simulates|feigning|imitating [a|an|the] [bone] lesion|lesions|focus',
    'variant',
    'both',
  ],
  ['fibrous cortical defect(s) / spondylolysis|spondylolytic', 'variant', 'both'],
  [
    'line(s)|band(s)|stripe(s) ~ after|from|due|following|under ~ pamidronate|zoledronate|bisphosphonate|bisphosphonates',
    'variant',
    'both',
  ],
  // Beside the disease, and not of it.
  [
    'incidental|typical|benign [small|typical|benign|vertebral] [intraosseous|non|fibrous] [ossifying] hemangioma(s)|fibroma|nof|lipoma|osteochondroma|exostosis|enostosis|cortical [defect]',
    'variant',
    'both',
  ],
  [
    'hemangioma|fibroma|nof|lipoma|osteochondroma|exostosis|enostosis|defect|cyst|cysts ~ [,|(] incidental|incidentally [finding|found|noted|observation]',
    'variant',
    'both',
  ],
  ['bone island(s)', 'variant', 'forward'],
  ['secondary|accessory ossification center(s)', 'variant', 'both'],
  ['nutrient foramen|vessel|canal', 'variant', 'both'],
  ['basivertebral vein(s)|vessel(s)|plexus', 'variant', 'both'],
  ['growth arrest|recovery line(s)|band(s) / harris|park line(s)', 'variant', 'both'],
  ["schmorl|schmorl's|schmorls node(s)", 'variant', 'both'],
  ['limbus vertebra|vertebrae', 'variant', 'both'],
  ["scheuermann|scheuermann's|scheuermanns", 'variant', 'both'],
  ['hemangioma(s)', 'variant', 'both'],
  // What a needle leaves.
  ['biopsy|aspiration|puncture|donor|harvest site(s)', 'none', 'forward'],
  ['after|following|from [a|the] [bone] marrow aspiration|trephine|puncture|harvest', 'variant', 'both'],
  ['traumatic|posttraumatic [compression] fracture(s)|callus|deformity|deformities|change(s)', 'variant', 'forward'],
  ['due|secondary|owing to [a|an|the] [old|earlier|previous|known] trauma|fall|accident|injury', 'variant', 'both'],
  [
    'due|secondary|owing to [the] [earlier] drug|treatment|medication|pamidronate|zoledronate|bisphosphonate|bisphosphonates',
    'variant',
    'both',
  ],
  [
    'pamidronate|zoledronate|zoledronic|bisphosphonate|treatment line(s)|band(s) / zebra line(s)|stripe(s)',
    'variant',
    'both',
  ],
]
