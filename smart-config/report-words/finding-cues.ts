/**
 * Context words of histories and results, beside those of `context-triggers.ts`: they are read with findings and tests only, never with
 * lesions. Phrases, categories and directions as there.
 */
import type { ContextTrigger } from './context-trigger.ts'

const sometime =
  'now|today|currently|present|presently|moment|recently|yesterday|past|before|previously|earlier|formerly|then|here|onset|beginning|start'

export const findingCues: readonly ContextTrigger[] = [
  // Denials behind the word: "fever was never noted".
  [
    'is|are|was|were|has|have|had|did|does not|never [been] noted|noticed|observed|recorded|reported|documented|present|registered|mentioned|described|detected|found|seen|occur|occurred|develop|developed|experienced|complained|there|appear|appeared|arisen|emerged|manifested|existed|exist',
    'negated',
    'backward',
  ],
  [
    'not|never noted|noticed|observed|reported|documented|present|registered|mentioned|described|experienced',
    'negated',
    'backward',
  ],
  [
    'is|are|was|were|has not|never [been] a|part|among [of] [the] feature|problem|symptom|symptoms|issue|picture',
    'negated',
    'backward',
  ],
  ['is|are|was|were [all] negated|denied|absent|ruled', 'negated', 'backward'],
  ['(-)', 'negated', 'both'],
  ['-ve', 'negated', 'both'],
  ['excluded', 'negated', 'backward'],
  [
    `neither [at|in] [the] ${sometime} nor [at|in] [the|any] ${sometime}|time|ever|since|after|afterwards|later|thereafter`,
    'negated',
    'both',
  ],
  [
    'neither during|before|after|between|within nor during|before|after|between|within [the|these|his|her]',
    'negated',
    'both',
  ],
  [
    'neither reported|noted|noticed|observed|measured|recorded|documented|present nor reported|noted|noticed|observed|measured|recorded|documented|mentioned',
    'negated',
    'backward',
  ],
  ['unaccompanied by', 'negated', 'forward'],
  ['not|never accompanied|associated|followed|preceded by|with', 'negated', 'forward'],
  ['at no time|point|stage', 'negated', 'forward'],
  ['nil', 'negated', 'both'],
  [
    'mother|father|grandmother|mum|mom|dad|parents|family has|have|had|did|does|do not|never noticed|notice|noted|note|observed|observe|reported|report|measured|measure|seen|see|recorded|record|recall|recalled',
    'negated',
    'forward',
  ],
  // They tell the child's story: no family history.
  [
    'mother|father|grandmother|mum|mom|dad|parents [has|have|had] tells|told|tell|thinks|feels|remembers|insists|confirms|confirm|confirmed|checked|checks|measured|measures|took|takes|taken|gives|give|gave',
    'none',
    'forward',
  ],
  ['says|say|said|reports|reported [the|his|her] mother|father|mum|mom|dad|parents|grandmother', 'none', 'forward'],
  ['on no|zero occasion(s)', 'negated', 'both'],
  ['ros|systems neg|negative [for|:]', 'negated', 'forward'],
  ['neg :', 'negated', 'forward'],
  ['+/-', 'uncertain', 'both'],
  ['±', 'uncertain', 'both'],
  // What is told behind a denial: "denies weight loss, endorses fevers".
  ['endorses|endorsing|endorsed|admits|reports|reported|complains|complained|positive [of|to|for]', 'none', 'forward'],
  ['per|according|as|reported|told mother|father|mum|mom|dad|family|parents', 'none', 'forward'],
  ['per|according|reported|told [to|by] [the|his|her] mother|father|mum|mom|dad|family|parents', 'none', 'forward'],
  // "Fever in the first week, then none": the denial is of later.
  ['[since] then|thereafter|afterwards|later none|nil|nothing', 'none', 'backward'],
  ['since none|nil|nothing', 'none', 'backward'],
  [
    'none|nil [again|whatsoever] since|thereafter|afterwards|afterward|later|subsequently|now|nowadays|currently|today|anymore|after',
    'none',
    'backward',
  ],
  ['without|no antibiotic(s)|antipyretic(s)|treatment|therapy|medication', 'none', 'forward'],
  // Nobody knows.
  [
    '[is|was|were|has] not|never [been] asked|known|measured|taken|checked|inquired|enquired|excluded [about|after]',
    'uncertain',
    'backward',
  ],
  ['unknown|unsure', 'uncertain', 'backward'],
  ['of unknown|unclear|undetermined origin|cause|etiology', 'none', 'forward'],
  // Not yet, or never: what may come.
  ['warned|warn|warning|counselled|counseled|cautioned [that|of|about]', 'hypothetical', 'forward'],
  ['is|are to be expected', 'hypothetical', 'backward'],
  ['to be watched|monitored|looked|checked|observed [for|out]', 'hypothetical', 'backward'],
  ['is|are|may|might|can|could expected|occur|develop|happen|follow', 'hypothetical', 'backward'],
  ['if|when|as needed|required|necessary', 'hypothetical', 'backward'],
  ['prn', 'hypothetical', 'backward'],
  ['develops|recurs|returns|reappears', 'hypothetical', 'backward'],
  ['to prevent|avoid', 'hypothetical', 'forward'],
  [
    'check|recheck|monitor [the] fbc|cbc|crp|esr|bloods|blood|hb|full|count|counts|temperature|temp',
    'hypothetical',
    'forward',
  ],
  ['paracetamol|acetaminophen|ibuprofen|antipyretic|antipyretics for|against', 'hypothetical', 'forward'],
  ['considered|considering', 'hypothetical', 'forward'],
  ['screen|screened|screening|tested|testing|watch|monitor|monitored for', 'hypothetical', 'forward'],
  ['risk of|for', 'hypothetical', 'forward'],
  ['would be [a|an] [red] [flag]', 'hypothetical', 'backward'],
  ['unlikely', 'uncertain', 'both'],
  // What is not there is something else.
  [
    'without|off naproxen|ibuprofen|nsaid|nsaids|indometacin|indomethacin|diclofenac|paracetamol|antipyretics|analgesics|antibiotics|steroids|prednisolone|treatment|therapy|medication',
    'none',
    'forward',
  ],
  ['not until', 'none', 'forward'],
  [
    'neither|none of [the|these|his|her] [two|three|four|several] antibiotics|drugs|nsaids|courses|treatments|medicines [could|was|had|has] stopped|stop|helped|help|changed|change|influenced|influence|controlled|control|lowered|lower|able|worked|touched',
    'none',
    'forward',
  ],
  [
    'absence of [any] [recent] infection(s)|trauma|antibiotics|treatment [,] she|he|they|there|her|his|the',
    'none',
    'forward',
  ],
  ['would count|qualify|change|prompt|require|mean|lead|suggest|need|make|warrant|call', 'hypothetical', 'backward'],
  [
    'unlike [in] [bacterial|acute|septic|other|most] osteomyelitis|arthritis|leukemia|sepsis|patients|children',
    'hypothetical',
    'forward',
  ],
  ['was|were|been looked|searched|screened|tested for', 'hypothetical', 'backward'],
  ['was|were|been discussed', 'hypothetical', 'backward'],
  ['contact|call|phone|ring us|immediately', 'hypothetical', 'backward'],
  [
    'not every|each|all flare(s)|episode(s)|attack(s)|bout(s)|day(s)|night(s)|evening(s)|week(s)',
    'uncertain',
    'forward',
  ],
  ['no other|further symptom(s)|complaint(s)|sign(s) than|but|besides', 'none', 'forward'],
  ['did|does|do|had|has|have nothing|no effect|influence for|against|on|upon', 'none', 'forward'],
  ['did|does|do nothing for|against / nothing helped|helps|worked', 'none', 'forward'],
  ['conspicuous|notable|remarkable|striking by|for [its|their] absence', 'negated', 'backward'],
  ['[pertinent|relevant|significant] negatives :', 'negated', 'forward'],
  ['allergies|allergy : / allergic to', 'hypothetical', 'forward'],
  ['missing|absent|lacking was|were|is|are', 'negated', 'forward'],
  // Within the illness: "in the previous two weeks", "one month earlier", "it began two years ago with".
  [
    'the|these previous|past|last|prior|preceding [few|two|three|four|five|six|several|couple|2|3|4|5|6] [of] day(s)|week(s)|month(s)',
    'none',
    'forward',
  ],
  ['day(s)|week(s)|month(s) earlier|before|previously|prior|beforehand|ago [to]', 'none', 'both'],
  [
    'illness|disease|symptoms|complaints|pain|pains|history|it|they began|started|start|starts|begins|onset|dates [back] ~ years|year ago|earlier|before|previously',
    'none',
    'both',
  ],
  // Long ago.
  ['as a|an infant|baby|toddler|newborn|neonate', 'past', 'both'],
  // Of a year ago it is not known whether it was this illness.
  ['[a|one] year ago|earlier|before|previously', 'past', 'both'],
  ['last|previous year|winter|summer|spring|autumn|season', 'past', 'both'],
  ['since last|the year|winter|summer|spring|autumn|fall', 'none', 'both'],
  ['the last|past year|winter|summer|spring|autumn', 'none', 'both'],
  // Somebody else.
  [
    "mother's|father's|brother's|sister's|sibling's|siblings'|mum's|mom's|dad's|uncle's|aunt's|cousin's|grandmother's|grandfather's|twin's|relative's|parent's|parents'",
    'family',
    'both',
  ],
  ['fhx|fh', 'family', 'both'],
  ['in|within|of the family', 'family', 'both'],

  // "Less than twice the upper limit of normal": a measure, no verdict.
  ['limit(s) of [the] normal', 'none', 'forward'],
  [
    'times|twice|thrice|double|triple|above|beyond|exceeding|over|x|fold|2x|3x|4x|5x|10x|2fold|3fold|4fold|5fold|10fold|twofold|threefold|fourfold|fivefold|tenfold [of] [the|a] normal|norm [range|value|limit|limits]',
    'none',
    'forward',
  ],
  // "Normal between attacks", "mostly normal": at other times it was not.
  [
    'mostly|usually|often|generally|largely|mainly|partly|partially|sometimes|occasionally|intermittently|nearly|almost|predominantly normal|negative|unremarkable',
    'none',
    'forward',
  ],
  [
    'normal|negative|unremarkable [again|only|at|except|apart|aside|other|save|but] between|during|outside|in|from|than [the|his|her|acute] flares|flare|attacks|attack|bouts|bout|episodes|relapses|relapse|remission|intervals|interval|exacerbations',
    'none',
    'forward',
  ],
  [
    'normal|negative|unremarkable except|apart|aside|save|other [for|from|than] [at|in|during|on] [the|its|his|her] [very] onset|beginning|start|outset|once|first|initial|one|two|single|admission|presentation',
    'none',
    'forward',
  ],
  [
    'normal|negative|unremarkable on|at|in every|all|each|the [other|remaining] occasion(s)|visit(s)|time(s)|test(s)|measurement(s) except|but|save|apart|bar|other',
    'none',
    'forward',
  ],
  [
    'normal|negative|unremarkable on|at|in [only] one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9 of|out',
    'none',
    'forward',
  ],
  ['normal [only] at|on|in times|half|most|some|several|part', 'none', 'forward'],
  ['at|within|below|under [the] upper limit(s) of normal', 'normal', 'backward'],

  // Verdicts on a test.
  ['normal values|value|results|result|counts|indices|parameters|levels|level|findings', 'normal', 'both'],
  [
    'ok|okay|fine|unexceptional|satisfactory|unrevealing|noncontributory|non-contributory|undetectable|unmeasurable',
    'normal',
    'backward',
  ],
  ['n.a.d', 'normal', 'backward'],
  ['norm', 'normal', 'backward'],
  ['in|within the norm', 'normal', 'backward'],
  ['without|no [any|relevant] alteration(s)|change(s)|deviation(s)', 'normal', 'backward'],
  ['by|with [the|his|her] mother|father|mum|mom|dad|parents|grandmother', 'none', 'forward'],
  ['within normal limits for age', 'normal', 'both'],
  ['normal for|at [his|her|their|the|that] age', 'normal', 'both'],
  ['free of|from [any] abnormality|abnormalities|pathology|deviation|deviations', 'normal', 'backward'],
  ['no|without [any] residual|remaining|persistent|persisting|ongoing', 'negated', 'forward'],
  ['nothing amiss|wrong|untoward', 'normal', 'backward'],
  ['no|without [any] abnormal|pathological value(s)|result(s)|finding(s)', 'normal', 'backward'],
  [
    'neither|none was|were|is|are [found|thought] [to] [be] abnormal|raised|elevated|remarkable|pathological',
    'normal',
    'backward',
  ],
  ['[exactly|all] where|as they|it should|ought [to] be', 'normal', 'backward'],
  ['nil|nothing of note', 'normal', 'backward'],
  ['not|never|nor [been] raised|elevated|increased|abnormal|high|pathological|remarkable', 'normal', 'backward'],
  ['not detectable|measurable|detected', 'normal', 'backward'],
  ['below [the] [limit] [of] detection|detectable|measurable|quantification [limit|range|level]', 'normal', 'backward'],
  ['unmeasurably|undetectably low', 'normal', 'backward'],
  ['within|in [the] limits', 'normal', 'backward'],
  ['otherwise|also|again normal|unremarkable|fine|satisfactory|inconspicuous', 'normal', 'both'],
  ['otherwise|also|again in order|range', 'normal', 'backward'],
  [
    'no|without abnormality|abnormalities|abnormal|pathological [finding|findings|values|changes] in|of|on',
    'normal',
    'forward',
  ],
  [
    'did|does|do not show|reveal|demonstrate [any|an] abnormality|abnormalities|anything|pathology',
    'normal',
    'backward',
  ],
]
