/** What stands beside the score in words and as items: which mimic, instrument, visit and plan is written, and which stays out. */

import type { QuestionnaireResponseItem } from 'fhir/r4.js'
import { describe, expect, it, test } from 'vitest'
import type { Assessment, FurtherInstrument, Mimic, PathwayRow } from '../../../crmo/assessment.ts'
import { followUp, instruments, mimics } from '../../../crmo/questionnaire/further-document.ts'
import { nextStepLines, planLines } from '../../../crmo/questionnaire/plan-lines.ts'
import { toQuestionnaireResponse } from '../../../crmo/questionnaire/questionnaire-response.ts'
import { raisedRows } from '../../../crmo/questionnaire/score-sentence.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { assessed, codedLesion, condition, medication } from '../builders.ts'
import { saying } from '../pathway/saying.ts'
import { given } from '../treatment/scene.ts'
import { clinicians } from './clinicians.ts'
import { sampleSigning } from './sample.ts'

const empty = assessed([])
const texts = (lines: { text: string }[]): string[] => lines.map(({ text }) => text)
const sign = (label: string, confirmation: 'published' | 'unconfirmed' = 'published') => ({
  label,
  confirmation,
  evidence: [],
})
const mimic = (
  title: string,
  state: Mimic['state'],
  speaksFor: Mimic['speaksFor'] = [],
  speaksAgainst: Mimic['speaksAgainst'] = [],
): Mimic => ({
  ...(empty.mimics[0] as Mimic),
  title,
  state,
  reason: `Reason of ${title}.`,
  nextTest: 'Test.',
  speaksFor,
  speaksAgainst,
})

describe('mimics in words', () => {
  it('stand in the order of what is known, the silent ones by name alone', () => {
    const all = [
      mimic('A', 'excluded'),
      mimic('B', 'open'),
      mimic('C', 'argued-against', [], [sign('x'), sign('y', 'unconfirmed')]),
      mimic('D', 'open', [sign('z')]),
      mimic('E', 'established'),
      mimic('F', 'open'),
      mimic('G', 'open', [], [sign('w')]),
      mimic('H', 'argued-against', [sign('v')], [sign('u')]),
    ]
    expect(texts(mimics(all))).toEqual([
      'Established: E. Reason of E. Next test: Test.',
      'Open: D. Reason of D. Next test: Test.',
      'Open: G. Reason of G. Next test: Test.',
      'Open, nothing known for or against: B; F.',
      'Argued against, not excluded without its test: C: x, y (unconfirmed); H: for: v; against: u.',
      'Excluded by its test: A.',
    ])
    expect(mimics([])).toEqual([])
  })
})

describe('instruments in words', () => {
  const kept = empty.instruments['nbods-2023'] as FurtherInstrument
  const [item] = kept.items
  const withOnly = (one: Partial<FurtherInstrument>, more: Partial<Assessment> = {}): string[] =>
    instruments({
      ...empty,
      ...more,
      instruments: {
        'jansson-2009': empty.instruments['jansson-2009'],
        'nbods-2023': { ...kept, title: 'N', ...one },
      } as Assessment['instruments'],
    }).flatMap(({ text, lines = [] }) => [text, ...texts(lines)])
  const yes = [
    { ...(item as (typeof kept.items)[number]), label: 'L', answer: 'yes' as const, reason: 'R.', unsaid: null },
  ]
  const interval = (lower: number, upper: number, threshold: number | null) =>
    ({
      kind: 'interval',
      lower,
      upper,
      maximum: 9,
      threshold,
      category: threshold === null ? 'no-threshold' : 'reached',
      sentence: '',
    }) as const
  const published = { ...kept.citation, confirmation: 'published' as const }
  const established = {
    redFlags: empty.redFlags.map((one) => (one.row === 'D-31' ? { ...one, state: 'raised' as const } : one)),
  }
  test.each<[string, Partial<FurtherInstrument>, Partial<Assessment>, string]>([
    [
      'bounds',
      { items: yes, citation: published, result: interval(2, 4, 5) },
      {},
      'N: 2 to 4 of 9, cut-off 5 reached; 1 of 1 items.',
    ],
    [
      'one number',
      { items: yes, citation: published, result: interval(4, 4, null) },
      {},
      'N: 4 of 9, no cut-off known; 1 of 1 items.',
    ],
    [
      'beside an established diagnosis',
      { items: yes, citation: published, result: interval(2, 4, 5) },
      established,
      'N: 2 to 4 of 9; 1 of 1 items.',
    ],
    [
      'a checklist',
      { items: yes, citation: published, result: { kind: 'checklist', state: 'not-met', sentence: '' } },
      {},
      'N: not met; 1 of 1 items.',
    ],
    [
      'a checklist beside it',
      { items: yes, citation: published, result: { kind: 'checklist', state: 'met', sentence: '' } },
      established,
      'N: 1 of 1 items.',
    ],
    [
      'not confirmed',
      {
        items: yes,
        citation: { ...published, confirmation: 'unconfirmed' },
        result: { kind: 'checklist', state: 'met', sentence: '' },
      },
      {},
      'N: met (unconfirmed rule); 1 of 1 items.',
    ],
    [
      'without a total',
      { items: yes, citation: published, result: { kind: 'structure', sentence: '' } },
      {},
      'Without a total: N, 1 of 1 items.',
    ],
  ])('%s', (_, one, more, text) => {
    expect(withOnly(one, more)).toEqual(['None is a diagnosis, none excludes a mimic. Counted: items answered.', text])
  })
  it('names what is not answered, and what the clinician changed', () => {
    const open = yes.map((one) => ({ ...one, answer: 'unknown' as const }))
    expect(withOnly({ items: open })).toEqual(['Not answered: N.'])
    const changed = open.map((one) => ({ ...one, unsaid: { answer: 'yes' as const, reason: 'chart' } }))
    expect(
      withOnly({ items: changed, citation: published, result: { kind: 'structure', sentence: '' } }).slice(1),
    ).toEqual(['Without a total: N, 0 of 1 items.', 'L: unknown [clinician] R. Without that: yes.'])
  })
})

