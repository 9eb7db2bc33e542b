/**
 * Fever and body temperature in words. `shield` rows are what only looks like a fever of this illness,
 * `openFever` rows tell of one of which it is not said whether it was a fever, or when: beside them nothing says that there was none. Phrases as in
 * `lesion-words.ts`.
 */
import type { FindingWord } from './finding-word.ts'
import { afebrileWords } from './temperature-words.ts'
import { toldMonths } from './told-results.ts'

const feverish = 'fever|fevers|febrile|pyrexia|pyrexial|temperature|temperatures'
/** "Apart from the first days he was afebrile" */
const exceptTheOnset =
  '[with] [the] except|save|apart|aside|exception|excepting [from|for|of] [at|in|during|on|for] [the|a|an|his|her] [very] [first|initial|early|one|two|three|few|single] onset|beginning|start|outset|day|days|week|weeks|month|months|episode|occasion|spike'

/** Of which a fever or a CRP may be, and may not: an infection beside, an operation, an infusion. */
export const besideIllness: readonly string[] = [
  'due|owing|secondary|related to [a|an|the] [recent|intercurrent] [upper|lower|acute] viral|urinary|respiratory|intercurrent|airway|throat|ear|chest|gastrointestinal [tract] infection(s)|illness',
  'during|with|after|following|post|from|for|by|of [a|an|the|each|every|any|her|his] [first|second|recent|intercurrent|simple|common] [upper|lower|acute|febrile] viral|urinary|respiratory|intercurrent|airway|throat|ear|chest|gastrointestinal [tract] infection(s)|illness|illnesses',
  'with|during|after [a|every|each|any|her|his|other|common] infections|infection|colds',
  // Their attacks bring fever and a raised CRP of their own.
  '[familial] mediterranean fever',
  'fmf|pfapa',
  'periodic fever [syndrome]',
  'after|following|post [a|an|the|each|every|her|his] [open|surgical|first|second|third|last] [pamidronate|zoledronate|zoledronic|bisphosphonate|needle|bone] [acid] infusion(s)|biopsy|operation|surgery|appendectomy|appendicectomy|tonsillectomy|adenoidectomy|procedure|vaccination|vaccine|transfusion',
]

/** An illness of its own, whose fever is not that of the presenting one (practice guide, rule 4). */
export const otherIllness =
  'influenza|flu|pharyngitis|laryngitis|sinusitis|appendicitis|meningitis|covid|tonsillitis|pneumonia|chickenpox|varicella|otitis|gastroenteritis|measles|uti|pyelonephritis|bronchitis|bronchiolitis|croup|urti|mumps|roseola|teething'
/** "Influenza in February: …": what makes a heading tell of an illness that was over, and what does not. */
export const headedIllness = {
  times: `${toldMonths} spring summer autumn fall winter christmas easter ago last year years infancy`,
  opinions:
    'diagnosis diagnosed suspected presumed presumptive possible probable assumed thought treated query ? no not since from',
  ends: '; but now pain limp limping swelling swollen',
}
const causes = 'source|focus|cause|origin|reason|explanation|relation|link|connection'
const observed = 'noticed|noted|observed|seen|measured|recorded|reported|documented|found|registered|detected|mentioned'
const feverDrugs =
  'naproxen|ibuprofen|nsaid|nsaids|indometacin|indomethacin|diclofenac|paracetamol|antipyretics|analgesics|antibiotics|steroids|prednisolone|prednisone|methotrexate|mtx|adalimumab|etanercept|infliximab|anakinra|canakinumab|pamidronate|zoledronate|treatment|therapy|medication'
const localSigns = 'tender|tenderness|swelling|swollen|redness|erythema|palpation|skin'
const drugs =
  'infusion|infusions|pamidronate|zoledronate|zoledronic|bisphosphonate|bisphosphonates|vaccination|vaccinations|vaccine|vaccines|immunization|immunizations|mmr|transfusion'

