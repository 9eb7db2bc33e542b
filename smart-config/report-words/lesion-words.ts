/**
 * What a report calls a lesion, and which feature the words state. Rows: [phrase, features, strength].
 * Phrases: lower case, American spelling (the reader folds British spelling), `a|b` alternative words, `a b / c` alternative phrases, `x(s)` an optional ending,
 * `[x]` an optional word, `~` up to four plain words between.
 *
 * Strength: `bony` words speak of bone by themselves, so that a heading's bone may carry them; `plain` words need a bone in the
 * sentence; `diagnosis` words are an opinion: they make a lesion only when tied to a bone and not offered as a differential;
 * `feature` words describe a lesion and make one when tied to a bone.
 * Mapping of words to features: practice guide, rules 5 and 10.
 */

import { densityWords } from './lesion-density-words.ts'
import { shapeWords } from './lesion-shape-words.ts'
import type { LesionWord } from './lesion-word.ts'

export const lesionWords: readonly LesionWord[] = [
  // Lesions as such.
  ['bone|osseous|bony|skeletal|marrow|intraosseous|medullary|intramedullary lesion(s)', [], 'bony'],
  ['bone marrow lesion(s)', [], 'bony'],
  [
    'same|similar|identical|comparable|mirror|corresponding|matching|analogous|equivalent [image] [but|though|if|,] [smaller|larger|further|second|bony|bone|less|more|milder|lesser|fainter] [marked|pronounced|extensive|focal] lesion(s)|focus|foci|picture|appearance(s)|change(s)|finding(s)|alteration(s)|abnormality|abnormalities|signal|area(s)',
    'same',
    'plain',
  ],
  ['likewise|ditto|idem', 'same', 'plain'],
  // "Oedema of the right tibia with a counterpart on the left", "a mirror image on the left", "which mirrors the left"
  [
    'has|have|had|with|and|finds|find a|an|its|their [exact|mirror|small|smaller|similar|matching|symmetric|symmetrical|contralateral] counterpart|counterparts|pendant|equivalent|match',
    'same',
    'plain',
  ],
  [
    'mirror|mirrored image(s) / mirrors|mirroring|mirrored [that|those|the] [finding|findings|lesion|changes]',
    'same',
    'plain',
  ],
  ['has|have|shows|show|contains|contain|carries|carry them|these', 'same', 'plain'],
  ['more of it|this|that|the [same] / the same again', 'same', 'plain'],
  [
    'change(s)|finding(s)|appearance(s)|picture|lesion(s)|abnormality|abnormalities as on|in|at the other|opposite|contralateral|left|right side|leg|arm|limb|ankle|knee|foot',
    'same',
    'plain',
  ],
  ['change(s) [have|has] [now|also|since] developed|appeared|occurred|arisen', [], 'plain'],
  ['affected|involved|abnormal|changed in the|a same|similar way|manner|fashion', 'same', 'plain'],
  ['lesion(s)', [], 'plain'],
  // "Two localisations that were not there before".
  ['localization(s)|localisation(s)|manifestation(s)', [], 'plain'],
  ['focus|foci', [], 'plain'],
  ['bone|bony|osseous deposit(s)', [], 'bony'],
  ['deposit(s)', [], 'plain'],
  ['process', [], 'plain'],
  ['abnormality|abnormalities', [], 'plain'],
  ['abnormal|abnl|abn', [], 'plain'],
  ['involvement', [], 'plain'],
  ['involved', [], 'plain'],
  ['additional|further|other|new|second|third [sites|site|lesions|lesion|foci|focus] :', [], 'plain'],
  ['pos|positive|active|hot [for] [sites|lesions] :', [], 'plain'],
  ['affected|affects|affecting', [], 'plain'],
  ['involves|involving', [], 'plain'],
  ['so is|are|was|were|does|do|did', [], 'plain'],
  [
    '[a] new|second|third|fourth|further|another|additional|similar|smaller|larger|weaker|fainter|milder|stronger|bigger|tiny one',
    [],
    'plain',
  ],
  ['picks|picked|picking out', [], 'plain'],
  ['one|another|others [one] lies|lie|is|was|sits|located|situated in|at|within', [], 'plain'],
  ['another [one] in|at|within', [], 'plain'],
  ['it is|was [also|then|instead|only] found|seen|present|shown|demonstrated|detected in|at|within', [], 'plain'],
  ['has|have|shows|show|contains|contain|holds one|two without|with|too|also|as', [], 'plain'],
  ['there is|was some|more in|at|within', 'same', 'plain'],
  ['definite|certain|sure|confirmed [lesion|lesions|focus|foci] :', [], 'plain'],
  ['a|the second|third|fourth|fifth|sixth , in|at|within', [], 'plain'],
  ['there is|was [also|now|still] one|another in|at|within', [], 'plain'],
  [
    'they|these [all] lie|sit in|at|within / they|these [all] are|were located|situated|found|seated in|at|within',
    [],
    'plain',
  ],
  ['and|while|whereas|but|, that|those of|in', [], 'plain'],
  [
    'the first|second|third|fourth|fifth|last|other|others|one|ones [one] [lies|lie|is|was|are|were|sits] in|at|within',
    [],
    'plain',
  ],
  [
    'change(s)|appearance(s)|picture|finding(s)|abnormality|abnormalities typical|characteristic|suggestive|consistent|compatible of|with',
    [],
    'plain',
  ],
  ['diseased', [], 'bony'],
  ['ground glass [change(s)|density|matrix|texture|appearance]', [], 'plain'],
  ['spot(s)|patch|patches', [], 'plain'],
  ['pathological|pathologic|abnormal area(s)|zone(s)|region(s)|finding(s)|appearance(s)', [], 'plain'],
  ['seat|focus of disease|inflammation|the', [], 'plain'],
  ['shares|share|participates|participate|partakes in', [], 'plain'],
  ['spread|spreads|spreading to|into', [], 'plain'],
  ['attacked|invaded|permeated|occupied|replaced', [], 'plain'],
  ['inflammatory|signal|bone|bony|osseous|marrow|structural change(s)', [], 'plain'],
  ['stands|stand|standing out', [], 'plain'],
  ['lights|light|lit|lighting up', [], 'plain'],
  ['bright marrow|area(s)|zone(s)|spot(s)', [], 'plain'],
  ['active disease', [], 'plain'],
  ['disease', [], 'plain'],
  ['site(s)', [], 'plain'],
  ['cyst(s)', [], 'plain'],
  ['cyst|abscess|bubble|tumor|nodule|plaque like', [], 'plain'],
  ['defect(s)', [], 'plain'],
  ['erosion(s)|erosive|eroded', [], 'plain'],
  [
    'irregular|irregularity|irregularities|fragmentation|fragmented|fraying|frayed|cupping|cupped|bulge(s)|bulging|broad|bulbous|fusiform|clubbed|misshapen|spiculation|scalloping|scalloped',
    [],
    'plain',
  ],
  [
    'mixed|uneven|heterogeneous|inhomogeneous|altered|abnormal [bone|bony] density|attenuation|echogenicity',
    [],
    'plain',
  ],
  ['active|bony|bone|osseous|chronic|local inflammation', [], 'plain'],
  [
    'scan|scintigraphy|scintigram|pet|scintiscan [is|was] [strongly|clearly|intensely] positive',
    ['increased_uptake'],
    'plain',
  ],
  ['deformed|deformity|bowed|bowing', [], 'feature'],
  ['inflammatory|inflammation|inflamed', [], 'feature'],
  ['infiltration|infiltrated', [], 'plain'],
  ['altered|abnormal [bone|bony|marrow|osseous] structure|architecture|texture|trabeculation', [], 'bony'],
  ['irregular ossification|bone', [], 'bony'],
  [
    'mottled|inhomogeneous|coarsened|patchy|irregular [bone|bony|trabecular] texture|structure|density|appearance|pattern',
    [],
    'plain',
  ],
  ['it|this|which is|lies located|situated|centered|seated', [], 'plain'],
  ['osteonecrosis|infarct(s)|infarction(s)|necrosis', [], 'diagnosis'],

  // Signal: high T2 signal is a lesion but no oedema (rule 10).
  [
    'abnormal|abn|altered|heterogeneous|increased|high|raised|bright|elevated|hyperintense|intermediate [stir|t2|marrow|bone|bony|medullary] [marrow] signal [intensity]',
    [],
    'plain',
  ],
  ['low|decreased|reduced|dark|hypointense [t1] [marrow|bone] signal [intensity]', [], 'plain'],
  ['signal [intensity] abnormality|abnormalities|alteration(s)|change(s)|hyperintensity', [], 'plain'],
  ['signal [intensity] of|in ~ raised|elevated|increased', [], 'plain'],
  ['signal [intensity] is|was abnormal|high|increased|raised|bright|altered', [], 'plain'],
  ['signal elevation|lowering|increase|disturbance(s)|anomaly|anomalies|enhancement', [], 'plain'],
  ['alteration(s)|elevation|lowering|change(s)|increase of|in [the] [marrow|bone] signal', [], 'plain'],
  ['altered|changed|raised|elevated in signal', [], 'plain'],
  ['signal [intensity] [is|was|are] elevated|lowered|changed|disturbed', [], 'plain'],
  ['low|high|increased|decreased intensity on|in [the] t1|t1wi|t2|t2wi|stir|tirm', [], 'plain'],
  ['stir|t2 intensity|hyperintensity', [], 'plain'],
  ['regredient|progredient', [], 'feature'],
  ['engagement', [], 'plain'],
  ['localization(s)|localisation(s)|location(s)|site(s) [list] :', [], 'plain'],
  ['signal', [], 'feature'],
  ['hyperintense|hyperintensity|hyperintensities|hypointense|hypersignal(s)|hyposignal(s)', [], 'plain'],
  ['bright|dark on', [], 'plain'],
  ['raised|elevated|increased|high|abnormal on [the] stir|tirm|t2|t2w', [], 'plain'],
  ['is|are|both|appears|appear bright', [], 'plain'],
  ['enhancement|enhances|enhancing|enhance', [], 'plain'],
  ['marrow replacement / replacement of [the] [normal] [bone] marrow', [], 'bony'],

  // "Low T1 / high STIR area", "T1 low, STIR high area", in the English of Japanese reports.
  [
    'low|high t1|t2|stir|tirm|dwi [/|,|and] [low|high|isointense] [t1|t2|stir|tirm|dwi] area(s)|zone(s)|region(s)|focus|foci',
    [],
    'plain',
  ],
  [
    't1|t2|stir|tirm [-] low|high [intensity] [/|,|and] [t1|t2|stir|tirm] [-] [low|high] [intensity] area(s)|zone(s)|region(s)',
    [],
    'plain',
  ],
  // "Long T1 long T2 signal", in the English of Chinese reports: dark on T1, bright on T2.
  [
    'long|prolonged|short|equal t1|t2 [and|,|/|-] [slightly|long|prolonged|short|equal] [long] [t1|t2] signal(s)|shadow(s)',
    [],
    'plain',
  ],

  // Oedema.
  [
    'bone|bony|osseous|medullary|endplate|subchondral|metaphyseal|epiphyseal|diaphyseal [marrow] edema',
    ['marrow_oedema'],
    'bony',
  ],
  ['marrow|bm|intramedullary|intraosseous edema', ['marrow_oedema'], 'bony'],
  ['bmo|bme', ['marrow_oedema'], 'bony'],
  ['edema of the [bone] marrow', ['marrow_oedema'], 'bony'],
  ['edema like [marrow] signal', ['marrow_oedema'], 'plain'],
  ['edema', ['marrow_oedema'], 'plain'],
  ['edematous|waterlogged|boggy|soggy', ['marrow_oedema'], 'plain'],

  ...densityWords,
  ...shapeWords,

  // Scintigraphy.
  [
    'increased|intense|focal|abnormal|high|avid|marked|mild|moderate|faint|slight|weak|subtle|diffuse|patchy|prominent|raised|pathological|pathologic|asymmetric|asymmetrical|strong|elevated [focal|intense|abnormal|increased] [tracer|fdg|isotope|radiotracer|radionuclide|radioisotope|osteoblastic|scintigraphic|technetium] uptake|activity|accumulation',
    ['increased_uptake'],
    'plain',
  ],
  [
    'tracer|isotope|radiotracer|fdg|radionuclide|radioisotope|scintigraphic uptake|activity|accumulation|deposition',
    ['increased_uptake'],
    'plain',
  ],
  [
    'uptake|hotspot(s)|hypermetabolic|hypermetabolism|hyperfixation|accumulation(s)|hyperactivity|hyperactive|avidity|hyperemic|hyperemia|photopenia|photopenic / hot spot(s)',
    ['increased_uptake'],
    'plain',
  ],
  ['increased|intense|abnormal|focal|excess tracer|isotope|radiotracer', ['increased_uptake'], 'plain'],
  // Not "an avid footballer".
  [
    'fdg|tracer|pet|mibg avid / avid [bone|bony|osseous|skeletal] lesion(s)|focus|foci|site(s)|disease|bone(s) / is|are|was|were|appears|remains [strongly|intensely|markedly|mildly|moderately|clearly] avid',
    ['increased_uptake'],
    'plain',
  ],
  [
    'avid|avidly [contrast] enhancement|enhancing|enhances / enhancement|enhancing|enhances [is] avid|avidly',
    [],
    'plain',
  ],
  ['suv|suvmax', ['increased_uptake'], 'feature'],
  [
    'enrichment|deposition|storage|retention of [the] tracer|isotope|radionuclide|nuclide',
    ['increased_uptake'],
    'plain',
  ],
  ['enrichment|hyperuptake|hypercaptation', ['increased_uptake'], 'plain'],
  ['takes|take|took|taking|taken up more than', ['increased_uptake'], 'plain'],
  ['excess|excessive uptake|accumulation / excess|excessive activity in|of', ['increased_uptake'], 'plain'],
  ['takes|take|took|taking|taken up [the] [more|excess] [of] [the] tracer|isotope', ['increased_uptake'], 'plain'],
  [
    'increased|intense|raised|elevated|high|abnormal|pathological [glucose|fdg] metabolism',
    ['increased_uptake'],
    'plain',
  ],
  ['metabolically active / increased|intense|raised|high metabolic activity', ['increased_uptake'], 'plain'],
  ['hot', ['increased_uptake'], 'plain'],
  [
    'increased|pathological|focal|abnormal|strong|marked|intense|moderate|discrete|faint|weak|homogeneous storage|deposition|fixation',
    ['increased_uptake'],
    'plain',
  ],
  ['abnormally|markedly|intensely|highly|more|strongly|very active', ['increased_uptake'], 'plain'],
  ['tracer|isotope ~ collects|accumulates|gathers|concentrates', ['increased_uptake'], 'plain'],
  ['collects|accumulates|gathers|concentrates ~ tracer|isotope', ['increased_uptake'], 'plain'],
  ['scintigraphically active', ['increased_uptake'], 'plain'],
  // Uptake of manubrium and both sternoclavicular joints, the horns.
  [
    "bull's|bull|bulls head [like] [shaped] image|sign|pattern|appearance|configuration|uptake",
    ['increased_uptake'],
    'bony',
  ],
  ['bullhead [like] [shaped] image|sign|pattern|appearance|configuration|uptake', ['increased_uptake'], 'bony'],
  ['mild|slight|discreet|discrete|moderate|marked|intense|focal|diffuse increase in|at', [], 'plain'],

  ['intense|moderate|strong|faint|weak [uptake] :', ['increased_uptake'], 'plain'],

  // Opinions.
  ['osteomyelitis|osteitis|cno|crmo|cnbo|nbo', [], 'diagnosis'],
  ['spondylodiskitis|spondylodiscitis', [], 'bony'],
  ['diskitis|discitis and|with|/ osteomyelitis', [], 'bony'],
  ['chronic [recurrent] [nonbacterial|non-bacterial|multifocal] [multifocal] osteomyelitis', [], 'diagnosis'],
  [
    'tumor(s)|neoplasm|sarcoma|osteosarcoma|malignancy|metastasis|metastases|metastatic [deposit(s)|lesion(s)|disease]',
    [],
    'diagnosis',
  ],
  ['ewing sarcoma|tumor', [], 'diagnosis'],
  ["ewing's sarcoma|tumor", [], 'diagnosis'],
  [
    'infection|leukemia|lymphoma|histiocytosis|lch|granuloma|fibroma|nof|exostosis|chondroblastoma|enchondroma|osteochondroma|osteoblastoma',
    [],
    'diagnosis',
  ],
  ['osteoid osteoma', [], 'diagnosis'],
  ['fibrous dysplasia', [], 'diagnosis'],
  ['langerhans cell histiocytosis', [], 'diagnosis'],
  ['eosinophilic granuloma', [], 'diagnosis'],
  ["brodie|brodie's abscess", [], 'diagnosis'],
  ['intraosseous|bone|bony abscess(es)', [], 'diagnosis'],
  ['sequestrum|sequestra', [], 'plain'],
]

