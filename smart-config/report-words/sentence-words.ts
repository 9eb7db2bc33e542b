/** Small words that carry the structure of a sentence. */
export const verbs =
  'possesses|possess|possessed|is|are|was|were|be|appears|appear|looks|look|shows|show|showed|demonstrates|demonstrate|demonstrated|reveals|reveal|revealed|contains|contain|contained|has|have|had|returns|return|returned|remains|remain|displays|display|exhibits|exhibit|takes|take|lies|lie|arises|arise|occupies|occupy|persists|persist|measures|measure|depicts|depict|harbors|harbor'
export const breakingWords =
  'but|however|whereas|while|although|though|except|apart|aside|otherwise|whilst|yet / other than / with the exception of / but|save for'
export const prepositions =
  'in|of|at|within|involving|affecting|along|around|about|to|throughout|on|for|over|from|into|through|across|inside|under|centered|located|situated|occupying|replacing|expanding|enlarging|per|by|near|occupies|involves|affects'
export const conjunctions = 'and|or|&|+|plus|nor|as|well / but also'
export const determiners = 'the|a|an|its|this|that|these|those|his|her|their'
export const spineRegions = [
  ['cervical', 'C'],
  ['thoracic|dorsal', 'T'],
  ['lumbar', 'L'],
] as const
export const ordinals = [
  '1st|first',
  '2nd|second',
  '3rd|third',
  '4th|fourth',
  '5th|fifth',
  '6th|sixth',
  '7th|seventh',
  '8th|eighth',
  '9th|ninth',
  '10th|tenth',
  '11th|eleventh',
  '12th|twelfth',
] as const
export const romanOrdinals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'] as const
export const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const
/** "The lesion", "it", "here as well": points back, names nothing new. */
export const anaphora = 'here|there'
/** "Broadened compared with the left": what follows is the measure of what is seen, not its place. */
export const comparisonWords: readonly string[] = [
  'compared',
  'comparison',
  'relative',
  'versus',
  'vs',
  'contrast',
  'contrary',
  'unlike',
  'opposed',
  'against',
  'than',
  'misreported',
  'misread',
  'mislabeled',
]
/** Words near a T1 or T2 that make it an MRI sequence, not a vertebra. */
export const sequenceWords: readonly string[] = [
  'weighted',
  'signal',
  'hyperintense',
  'hypointense',
  'hyperintensity',
  'bright',
  'dark',
  'sequence',
  'sequences',
  'image',
  'images',
  'stir',
  'fat',
  'fs',
  'spin',
  'tse',
  'flair',
  'wi',
  'w',
  'high',
  'low',
  'intermediate',
  'gadolinium',
  'contrast',
  'postcontrast',
  'weighting',
  'isointense',
  'tirm',
  'dixon',
]
/** Words that open a statement of their own behind a denial: "no oedema, some sclerosis", "without a rim, lamellar periosteal reaction". */
export const smallAmounts: readonly string[] =
  'a an some mild mildly slight slightly moderate minimal minor faint subtle thin small only just multilayered multilamellated lamellar lamellated laminated layered onion spiculated sunburst'.split(
    ' ',
  )
