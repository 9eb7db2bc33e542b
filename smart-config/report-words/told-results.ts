/** How laboratory values are written in running text: "CRP was raised at 45 mg/L (normal < 5)", "Hb 71, WCC 14.2". */

/** Analytes that a text may state. Tests that release a drug (kidney, liver, hepatitis, weight) need a charted result. */
export const toldAnalytes = [
  'crp',
  'esr',
  'leucocytes',
  'neutrophils',
  'haemoglobin',
  'platelets',
  'fibrinogen',
  'alp',
  'ldh',
  'mcv',
] as const
export type ToldAnalyte = (typeof toldAnalytes)[number]

/** What tells the unit of a CRP that is written without one [house]: laboratories that report mg/dL have smaller limits. */
export const crpUnits = {
  /** An upper limit of normal at or below this is in mg/dL, one above it in mg/L. */
  highestLimitInMgPerDl: 1,
  /** "< 5": a detection limit of this size is in mg/L. */
  highestDetectionLimit: 10,
  /** From here a CRP is raised, in mg/L. */
  raised: 10,
} as const

/**
 * Without a unit, the size of the number tells it where it can only be one [house]: [from, to, unit]. A CRP is written in mg/L or mg/dL, so
 * both stay open; a neutrophil number below these bounds may be a percentage.
 */
export const unitBySize: Partial<Record<ToldAnalyte, readonly (readonly [from: number, to: number, unit: string])[]>> =
  {
    haemoglobin: [
      [3, 25, 'g/dL'],
      [30, 250, 'g/L'],
    ],
    leucocytes: [
      [0.1, 99, '10*9/L'],
      [1000, 900_000, '/uL'],
    ],
    neutrophils: [[200, 100_000, '/uL']],
    platelets: [
      [10, 2000, '10*9/L'],
      [5000, 3_000_000, '/uL'],
    ],
    esr: [[0, 200, 'mm/h']],
    mcv: [[40, 140, 'fL']],
  }

/** Names in running text, beside those of the analyte. */
export const toldAliases: Partial<Record<ToldAnalyte, readonly string[]>> = {
  // In translated reports: the abbreviations of French, Italian, Portuguese and Spanish.
  crp: ['pcr'],
  esr: ['vhs'],
  leucocytes: [
    'leukocyte',
    'leucocyte',
    'white cell',
    'white blood cell',
    'wbcs',
    'leukos',
    'leuko',
    'leuco',
    'leuk',
    'leuc',
    'lpk',
    'wc',
    'tc',
  ],
  haemoglobin: ['haemoglobin level', 'hemoglobin level'],
  platelets: ['platelet', 'thrombocyte', 'thrombo', 'thrombos', 'tromb', 'tpk'],
}
/** Counts that are written in thousands: "19 450", "628 000". */
export const thousandsLines: readonly string[] = ['leucocytes', 'neutrophils', 'platelets']

/** Of these a span ("12-35 mg/L") is what was measured; of a blood count it may be the laboratory's range. */
export const spanAnalytes: readonly ToldAnalyte[] = ['crp', 'esr']

/** Between the name and its number, beside adverbs. */
export const toldFillers =
  '[ ] ↑ ↓ → ~ ≈ there come down gone reported given expressed stated here which than except save once single occasion was is were are of at to a an in the level levels count counts value values reading readings result results concentration serum plasma blood total measured spiked spiking peak peaked peaking most max maximum maximal highest up initial first admission on presentation diagnosis dx onset only just about approx around ca circa today yesterday now again then latest recent still always raised elevated increased high higher low lower reduced decreased normal modestly borderline reached reaching rising rose rise risen fell fallen dropped declined from came back with as remained stood had has have been be found hovers hovering hovered round noted ranged ranging varied varies varying fluctuated fluctuating oscillated ago showed shows never not did went go goes h | : = ( ) , -'
