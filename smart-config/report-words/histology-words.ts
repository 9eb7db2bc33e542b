import type { FindingWord } from './finding-word.ts'

/**
 * Microbiology and histology in words (decision row D-31): what grew or was seen, and which tumour it is. Phrases as in `lesion-words.ts`.
 * `organismNamed` is an organism's bare name: a result where a laboratory or a pathologist writes it, and nothing anywhere else.
 */
export const organisms =
  'staphylococcus|staphylococci|staphylococcal|aureus|epidermidis|lugdunensis|mssa|mrsa|streptococcus|streptococci|streptococcal|pneumococcus|pneumococci|pyogenes|agalactiae|enterococcus|kingella|kingae|haemophilus|salmonella|coli|klebsiella|pseudomonas|serratia|enterobacter|acinetobacter|fusobacterium|actinomyces|nocardia|cutibacterium|propionibacterium|acnes|bartonella|henselae|brucella|coxiella|mycobacterium|tuberculosis|bovis|candida|aspergillus|cryptococcus|histoplasma|blastomyces|coccidioides|meningococcus|meningitidis|proteus|mirabilis|morganella|moraxella|eikenella|pasteurella|neisseria|listeria|citrobacter|stenotrophomonas|clostridium|bacteroides|prevotella|yersinia|mycoplasma'
const isolated =
  'grew|grown|grows|growing|isolated|yielded|cultured|identified|detected|recovered|found|positive|demonstrated'

/** Langerhans cells, by name or by their markers: a histology of its own (D-31), and a sign for the mimic panel (`detail-words.ts`). */
export const langerhansPhrases: readonly string[] = [
  'langerhans cell(s) [histiocytosis]',
  'lch',
  'cd1a|langerin|cd207 ~ positive',
  'positive for ~ cd1a|langerin|cd207',
  'mark|marks|marked|stain|stains|stained|express|expresses|expressing [positive|positively] [for|with] cd1a|langerin|cd207',
  'eosinophilic granuloma',
]

export const histologyWords: readonly FindingWord[] = [
  [organisms, 'organismNamed'],
  [`${organisms} ~ ${isolated}`, 'organismNamed'],
  ['gram positive|negative rod(s)|cocci|bacilli|organism(s)|bacteria', 'organismNamed'],
  ['gram stain|stains|film|positive|negative', 'shield'],
  ['acid fast bacilli|bacillus|rod(s)|organism(s)', 'organismNamed'],
  ['afb|hyphae seen|present|found|positive', 'organismNamed'],
  [`grew|grown|grows|isolated|yielded|recovered|positive ~ ${organisms}`, 'organismFound'],
  [`culture(s)|culture-positive|pcr|sequencing [:] ~ ${organisms}`, 'organismFound'],
  [`growth|isolation of ~ ${organisms}`, 'organismFound'],
  [`${organisms} ~ in|from|on|by ~ culture(s)|pcr|sequencing`, 'organismFound'],
  ['pcr of|from|on|in ~ aspirate|biopsy|bone|tissue|pus ~ positive', 'organismFound'],
  // Not a result yet.
  [`culture(s)|pcr [is|are|was|were] pending|awaited|sent|requested|to [look] for ~ ${organisms}`, 'shield'],
  ['culture(s) [is|was|were] positive', 'organismFound'],
  ['positive blood|bone|tissue|pus culture(s)', 'organismFound'],
  ['culture(s) ~ sterile|negative', 'organismFound', 'no'],
  // One that was looked for and not found: the cultures beside it speak for themselves.
  [`culture(s) ~ ${organisms} ~ sterile|negative`, 'organismFound', 'no'],
  [`pcr|stain(s) [for] ~ ${organisms} ~ negative`, 'shield'],
  ['culture(s) , including|incl ~ , sterile|negative', 'organismFound', 'no'],
  ['sterile|negative [blood|bone|tissue|pus|bacterial] culture(s)', 'organismFound', 'no'],
  ['culture(s) ~ without growth', 'organismFound', 'no'],
  ['culture(s) [have|has] grew|grown|yielded nothing|no', 'organismFound', 'no'],
  ['nothing [has|had|ever] grew|grown', 'organismFound', 'no'],
  ['sterile on|in ~ culture(s)', 'organismFound', 'no'],
  ['no [bacterial|microbial] growth|organism(s)', 'organismFound', 'no'],

  [
    'malignancy|malignant|sarcoma|osteosarcoma|lymphoma|leukemia|neuroblastoma|rhabdomyosarcoma|carcinoma',
    'malignantHistology',
  ],
  ["ewing|ewing's sarcoma|tumor", 'malignantHistology'],
  [
    'no|without [evidence] [of] [a|any] tumor(s)|neoplasm|neoplasia|neoplastic [cells|infiltrate]',
    'malignantHistology',
    'no',
  ],
  ['small round [blue] cell(s) [tumor]', 'malignantHistology'],
  ['ewsr1 [gene] rearranged|rearrangement|fusion|positive|translocation', 'malignantHistology'],
  ['precursor b|t', 'malignantHistology'],
  ['caseating|caseous|caseation [epithelioid] granuloma(s)|granulomatous|necrosis', 'caseatingGranulomas'],
  ['granuloma(s) with [central|focal|extensive] caseation|caseous', 'caseatingGranulomas'],
  ...langerhansPhrases.map((phrase) => [phrase, 'malignantHistology'] as const),
  [
    'osteoid osteoma / osteoblastoma|chondroblastoma|enchondroma|osteochondroma|hemangioma / chondromyxoid fibroma / fibrous dysplasia / ossifying|nonossifying fibroma / non ossifying fibroma / aneurysmal|simple|unicameral bone cyst / giant cell tumor / desmoplastic fibroma',
    'benignTumour',
  ],
]

