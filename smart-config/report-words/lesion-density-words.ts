/** Lysis and sclerosis, and the sclerotic margin, which is a thing apart. The notation is that of `lesion-words.ts`. */
import type { LesionWord } from './lesion-word.ts'

export const densityWords: readonly LesionWord[] = [
  // Lysis.
  [
    'lytic|osteolytic|lysis|osteolysis|lucent|radiolucent|lucency|lucencies|radiolucency|radiolucencies|osteolyses',
    ['lytic'],
    'bony',
  ],
  ['permeative|motheaten / moth eaten', ['lytic'], 'bony'],
  ['punched out', ['lytic'], 'bony'],
  ['lacuna(s)|lacunae / lacunar image(s)|area(s)|lesion(s)|defect(s)|zone(s)', ['lytic'], 'bony'],
  ['osteosclerosis|osteosclerotic', ['sclerotic'], 'bony'],
  // A line is a fracture or a growth line, not lysis.
  ['lucent|radiolucent|hypodense|dark|hypointense [transverse|oblique|fracture] line(s)', [], 'plain'],
  ['bone|bony|osseous|trabecular|medullary|marrow destruction|resorption|rarefaction|loss', ['lytic'], 'bony'],
  ['rarefaction|rarefied|translucency|translucencies|translucent|transradiant|transradiancy', ['lytic'], 'bony'],
  ['hole(s)', ['lytic'], 'plain'],
  ['nidus', ['lytic'], 'plain'],
  ['brodie|rounded|oval|bone|bony|intraosseous [type] cavity|cavities', ['lytic'], 'plain'],
  ['half|partly|largely eaten', ['lytic'], 'plain'],
  ['bone|bony|marrow|osseous bruise(s)|bruising|contusion(s)', ['marrow_oedema'], 'bony'],
  [
    '[intense|patchy|focal|diffuse|marked|mild|moderate|faint|strong|increased|abnormal|avid] uptake of [the] gadolinium|contrast',
    [],
    'plain',
  ],
  // The middle of a nidus, the matrix of a tumour, the line of scurvy.
  [
    '[central|tiny|small] dense|sclerotic|hyperdense|calcified [central|tiny|small] dot|fleck|speck|center / dense [cloud] [like] matrix / central sclerotic|dense|calcified focus',
    [],
    'plain',
  ],
  ['dense|white|opaque zone|band|line of provisional calcification', [], 'plain'],
  ['serpiginous|geographic|geographical', [], 'plain'],
  ['low|high|dark|bright|hypointense|hyperintense on', [], 'plain'],
  ['eaten away / lysed', ['lytic'], 'plain'],
  ['bone|bony [substance] [is|was|has] [been] missing|absent|resorbed|dissolved', ['lytic'], 'bony'],
  ['resorbed|resorption', ['lytic'], 'plain'],
  ['destruction|destructive|destroyed|destroying|destroys', ['lytic'], 'plain'],
  ['hypodense|hypodensity / low|lower|decreased density', ['lytic'], 'plain'],

  // Sclerosis, and the sclerotic margin, which is a thing apart (rule 5).
  ['sclerotic|sclerosis|scleroses|sclerosing|sclerosed|eburnation|eburnated', ['sclerotic'], 'bony'],
  ['opaque|opacity|densified|condensation|hyperdensity', ['sclerotic'], 'plain'],
  ['denser|whiter', ['sclerotic'], 'plain'],
  ['broader and denser', ['expansion', 'sclerotic'], 'plain'],
  ['blastic|osteoblastic and|, lytic|osteolytic', ['sclerotic', 'lytic'], 'bony'],
  ['osteoblastic lesion(s)|change(s)|focus|foci|tumor', ['sclerotic'], 'bony'],
  ['density [is|was] increased|raised', ['sclerotic'], 'plain'],
  // A line within the bone is no rim.
  [
    'transverse|linear|oblique|horizontal|vertical|longitudinal [dense|sclerotic] band(s)|line(s)|zone(s)|streak(s) of sclerosis|condensation',
    ['sclerotic'],
    'bony',
  ],
  [
    'surrounded|bordered|bounded|ringed|rimmed|encircled|enclosed|outlined|framed|lined|edged [all] [round|around] by|with|in a|an [thin|fine|thick|broad|narrow|smooth] [white|dense] line|layer|seam|stripe of [thin|reactive|dense] sclerosis',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'sclerosis around|about|round|along the erosion(s)|lucencies|lucency|defect(s)|cavity|cavities|lysis',
    ['sclerotic_margin'],
    'bony',
  ],
  ['sclerotic|dense line ~ all [the] [way] round|around', ['sclerotic_margin'], 'bony'],
  ['rind sign', ['sclerotic_margin'], 'bony'],
  // Lines of growth or of scurvy are no sclerosis of the bone.
  ['dense|white|opaque [metaphyseal|transverse] line(s)', [], 'plain'],
  ['dense|hyperdense|densely / increased [in] [bone|bony] density', ['sclerotic'], 'plain'],
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
  ['dense|condensed|thickened rim(s)|margin(s)|border(s)|edge(s)|halo', ['sclerotic_margin'], 'bony'],
  [
    'dense|sclerotic|sclerosed [,] [and] [thin|smooth|regular|narrow|well|sharply|clearly] [defined|demarcated|circumscribed|marginated] rim(s)|margin(s)|border(s)|edge(s)|wall(s)|rind|halo|ring',
    ['sclerotic_margin'],
    'bony',
  ],
  ['marginal|rim|perilesional|peripheral|circumferential|marginated sclerosis', ['sclerotic_margin'], 'bony'],
  [
    'rim(s)|ring|margin|border|shell|zone|wall|mantle of [thin] dense|denser|sclerotic|sclerosed|hardened|compact bone',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'surrounded|bordered|bounded|ringed|rimmed|encircled|limited by|with [a|an] [rim|ring|zone|band|border] [of] condensation|eburnation|condensed',
    ['sclerotic_margin'],
    'bony',
  ],
  ['sclerotic|sclerosed seam|fringe|hem|collar|capsule', ['sclerotic_margin'], 'bony'],
  ['surrounding bone [is|appears|was] [also] sclerotic|sclerosed|dense', ['sclerotic_margin'], 'bony'],
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
  [
    'sclerosis of|at|along [all] [of] [its|the|their] [whole|entire|lesional] edge(s)|margin(s)|border(s)|rim(s)|periphery',
    ['sclerotic_margin'],
    'bony',
  ],
  ['sclerotically|sclerotic marginated|bordered|rimmed', ['sclerotic_margin'], 'bony'],
  ['well|densely|finely|thinly|smoothly|completely corticated', ['sclerotic_margin'], 'bony'],
  ['around|round|about it|them ~ cortex|bone ~ sclerotic|sclerosed|dense', ['sclerotic_margin'], 'bony'],
  [
    'surrounding|encircling|enclosing [reactive|mild|dense|marked|bone|bony|thin] sclerosis',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'surrounding|encircling|enclosing [dense|reactive] sclerotic|sclerosed bone|zone|area',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'surrounded|bordered|bounded|ringed|rimmed|encircled|circumscribed|enclosed|outlined|marginated|framed|lined|edged|walled|delimited|demarcated|delineated|encased|hemmed|girdled|fringed|enveloped [in] [on] [either|both|all|each] [side|sides] by|with [a|an] [thin|fine|narrow|thick|broad|mild|dense|marked|reactive|complete|considerable|extensive|moderate|prominent|slight|surrounding|perifocal] [rim|ring|zone|halo|border|margin|band|line|area|areas] [of] [thin|reactive|mild|dense|marked|bony|bone] sclerosis',
    ['sclerotic_margin'],
    'bony',
  ],
  [
    'surrounded|bordered|bounded|ringed|rimmed|encircled|enclosed|outlined|framed|lined|edged|walled|delimited|demarcated|delineated|encased|embedded|set by|with|in|within [a|an] [thin|fine|narrow|thick|broad|dense] sclerotic|dense|sclerosed [and] [thin] [bone|zone|area|areas|rim|ring|margin|border|band|line]',
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
]