export const toldMonths =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
/** Between the name and a later number that has its own unit: "CRP was normal at first but had risen to 34 mg/L". */
export const toldLaterFillers = `${toldMonths} spring summer autumn winter during bouts flares attacks episodes flare bout relapse relapses between them and but however later afterwards thereafter next beginning start outset week weeks month months day days after while although admission follow-up`
/** "CRP not raised, 4 mg/L": denied is the word, not the number. */
export const raisedWords: readonly string[] = ['raised', 'elevated', 'increased', 'high']
/** A CRP in letters, and the words between which it stands when its unit is not given. */
export const spelledNumbers = {
  small:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
  before: 'of was is at to : between above over below under than reach reached exceed exceeded',
  behind: ', ; ( ) and but',
}
/** The number is less than what was measured before: alone it says nothing of the highest. */
export const toldFalls = 'fell fallen dropped declined decreased normalised normalized improved down halved halving'
export const toldComparators: Record<string, '<' | '<=' | '>=' | '>'> = {
  '<': '<',
  '≤': '<=',
  '>': '>',
  '≥': '>=',
  below: '<',
  beneath: '<',
  under: '<',
  above: '>',
  over: '>',
  exceeding: '>',
  exceed: '>',
  exceeded: '>',
  'less than': '<',
  'at least': '>=',
  'lower than': '<',
  'smaller than': '<',
  'more than': '>',
  'greater than': '>',
  'higher than': '>',
  'not above': '<=',
  'not over': '<=',
  'never above': '<=',
  'never over': '<=',
  'never exceeded': '<=',
  'never exceeding': '<=',
  'no higher': '<=',
  'no more': '<=',
}
/** Behind the name of cells that were given, or counted under the microscope: "2 platelet transfusions", "25 leucocytes per field". */
export const toldPortions = 'transfusion transfusions concentrate concentrates unit units field fields hpf'
/** Before a number of cells without a unit: "showed 88 platelets", not "on day 12 platelets". */
export const beforeBareCells = 'and with showed shows had has only , ; : found counted of'
/** Beside "CRP > 10 mg/L" these make it a rule and no value. */
export const toldCriteria =
  'criteria criterion score definition defined cutoff threshold jansson printo roderick khanna requires'
/** Behind a number that is not of the test it is told of: the name of the other test follows, or the number was wrong. */
export const toldMistakes = {
  renamed: [
    'turned|turns out [later|in|fact] to [in] [fact] be|have [been] [actually|really|in] [fact|truth] [the|a|an|his|her]',
    'proved|proves|proven [later] to be|have [been] [actually|really] [the|a|an|his|her]',
    'is|was|were [in|actually|really] actually|really|fact|truth|reality [the|a|an|his|her]',
    'which|this|that is|was [in|actually|really] [fact|truth|reality] [the|a|an|his|her]',
    'is|was [a|an|the] misreading|misprint|mix-up|confusion|misquotation of|for|with [the|a|an|his|her]',
    'refers|referred|belongs|belonged to [the|a|an|his|her]',
    'should|must read|be|have [been] [read] [the|a|an]',
    'recte|correctly|meant|means [:] [the|a|an]',
    '( actually|really|in|read|recte [fact] [the|a|an|:]',
  ],
  wrong: [
    'turned|turns out [later] to be|have [been] [a|an|the] [laboratory|lab|typing|clerical|transcription|reading] error|mistake|typo|misprint|mix-up|wrong|erroneous|incorrect|artifact',
    'is|was|proved [a|an|the|in] [laboratory|lab|typing|clerical|transcription|reading] error|mistake|typo|misprint|mix-up|wrong|erroneous|incorrect|artifact',
    'is|was that|the [value|one] of another|a|the|different other|different|child|patient|boy|girl',
    'belongs|belonged to another|a|the other|different|child|patient|boy|girl',
  ],
  otherTests: 'ferritin procalcitonin calprotectin ldh alp ck ast alt sedimentation saa creatinine',
} as const
/** Between two numbers of one row or one course. */
export const toldJoins = ['and', ',', '/', 'to', '→', '-', '>', ')', '(', 'then', '&', '|']
/** "Four times the upper limit of normal", "twice normal", "a fivefold CRP" [house: an upper limit of 5 mg/L where none is given]. */
export const multiples = {
  /** The first stands for 2, each row for one more. */
  numbers: [
    'two|twice|double|doubled|twofold',
    'three|thrice|triple|tripled|threefold',
    'four|fourfold',
    'five|fivefold',
    'six|sixfold',
    'seven|sevenfold',
    'eight|eightfold',
    'nine|ninefold',
    'ten|tenfold',
  ],
  /** These need no "times" behind them. */
  whole: 'twice|double|doubled|thrice|triple|tripled|.*fold',
  signs: 'times fold x × -',
  small: "the of a an its upper laboratory laboratory's lab adult above reference range value values",
  limits: 'normal uln limit norm',
  /** "Less than twice", "nearly double": how high is not said. */
  notReached: 'less below under nearly almost not never about within',
  usualLimit: 5,
} as const