/** Where an organism is no cause of a bone disease, and where it may be one. */
export const otherSources =
  'oral mucosa mucosal mouth flora throat pharyngeal tonsil nasal nose nasopharyngeal skin wound stool stools feces faeces faecal fecal urine urinary sputum ear vaginal rectal perianal acne pustule pustules'
export const sterileSources =
  'bone bony osseous biopsy biopsies blood tissue tissues pus abscess aspirate aspirates aspirated aspiration curettage curettings operative intraoperative marrow joint synovial sequestrum'
export const antibodyWords =
  'serology serologies serological antibody antibodies igg igm iga titer titers titre titres agglutination agglutinins antistreptolysin aso asot asl vaccine vaccinated vaccination immunized immunised immunization colonized colonised colonization contact exposure'

/** Blasts of these are of the marrow, though a smear or film may be of either. */
export const marrowWords = 'marrow aspirate trephine bma bmat bmb bmbx bm myelogram myelography medullogram'
export const bloodWords = 'blood peripheral smear film'
export const besideMarrow = 'cells in on the her his bone'

/** Behind a result: it is not there, or not known yet. Before it, with "for": it was looked for. */
export const notThereWords =
  'not negative absent undetected undetectable excluded pending awaited outstanding considered discussed suspected feared unlikely'
export const lookedForWords =
  'negative sterile tested stained screened searched looked pending awaited pcr pcrs stain stains culture cultures'
/** A test that bears the name of what it looks for: "Kingella PCR". Nothing is found by it until that is said. */
export const namedTestWords = 'pcr pcrs culture cultures stain stains probe assay antigen test tests'
/** What calls tests negative, and the tests and specimens of which it does. */
export const negativeWords = 'negative neg sterile growth'
export const calledNegativeWords =
  'culture cultures microbiology bacteriology pcr pcrs stain stains specimen sample samples swabs aspirate bacteria bacterial mycobacterial fungal'
/** Behind a negative result: what it holds for as well. "Sterile cultures, also for Kingella". */
export const alsoNegativeWords = 'including incl inclusive among also even notably especially specifically ('
/** Behind a name: the same. "Kingella among others", "Brucella included". */
export const sharesResultWords = 'among included too likewise'
/** And what a negative result does not hold for. */
export const exceptionWords = 'except excepting apart other save only'
/** Between a culture and a name: it is not there. "Culture free of Salmonella". */
export const freeOfWords = 'free devoid failed fails failing excluded excludes excluding'
/** With these a result is told, and what stands behind them is another. */
export const foundWords = 'but while whereas grew grown isolated yielded positive detected identified seen found'
/** Of these one tells that what was looked for is there. */
export const presentWords =
  'positive detected identified isolated found grew grown present demonstrated seen recovered yielded cultured confirmed proven'
/** Only of what grew is it told. */
export const grownWords = '+ sensitive resistant susceptible sensitivities'

/** In a note a tumour is a result only where the words name the specimen and say what it showed. */
export const specimenWords =
  'biopsy biopsies histology histological histopathology histopathological cytology marrow aspirate aspiration curettage resection specimen pathology'
export const showedWords =
  'showed shows revealed reveals confirmed confirms demonstrated demonstrates disclosed found gave yielded diagnosed diagnostic established proved proven consistent compatible :'
