/** Statements about the skeleton as a whole, in the notation of `lesion-words.ts`. */

/** Several lesions, whose sites the report need not name. The disease's own name is no such statement. */
export const severalLesionWords = [
  'multiple|several|numerous|many|innumerable|disseminated|widespread|further|other|additional|more ~ lesions|foci|deposits|sites',
  'multiple|several|numerous|many|widespread ~ areas|regions ~ edema|uptake|abnormality|signal|involvement|activity',
  'two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10 ~ lesions|foci',
  'multifocal|polyostotic|polyfocal',
  'lesions|foci|uptake|activity|edema|signal|changes|involvement ~ axial|appendicular|peripheral skeleton',
  'lesions|foci|uptake|activity|edema|signal|changes|involvement ~ long|tubular|small bones',
  'axial|appendicular skeleton [is|was] involved|affected',
  'long|tubular|small bones ~ involved|affected',
  'multiple|several|numerous|many ~ bones|vertebrae',
]
/** What a number counts, and the words before a total. */
export const countedWords = ['foci|lesions|sites|locations', 'total|number|sum|count']
export const totalWords = [
  'total|number|sum|count [number] [of] [all] [the] [affected|involved|active|osseous|bone|skeletal] [lesions|foci|sites|bones|regions|units|locations] [:|=|is|-]',
]
/** Several foci in these are none of bone. */
export const organWords: readonly string[] =
  'lung lungs liver spleen kidney kidneys brain pancreas thyroid bowel mesentery skin muscle muscles nodes subcutis cerebellum'.split(
    ' ',
  )
/** More sites than the sentence names, whichever it names. */
export const furtherSiteWords = [
  'and|with one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|multiple|numerous [further|other|additional|more] further|other|additional|more bones|sites|places|locations|ribs|vertebrae|metatarsals|metacarpals',
  'and|or elsewhere',
  'among|amongst [several|many|the] other|others [bones|sites|places|locations]',
  'more than one|two|three|four|five|six ~ lesion|lesions|focus|foci|site|sites|bone|bones|rib|ribs|vertebra|vertebrae|metatarsal|metatarsals|metacarpal|metacarpals',
  'no|not fewer|less than two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10',
  'at least two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10 ~ lesions|foci|sites|bones|ribs|vertebrae|metatarsals|metacarpals',
  'two|three|four|five|six|seven|eight|nine|ten|most|several|many|some|half of the|his|her|these [left|right|lumbar|thoracic|cervical|lower|upper|middle] lesions|foci|ribs|vertebrae|metatarsals|metacarpals|phalanges',
  'two|three|four|five|six|seven|eight|nine|ten|several|many [left|right|lumbar|thoracic|cervical|adjacent] bones|ribs|vertebrae|metatarsals|metacarpals|phalanges , one|two|three of them|these|which',
]
/** More than one lesion in the one bone that the sentence names. */
export const sameBoneWords = [
  'skip|satellite lesion(s)|focus|foci|metastasis|metastases',
  'satellite(s)',
  'second|another|further|additional|separate|third|other [smaller|separate|similar] lesion|focus ~ same bone|tibia|femur|fibula|humerus|radius|ulna|clavicle|ilium|shaft',
]
export const diseaseNames = [
  'chronic recurrent multifocal osteomyelitis / recurrent multifocal osteomyelitis / multifocal osteomyelitis',
]

/** Studies whose list of bones, without a word on what was seen, is a list of lesions. */
export const regionListWords: readonly string[] = [
  'stir|tirm|wbmri|scintigraphy|scintigram|scintiscan|pet',
  'whole|total body',
  'wb mri|mr|stir',
  'mri|mr wb',
  'bone scan',
]

/** The imaged bones are free of lesions. */
export const noLesionWords = [
  'no ~ lesion(s)|focus|foci|deposit(s)',
  'no ~ abnormality|abnormalities|uptake|edema|involvement|osteomyelitis|osteitis|changes',
  'normal|unremarkable|negative [whole] [body] [bone] study|examination|scan|scintigraphy|scintigram|mri|survey',
  'mri|scan|scintigraphy|survey|study|examination [is|was] normal|unremarkable|negative|clear',
  'marrow [signal] [is|was] ~ normal|unremarkable|preserved',
  'normal ~ marrow [signal] / normal [tracer] distribution|uptake / physiological ~ distribution|uptake',
  'skeleton [is|was] normal|unremarkable|clear',
]
/** "No lesion in any long bone" speaks of some of them. */
export const kindsOfBone: readonly string[] = ['long', 'tubular', 'flat', 'short', 'small']
/** What follows is part of the sites, not all of them. */
export const exampleWords: readonly string[] = [
  'including',
  'includes',
  'include',
  'such',
  'eg',
  'among',
  'mainly',
  'mostly',
  'most',
  'especially',
  'particularly',
  'predominantly',
  'throughout',
  'largest',
  'biggest',
  'dominant',
  'example',
]
/** What follows is left out of a denial. */
export const besidesWords: readonly string[] = [
  'beside',
  'besides',
  'outside',
  'beyond',
  'than',
  'apart',
  'aside',
  'except',
  'exception',
]
export const restWords: readonly string[] = [
  'other',
  'further',
  'additional',
  'else',
  'elsewhere',
  'new',
  'more',
  'rest',
  'remaining',
  'remainder',
  'otherwise',
]

/** A report that takes back a side it gave. */
export const correctedSideWords: readonly string[] = [
  'side|sides|laterality ~ wrong|wrongly|incorrect|incorrectly|mistaken|mistakenly|error|erroneous|erroneously|confused|reversed|transposed|swapped|interchanged|corrected',
  'wrong|incorrect|mistaken|erroneous side|laterality',
  'correction|erratum|corrigendum|amendment|amended|corrected ~ side|laterality|left|right',
  'should read|be [the] left|right',
  'erroneously|mistakenly|wrongly|incorrectly ~ left|right',
  'left|right|l|r instead of [the] left|right|l|r',
  'left|right , not [the] left|right',
  'previously|formerly|initially|originally|first [erroneously|wrongly] reported|described|labeled|labelled|read|given|marked|named as [being|on] [the] left|right',
]
/** A sentence with one of these says which vertebra it is: "the affected vertebra is L4, not L3". */
export const countedLevelWords: readonly string[] =
  'vertebra level count counted counting miscounted recounted numbered numbering read correct correctly correction'.split(
    ' ',
  )
/** Before a vertebra: where a curve of the spine is measured. */
export const curveWords: readonly string[] = ['apex', 'apices', 'apical', 'cobb', 'curve', 'scoliosis', 'kyphosis']