/** A whole sentence that says that one side is like the other, in the notation of `lesion-words.ts`. */
export const sameAcrossWords: readonly string[] = [
  '[on] [the] left|right|l|r [side] [:|,|-|is|are|shows] [exactly|much|just] as|like [that|those] [on|in] [the] left|right|l|r|other|opposite|contralateral [side]',
  '[on] [the] left|right|l|r [side] [:|,|-|is|are|shows] [exactly|much|just] [the] same|identical|similar to|as|like [that|those] [on|in] [the] left|right|l|r|other|opposite|contralateral [side]',
  '[on] [the] left|right|l|r [side] [:|,|-|shows] [exactly|just] [the] same|ditto|idem|likewise|identical [picture|findings|changes|finding|pattern|distribution|appearance]',
  '[the] same|identical [picture|findings|changes|finding|pattern|distribution|appearance] on|in|for [the] left|right|l|r|other|opposite|contralateral [side] [,] [but|though|if|only] [to] [a] [less|fainter|milder|weaker|smaller|lesser|more] [degree|extent|marked|pronounced|so|intense|extensive]',
]
/** A reader who does not see what another one described. */
export const retractionWords: readonly string[] = [
  'i|we cannot|can|could|do|did [not] see|find|confirm|reproduce|recognize|make it|them|this|these|that [finding|findings|lesion|lesions|out]',
  'it|this|that|these|they cannot|can|could|was|were|is|are [not] [be] confirmed|reproduced|found|seen|recognized|verified [here|today|now|again|on|by]',
]
/** A whole sentence that says that nothing is left of what a report describes. */
export const allGoneWords: readonly string[] = [
  '[there] [is|are] no|without [evidence|sign|signs] [of] [any] residual|remaining|persistent|persisting disease|lesion(s)|focus|foci|abnormality|abnormalities [seen|identified|present]',
  '[interval] complete|full|total resolution|remission|regression|healing|normalization [of] [all|the] [previously|previous|known|former] [described|known|seen|noted|documented] [disease|lesions|foci|changes|findings]',
  '[all|the] [of] [the] [previously|previous|known|former] [described|known|seen|noted|documented] lesions|foci|changes|findings have|are|were [now|all|completely|fully] resolved|healed|gone|disappeared|vanished',
  '[disease|crmo|cno] [is] in [complete|full] remission',
]
/** Said in the conclusion of a report that describes one all the same. */
export const noDiseaseWords: readonly string[] = [
  '[there] [is|are] no|without [evidence|sign|signs] [of] [any] [active|bone|bony|osseous] disease|lesion(s)|crmo|cno|osteomyelitis|osteitis [activity] [seen|identified|present|today|currently]',
]
/** Of the lesions described last. */
export const nowNormalWords: readonly string[] = [
  '[is|are] [all|both|this|these] now|meanwhile|today|currently [all|both] [completely|entirely] normal|normalized|unremarkable|resolved|healed|clear|gone',
]
/** A whole sentence that says on which side all lies that was told before. */
export const allOnSideWords: readonly string[] = [
  'all|everything [of] [this|these|the|them] [lesions|foci|findings|changes|sites] [is|are|was|were|lie|lies] on|in [the] left|right|l|r [side|foot|leg|hand|arm|half|limb|ankle|knee]',
]
/** Before a side, a limb or a bone: the other one. */
export const oppositeWords: readonly string[] = ['other', 'opposite', 'contralateral']
/** What a surgeon leaves: a subject of its own, not the bone's disease. */
export const surgicalWords: readonly string[] =
  'biopsy screw screws scar scars nail nails pin pins drill osteotomy plate plates track tracks wire wires cast casts catheter'.split(
    ' ',
  )
/** What is said of a side without a bone or a finding of its own. */
export const openSideWords: readonly string[] =
  'one another warmer hotter brighter denser operated obscured degraded signal uptake image mirror too also likewise assessed assessable evaluated imaged examined included covered resolved disappeared vanished regressed less fainter weaker milder similar similarly same equally comparable'.split(
    ' ',
  )
/** How much of it one side of a pair has: "oedema of the tibiae, more on the left". */
export const stressWords: readonly string[] =
  'more less mainly predominantly mostly especially particularly worse greater maximal most marked markedly dominant predominant prevailing stronger mild mildly milder slight slightly faint fainter subtle minimal moderate severe extensive intense pronounced'.split(
    ' ',
  )
/** What makes two bones alike, in disease or in build. */
export const likenessWords: readonly string[] = ['equal', 'alike', 'comparable', 'size', 'sized', 'length', 'width']
/** What leads to the place of a finding: "oedema in the tibia". */
export const hostPrepositions: readonly string[] = 'in of within to along around about at into throughout from'.split(
  ' ',
)
