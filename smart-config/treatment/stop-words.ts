/** Why a drug was stopped, by the words of the charted reason. The first kind that fits counts. */
export const stopWords: [kind: 'failure' | 'intolerance' | 'remission', words: string[]][] = [
  [
    'failure',
    [
      'ineffective',
      'not effective',
      'no effect',
      'lack of effect',
      'lack of efficacy',
      'no response',
      'inadequate response',
      'insufficient response',
      'poor response',
      'failure',
      'failed',
      'loss of response',
      'persistent pain',
      'no improvement',
    ],
  ],
  [
    'intolerance',
    [
      'side effect',
      'side effects',
      'adverse',
      'intolerance',
      'not tolerated',
      'toxicity',
      'gastritis',
      'nausea',
      'rash',
      'allergy',
      'abdominal pain',
      'infusion reaction',
    ],
  ],
  [
    'remission',
    ['remission', 'symptom free', 'symptom-free', 'pain free', 'pain-free', 'recovered', 'course completed'],
  ],
]
