/** What a card can be about: its name for statistics, where its link opens the app, and the reasons for which it may be set aside. */

/** Sections of the app's page at which a card may open it. */
export const cardViews = ['flags', 'score', 'treatment', 'plan'] as const
export type CardView = (typeof cardViews)[number]

export const overrideReasons = {
  known: 'Already known and considered',
  'does-not-apply': 'Does not apply to this patient',
  'checked-elsewhere': 'Checked elsewhere: the result is not in this chart',
  'benefit-outweighs': 'The benefit outweighs it',
} as const
export type OverrideReason = keyof typeof overrideReasons

type Topic = { label: string; linkLabel: string; view: CardView; overrideReasons: OverrideReason[] }

export const topics = {
  unassessed: {
    label: 'Child not yet assessed for CRMO / CNO',
    linkLabel: 'Open CRMO assessment',
    view: 'score',
    overrideReasons: ['known', 'does-not-apply'],
  },
  'red-flag': {
    label: 'Red flag before CRMO / CNO is considered',
    linkLabel: 'Open what speaks for this red flag',
    view: 'flags',
    overrideReasons: ['known', 'does-not-apply', 'checked-elsewhere'],
  },
  'bone-biopsy': {
    label: 'Bone biopsy where several lesions are charted',
    linkLabel: 'Open CRMO assessment',
    view: 'plan',
    overrideReasons: ['known', 'does-not-apply', 'benefit-outweighs'],
  },
  bisphosphonate: {
    label: 'Checks before a bisphosphonate',
    linkLabel: 'Open the treatment checks',
    view: 'treatment',
    overrideReasons: ['known', 'does-not-apply', 'checked-elsewhere', 'benefit-outweighs'],
  },
  'tnf-antagonist': {
    label: 'Screening before a TNF antagonist',
    linkLabel: 'Open the treatment checks',
    view: 'treatment',
    overrideReasons: ['known', 'does-not-apply', 'checked-elsewhere', 'benefit-outweighs'],
  },
} as const satisfies Record<string, Topic>
export type TopicKey = keyof typeof topics
