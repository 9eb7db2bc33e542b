/** What is done to the outline of the bone: periosteum, cortex, mass, expansion, fracture and collapse. The notation is that of `lesion-words.ts`. */
import type { LesionWord } from './lesion-word.ts'

export const shapeWords: readonly LesionWord[] = [
  // Periosteum.
  ['periosteal [new] reaction(s)|apposition(s)|elevation|thickening|response', ['periosteal_reaction'], 'bony'],
  ['periosteal [new] bone [formation]', ['periosteal_reaction'], 'bony'],
  ['new periosteal bone [formation]', ['periosteal_reaction'], 'bony'],
  ['subperiosteal new bone [formation]', ['periosteal_reaction'], 'bony'],
  ['new bone ~ periosteum', ['periosteal_reaction'], 'bony'],
  ['periosteum ~ new bone', ['periosteal_reaction'], 'bony'],
  ['layers|lamellae of [new|periosteal] [periosteal] bone', ['periosteal_reaction'], 'bony'],
  [
    'periosteal rind|coat|coating|cloak|layer(s)|lamella|shell|sleeve|layering|lamellation|lifting|cuff|proliferation',
    ['periosteal_reaction'],
    'bony',
  ],
  ['pr', ['periosteal_reaction'], 'feature'],
  ['sleeve around|round [the] / the|same sleeve', ['periosteal_reaction'], 'plain'],
  [
    'lamellated|lamellar|laminated|layered|onion-like|multilayered|spiculated|solid|interrupted periosteum',
    ['periosteal_reaction'],
    'bony',
  ],
  ['periosteum raised|elevated|lifted|thickened|stripped|layered', ['periosteal_reaction'], 'bony'],
  ['solid|lamellar|lamellated|layered new bone [formation]', ['periosteal_reaction'], 'bony'],
  ['callus', ['periosteal_reaction'], 'feature'],
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
    'broken|breaks|breaking|broke|break|burst|bursts|erupted|erosion|eroding through [the|its] [overlying|adjacent|lateral|medial|anterior|posterior|anteromedial|anterolateral|outer|inner|buccal|lingual|plantar] [tibial|femoral] cortex|cortical|table',
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
  ['permeates|permeating|permeation of|through [the] cortex', ['cortical_breach'], 'bony'],
  ['permeates|permeating|permeated [the] cortex', ['cortical_breach'], 'bony'],
  [
    'loss|destruction|erosion|breach of [the] ~ antral|sinus|orbital|buccal|lingual wall|plate',
    ['cortical_breach'],
    'bony',
  ],

  // Mass.
  ['soft tissue mass(es)|component(s)|tumor', ['soft_tissue_mass'], 'feature'],
  [
    'extraosseous|osseous|extrapleural|paravertebral|paraspinal|paraosseous [soft] [tissue] mass|component|extension|tumor',
    ['soft_tissue_mass'],
    'feature',
  ],
  ['mass|tumor in|within|into [the] [surrounding|adjacent] soft tissue(s)', ['soft_tissue_mass'], 'feature'],
  ['soft tissue extension', ['soft_tissue_mass'], 'feature'],
  ['mass|tumor extending|extends|bulging|bulges|growing|reaching into|beyond', ['soft_tissue_mass'], 'feature'],
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
  ['is|are|looks|appears swollen', ['expansion'], 'plain'],
  ['twice|double|thrice|times|again as thick|wide|broad|large|big as', ['expansion'], 'plain'],
  ['club|bulb|spindle shaped / spina ventosa', ['expansion'], 'plain'],
  ['twice|double|thrice the width|diameter|size|thickness|caliber', ['expansion'], 'plain'],
  ['thick and|, dense|sclerotic', ['expansion', 'sclerotic'], 'bony'],
  ['cortical [bone] thickening|hypertrophy', ['expansion'], 'bony'],
  ['cortex|cortices ~ thick|thickened|thicker', ['expansion'], 'bony'],
  ['thickening of [the] [lateral|medial|anterior|posterior|overlying|adjacent] cortex', ['expansion'], 'bony'],
  ['thickened|thick cortex|cortices', ['expansion'], 'bony'],

  // Fracture and collapse.
  ['birth fracture(s)', [], 'feature'],
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
  // Shaped like a wedge, in translated English: neither the bone of the skull nor one of the foot.
  [
    'sphenoid|sphenoidal|cuneiform|cuneate|trapezoid|trapezoidal deformity|deformities|deformation|distortion|compression|shape|flattening',
    ['fracture_or_collapse'],
    'plain',
  ],
  ['sphenoidally|cuneiformly deformed|distorted|compressed', ['fracture_or_collapse'], 'plain'],
  ['loss|reduction|decrease of|in [the] [anterior|vertebral|body] [body] height', ['fracture_or_collapse'], 'plain'],
  ['lost ~ height', ['fracture_or_collapse'], 'plain'],
  ['height loss', ['fracture_or_collapse'], 'plain'],
  ['reduced|diminished|decreased [in] [vertebral|body|anterior] [body] height', ['fracture_or_collapse'], 'plain'],
  ['height [is|are] [mildly|slightly|markedly] reduced|diminished|decreased|lost', ['fracture_or_collapse'], 'plain'],
  ['gibbus', [], 'feature'],
  ['sunken|squashed|squeezed|caved|dented', ['fracture_or_collapse'], 'plain'],
  ['[vertebral] body|bodies is|was lost|gone|missing', ['fracture_or_collapse'], 'bony'],
  ['[vertebral] body|bodies|vertebra|vertebrae is|are flat|low|lower', ['fracture_or_collapse'], 'plain'],
  ['height ~ halved|lower|less', ['fracture_or_collapse'], 'plain'],
  ['third|half|quarter|fifth lower|flatter', ['fracture_or_collapse'], 'plain'],
  ['lower than its|the|their neighbor|neighbors|neighboring', ['fracture_or_collapse'], 'plain'],
  ['endplate|plate depression|depressed / depressed endplate(s)|plate(s)', ['fracture_or_collapse'], 'feature'],
  [
    'depression|impression|infraction|indentation|breaking|collapse of|in [the] [upper|lower|superior|inferior|both] end plate(s)',
    ['fracture_or_collapse'],
    'plain',
  ],
  [
    'depression|impression|infraction|indentation of|in [the] [upper|lower|superior|inferior|both] endplate(s)',
    ['fracture_or_collapse'],
    'plain',
  ],
  ['plana', ['fracture_or_collapse'], 'feature'],
  ['head(s) [is|are] flat', ['fracture_or_collapse'], 'plain'],
  ['flat', ['fracture_or_collapse'], 'feature'],
  ['caved in', ['fracture_or_collapse'], 'plain'],
]
