/**
 * Words that say whether a mention counts, in the manner of ConText (Harkema 2009, doi 10.1016/j.jbi.2009.05.002): phrase, category,
 * direction. Phrases as in `lesion-words.ts`. The longest phrase wins, so a harmless phrase ("no change") is listed to shield
 * the dangerous word inside it ("no").
 */
import { negationTriggers } from './context-negations.ts'
import { normalTriggers } from './context-normal.ts'
import { timeTriggers } from './context-times.ts'
import type { ContextTrigger } from './context-trigger.ts'

export const contextTriggers: readonly ContextTrigger[] = [
  // Shields.
  [
    'no|without|not|nor [any] [significant|relevant|appreciable|definite|real|major|substantial|essential] [interval|further] change(s)|changed|progression|increase|decrease|improvement|regression',
    'current',
    'both',
  ],
  ['not only', 'none', 'forward'],
  ['no|not fewer|less than', 'none', 'forward'],
  ['not without', 'none', 'forward'],
  [
    'more|greater|higher|brighter than [would] [be] expected [for|from|in|with] [a|the] [normal|physiological|physiologic]',
    'none',
    'forward',
  ],
  ['against a background of [normal]', 'none', 'forward'],
  // "Besides the previously described lesion": known, and not said to have gone.
  [
    'previously|formerly|earlier|already|before described|known|reported|documented|noted|mentioned|diagnosed|demonstrated|identified',
    'none',
    'forward',
  ],
  [
    'not previously|formerly|earlier [been] described|seen|present|known|visible|noted|there|reported',
    'current',
    'both',
  ],
  ['[was|were] not [been] there|present|visible|seen before|previously|earlier|formerly', 'current', 'both'],
  [
    'never involved|affected|abnormal|diseased so far / never involved|affected|abnormal|diseased before|hitherto|previously|yet',
    'none',
    'forward',
  ],
  // "Lesions without counterpart: left clavicle, right rib"
  [
    'without|no|lack|lacks|lacking [a|any] [contralateral|symmetrical|symmetric] counterpart|counterparts|partner|twin|symmetry|equivalent',
    'none',
    'forward',
  ],
  ['not yet', 'negated', 'forward'],
  [
    'not [yet] [completely|fully|entirely|quite] disappeared|resolved|healed|gone|settled|normalized',
    'current',
    'both',
  ],
  ['no longer any|a|an|the|shows|show|showing|demonstrates|has|have|contains|exhibits', 'resolved', 'forward'],
  [
    '[can|could] cannot|not [be] seen|identified|found|visible|present|demonstrated|detected|shown|visualized any|again [longer|more|further]',
    'resolved',
    'backward',
  ],
  ['no|without [any] residual|remaining|persistent|persisting|ongoing [sign(s)] [of]', 'resolved', 'forward'],
  ['no longer than|intact|continuous|normal', 'none', 'forward'],
  ['no doubt', 'none', 'forward'],
  ['not [clinically] suspected|expected|known [clinically]', 'none', 'forward'],
  ['with and|or without', 'none', 'forward'],
  ['without and|or with', 'none', 'forward'],
  ['before and after', 'none', 'forward'],
  ['without ~ contrast|gadolinium', 'none', 'forward'],
  [
    'beyond|above|exceeding|exceeds|than|from [what] [is] [the] [expected] normal|physiological|physiologic|expected [physeal|physis|growth] [plate] [uptake|activity|range|limits|signal]',
    'none',
    'forward',
  ],
  ['outside|beyond [the] normal limits|range', 'none', 'forward'],
  // "Oedema of the talus, not physiological.": the opposite of a variant.
  ['not|hardly [a|an] physiological|physiologic', 'none', 'forward'],
  ['not [a] normal variant|variation', 'none', 'forward'],
  ['rather than physiological|physiologic', 'none', 'forward'],
  // "A clear sclerotic border": clear to see, not clear of disease.
  ['a|with clear', 'none', 'forward'],
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

  ...negationTriggers,
  ...timeTriggers,
  ...normalTriggers,

  // What the disease does, not this child.
  [
    'cno|crmo|disease|osteomyelitis usually|often|typically|frequently|commonly|generally|sometimes|characteristically|classically',
    'hypothetical',
    'forward',
  ],

  // Opinions.
  ['in keeping|line|accordance with', 'differential', 'forward'],
  [
    'against [a|an|the] [diagnosis] [of] crmo|cno|osteomyelitis|osteitis|infection|malignancy|tumor|leukemia|lymphoma|lch|ewing|histiocytosis|fracture',
    'differential',
    'forward',
  ],
  ['argues|argue|speaks|speak|speaking|arguing against', 'differential', 'forward'],
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
  ['had suggested|suspected', 'uncertain', 'forward'],
  ['was|were|been reported|interpreted|read as|to', 'uncertain', 'forward'],
  ['first|initially|originally described|reported|interpreted|read|suspected', 'uncertain', 'both'],
  [
    '[can|could|was|were|is|are] cannot|not [be] confirmed|verified|reproduced|substantiated|corroborated',
    'uncertain',
    'backward',
  ],
  [
    '[had|has|have|was|were] [been] reported|described|suspected|queried|raised|diagnosed elsewhere|outside|externally|abroad',
    'uncertain',
    'both',
  ],
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
    'mother|father|grandmother|family report|reports|reported|say|says|said|describe|describes|described|noticed|notice|notices|noted|state|states|stated|recall|recalls|read|reads|measured|measures|took|takes|checked|checks|keeps|kept|writes|wrote',
    'none',
    'forward',
  ],
  [
    'mother|father|grandmother and [the|two|three|his|her] ward|wards|teacher|teachers|nurse|nurses|school [all|both] looked|searched|watched|measured|checked',
    'none',
    'forward',
  ],
  ['if|when asked|questioned|prompted', 'none', 'forward'],
  ['mother|father|grandmother|parents|family deny|denies|denied', 'negated', 'forward'],
]
