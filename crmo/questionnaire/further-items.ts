/** Items of what stands beside the score: treatment, decision rows, mimics, entry to the score, further instruments, follow-up. */
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
    { linkId: 'pathwayRow.row', text: 'Row of the decision table', type: 'string', required },
    { linkId: 'pathwayRow.title', text: 'Title', type: 'string' },
    { linkId: 'pathwayRow.reason', text: 'Reason', type: 'text' },
    { linkId: 'pathwayRow.advice', text: 'Advice', type: 'text' },
  ],
}

const mimic: Item = {
  linkId: 'mimic',
  text: 'What else it could be',
  type: 'group',
  repeats,
  item: [
    { linkId: 'mimic.key', text: 'Key', type: 'string', required },
    { linkId: 'mimic.title', text: 'Title', type: 'string' },
    { linkId: 'mimic.state', text: 'State', type: 'choice', codes: 'mimic-state', required },
    { linkId: 'mimic.reason', text: 'Reason', type: 'text' },
    { linkId: 'mimic.nextTest', text: 'Next best test', type: 'text' },
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

const instrument: Item = {
  linkId: 'instrument',
  text: 'Further instrument',
  type: 'group',
  repeats,
  item: [
    { linkId: 'instrument.key', text: 'Key', type: 'string', required },
    { linkId: 'instrument.title', text: 'Title', type: 'string' },
    { linkId: 'instrument.sentence', text: 'Result in words', type: 'text' },
    { linkId: 'instrument.notFor', text: 'What the instrument is not', type: 'text' },
    { linkId: 'instrument.lower', text: 'Lower bound', type: 'decimal' },
    { linkId: 'instrument.upper', text: 'Upper bound', type: 'decimal' },
    { linkId: 'instrument.maximum', text: 'Highest possible', type: 'decimal' },
    {
      linkId: 'instrument.category',
      text: 'Category (absent when row D-31 is raised)',
      type: 'choice',
      codes: 'instrument-category',
    },
    {
      linkId: 'instrument.state',
      text: 'State of a checklist (absent when row D-31 is raised)',
      type: 'choice',
      codes: 'instrument-state',
    },
    {
      linkId: 'instrument.item',
      text: 'Answered item',
      type: 'group',
      repeats,
      item: [
        { linkId: 'instrument.item.key', text: 'Key', type: 'string', required },
        { linkId: 'instrument.item.label', text: 'Label', type: 'string' },
        { ...triState('instrument.item.answer', 'Answer'), required },
        { linkId: 'instrument.item.reason', text: 'Reason', type: 'text' },
      ],
    },
    { linkId: 'instrument.unknown', text: 'Number of items that are unknown', type: 'integer', required },
  ],
}

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
export const furtherItems: Item[] = [treatment, pathwayRow, mimic, entryGate, instrument, monitoring]
