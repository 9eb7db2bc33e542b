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
import type { LesionFeature } from './lesion-features.ts'

export type TriggerStrength = 'bony' | 'plain' | 'diagnosis' | 'feature'
/** Features `same`: those of the lesion described before ("a similar focus", "same picture"). */
export type LesionWord = readonly [
  phrase: string,
  features: readonly LesionFeature[] | 'same',
  strength: TriggerStrength,
]

export const lesionWords: readonly LesionWord[] = [
  // Lesions as such.
  ['bone|osseous|bony|skeletal|marrow|intraosseous|vertebral|medullary|intramedullary lesion(s)', [], 'bony'],
  ['bone marrow lesion(s)', [], 'bony'],
  [
    'same|similar|identical|comparable|mirror|corresponding|matching|analogous|equivalent [image] [smaller|larger|further|second|but|bony|bone|less|more|marked|focal] lesion(s)|focus|foci|picture|appearance(s)|change(s)|finding(s)|abnormality|abnormalities|signal|area(s)',
    'same',
    'plain',
  ],
  ['likewise|ditto|idem', 'same', 'plain'],
  ['affected|involved|abnormal|changed in the|a same|similar way|manner|fashion', 'same', 'plain'],
  ['lesion(s)', [], 'plain'],
  // "Two localisations that were not there before".
  ['localization(s)|localisation(s)|manifestation(s)', [], 'plain'],
  ['focus|foci', [], 'plain'],
  ['bone|bony|osseous deposit(s)', [], 'bony'],
  ['deposit(s)', [], 'plain'],
  ['process', [], 'plain'],
  ['abnormality|abnormalities', [], 'plain'],
  ['abnormal', [], 'plain'],
  ['involvement', [], 'plain'],
  ['involved', [], 'plain'],
  ['affected|affects|affecting', [], 'plain'],
  ['involves|involving', [], 'plain'],
  ['so is|are', [], 'plain'],
  ['[a] new|second|third|fourth|further|another|additional|similar|smaller|larger one', [], 'plain'],
  ['picks|picked|picking out', [], 'plain'],
  ['one|another|others [one] lies|lie|is|was|sits|located|situated in|at|within', [], 'plain'],
  ['another [one] in|at|within', [], 'plain'],
  ['and that|those of|in', [], 'plain'],
  [
    'the first|second|third|fourth|fifth|last|other|others [one] [lies|lie|is|was|are|were|sits] in|at|within',
    [],
    'plain',
  ],
  [
    'change(s)|appearance(s)|picture|finding(s)|abnormality|abnormalities typical|characteristic|suggestive|consistent|compatible of|with',
    [],
    'plain',
  ],
  ['diseased', [], 'bony'],
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
  ['osteonecrosis|infarct|infarction|necrosis', [], 'diagnosis'],

  // Signal: high T2 signal is a lesion but no oedema (rule 10).
  [
    'abnormal|altered|heterogeneous|increased|high|raised|bright|elevated|hyperintense|intermediate [stir|t2|marrow|bone|bony|medullary] [marrow] signal [intensity]',
    [],
    'plain',
  ],
  ['low|decreased|reduced|dark|hypointense [t1] [marrow|bone] signal [intensity]', [], 'plain'],
  ['signal [intensity] abnormality|abnormalities|alteration(s)|change(s)|hyperintensity', [], 'plain'],
  ['signal [intensity] is|was abnormal|high|increased|raised|bright|altered', [], 'plain'],
  ['signal', [], 'feature'],
  ['hyperintense|hyperintensity|hyperintensities|hypointense', [], 'plain'],
  ['bright|dark on', [], 'plain'],
  ['enhancement|enhances|enhancing|enhance', [], 'plain'],
  ['marrow replacement / replacement of [the] [normal] [bone] marrow', [], 'bony'],

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
  ['edematous', ['marrow_oedema'], 'plain'],

  // Lysis.
  [
    'lytic|osteolytic|lysis|osteolysis|lucent|radiolucent|lucency|lucencies|radiolucency|radiolucencies|osteolyses',
    ['lytic'],
    'bony',
  ],
  ['permeative|motheaten / moth eaten', ['lytic'], 'bony'],
  ['punched out', ['lytic'], 'bony'],
  // A line is a fracture or a growth line, not lysis.
  ['lucent|radiolucent|hypodense|dark|hypointense [transverse|oblique|fracture] line(s)', [], 'plain'],
  ['bone|bony|osseous|trabecular|medullary|marrow destruction|resorption|rarefaction|loss', ['lytic'], 'bony'],
  ['rarefaction|rarefied|translucency|translucencies|translucent|transradiant|transradiancy', ['lytic'], 'bony'],
  ['hole(s)', ['lytic'], 'plain'],
  ['half|partly|largely eaten', ['lytic'], 'plain'],
  ['bone|bony|marrow|osseous bruise(s)|bruising|contusion(s)', ['marrow_oedema'], 'bony'],
  ['uptake of [the] gadolinium|contrast', [], 'plain'],
  ['serpiginous|geographic|geographical', [], 'plain'],
  ['low|high|dark|bright|hypointense|hyperintense on', [], 'plain'],
  ['eaten away', ['lytic'], 'plain'],
  ['bone|bony [substance] [is|was|has] [been] missing|absent|resorbed|dissolved', ['lytic'], 'bony'],
  ['resorbed|resorption', ['lytic'], 'plain'],
  ['destruction|destructive|destroyed|destroying|destroys', ['lytic'], 'plain'],
  ['hypodense|hypodensity / low|decreased density', ['lytic'], 'plain'],

  // Sclerosis, and the sclerotic margin, which is a thing apart (rule 5).
  ['sclerotic|sclerosis|scleroses|sclerosing|sclerosed|eburnation|eburnated', ['sclerotic'], 'bony'],
  ['opaque|opacity|densified|condensation|hyperdensity', ['sclerotic'], 'plain'],
  ['denser|whiter', ['sclerotic'], 'plain'],
  // Lines of growth or of scurvy are no sclerosis of the bone.
  ['dense|white|opaque [metaphyseal|transverse] line(s)', [], 'plain'],
  ['dense|hyperdense|densely / increased [in] density', ['sclerotic'], 'plain'],
  [
    'sclerotic|sclerosed|corticated [and|,] [well|sharply] [defined|demarcated] [narrow|thin|broad] rim(s)|margin(s)|border(s)|edge(s)|halo|ring|rind|wall(s)|outline|periphery|frame|boundary|shell|contour',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'rim(s)|margin(s)|border(s)|edge(s)|halo|ring|rind|zone|band of [thin|reactive|mild|dense|marginal|peripheral] [reactive] sclerosis',
    ['sclerotic_margin'],
    'bony',
  ],
  ['dense|thickened rim(s)|margin(s)|border(s)|edge(s)|halo', ['sclerotic_margin'], 'bony'],
  [
    'dense|sclerotic|sclerosed [,] [and] [thin|smooth|regular|narrow|well|sharply|clearly] [defined|demarcated|circumscribed|marginated] rim(s)|margin(s)|border(s)|edge(s)|wall(s)|rind|halo|ring',
    ['sclerotic_margin'],
    'bony',
  ],
  ['marginal|rim|perilesional|peripheral|circumferential|marginated sclerosis', ['sclerotic_margin'], 'bony'],
  [
    'dense|thickened [and|,] [well|sharply] [defined|demarcated] [narrow|thin] rim(s)|margin(s)|border(s)|edge(s)|halo|periphery|wall(s)',
    ['sclerotic_margin'],
    'bony',
  ],
  ['rim(s)|margin(s)|border(s)|edge(s)|halo|ring of increased|high density|attenuation', ['sclerotic_margin'], 'bony'],
  ['marginal|rim|perilesional|perifocal|peripheral|circumferential|marginated sclerosis', ['sclerotic_margin'], 'bony'],
  // "Considerable sclerosis all round", "reactive sclerosis along its edges", "sclerosis around the lucency".
  [
    'sclerosis all [a] round|around / sclerosis all the way round|around / sclerosis around|round|along|about it|them',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'sclerosis surrounds|surrounding|encircles|encircling|enclosing|encloses|rims|rimming|borders|bordering|outlines|outlining [a|the|this|it|an]',
    ['sclerotic_margin'],
    'bony',
  ],
  ['sclerotically|sclerotic marginated|bordered|rimmed', ['sclerotic_margin'], 'bony'],
  [
    'surrounding|encircling|enclosing [reactive|mild|dense|marked|bone|bony|thin] sclerosis',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'surrounded|bordered|bounded|ringed|rimmed|encircled|circumscribed|enclosed|outlined|marginated|framed|lined|edged|walled|delimited|demarcated|delineated|encased by|with [a|an] [thin|fine|narrow|thick|broad|mild|dense|marked|reactive|complete] [rim|ring|zone|halo|border|margin|band|line|area|areas] [of] [thin|reactive|mild|dense|marked|bony|bone] sclerosis',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'surrounded|bordered|bounded|ringed|rimmed|encircled|enclosed|outlined|framed|lined|edged|walled|delimited|demarcated|delineated|encased by|with [a|an] [thin|fine|narrow|thick|broad|dense] sclerotic|dense|sclerosed [and] [thin] [bone|zone|area|areas|rim|ring|margin|border|band|line]',
    ['sclerotic_margin'],
    'bony',
  ],
  ['margin(s)|border(s)|edge(s)|rim|wall(s)|periphery|outline ~ sclerotic|sclerosed', ['sclerotic_margin'], 'bony'],
  [
    'sclerosis|sclerotic all around|round / sclerosis around|along|about|round|surrounding|encircling|bordering it|them / sclerosis around|along|about|round|surrounding|encircling|bordering|at the|this|these|its|their [whole|entire] lesion(s)|lucency|lucencies|defect(s)|cavity|nidus|focus|foci|area(s)|margin(s)|edge(s)|border(s)|periphery|rim',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'margin(s)|border(s)|edge(s)|rim ~ is|are|was|were|appear|appears [partly|mildly|slightly|thinly|well|also|clearly|distinctly|densely|faintly|markedly|uniformly|entirely|all] sclerotic|sclerosed|dense|corticated',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'around|round|about it|them|this|the [whole|entire] [lesion|lucency|nidus|cavity|defect|focus] ~ sclerotic|sclerosis|sclerosed',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'margin(s)|border(s)|edge(s)|rim|periphery|wall(s) [partly|mildly|slightly|thinly|clearly|distinctly|densely|faintly|markedly] sclerotic|sclerosed|corticated',
    ['sclerotic_margin'],
    'bony',
  ],

  // Periosteum.
  ['periosteal [new] reaction(s)|apposition(s)|elevation|thickening|response', ['periosteal_reaction'], 'bony'],
  ['periosteal [new] bone [formation]', ['periosteal_reaction'], 'bony'],
  ['new periosteal bone [formation]', ['periosteal_reaction'], 'bony'],
  ['subperiosteal new bone [formation]', ['periosteal_reaction'], 'bony'],
  ['new bone ~ periosteum', ['periosteal_reaction'], 'bony'],
  ['periosteum ~ new bone', ['periosteal_reaction'], 'bony'],
  ['layers|lamellae of [new|periosteal] [periosteal] bone', ['periosteal_reaction'], 'bony'],
  [
    'periosteal layer(s)|lamella|shell|sleeve|layering|lamellation|lifting|cuff|proliferation',
    ['periosteal_reaction'],
    'bony',
  ],
  ['pr', ['periosteal_reaction'], 'feature'],
  ['periostitis|periostosis|periosteitis', ['periosteal_reaction'], 'bony'],
  [
    'periosteum is|was|appears [slightly|mildly|markedly|clearly|also] elevated|lifted|thickened|raised',
    ['periosteal_reaction'],
    'bony',
  ],
  ['elevated|lifted|thickened|raised periosteum', ['periosteal_reaction'], 'bony'],
  ['codman triangle', ['periosteal_reaction'], 'bony'],
  ["codman's triangle", ['periosteal_reaction'], 'bony'],
  ['onion skin|skinning / onionskin', ['periosteal_reaction'], 'bony'],
  ['sunburst / spiculated periosteal', ['periosteal_reaction'], 'bony'],
  ['involucrum', [], 'feature'],
  ['new bone formation|apposition', ['periosteal_reaction'], 'feature'],

  // Cortex.
  [
    'cortical [bone] breach(es)|destruction|breakthrough|disruption(s)|interruption(s)|penetration|erosion(s)|loss|perforation|discontinuity|lysis|dehiscence|defect(s)',
    ['cortical_breach'],
    'bony',
  ],
  [
    'breach(es)|destruction|disruption|interruption|penetration|loss|erosion|perforation|discontinuity of [the] [lateral|medial|anterior|posterior|overlying|adjacent|outer|inner] cortex|cortical [outline|margin|bone]',
    ['cortical_breach'],
    'bony',
  ],
  [
    'cortex|cortices|cortical [bone|margin|outline] ~ destroyed|breached|eroded|interrupted|disrupted|perforated|broken|discontinuous|lost|penetrated',
    ['cortical_breach'],
    'bony',
  ],
  [
    'broken|breaks|breaking|broke|break|burst|bursts|erupted through [the] [overlying|adjacent] cortex|cortical',
    ['cortical_breach'],
    'bony',
  ],
  [
    'breaches|breaching|breached|destroys|destroying|destroyed|erodes|eroding|eroded|penetrates|penetrating|perforates|perforating|interrupts|interrupting|disrupts|disrupting [the] [lateral|medial|anterior|posterior|overlying|adjacent|outer|inner|buccal|lingual] cortex',
    ['cortical_breach'],
    'bony',
  ],
  [
    'hole|gap|defect|breach in [the] [lateral|medial|anterior|posterior|overlying|adjacent|outer|inner] cortex',
    ['cortical_breach'],
    'bony',
  ],
  ['cortex|cortices ~ missing|absent|breached|gone', ['cortical_breach'], 'bony'],
  ['cortex [is|was] no longer intact|continuous|preserved', ['cortical_breach'], 'bony'],
  ['cortex is|was not intact|continuous|preserved', ['cortical_breach'], 'bony'],
  ['transcortical / through [the] cortex', ['cortical_breach'], 'bony'],

  // Mass.
  ['soft tissue mass(es)|component(s)|tumor', ['soft_tissue_mass'], 'feature'],
  [
    'extraosseous|osseous|extrapleural|paravertebral|paraspinal|paraosseous [soft] [tissue] mass|component|extension|tumor',
    ['soft_tissue_mass'],
    'feature',
  ],
  ['mass|tumor in|within|into [the] [surrounding|adjacent] soft tissue(s)', ['soft_tissue_mass'], 'feature'],
  ['soft tissue extension', ['soft_tissue_mass'], 'feature'],
  ['mass of soft tissue', ['soft_tissue_mass'], 'feature'],

  // Expansion (rule 10: hyperostosis, enlargement, cortical thickening).
  [
    'expanded|expansion|expansile|expanding|expands|hyperostosis|hyperostotic|ballooned|bulky|distended|blown',
    ['expansion'],
    'bony',
  ],
  [
    'enlargement|enlarged|enlarging|enlarges|thickened|thickening|thicker|thickens|widened|widening|broadened|broadening / swollen bone',
    ['expansion'],
    'plain',
  ],
  ['twice|double|thrice the width|diameter|size|thickness|caliber', ['expansion'], 'plain'],
  ['thick and|, dense|sclerotic', ['expansion', 'sclerotic'], 'bony'],
  ['cortical [bone] thickening|hypertrophy', ['expansion'], 'bony'],
  ['cortex|cortices ~ thick|thickened|thicker', ['expansion'], 'bony'],
  ['thickening of [the] [lateral|medial|anterior|posterior|overlying|adjacent] cortex', ['expansion'], 'bony'],
  ['thickened|thick cortex|cortices', ['expansion'], 'bony'],

  // Fracture and collapse.
  ['fracture(s)|fractured|#|pseudofracture(s)|microfracture(s)', ['fracture_or_collapse'], 'bony'],
  ["looser|looser's zone(s)", ['fracture_or_collapse'], 'bony'],
  ['broken', ['fracture_or_collapse'], 'feature'],
  ['collapse|collapsed', ['fracture_or_collapse'], 'plain'],
  [
    'compression|compressed|wedging|wedged|wedge|flattening|flattened|crushed|crush|biconcave',
    ['fracture_or_collapse'],
    'plain',
  ],
  [
    'compression|wedge|crush|insufficiency|pathological|pathologic|stress|burst|fatigue fracture(s)|deformity|deformities|#',
    ['fracture_or_collapse'],
    'bony',
  ],
  ['vertebra|vertebrae plana|planae', ['fracture_or_collapse'], 'bony'],
  ['loss|reduction|decrease of|in [the] [anterior|vertebral|body] [body] height', ['fracture_or_collapse'], 'plain'],
  ['lost ~ height', ['fracture_or_collapse'], 'plain'],
  ['height loss', ['fracture_or_collapse'], 'plain'],
  ['reduced|diminished|decreased [in] [vertebral|body|anterior] [body] height', ['fracture_or_collapse'], 'plain'],
  ['height [is|are] [mildly|slightly|markedly] reduced|diminished|decreased|lost', ['fracture_or_collapse'], 'plain'],
  ['gibbus', [], 'feature'],
  ['sunken|squashed|squeezed|caved', ['fracture_or_collapse'], 'plain'],
  ['[vertebral] body|bodies is|was lost|gone|missing', ['fracture_or_collapse'], 'bony'],
  ['[vertebral] body|bodies|vertebra|vertebrae is|are flat|low|lower', ['fracture_or_collapse'], 'plain'],
  ['height ~ halved|lower|less', ['fracture_or_collapse'], 'plain'],
  ['lower than its|the|their neighbor|neighbors|neighboring', ['fracture_or_collapse'], 'plain'],
  ['endplate depression / depressed endplate(s)', ['fracture_or_collapse'], 'feature'],

  // Scintigraphy.
  [
    'increased|intense|focal|abnormal|high|avid|marked|mild|moderate|faint|slight|weak|subtle|diffuse|patchy|prominent|raised|pathological|pathologic|asymmetric|asymmetrical|strong|elevated [focal|intense|abnormal|increased] [tracer|fdg|isotope|radiotracer|radionuclide|radioisotope|osteoblastic|scintigraphic|technetium] uptake|activity|accumulation',
    ['increased_uptake'],
    'plain',
  ],
  [
    'tracer|isotope|radiotracer|fdg|radionuclide|radioisotope|scintigraphic uptake|activity|accumulation',
    ['increased_uptake'],
    'plain',
  ],
  [
    'uptake|hotspot(s)|hypermetabolic|hypermetabolism|hyperfixation|accumulation(s)|hyperactivity|hyperactive|avidity|hyperemic|hyperemia|photopenia|photopenic / hot spot(s)',
    ['increased_uptake'],
    'plain',
  ],
  ['fdg|tracer|pet avid', ['increased_uptake'], 'plain'],
  ['takes|take|took|taking|taken up [the] [more|excess] [of] [the] tracer|isotope', ['increased_uptake'], 'plain'],
  ['hot', ['increased_uptake'], 'plain'],
  ['abnormally|markedly|intensely|highly|more|strongly|very active', ['increased_uptake'], 'plain'],
  ['tracer|isotope ~ collects|accumulates|gathers|concentrates', ['increased_uptake'], 'plain'],
  ['collects|accumulates|gathers|concentrates ~ tracer|isotope', ['increased_uptake'], 'plain'],
  ['scintigraphically active', ['increased_uptake'], 'plain'],

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
    'infection|leukemia|lymphoma|histiocytosis|lch|granuloma|fibroma|nof|exostosis|chondroblastoma|enchondroma|osteochondroma|osteoblastoma|hemangioma',
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

/** Words that deny a sclerotic margin outright (rule 5): poorly defined edges. Never of oedema, which has no margin to speak of. */
export const poorMarginWords: readonly string[] = [
  'ill|poorly|poor|badly|indistinctly defined|demarcated|delineated|marginated|circumscribed / not well|clearly|sharply defined|demarcated|delineated|marginated|circumscribed',
  'indistinct|vague|fuzzy|blurred|unsharp|hazy|ragged|shaggy|smudged|imprecise|woolly margin(s)|border(s)|edge(s)|outline(s)',
  'margin(s)|border(s)|edge(s) ~ indistinct|unsharp|blurred|fuzzy|vague|hazy|ragged|shaggy|smudged|imprecise|woolly',
  'indistinct|vague|fuzzy|blurred|blurry|unsharp|hazy|ragged margin(s)|border(s)|edge(s)|outline(s)|contour(s)',
  'margin(s)|border(s)|edge(s) ~ indistinct|unsharp|blurred|fuzzy|vague|hazy|ragged',
  'margin(s)|border(s)|edge(s) [is|are] not sclerotic|sclerosed',
  'margin(s)|border(s)|edge(s) ~ ill|poorly|badly defined|demarcated|delineated',
  'nonsclerotic margin(s)|border(s)|edge(s) / non sclerotic margin(s)|border(s)|edge(s)',
  'wide|broad zone of transition',
  'without|no definable|clear|sharp|distinct|discernible margin(s)|border(s)|edge(s)',
]
