/**
 * Words that say whether a mention counts, in the manner of ConText (Harkema 2009, doi 10.1016/j.jbi.2009.05.002): phrase, category,
 * direction. Phrases as in `lesion-words.ts`. The longest phrase wins, so a harmless phrase ("no change") is listed to shield
 * the dangerous word inside it ("no").
 */
export type ContextCategory =
  | 'negated'
  | 'uncertain'
  | 'past'
  | 'resolved'
  /** Still there: takes back `past` ("the previously described lesion persists"). */
  | 'current'
  | 'hypothetical'
  /** Called normal. */
  | 'normal'
  /** Physiological, a variant or an artefact: not a lesion, whatever the signal. */
  | 'variant'
  /** An opinion follows: what it names is doubtful, what was found is not. */
  | 'differential'
  | 'family'
  /** A shield: means nothing. */
  | 'none'
export type ContextDirection = 'forward' | 'backward' | 'both'
export type ContextTrigger = readonly [phrase: string, category: ContextCategory, direction: ContextDirection]

export const contextTriggers: readonly ContextTrigger[] = [
  // Shields.
  [
    'no|without|not|nor [any] [significant|relevant|appreciable|definite|real|major|substantial|essential] [interval|further] change(s)|changed|progression|increase|decrease|improvement|regression',
    'current',
    'both',
  ],
  ['not only', 'none', 'forward'],
  [
    'not previously|formerly|earlier [been] described|seen|present|known|visible|noted|there|reported',
    'current',
    'both',
  ],
  ['[was|were] not [been] there|present|visible|seen before|previously|earlier|formerly', 'current', 'both'],
  ['not yet', 'none', 'forward'],
  [
    'not [yet] [completely|fully|entirely|quite] disappeared|resolved|healed|gone|settled|normalized',
    'current',
    'both',
  ],
  ['no longer any|a|an|the|shows|show|showing|demonstrates|has|have|contains|exhibits', 'resolved', 'forward'],
  [
    '[can|could] cannot|not [be] seen|identified|found|visible|present|demonstrated|detected|shown|visualized any longer|more|further',
    'resolved',
    'backward',
  ],
  ['no longer than|intact|continuous|normal', 'none', 'forward'],
  ['no doubt', 'none', 'forward'],
  ['with and|or without', 'none', 'forward'],
  ['without and|or with', 'none', 'forward'],
  ['before and after', 'none', 'forward'],
  ['without ~ contrast|gadolinium', 'none', 'forward'],
  [
    'beyond|above|exceeding|exceeds|than|from [the] [expected|what is] normal|physiological|physiologic|expected [physeal|physis|growth] [plate] [uptake|activity|range|limits|signal]',
    'none',
    'forward',
  ],
  ['outside|beyond [the] normal limits|range', 'none', 'forward'],
  ['may|might|could also|further', 'none', 'forward'],

  [
    'nearly|almost|largely|partly|partially|mostly|incompletely [completely|entirely|fully] resolved|healed|disappeared|gone|regressed|normalized|settled',
    'current',
    'both',
  ],
  [
    'near|partial|incomplete [complete] regression|resolution|healing|disappearance|remission|normalization',
    'current',
    'both',
  ],

  // Negation.
  [
    'no [convincing|definite|clear|obvious|radiological|radiographic|mr|imaging|further|other|additional] evidence|sign(s)|indication|suggestion|suspicion of',
    'negated',
    'forward',
  ],
  ['no', 'negated', 'forward'],
  ['not', 'negated', 'forward'],
  ["isn't|aren't|wasn't|doesn't|didn't|hasn't", 'negated', 'forward'],
  ['without', 'negated', 'forward'],
  ['w/o', 'negated', 'forward'],
  ['neither', 'negated', 'both'],
  ['nor|never|nowhere|nothing', 'negated', 'forward'],
  ['absence of', 'negated', 'forward'],
  ['absent', 'negated', 'both'],
  ['lack|lacks [of] / devoid|free of|from', 'negated', 'forward'],
  ['lacking', 'negated', 'both'],
  ['hardly|scarcely|barely any', 'negated', 'forward'],
  ['negative for', 'negated', 'forward'],
  ['rather than|instead of', 'negated', 'forward'],
  ['fails|failed|failure to show|demonstrate|reveal', 'negated', 'forward'],
  ['excludes|excluding', 'negated', 'forward'],
  ['rules|ruling|ruled out', 'negated', 'forward'],
  ['denies', 'negated', 'forward'],
  ['denied', 'negated', 'both'],
  ['is|are|was|were [also|again] absent|lacking|missing', 'negated', 'backward'],
  [
    'is|are|was|were|has|have [been] not [been] seen|identified|found|present|visible|visualized|demonstrated|evident|detected|shown|appreciated|confirmed|reproduced|corroborated|recognized|recognizable',
    'negated',
    'backward',
  ],
  [
    'not [been] seen|identified|found|present|visible|visualized|demonstrated|evident|detected|shown|appreciated',
    'negated',
    'backward',
  ],
  ['[could] cannot|not be seen|identified|found|demonstrated|detected|shown', 'negated', 'backward'],
  ['none|nil [seen|identified|found|present|visible|demonstrated|detected|shown]', 'negated', 'both'],
  ['is|are|was|were|has|have [been] excluded', 'negated', 'backward'],
  ['ruled out', 'negated', 'backward'],
  ['excluded in|at|on', 'negated', 'backward'],
  ['-ve', 'negated', 'backward'],
  ['(-)', 'negated', 'backward'],
  ['(neg)', 'negated', 'backward'],
  ['is|are|appears|seems unlikely to [be|represent|reflect]', 'none', 'forward'],
  ['is|are|appears|seems [very|rather] unlikely', 'uncertain', 'backward'],
  ['unlikely', 'uncertain', 'forward'],

  // Doubt.
  ['?', 'uncertain', 'forward'],
  ['significance|relevance uncertain|doubtful|unclear', 'uncertain', 'backward'],
  ['[main|other|differential] consideration(s) [are|is|include|includes]', 'differential', 'forward'],
  [
    'query|queried|indeterminate|questionable|questionably|equivocal|doubtful|dubious|borderline',
    'uncertain',
    'forward',
  ],
  [
    'possible|possibly|perhaps|maybe|probable|probably|presumed|presumably|potential|potentially|suspected',
    'uncertain',
    'forward',
  ],
  ['suspicion|suspicious|suggestion|possibility|question|concern for|of|about', 'uncertain', 'forward'],
  ['raises|raising|raise [the] [possibility|suspicion|question|concern] [of|for]', 'differential', 'forward'],
  [
    '[can|could] cannot|not [entirely|completely|safely|reliably] exclude / [can|could] cannot|not rule out',
    'uncertain',
    'forward',
  ],
  ['unable to exclude', 'uncertain', 'forward'],
  ['difficult to exclude', 'uncertain', 'forward'],
  [
    '[can|could] cannot|not be [entirely|completely|safely|reliably] excluded|ruled|confirmed [out]',
    'uncertain',
    'backward',
  ],
  ['not [entirely|completely|safely|reliably|yet] excluded|confirmed', 'uncertain', 'backward'],
  [
    'is|are|remains|remain|was|were [only] possible|suspected|questionable|equivocal|doubtful|uncertain|indeterminate|unconfirmed|unclear|questioned',
    'uncertain',
    'backward',
  ],
  ['may|might|could be present|seen|artifactual', 'uncertain', 'backward'],
  ['there may|might|could be', 'uncertain', 'forward'],
  ['to be confirmed', 'uncertain', 'backward'],
  [
    'of uncertain|doubtful|unclear|questionable|indeterminate significance|relevance|importance|nature',
    'none',
    'backward',
  ],
  ['uncertain|unclear|indeterminate nature|etiology|significance|cause|origin', 'none', 'backward'],
  ['too small|subtle|faint to characterize', 'none', 'backward'],
  ['of doubtful|questionable reality', 'uncertain', 'backward'],

  // An age is no past: "8-year-old boy, no fever".
  ['year(s)|month(s)|week(s)|day(s)|yr(s)|y|yo|mo old', 'none', 'forward'],
  ['previously|formerly|generally|otherwise fit|well|healthy', 'none', 'forward'],

  // Past and present.
  ['previous|previously|prior|formerly|former|earlier|old|remote|past', 'past', 'forward'],
  ['history of', 'past', 'forward'],
  ['h/o', 'past', 'forward'],
  ['status post', 'past', 'forward'],
  ['s/p', 'past', 'forward'],
  ['in the past', 'past', 'both'],
  ['compared with|to', 'past', 'forward'],
  ['years ago', 'past', 'both'],
  ['used to', 'past', 'forward'],
  ['at birth', 'past', 'both'],
  ['in infancy', 'past', 'both'],
  ['treated|operated for|on', 'past', 'forward'],
  ['please', 'hypothetical', 'forward'],
  ['suggested', 'hypothetical', 'backward'],
  ['as [previously|before] described|noted|seen|reported [previously|before]', 'current', 'both'],
  ['seen|known previously|before', 'current', 'both'],
  [
    'comparison with|to [the] [previous|prior|last|earlier] [study|mri|examination|scan|imaging|film|films|radiographs|radiograph|ct|exam]',
    'none',
    'both',
  ],
  [
    'since|than|on|from [the] previous|prior|last|earlier [mri|ct|bone] study|examination|scan|imaging|film|films|radiographs|radiograph|mri|ct|exam|time',
    'none',
    'both',
  ],
  ['previous|prior study|examination|scan|imaging|film|films|radiographs|radiograph|mri|ct|exam', 'none', 'both'],
  [
    'still|again|persists|persist|persisting|persistent|persistently|remains|remain|remaining|residual|unchanged|stable|static|ongoing|continuing|continues',
    'current',
    'both',
  ],
  [
    'decreased|decreasing|diminished|reduced|smaller|less|improved|improving|regressing|larger|worse|worsened|progressed|progressive|increasing|resolving [in] [size|extent|intensity]',
    'current',
    'both',
  ],
  // "Slight thickening left about the fibula": still there, no side.
  ['left about|behind', 'current', 'both'],
  ['now|currently|today|presently|new', 'current', 'both'],
  ['[at] present study', 'current', 'both'],
  ['resolved|disappeared|vanished|gone|settled|normalized|subsided|cleared', 'resolved', 'backward'],
  [
    'no longer [be] [seen|visible|present|identified|demonstrated|demonstrable|evident|apparent|detectable|detected|shown|visualized|active|abnormal|edematous]',
    'resolved',
    'backward',
  ],
  [
    'has|have completely|fully|entirely [resolved|healed|disappeared|gone|regressed|normalized]',
    'resolved',
    'backward',
  ],
  ['completely|fully|entirely resolved|healed|disappeared|gone|regressed|normalized', 'resolved', 'backward'],
  [
    'complete|completely|full regression|resolution|healing|disappearance|remission|normalization [of]',
    'resolved',
    'both',
  ],
  ['resolved|healed|disappeared|settled in|at|of', 'resolved', 'forward'],
  ['resolution|disappearance|normalization of', 'resolved', 'forward'],
  ['back|returned|return|reverted to normal', 'resolved', 'backward'],
  ['healed', 'resolved', 'both'],

  // Not there at all.
  ['if', 'hypothetical', 'forward'],
  ['should there', 'hypothetical', 'forward'],
  ['should', 'hypothetical', 'forward'],
  ['would', 'hypothetical', 'forward'],
  ['in case', 'hypothetical', 'forward'],
  ['rule out', 'hypothetical', 'forward'],
  ['r/o', 'hypothetical', 'forward'],
  [
    'to [help] exclude|look|assess|evaluate|search|check|detect|determine|confirm|rule|see [for]',
    'hypothetical',
    'forward',
  ],
  ['evaluate|assess|look|looking|search|evaluation|assessment for', 'hypothetical', 'forward'],
  [
    'recommend|recommended|recommends|advise|advised|advisable|consider|request|requested|booked|planned|plan|awaiting|await|awaited',
    'hypothetical',
    'forward',
  ],
  ['suggest ~ mri|ct|correlation|biopsy|radiograph|radiographs|follow|imaging|scan|study', 'hypothetical', 'forward'],
  ['must|needs|need|has|have to be excluded|ruled|considered [out]', 'hypothetical', 'backward'],
  ['must|should be excluded|considered|ruled [out]', 'hypothetical', 'backward'],
  ['is|are|was|were recommended|advised|suggested|indicated', 'hypothetical', 'backward'],
  ['not covered|included|imaged|assessed|examined|assessable', 'hypothetical', 'both'],
  ['outside the field', 'hypothetical', 'both'],

  // Normal.
  ['normal|normally|unremarkable|intact|nad|unaffected|uninvolved|preserved|undisturbed|unaltered', 'normal', 'both'],
  ['in|within [the|their|its] normal|reference limits|range|ranges', 'normal', 'both'],
  ['[all] in range', 'normal', 'both'],
  ['nothing abnormal|remarkable|untoward [detected|found|seen]', 'normal', 'both'],
  ['nothing of note', 'normal', 'backward'],
  ['negative', 'normal', 'backward'],
  ['healthy|inconspicuous|quiet|clean|ordinary|regular|untouched|unharmed', 'normal', 'both'],
  ['in order', 'normal', 'backward'],
  ['of usual|ordinary|normal appearance|signal|height|density|shape', 'normal', 'backward'],
  ['as [it|they] should [be]', 'normal', 'backward'],
  ['keeps|keep|kept|retains|retain|retained [its|their] height|shape|signal|contour', 'normal', 'backward'],
  ['without|no [pathological] finding(s)', 'normal', 'both'],
  ['wnl', 'normal', 'both'],
  ['no|without abnormality|abnormalities [seen|detected|identified|demonstrated]', 'normal', 'both'],
  ['not raised|elevated|increased', 'normal', 'backward'],
  ['not involved|affected|enlarged|widened|thickened|expanded|displaced', 'normal', 'backward'],
  [
    'is|are|was|were not [otherwise] involved|affected|enlarged|widened|thickened|expanded|displaced',
    'normal',
    'backward',
  ],
  ['spared|clear|neg|maintained|smooth / well maintained|preserved|aligned', 'normal', 'backward'],
  ['spares|sparing|spare', 'normal', 'forward'],
  ['for comparison', 'normal', 'both'],
  ['of normal signal|appearance|height|density|alignment|configuration|shape|size', 'normal', 'backward'],
  [
    'normal signal|appearance|appearances|height|density|alignment|configuration|marrow|uptake|activity|architecture [intensity]',
    'normal',
    'both',
  ],
  ['clear of', 'normal', 'forward'],

  // Variants and artefacts.
  ['normal variant|variation', 'variant', 'both'],
  ['normal for [his|her|the|patient] age', 'variant', 'both'],
  ['within normal limits for age', 'variant', 'both'],
  ['physiological|physiologic|physiologically', 'variant', 'both'],
  ['reconversion|hematopoietic|hemopoietic', 'variant', 'both'],
  ['red marrow', 'variant', 'both'],
  ['artifact|artifacts|artifactual|projectional|magnification', 'variant', 'both'],
  ['partial volume', 'variant', 'both'],
  ['incomplete|inhomogeneous|failed fat suppression|saturation', 'variant', 'both'],
  ['age appropriate', 'variant', 'both'],
  ['anatomical|anatomic variant', 'variant', 'both'],
  ['cortical desmoid(s)', 'variant', 'forward'],
  ['bone island(s)', 'variant', 'forward'],
  ['secondary|accessory ossification center(s)', 'variant', 'both'],
  ['nutrient foramen|vessel|canal', 'variant', 'both'],

  // Opinions.
  ['in keeping|line|accordance with', 'differential', 'forward'],
  ['consistent|compatible with', 'differential', 'forward'],
  ['suggestive|typical|characteristic|indicative|diagnostic|representative of', 'differential', 'forward'],
  [
    'suspicious for [ewing|ewings|malignancy|osteosarcoma|malignant|tumor|infection|lch|osteomyelitis|metastasis|metastases|leukemia]',
    'differential',
    'forward',
  ],
  ['point(s)|pointing to|towards|toward', 'differential', 'forward'],
  [
    'suggest(s)|suggesting|represent(s)|representing|favor(s)|favoring|favored|likely|versus|vs|dd|ddx|differential|ascribed|attributable|attributed|secondary|due',
    'differential',
    'forward',
  ],
  ['may|might|could|must represent|reflect|indicate|suggest|correspond', 'differential', 'forward'],
  ['may or may not', 'uncertain', 'forward'],
  ['may|might|could be|show|contain|have|harbor|involve|affect', 'uncertain', 'forward'],
  ['[can|could] cannot|not be certain|sure [of]', 'uncertain', 'forward'],
  ['may|might|could be due|secondary|related|caused|attributable|explained', 'differential', 'forward'],
  ['whether', 'uncertain', 'forward'],
  ['as if|though', 'uncertain', 'forward'],
  ['conceivable|conceivably|arguably|seemingly', 'uncertain', 'forward'],
  ['hard|difficult to tell|say|judge|assess', 'uncertain', 'both'],
  ['unclear|unsure|undecided', 'uncertain', 'forward'],
  ['not clear|certain|sure', 'uncertain', 'forward'],
  ['diagnosis|appearance(s) [is|are|of|would] [most] [likely]', 'differential', 'forward'],
  ['differential diagnosis|diagnoses', 'differential', 'forward'],

  // Somebody else.
  [
    'mother|father|brother|sister|sibling(s)|uncle|aunt|cousin|grandmother|grandfather|twin|maternal|paternal|relative(s)',
    'family',
    'both',
  ],
  ['family history', 'family', 'both'],
  // They tell the child's story, not their own.
  [
    'mother|father|grandmother|family report|reports|reported|say|says|said|describe|describes|described|noticed|notice|notices|noted|state|states|stated|recall|recalls',
    'none',
    'forward',
  ],
  ['mother|father|grandmother|parents|family deny|denies|denied', 'negated', 'forward'],
]