/** A site told by its SUV alone is a focus from this value on [house: the usual limit of FDG uptake]; words that may stand beside it. */
export const focalUptake = {
  leastSuv: 2.5,
  fillers: 'max peak mean up bw g ml with =',
} as const
/** Words that deny a sclerotic margin outright (rule 5): poorly defined edges. Never of oedema, which has no margin to speak of. */
export const poorMarginWords: readonly string[] = [
  'ill|poorly|poor|badly|indistinctly defined|limited|delimited|demarcated|delineated|marginated|circumscribed / not well|clearly|sharply defined|demarcated|delineated|marginated|circumscribed',
  'indistinct|vague|fuzzy|blurred|unsharp|hazy|ragged|shaggy|smudged|imprecise|woolly margin(s)|border(s)|edge(s)|outline(s)',
  'margin(s)|border(s)|edge(s) ~ indistinct|unsharp|blurred|fuzzy|vague|hazy|ragged|shaggy|smudged|imprecise|woolly',
  'indistinct|vague|fuzzy|blurred|blurry|unsharp|hazy|ragged margin(s)|border(s)|edge(s)|outline(s)|contour(s)',
  'margin(s)|border(s)|edge(s) ~ indistinct|unsharp|blurred|fuzzy|vague|hazy|ragged',
  'margin(s)|border(s)|edge(s)|periphery|wall(s)|outline [is|are|was|were|:] not|non sclerotic|sclerosed',
  'margin(s)|border(s)|edge(s)|periphery|wall(s)|rim [is|are|was|were] neither|not [well] [sharp|smooth|distinct|defined|thick|thickened|dense] nor|or sclerotic|sclerosed|dense|thick|thickened',
  'margin(s)|border(s)|edge(s)|outline(s) [is|are|was|were] sharp|smooth|distinct|clear|well|clearly|sharply [defined|demarcated] but not sclerotic|sclerosed',
  'unclear|obscure|obscured|undefined margin(s)|border(s)|edge(s)|outline(s)|limits|boundary|boundaries',
  'margin(s)|border(s)|edge(s)|outline(s)|limits|boundary|boundaries [of] [the|its|this|each] [osteolytic|lytic] [osteolysis|lysis|lesion(s)|defect|destruction|lucency|area|areas] [is|are|was|were|remains|remain] unclear|obscure|obscured|undefined',
  'limits|boundary|boundaries [of] [the|its|this|each] [osteolytic|lytic] [osteolysis|lysis|lesion(s)|defect|destruction|lucency|area|areas] [is|are|was|were] not clear|sharp|distinct|defined',
  'margin(s)|border(s)|edge(s)|outline(s) [of] [the|its|this|each] [osteolytic|lytic] [osteolysis|lysis|lesion(s)|defect|destruction|lucency|area|areas] [is|are|was|were] not clear',
  'not demarcated|delimited|marginated',
  'limit(s)|margin(s)|border(s)|edge(s)|outline(s) of ~ cannot|not be made|defined|delineated|traced|discerned|determined [out]',
  'nothing sclerotic about|around|along it|them|its|the [margin|margins|edge|edges|border|borders]',
  'margin(s)|border(s)|edge(s) ~ ill|poorly|badly defined|demarcated|delineated',
  'blurred|blurry|fuzzy|vague|indistinct|unsharp|hazy limits / limits ~ blurred|fuzzy|vague|indistinct|unsharp',
  'does|do|did not form|make|build|constitute|produce [a|any] [true|real|proper|continuous] rim|margin|border',
  'without forming|making|building [a|any] [true|real|proper|continuous] rim|margin|border',
  'sclerotic|dense rim|margin|border|margins|borders [is|are|was|were] missing|wanting',
  'rim|margin|border of sclerosis [is|was] missing|wanting',
  'nonsclerotic [,] [sharp|sharply|well|clearly|beveled|bevelled|scalloped|irregular|smooth] [defined|demarcated] margin(s)|border(s)|edge(s) / non sclerotic [,] [sharp|sharply|well|clearly|beveled|bevelled|scalloped|irregular|smooth] [defined|demarcated] margin(s)|border(s)|edge(s)',
  'wide|broad|ill|poorly [,] [ill|poorly] [defined] zone of transition',
  'without|no|lack|lacks|lacked|lacking [of] [any|a] definable|definite|clear|sharp|distinct|discernible margin(s)|border(s)|edge(s)|outline(s)',
  'margin(s)|border(s)|edge(s)|outline(s) [can|could] cannot|not be made out|defined|delineated|traced|outlined|followed|discerned|determined [out]',
  'margin(s)|border(s)|edge(s)|outline(s) [is|are] not [well|sharply|clearly] defined|delineated|visible|made|discernible [out]',
  'margin(s)|border(s)|edge(s)|outline(s) [of] [which] merge|merges|fade|fades|blend|blends into|with',
]