/** Behind a number that counts something else than the analyte. */
export const toldCounters: ReadonlySet<string> = new Set(
  'day days week weeks wk wks month months mo year years yr yrs hour hours times occasions measurements st nd rd th kg cm percent'.split(
    ' ',
  ),
)
/** Before a number that says when: "CRP on day 3: 45". */
export const toldOccasions: ReadonlySet<string> = new Set('day week month visit'.split(' '))
/** Of the child, but not of the blood. */
export const toldSpecimens =
  'urine urinary urinalysis csf cerebrospinal synovial joint aspirate effusion fluid washout washouts washed lavage arthrocentesis aspirated aspiration tap tapped puncture punctured stool stools faecal fecal faeces feces sputum bal pleural ascites pus biopsy histology marrow infiltrate infiltrates'
/** Behind "fluid": where it was seen, or what was given. "US showed fluid in the hip, WBC 13.2" */
export const fluidElsewhere = 'in within around about at near over intake balance therapy resuscitation level levels'
export const bloodWords = 'blood bloods serum plasma fbc cbc labs lab laboratory peripheral'
/** Spellings beside those of `unit-spellings.ts`, in lower case and without spaces. */
export const toldUnits: Record<string, string> = {
  '/nl': '10*9/L',
  'x10^4': '10*4/uL',
  'x10^4/ul': '10*4/uL',
  '10^4/ul': '10*4/uL',
  mm1sthour: 'mm/h',
  'mm/firsthour': 'mm/h',
  mminthefirsthour: 'mm/h',
  'mm/1h': 'mm/h',
  mm: 'mm/h',
  fl: 'fL',
  k: '10*3/uL',
  'mg/litre': 'mg/L',
  'mg/liter': 'mg/L',
  milligramsperlitre: 'mg/L',
  milligramsperliter: 'mg/L',
  mgperlitre: 'mg/L',
  mgperliter: 'mg/L',
  'mg/100ml': 'mg/dL',
  mgperdeciliter: 'mg/dL',
  mgperdecilitre: 'mg/dL',
  'mg%': 'mg/dL',
  'g/100ml': 'g/dL',
  'g/litre': 'g/L',
  'g/liter': 'g/L',
  '10^9/litre': '10*9/L',
  '10^9/liter': '10*9/L',
  'lakh/ul': '10*5/uL',
  'lakhs/ul': '10*5/uL',
  lakh: '10*5/uL',
  lakhs: '10*5/uL',
  'gm%': 'g/dL',
}
/** Units (UCUM) in which a number further on in the sentence is the test's own. */
export const ownUnits: Partial<Record<ToldAnalyte, RegExp>> = {
  crp: /^mg\/d?L$/,
  haemoglobin: /^g\/d?L$/,
  leucocytes: /^(?:10\*|\/uL)/,
  platelets: /^(?:10\*|\/uL)/,
}
/** Tests that share these units, and have no name above: a number behind one of them is its own. */
export const otherTestsInUnit =
  'saa amyloid calprotectin dimer dimers creatinine calcium phosphate phosphorus magnesium urea bun urate uric bilirubin glucose albumin protein globulin mchc immunoglobulin immunoglobulins igg iga igm ferritin cholesterol triglycerides c3 c4 complement procalcitonin ceruloplasmin copper zinc vitamin oxalate lactate prednisolone prednisone dose lymphocytes monocytes eosinophils erythrocytes reticulocytes blasts red rbc rbcs hct hematocrit'.split(
    ' ',
  )
