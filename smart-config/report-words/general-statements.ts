/** What a disease does, not what this child has: "Ewing sarcoma typically shows …". The notation is that of `lesion-words.ts`. */

export const generalDiseases: readonly string[] = [
  "cno|crmo|nbo|sapho|ewing|ewings|ewing's|osteosarcoma(s)|lch|histiocytosis|leukemia|lymphoma|neuroblastoma|scurvy|hypophosphatasia|dira",
  'eosinophilic granuloma / osteoid osteoma(s) / fibrous dysplasia / langerhans cell histiocytosis',
  "brodie|brodie's|brodies abscess|abscesses",
  '[bacterial|infectious|hematogenous|septic|acute|chronic] [nonbacterial|recurrent|multifocal] [multifocal] osteomyelitis',
  'chronic non bacterial osteomyelitis',
  "ewing|ewings|ewing's sarcoma(s)",
  'tuberculosis|malignancy|malignancies|infection(s)|metastases|leukemias|disease',
  'bone|malignant tumors|cysts|metastases',
]

const often =
  'usually|often|typically|frequently|commonly|generally|sometimes|characteristically|classically|preferentially|predominantly|rarely|seldom|mostly|never|always'
const usual =
  'typical|characteristic|common|frequent|usual|unusual|uncommon|rare|classic|classical|pathognomonic|atypical|expected|seen|found|observed|described|encountered|reported|known'

/** Behind the name: "CNO often …", "lesions in CNO are usually …", "LCH can cause …". */
export const generalBehind: readonly string[] = [
  `[lesion|lesions] [may|can] [is|are] ${often}`,
  'may|can [also] present|begin|have|show|cause|produce|mimic|simulate|involve|affect|occur|develop|manifest|start|lead',
  'tends|tend|shows|causes|produces|favors|predilects|presents|leads',
  '[is|are] characterized|marked|defined by',
  'has|have a predilection|preference',
]
/** Before the name: "… is typical of CNO", "… may be seen in leukaemia". */
export const generalBefore: readonly string[] = [
  `is|are [also|very|more|most|rather|quite|less|not|${often}] ${usual} of|for|in|with`,
  `is|are [also|not|often] a|an|the [${usual}] hallmark|feature|finding|sign|site|features of|for|in`,
  `can|may|would [also|not|${often}] be [very] ${usual} of|for|in|with`,
]
/** Before the name, whatever the subject: "CRP is normal in half of the children with CNO". */
export const generalPeople: readonly string[] = [
  'children|patients|cases|adults|people|individuals|adolescents|those [with|of]',
]
/** Of many patients: "usually below 10 mg/L in CNO". */
export const generalMany: readonly string[] = [
  'usually|typically|generally|commonly|frequently|characteristically|classically|rarely|seldom|often|mostly',
  'most|many|some|half|majority [of] [the] children|patients|cases|adults|people',
]
/** A sentence that opens so is about others, whether a disease is named or not: "a third of patients have fever", "in the literature". */
export const generalOthers: readonly string[] = [
  '[about|nearly|almost] [a|one|two] third(s)|half|quarter|majority|most|many|some|few [of] [the|all] patients|children|cases',
  'in|from [the|our|a|one|this|that] [large|published] literature|series|cohort|cohorts|registry|publications',
  'reported|published crp|values|temperatures|cases',
]
/** "A normal CRP does not exclude CNO", "lack of fever speaks against infection": what an absence means, not that there is one. */
export const generalSubjects: readonly string[] = [
  '[a|an] normal|raised|elevated [full|complete|white|c] [blood|cell|reactive] crp|esr|count|temperature|markers|protein|fbc|cbc',
  '[the] absence|lack of [any] fever|anemia|leukocytosis|inflammation|raised|inflammatory',
]
export const generalVerdicts: readonly string[] = [
  'does|do|did|would|can|cannot|should [not] [be] exclude|excludes|rule|argue|speak|prove|reassure|taken',
  'would|may|might favor|suggest|support|indicate / speaks|argues|speak|argue against|for / makes|make ~ unlikely|likely / favors',
]
/** Before the name at the start of the sentence: "In CNO, …", "Typical of CNO are …". */
export const generalOpening: readonly string[] = ['in|unlike', 'typical|characteristic|classical|pathognomonic of|for']

/** The stretch speaks of this child all the same. */
export const specificWords: readonly string[] =
  'left right lt rt bilaterally patient girl boy child our his her he she here case now today currently'.split(' ')
/** The subject is what was just described. */
export const definiteOpenings: readonly string[] = 'the this these those such its his her both there it they'.split(' ')
/** "The appearances are typical of CNO": what the study shows, in sum. */
export const sumWords: readonly string[] =
  'findings finding changes change appearance appearances picture pictures abnormalities abnormality images imaging constellation'.split(
    ' ',
  )
/** The child's own story goes on behind these. */
export const turnsToChild: readonly string[] = [';', 'but', 'however', 'here', 'whereas']