describe('follow-up in words', () => {
  const row = (title: string, state: PathwayRow['state']): PathwayRow => ({
    ...(empty.watch[0] as PathwayRow),
    title,
    state,
  })
  const [visit] = empty.monitoring.schedule
  const line = (when: string, due: string | null, missing: string[] = []) => ({
    ...(visit as NonNullable<typeof visit>),
    when,
    due,
    record: 'MRI.',
    missing,
  })
  const said = (more: Partial<Assessment['monitoring']>, watch: PathwayRow[] = []) =>
    texts(followUp({ ...empty, watch, monitoring: { ...empty.monitoring, schedule: [], ...more } }))
  const { horizon } = empty.monitoring
  it('is the horizon where nothing else is known', () => {
    expect(said({})).toEqual([horizon.sentence])
  })
  it('holds what is due by day, what is missing once, and what is raised to watch', () => {
    const schedule = [
      line('later', '2026-09-01', ['ESR']),
      line('soon', '2026-07-01', ['ESR', 'CRP']),
      line('always', null),
    ]
    expect(said({ schedule }, [row('Growth', 'raised'), row('Eye', 'open')])).toEqual([
      'Due: 2026-07-01, soon: MRI; 2026-09-01, later: MRI.',
      'Not in the chart yet: ESR, CRP.',
      `Watch: Growth. ${horizon.sentence}`,
    ])
  })
  it('compares with the last two assessments, and says the response', () => {
    const { course } = empty.monitoring
    const earlier = ['a', 'b', 'c'].map((sentence) => ({ ...course.now, sentence, lesionCourse: [], response: '' }))
    const response = { since: '2026-01-01', state: 'met' as const, sentence: 'Responded.' }
    expect(said({ course: { ...course, earlier, response } }).slice(0, 3)).toEqual(['a', 'b', 'Responded.'])
  })
})

