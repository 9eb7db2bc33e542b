/** Words around a body temperature in running text. Lower case, American spelling. */

/** 38.0 °C: practice guide, rule 4. */
export const feverCelsius = 38

const words = (all: string): ReadonlySet<string> => new Set(all.split(' '))

/** Behind these a number may be a temperature. */
export const temperatureWords = words(
  'temp temps temperature temperatures febrile fever fevers pyrexia pyrexial subfebrile subfebrility febricula t bt tmax tm spike spikes spiked spiking thermometer',
)
/** Before a number with a decimal or its degrees. */
export const measuredWords = words(
  'rectal rectally axillary tympanic measured measuring measurement measurements reading readings never exceeded exceeding',
)
/** The number is not reached. */
export const upperLimits = words('below under < ≤ exceed exceeded exceeding max maximum maximal')
/** "never below 38", "did not fall under 37.8": the number was the least. */
export const leastWords = words('below under beneath < fell dropped sank')
/** "never above", "no temperature over". */
export const aboveWords = words(
  'above over > ≥ exceed exceeded exceeding higher beyond greater more past reach reaches reached reaching',
)
/** "Temps 37.2, 38.6", "37.0 -> 38.6": signs between two temperatures of a child. */
export const furtherSigns = words(', → >')
export const deniers = /^(?:no|not|never|nor|without|neither|nil|none|.*n't|cannot)$/
/** Between two ends of a span. */
export const spanWords = words('- to / –')
/** Between the word and a number that says how high it was. */
export const numberBridges = words(
  'of to with up at around about max maximum maximal reaching between ( , : = - and was were is always only ~ approx ca elevated raised increased rose rising slightly mildly ° º',
)
/** "The fever reported by the mother turned out to be 37.5": between a fever and the number that says how little it was. */
export const hearsay = words(
  "never did went go rose has had have been than which that as so by her his their the a mother father mother's parents family teacher grandmother reported noticed felt called described suspected perceived observed turned proved out be found measured in fact actually really home school \" '",
)
/** "Fever, but never above 37.6": between a fever and the number that was its highest. */
export const concessions = words(
  'but though although yet however and highest peak peaking peaked most more it he she they the thermometer tmax temperature temperatures temp temps reading readings value values showed shown show recorded documented reach reached sometimes occasionally recurrent often times daily evening evenings night nights c',
)
/** The number was the highest. */
export const highestWords = words('highest max maximum maximal peak peaked most only tmax')
/** Names of other measures: the number behind one of them is no temperature. */
export const otherMeasures = words(
  'hematocrit hct pcv esr crp weight wt weighs height ht bmi hb hgb hemoglobin wbc wcc leukocytes platelets plt neutrophils ldh alp alt ast ferritin procalcitonin mass size lesion measures diameter age aged albumin rate pulse hr rr bp spo2 saturation',
)
/** Beside these a number of degrees is an angle. */
export const angles = words(
  'flexion flexed flexes extension extends abduction adduction rotation rotates dorsiflexion plantarflexion supination pronation inversion eversion opposition bend bends bent bending straightens angle angles angled angulation angulated cobb kyphosis kyphotic lordosis lordotic scoliosis varus valgus anteversion retroversion torsion tilt tilted slope inclination inclined deviation rom range lag arc movement motion wedge wedging gibbus equinus procurvatum recurvatum deformity contracture',
)
/** What is bent: directly before a number of degrees without its scale. */
export const movedParts = words(
  'knee hip ankle elbow shoulder wrist forearm finger thumb toe neck spine back leg arm joint slr',
)
/** The number counts or weighs something else. */
export const otherUnits = words('% kg cm mm g mg ml x times weeks days months years mmhg bpm min th st nd rd')
/** "37.8 and once 39": between two temperatures of a child. */
export const furtherWords = words(
  'c f and , ; ( but or once twice then later even briefly sometimes previously initially originally earlier before was',
)
/** A fever's number without a name stands behind these: "afebrile on the ward, at home 38.5". */
export const looseBefore = words(
  'home evening evenings night nights once twice then later also even day days week weeks months month ward arrival admission hospital before earlier occasionally diary shows showed shown reached reaching recorded up to bouts peaks spikes episodes and but or , ; ( : sometimes yesterday today ago',
)
export const looseBridges = words('of at to up around about the a with was were in on approx ca = ~')
/** Before a number that goes on with the temperature of the sentence before: "Two weeks ago 38.9." */
export const leadWords = words(
  'one two three four five six seven eight few several some last previous this first night nights evening evenings day days week weeks month months fortnight weekend ago earlier before at home hospital ward school once twice again then later also on up to over but and however only max maximum peak peaks highest yesterday today tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter morning mornings afternoon since , : ( it had been was reached measured recorded',
)
export const boutWords = words('bouts peaks spikes episodes evenings attacks')
/** No fever in one word. */
export const afebrileWords = words('afebrile afeb apyrexial apyretic normothermic nonfebrile euthermic')
/** Words before a number that goes on with what the sentence speaks of; in "the CRP had been 38.6" another name stands before them. */
export const hadBeen = /(?:^|[,;] |but |and |he |she )(?:had|has|have) been(?: at)?$/