export const feverWords: readonly FindingWord[] = [
  ['fever(s)|febrile|pyrexia|pyrexial|feverish|hyperpyrexia', 'fever'],
  ['high|raised|elevated temperature(s)', 'fever'],
  ['temperature(s)|temp(s) [is|was|were] raised|elevated|high', 'fever'],
  ['spiking|spiked|spikes temperature(s)|temps|temp', 'fever'],
  ['temperature(s)|temp spike(s)|spiked|peaks', 'fever'],
  ['hyperthermia', 'fever'],
  ['fever|fevers|pyrexia free', 'fever', 'no'],
  ['fever|fevers [:] 0', 'fever', 'no'],
  // What has gone was there: "no further fever", "became afebrile", "fever-free since April".
  ['no more|further|longer [any] fever|fevers|febrile|pyrexia|pyrexial|temperatures|temps', 'fever'],
  ['now|meanwhile|again fever|fevers free', 'fever'],
  [
    'no fever|fevers|febrile since starting|treatment|therapy|naproxen|ibuprofen|nsaids|nsaid|antibiotics|steroids',
    'fever',
  ],
  ['temperature(s)|temp|temps [has|had|have] normalized|settled|subsided', 'fever'],
  ['temperature(s)|temp|temps [has|had|have] returned|came|went|gone back|down|to [to] [normal]', 'fever'],
  ['fever|fevers free since|after|under', 'fever'],
  [`became|becomes|become|turned|rendered ${[...afebrileWords].join('|')} [again]`, 'fever'],
  [`${[...afebrileWords].join('|')} again`, 'fever'],
  [
    `${[...afebrileWords].join('|')} within|after [a] 12|24|36|48|72|2|3|4|5|one|two|three|four|few day|days|hours|hrs|h|week|weeks`,
    'fever',
  ],
  ['defervesced|defervescence|defervescing', 'fever'],
  [
    `never|nobody|none|no-one|no|hardly [one|parent] [has|had|have] [ever] ${observed}|had|felt [a|any] fever(s)|pyrexia`,
    'fever',
    'no',
  ],
  [
    `fever(s)|pyrexia|temperatures [has|had|was|were] never [been] ${observed}|occurred|appeared|developed|arose|happened|present|there|followed|came|ensued|supervened|joined|existed`,
    'fever',
    'no',
  ],
  [`fever(s)|pyrexia [has|had|was|were] [been] at no time|point|stage|moment [${observed}|present]`, 'fever', 'no'],
  [
    'fever(s)|pyrexia free for [the] [last|past] [a|1|2|3|4|5|6|8|10|two|three|four|five|six|several|few] day(s)|week(s)|month(s)',
    'openFever',
  ],
  ['fever(s)|pyrexia could not be objectified|confirmed|verified|documented|measured', 'openFever'],
  ['fever(s)|pyrexia was|were not among|one [of] [the|his|her|their] complaints|symptoms', 'fever', 'no'],
  [
    'fever(s) and|or|/|, chills|rigors|sweats|shivers|cough|rash : negative|neg|denied|no|none|absent|nil',
    'fever',
    'no',
  ],
  ['fever(s) [:] n', 'fever', 'no'],
  [
    'looked|searched|watched|checked|monitored for [a|any] fever(s)|pyrexia|temperature(s) [and|but] found|saw|noted|recorded none|nothing',
    'fever',
    'no',
  ],
  [
    'fever(s)|pyrexia [was|were] looked|searched|watched|monitored for [at] [home|school] [but|and] never|not found|seen|detected',
    'fever',
    'no',
  ],
  ['fever(s)|pyrexia [was|were] looked|searched|watched for without success|result', 'fever', 'no'],
  ['fever(s)|pyrexia [was|were] looked|searched|watched for in vain', 'fever', 'no'],
  ['looked|searched|watched|checked|monitored for [a|any] fever(s)|pyrexia|temperature(s)', 'shield'],
  ['fever(s)|pyrexia [was|were] looked|searched for', 'shield'],
  ['fever(s)|pyrexia - /|;|,', 'fever', 'no'],
  ['neg fever(s)|pyrexia', 'fever', 'no'],
  ['drug fever(s)', 'shield'],
  ['ran|runs|running|run a temperature', 'fever'],
  ['[high|hot|low] temperature(s) [high|low] outdoors|outside', 'shield'],
  ['fever(s)|pyrexia never came|went back|away|down', 'fever'],
  [
    'fever(s)|pyrexia [was|were] reported|present|noted|confirmed|admitted|affirmed|observed|recorded and|but|, ~ denied|absent|negated',
    'fever',
  ],
  ['no [current] fever(s)|pyrexia now|currently|today|presently [,] but', 'openFever'],
  // "No week passed without fever", "hardly a day without fever": it was there.
  [
    'no|not|hardly|never|scarcely|barely [a|one] [single] day|days|night|nights|evening|evenings|week|weeks|month|months|flare|flares|episode|attack|bout [passed|passes|went|goes|has|had|was] [by|passed|gone] without [a] fever(s)|pyrexia|temperature(s)',
    'fever',
  ],
  ['never|not|seldom|rarely without [a] fever(s)|pyrexia', 'fever'],
  ['thought|believed|said|considered|supposed [to] [be] feverish|febrile', 'openFever'],
  [
    'nothing [is] [said|stated|written|mentioned|recorded|known] of|about|on|regarding fever(s)|temperature(s)',
    'shield',
  ],
  ['fever(s)|pyrexia [is|was] neither confirmed|affirmed|mentioned nor denied|excluded', 'openFever'],
  [`${feverish} with|during ~ tooth|teeth`, 'otherFever'],
  // What is not found is its cause.
  [`${causes} of|for|behind [the|this|her|his|a|that] fever(s)|pyrexia`, 'fever'],
  [
    `${causes} of|for|behind [the|this|her|his|a|that] fever(s)|pyrexia [~] [was|were|is|has|could] none|nothing|not|never [been|be] found|identified|detected`,
    'fever',
  ],
  [
    `${causes} of|for|behind [the|this|her|his|a|that] fever(s)|pyrexia [was] looked|searched|sought [for] and|but none|nothing|not found`,
    'fever',
  ],
  [`${causes} of|for|behind [the|this|her|his|a|that] fever(s)|pyrexia ~ found none|nothing`, 'fever'],
  [`no [clear|obvious|infectious|other] ${causes} of|for|behind [the|this|her|his|a|that] fever(s)|pyrexia`, 'fever'],
  [
    'no [h/o] [history] [of] [evening|nightly|nocturnal] elevation|rise|increase in|of [the|her|his] [body] temperature',
    'fever',
    'no',
  ],
  // How high is not said.
  ['evening|nightly|nocturnal rise|rises in|of [the|her|his] [body] temperature', 'openFever'],
  ['fever(s) /|or no fever / fever(s) [(] yes|y /|or no|n', 'shield'],
  ['correlate|correlation|correlated [clinically] for|with [the|any] fever(s)|temperature', 'shield'],
  ['raised|increased|elevated|higher [skin] temperature over|at|around the|his|her|left|right|this|both', 'shield'],
  [
    `no fever(s)|pyrexia since ,|;|and|but|last|${toldMonths.split(' ').join('|')}|spring|summer|autumn|winter`,
    'openFever',
  ],
  ['fever(s)|pyrexia [is|was] [only] possible|suspected|questionable|doubtful|uncertain|likely|presumed', 'openFever'],
  ['seemed|seems|appeared feverish|febrile', 'openFever'],
  ['ask|asked|asking|enquire|inquire about fever(s)|temperature(s)', 'shield'],
  ['never had|has|ran|run|spiked [a] temperature|fever', 'fever', 'no'],
  ["not|hasn't|didn't|never run|ran|have|had|spiked|running a temperature", 'fever', 'no'],
  ['no temperature(s)|temp(s)', 'fever', 'no'],
  ['any temperatures|temps|fevers', 'fever'],
  ['did|does|do not|never present|show|exhibit|develop|manifest|run [with] [any] fever(s)|pyrexia', 'fever', 'no'],
  ['no|denies|denied f/c', 'fever', 'no'],
  [`${[...afebrileWords].join('|')}|normothermia`, 'normalTemperature'],
  ['non febrile|pyrexial|feverish', 'normalTemperature'],
  ['[in] apyrexia', 'normalTemperature'],
  ['vital signs|parameters', 'temperature'],
  ['vitals|observations|obs', 'temperature'],
  ['vs [are|were] [all] within [the] normal|age-appropriate limits|range', 'normalTemperature'],
  ['vs [are|were] [all] normal|wnl|unremarkable', 'normalTemperature'],
  ['[body] temperature(s)|temp(s)', 'temperature'],

  // Nothing is said of the child: a letter's silence, a disease's description.
  ['no fever|fevers|pyrexia since admission|discharge', 'shield'],
  // Before that there may have been one.
  ['no fever|fevers|pyrexia since then|that', 'openFever'],
  ['no fever|fevers|pyrexia since [the|his|her|a] first|initial', 'openFever'],
  ['no fever|fevers|pyrexia [noted|recorded|documented] thereafter|afterwards|subsequently|nowadays', 'openFever'],
  [
    'fever|fevers|pyrexia|temperature|temperatures : none|nil|no since|thereafter|afterwards|later|now|currently|today',
    'openFever',
  ],
  ['this|last time without|no [any] fever|fevers|pyrexia', 'openFever'],
  // All but the onset: what happened there is not said.
  [
    'no|without|never|not [any] [further] fever|fevers|pyrexia|febrile except|excepting|save|bar|excluding',
    'openFever',
  ],
  ['no|without|never|not [any] [further] fever|fevers|pyrexia|febrile apart|aside from', 'openFever'],
  ['no|without|never|not [any] [further] fever|fevers|pyrexia|febrile other than', 'openFever'],
  [
    'no|without|never|not [any] [further] fever|fevers|pyrexia|febrile after|beyond|outside [of] [the|a|his|her] [very] first|second|third|initial|onset|beginning|start|week|month|admission|treatment',
    'openFever',
  ],
  ['not febrile [any] more|longer|anymore / no fever|fevers [any] more|longer|anymore', 'openFever'],
  [`${exceptTheOnset} ~ no [further] fever|fevers|pyrexia`, 'openFever'],
  [`${exceptTheOnset} ~ ${[...afebrileWords].join('|')}`, 'openFever'],
  [
    'fever|fevers|pyrexia [was|were] absent at|in|during [the] first|initial|initially|onset|beginning|start|outset [episode|attack|bout|visit|week|weeks|month|months]',
    'openFever',
  ],
  [', absent|gone afterwards|thereafter|later|since|subsequently|now|then', 'shield'],
  ['no mention|information|data|details|note|word of|on|about|regarding|concerning fever|fevers|temperature', 'shield'],
  ['unsure|uncertain|unclear about|regarding|concerning|of fever|fevers|temperature', 'openFever'],
  ['fever|fevers|temperature [is|was|were] not mentioned|stated|specified|asked', 'shield'],
  ['fever is|are not [a] [typical|usual|common|regular] feature|sign|symptom|part of', 'shield'],
  ['cno|crmo|disease without fever', 'shield'],
  [`${[...afebrileWords].join('|')} since|now`, 'shield'],

  // Low, local, or not measured.
  ['subfebrile / sub febrile / febricula', 'openFever'],
  ['with or|and without [any] fever|fevers|pyrexia', 'shield'],
  [
    'low grade [raised|elevated|high|increased|intermittent|recurrent|occasional|daily|nightly|nocturnal|evening|night] [time] fever(s)|temperature(s)|pyrexia|temp(s)|febrile',
    'openFever',
  ],
  ['temperature(s)|temp(s) [is|was|were] slightly|mildly|minimally raised|elevated|high|increased', 'openFever'],
  [`${[...afebrileWords].join('|')} until / ${[...afebrileWords].join('|')} [for] the first`, 'openFever'],
  ['no|without fever(s)|pyrexia until', 'openFever'],
  ['no fever(s)|pyrexia [was|were] [noted|recorded] until now|today', 'fever', 'no'],
  // Before that, or without the drug, there may have been one.
  [`no fever(s)|pyrexia under|on|while|with [on|taking|receiving] [the] ${feverDrugs}`, 'openFever'],
  [`${[...afebrileWords].join('|')} under|on|while|with [on|taking|receiving] [the] ${feverDrugs}`, 'openFever'],
  [
    `no fever(s)|pyrexia|${[...afebrileWords].join('|')} for|in [the] [last|past] [a|1|2|3|4|5|6|8|10|12|two|three|four|five|six|several|few] day(s)|week(s)|month(s)`,
    'openFever',
  ],
  ['no high|spiking|hectic|prolonged [grade] fever(s)|pyrexia / not highly febrile', 'openFever'],
  ['fever(s)|temperature history / fever(s) : see', 'shield'],
  [`${[...afebrileWords].join('|')} [throughout|otherwise|mostly] except|apart|aside|save|bar|excepting`, 'openFever'],
  ['temperature(s)|temp(s) [is|was|were] [now|meanwhile] [back] [to] normal again', 'openFever'],
  ['temperature(s)|temp(s) [is|was|were] now|meanwhile normal', 'openFever'],
  ['except|apart|aside|excepting|besides [from|for] [the|her|his|a] [body] temperature|temp', 'openFever'],
  ['felt|feels|feeling|subjectively feverish|febrile / subjective|tactile|unmeasured fever(s)|pyrexia', 'openFever'],
  ['no|never|not|denies|denied felt|feeling|subjective|tactile feverish|febrile|fever(s)|pyrexia', 'fever', 'no'],
  ['local|skin|overlying|surface|room|ambient|water|increased [skin|local] temperature(s)', 'shield'],
  ['temperature raised|increased|elevated locally', 'shield'],
  ['raised|increased|elevated temperature and|with|, tenderness|swelling|redness|erythema|pain', 'shield'],
  [
    `${localSigns} ~ raised|increased|elevated temperature / ${localSigns} with [a] raised|increased|elevated temperature`,
    'shield',
  ],
  ['temperature of|over [the] [overlying] skin|leg|limb|knee|ankle|joint|shin|area', 'shield'],
  [
    'no temperature(s)|temp(s) [was|were|has|have] [been] recorded|measured|taken|documented|available|charted|chart|record|reading|readings|measurement',
    'shield',
  ],

  // Fever of another kind.
  ['[familial] mediterranean fever', 'shield'],
  ['hay|scarlet|rheumatic|glandular|typhoid|dengue|yellow|q|lassa|trench|valley|milk|breakbone fever', 'shield'],
  ['rat bite|haverhill fever', 'shield'],
  ['cat scratch fever', 'shield'],
  [
    '[familial|hereditary|periodic|recurrent] fever syndrome(s)|panel|panels|gene|genes|genetics|disorder|disorders',
    'shield',
  ],
  ['familial|hereditary|periodic fever(s)', 'shield'],
  ['fever clinic|chart|curve|diary|advice|phobia|tree|blister|blisters', 'shield'],
  [`febrile [acute|viral|bacterial|urinary] [tract] ${otherIllness}|infection(s)`, 'shield'],
  ['febrile|fever convulsion(s)|seizure(s)|fit|fits|neutropenia|uti', 'shield'],
  [`${feverish} ~ after|following|post|during ~ ${drugs}`, 'otherFever'],
  [`${drugs} ~ followed|accompanied|complicated by ~ ${feverish}`, 'otherFever'],
  [
    `post|infusion|vaccine|vaccination [infusion|vaccination|vaccine|operative|related|associated|induced] fever|fevers|pyrexia`,
    'otherFever',
  ],
  [`${feverish} ~ with|during|due|from ~ ${otherIllness}`, 'otherFever'],
  [
    `${feverish} [and] [cough|rash|vomiting] with|during|due|from|after|to|of [to] [a|an|the|his|her] [viral|bacterial|acute|common|flu] ${otherIllness}`,
    'otherFever',
  ],
]
