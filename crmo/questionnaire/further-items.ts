/** Items of what stands beside the score: treatment, decision rows, mimics, entry to the score, further instruments, follow-up. */
import { furtherInstruments } from '../../smart-config/instruments/registry.ts'
import type { InstrumentTable } from '../../smart-config/instruments/table.ts'
import { type Item, triState } from './item.ts'

const required = true
const repeats = true

const treatment: Item = {
  linkId: 'treatment',
  text: 'Treatment (no dose is written unless the plan holds it)',
  type: 'group',
  item: [
    {
      linkId: 'treatment.alert',
      text: 'Alert about what is charted',
      type: 'group',
      repeats,
      item: [
        { linkId: 'treatment.alert.id', text: 'Alert id', type: 'string', required },
        {
          linkId: 'treatment.alert.level',
          text: 'Level',
          type: 'choice',
          codes: 'treatment-alert-level',
          required,
        },
        { linkId: 'treatment.alert.text', text: 'Text', type: 'text', required },
        { linkId: 'treatment.alert.reason', text: 'Reason', type: 'text' },
      ],
    },
    { linkId: 'treatment.current', text: 'Drug that runs', type: 'string', repeats },
    { linkId: 'treatment.pamidronate', text: 'Pamidronate charted as given', type: 'text' },
    { linkId: 'treatment.premise', text: 'Premise', type: 'text' },
    { linkId: 'treatment.step', text: 'Ladder step that the chart shows', type: 'string' },
    { linkId: 'treatment.next', text: 'Next step (absent when no treatment is laid out)', type: 'text' },
    {
      linkId: 'treatment.blocked',
      text: 'Blocked option',
      type: 'group',
      repeats,
      item: [
        { linkId: 'treatment.blocked.drug', text: 'Drug', type: 'string', required },
        { linkId: 'treatment.blocked.reason', text: 'Reason', type: 'text', required, repeats },
      ],
    },
  ],
}

const pathwayRow: Item = {
  linkId: 'pathwayRow',
  text: 'Decision row that is raised and no red flag',
  type: 'group',
  repeats,
  item: [
    { linkId: 'pathwayRow.row', text: 'Row', type: 'string', required },
    { linkId: 'pathwayRow.title', text: 'Title', type: 'string' },
    { linkId: 'pathwayRow.reason', text: 'Reason', type: 'text' },
    { linkId: 'pathwayRow.advice', text: 'Advice', type: 'text' },
  ],
}

const mimic: Item = {
  linkId: 'mimic',
  text: 'Mimic',
  type: 'group',
  repeats,
  item: [
    { linkId: 'mimic.key', text: 'Key', type: 'string', required },
    { linkId: 'mimic.title', text: 'Title', type: 'string' },
    { linkId: 'mimic.state', text: 'State', type: 'choice', codes: 'mimic-state', required },
    { linkId: 'mimic.reason', text: 'Reason', type: 'text' },
    { linkId: 'mimic.nextTest', text: 'Next test', type: 'text' },
  ],
}

const entryGate: Item = {
  linkId: 'entryGate',
  text: 'For whom the score was meant',
  type: 'group',
  item: [
    { ...triState('entryGate.answer', 'Answer'), required },
    { linkId: 'entryGate.sentence', text: 'Sentence', type: 'text' },
    {
      linkId: 'entryGate.part',
      text: 'Part',
      type: 'group',
      repeats,
      item: [
        { linkId: 'entryGate.part.key', text: 'Key', type: 'string', required },
        { linkId: 'entryGate.part.label', text: 'Label', type: 'string' },
        { ...triState('entryGate.part.answer', 'Answer'), required },
        { linkId: 'entryGate.part.reason', text: 'Reason', type: 'text' },
      ],
    },
  ],
}

const instrumentGroup = ({ key, title, items }: InstrumentTable): Item => ({
  linkId: key,
  text: title,
  type: 'group',
  item: [
    { linkId: `${key}.sentence`, text: 'Result in words', type: 'text' },
    { linkId: `${key}.notFor`, text: 'Not for', type: 'text' },
    { linkId: `${key}.lower`, text: 'Lower bound', type: 'decimal' },
    { linkId: `${key}.upper`, text: 'Upper bound', type: 'decimal' },
    { linkId: `${key}.maximum`, text: 'Highest possible', type: 'decimal' },
    {
      linkId: `${key}.category`,
      text: 'Category',
      type: 'choice',
      codes: 'instrument-category',
    },
    {
      linkId: `${key}.state`,
      text: 'State of the checklist',
      type: 'choice',
      codes: 'instrument-state',
    },
    ...items.map((item) =>
      triState(`${key}.${item.key}`, item.label, [
        { linkId: `${key}.${item.key}.reason`, text: 'Reason', type: 'text' },
      ]),
    ),
    { linkId: `${key}.unknown`, text: 'Unknown items', type: 'integer', required },
  ],
})

const monitoring: Item = {
  linkId: 'monitoring',
  text: 'Follow-up, if CNO is accepted',
  type: 'group',
  item: [
    {
      linkId: 'monitoring.visit',
      text: 'Line of the schedule',
      type: 'group',
      repeats,
      item: [
        { linkId: 'monitoring.visit.id', text: 'Line id', type: 'string', required },
        { linkId: 'monitoring.visit.when', text: 'When', type: 'string', required },
        { linkId: 'monitoring.visit.due', text: 'Due', type: 'date' },
        { linkId: 'monitoring.visit.record', text: 'What to record', type: 'text' },
        { linkId: 'monitoring.visit.missing', text: 'Not in the chart yet', type: 'string', repeats },
      ],
    },
    {
      linkId: 'monitoring.watch',
      text: 'Sequela that this chart gives a reason to watch for',
      type: 'group',
      repeats,
      item: [
        { linkId: 'monitoring.watch.row', text: 'Name', type: 'string', required },
        { linkId: 'monitoring.watch.title', text: 'Title', type: 'string' },
        { linkId: 'monitoring.watch.reason', text: 'Reason', type: 'text' },
        { linkId: 'monitoring.watch.advice', text: 'Advice', type: 'text' },
      ],
    },
    { linkId: 'monitoring.since', text: 'Compared with an earlier assessment', type: 'text', repeats },
    { linkId: 'monitoring.response', text: 'Response since the newest one', type: 'text' },
    { linkId: 'monitoring.horizon', text: 'Horizon', type: 'text' },
  ],
}

/** After the plan, in the order of the note. */
export const furtherItems: Item[] = [
  treatment,
  pathwayRow,
  mimic,
  entryGate,
  ...furtherInstruments.map(instrumentGroup),
  monitoring,
]
