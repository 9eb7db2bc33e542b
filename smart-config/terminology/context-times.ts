/** Words that place a finding in the past, or say that it is still there or gone. The notation is that of `lesion-words.ts`. */
import type { ContextTrigger } from './context-trigger.ts'

export const timeTriggers: readonly ContextTrigger[] = [
  // An age is no past: "8-year-old boy, no fever".
  ['year(s)|month(s)|week(s)|day(s)|yr(s)|y|yo|mo old', 'none', 'forward'],
  ['previously|formerly|generally|otherwise fit|well|healthy', 'none', 'forward'],

  // Past and present.
  ['previous|previously|prior|formerly|former|earlier|old|remote|past', 'past', 'forward'],
  ['history of', 'past', 'forward'],
  ['h/o', 'past', 'forward'],
  ['status|state|condition|st post|after', 'past', 'forward'],
  ['s/p', 'past', 'forward'],
  ['in the past', 'past', 'both'],
  ['compared with|to', 'past', 'forward'],
  ['comparison [is|was] made with|to', 'past', 'forward'],
  ['years ago', 'past', 'both'],
  ['last year|month|winter|spring|summer|autumn', 'past', 'both'],
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
    'decreased|decreasing|diminished|reduced|smaller|less|improved|improving|regressing|larger|worse|worsened|progredient|regredient|renewed|progressed|progressive|increasing|resolving [in] [size|extent|intensity]',
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
  ['has|have|had|did not|never recurred|recur|returned|reappeared|relapsed', 'resolved', 'backward'],
  ['healed', 'resolved', 'both'],

  // Not there at all.
  ['if', 'hypothetical', 'forward'],
  ['will [later|probably|then] form|develop|appear|occur|become', 'hypothetical', 'backward'],
  ['should there', 'hypothetical', 'forward'],
  ['should', 'hypothetical', 'forward'],
  ['may|might|would|could|can [have] expect|expected|anticipate|anticipated', 'hypothetical', 'forward'],
  ['would', 'hypothetical', 'forward'],
  // "He would not walk": he did not.
  ['would not put|bear|walk|stand|use|move|eat|sleep|crawl|weight', 'none', 'forward'],
  ['in case', 'hypothetical', 'forward'],
  ['rule out', 'hypothetical', 'forward'],
  ['r/o', 'hypothetical', 'forward'],
  [
    'to [help] exclude|look|assess|evaluate|search|check|detect|determine|confirm|rule|see [for]',
    'hypothetical',
    'forward',
  ],
  ['evaluate|assess|look|looking|search|evaluation|assessment for', 'hypothetical', 'forward'],
  ['then|to|please look at', 'hypothetical', 'forward'],
  ['look at', 'hypothetical', 'forward'],
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
]