/** Before a number that is the laboratory's limit. */
export const limitWords = 'normal normally limit limits reference ref range threshold cut-off cutoff'.split(' ')
/** Heads of a table that are no test. */
export const tableHeadings: readonly string[] =
  'date test tests parameter parameters result results value values unit units range reference lab labs laboratory blood bloods analyte'.split(
    ' ',
  )
/** Directly before another number of the same test: "CRP 3 mg/L, previously 56", "(was 56)", "down from 56". */
export const beforeCourseValue =
  'previously formerly was were been from later initially originally earlier peaked peaking max maximum highest peak once'
/** Behind or before another number of the same test: "22 at onset", "(612 in May)", "12 two weeks later". */
export const toldTimes: readonly string[] = [
  'at|on|during|before|after|upon|in [the|his|her|its|a|one] [first|second|third|last|initial|acute] onset|presentation|admission|diagnosis|discharge|start|beginning|outset|peak|worst|maximum|referral|relapse|flare|flares|attack|visit|occasion|episode|follow-up',
  `in|on|since [early|mid|late|the] ${toldMonths.split(' ').join('|')}|spring|summer|autumn|winter`,
  'last|this|the [next|following|same|previous] day|week|month|time|year|spring|summer|autumn|winter',
  'on|at one|two|three|another [single] [occasion(s)|visit(s)]',
  'a|one|two|three|four|five|six|several|few|some [few] day(s)|week(s)|month(s) later|ago|before|earlier|after|afterwards|previously',
  'once|twice|today|now|yesterday|initially|originally|previously|earlier|later|formerly',
  'before|after [the|a|first] [infusion|treatment|therapy|course]',
]
/** Beside dates and counted weeks, before the number of a flow chart: "CRP June 4, baseline 33". */
export const writtenTimes: readonly string[] = [
  `[in] ${toldMonths.split(' ').join('|')} [2018|2019|2020|2021|2022|2023|2024|2025|2026]`,
  `1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31 ${toldMonths.split(' ').join('|')}`,
  '[at] baseline|admission|adm|discharge|disch|diagnosis|presentation|onset|follow-up',
  'pre|post|before|after [treatment|therapy|infusion|pamidronate|adalimumab|naproxen|nsaid|nsaids]',
]
/** Before a number that goes on with the CRP of the sentence before. */
export const crpCourseWords: readonly string[] =
  'doubled tripled quadrupled twice it this then later soon subsequently afterwards thereafter again now today only on in at to a an the by after before within of during and but however day days week weeks month months year years occasion occasions once visits most all every each many some few two three four five six several next following first last relapse flare admission discharge up rose rises risen had has have been was is were climbed increased peaked reached reaching raised value level values levels highest maximum peak max repeat repeated control previously formerly initially originally earlier ago onset presentation down ) from , ; ( : january february march april may june july august september october november december spring summer autumn winter'.split(
    ' ',
  )
/** What was told of another year. `spans` before the phrase make it a length of time, `onsets` make it the beginning of this illness. */
export const longAgo = {
  phrases: [
    'last year|winter|summer|spring|autumn|christmas',
    'a|one|two|three|four|five|six|seven|eight|nine|ten|several|some|few|many year(s) ago|earlier|before|previously',
    '1|2|3|4|5|6|7|8|9|10|11|12 year(s)|yr|yrs|y ago|earlier|before|previously',
    'the year before / the previous|preceding year / [in] early childhood',
    'as a baby|infant|toddler|newborn',
  ],
  spans: 'the of over during past this for within',
  onsets:
    'onset began begun start started starting beginning first presentation presented diagnosis diagnosed since symptoms',
  turns: '; , but now today currently then this whereas while',
}