describe('plan and next steps in words', () => {
  it('three steps, each with what it could decide', () => {
    const step = (text: string, couldDecide: boolean) =>
      ({ ...empty.nextSteps[0], text, couldDecide }) as Assessment['nextSteps'][number]
    const nextSteps = [step('one', true), step('two', false), step('three', false), step('four', true)]
    expect(texts(nextStepLines({ ...empty, pathwayRows: [], nextSteps }))).toEqual([
      empty.gate.sentence,
      'Next: one It could decide the category.',
      'Next: two',
      'Next: three',
    ])
  })
  it('a reason that blocks several drugs stands once', () => {
    const blocked = (label: string, ...reasons: string[]) =>
      ({ label, blocked: reasons }) as Assessment['treatment']['options'][number]
    const lines = (...options: Assessment['treatment']['options']) =>
      texts(planLines({ ...empty, treatment: { ...empty.treatment, options } })).filter((text) =>
        text.startsWith('Blocked'),
      )
    expect(lines(blocked('A', 'x.', 'x.'), blocked('B', 'x.', 'y.'), blocked('C'))).toEqual([
      'Blocked: A, B. x.',
      'Blocked: B. y.',
    ])
    expect(lines(blocked('A', 'x.'), blocked('B', 'x.'))).toEqual(['Blocked: every option. x.'])
  })
  it('raised rows, without those that speak for CNO beside an established diagnosis', () => {
    const pathwayRows = ['D-04', 'D-05'].map((row) => ({
      ...(empty.pathwayRows[0] as PathwayRow),
      row,
      state: 'raised' as const,
    }))
    const rows = (more: Partial<Assessment>) => raisedRows({ ...empty, pathwayRows, ...more }).map(({ row }) => row)
    const redFlags = empty.redFlags.map((one) => (one.row === 'D-31' ? { ...one, state: 'raised' as const } : one))
    expect(rows({})).toEqual(['D-04', 'D-05'])
    expect(rows({ redFlags })).toEqual(['D-05'])
    expect(
      raisedRows({ ...empty, pathwayRows: pathwayRows.map((one) => ({ ...one, state: 'open' as const })) }),
    ).toEqual([])
  })
})

describe('as items', () => {
  type Item = QuestionnaireResponseItem
  const flat = (items: Item[] = []): Item[] =>
    items.flatMap((one) => [one, ...flat(one.item), ...(one.answer ?? []).flatMap(({ item }) => flat(item))])
  const answers = (assessment: Assessment, linkId: string) =>
    flat(toQuestionnaireResponse(assessment, sampleSigning, clinicians).item)
      .filter((one) => one.linkId === linkId)
      .flatMap(({ answer = [] }) => answer)
  const values = (assessment: Assessment, linkId: string) =>
    answers(assessment, linkId).map(({ valueString, valueCoding }) => valueString ?? valueCoding?.code)
  const infusion = given('Pamidronate', '2026-06-01', 1, 'mg/kg')
  it('the sum of pamidronate only where doses are charted, by the clinician where one is confirmed', () => {
    const charted = assessed([codedLesion('12611008', 'left'), infusion])
    const confirmedDoses = charted.treatment.pamidronate.doses.map(({ reference, mgPerKg }) => ({
      reference,
      mgPerKg: mgPerKg ?? 0,
    }))
    const confirmed = assessed([codedLesion('12611008', 'left'), infusion], {
      ...emptyReview(),
      treatment: { confirmedDoses },
    })
    expect(values(empty, 'treatment.pamidronate')).toEqual([])
    expect(values(charted, 'treatment.pamidronate')).toEqual([charted.treatment.pamidronate.sentence])
    const origin = (one: Assessment) => JSON.stringify(answers(one, 'treatment.pamidronate')[0]?.extension ?? [])
    expect(origin(confirmed)).not.toBe(origin(charted))
  })
  it('the reason of a mimic only where something speaks for or against it', () => {
    const spoken = empty.mimics.filter(({ speaksFor, speaksAgainst }) => speaksFor.length + speaksAgainst.length > 0)
    expect(values(empty, 'mimic.key')).toEqual(empty.mimics.map(({ key }) => key))
    expect(values(empty, 'mimic.reason')).toEqual(spoken.map(({ reason }) => reason))
    const breach = assessed([codedLesion('12611008', 'left', 'Cortical destruction')])
    expect(values(breach, 'mimic.reason').length).toBeGreaterThan(0)
  })
  it('the part of the entry gate that the clinician answered bears the clinician', () => {
    const extension = (assessment: Assessment) =>
      JSON.stringify(answers(assessment, 'entryGate.part.answer')[0]?.extension ?? [])
    const said = assessed([], saying({ boneOrLimbPain: 'yes' }))
    const charted = assessed([condition('Bone pain')])
    const both = assessed([condition('Bone pain')], saying({ boneOrLimbPain: 'yes' }))
    expect(
      new Set(
        [extension(said), extension(charted), extension(both)].map((text) => /"valueCode":"(\w+)"/.exec(text)?.[1]),
      ).size,
    ).toBe(3)
  })
  it('an alert with its sources, a blocked drug with its reasons', () => {
    const daily = medication('Methotrexate 10 mg', '2026-06-01', { dosageInstruction: [{ text: '10 mg daily' }] })
    const alerted = assessed([codedLesion('12611008', 'left'), daily])
    expect(values(alerted, 'treatment.alert.id')).toEqual(alerted.treatment.alerts.map(({ id }) => id))
    expect(answers(alerted, 'treatment.alert.level')[0]?.extension?.length).toBeGreaterThan(0)
  })
})
