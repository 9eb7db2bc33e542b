/** What to record when (clinical-basis 5.1). `forClass`: only while the chart shows that the child has or had such a drug. */
import type { DrugKey } from '../terminology/drugs.ts'
import { copy, house, published, seed, unconfirmed } from '../treatment/cite.ts'
import type { Citation } from '../types.ts'

export type ScheduleRow = {
  id: string
  when: string
  record: string
  reason: string
  forClass?: DrugKey
  drug?: string
  /** Due this many days after the drug was started; absent: no date is computed. */
  daysAfterStart?: number
  citation: Citation
}

export const scheduleRows: ScheduleRow[] = [
  {
    id: 'baseline',
    when: 'Baseline',
    record:
      'Pain (0-10), patient and physician global, clinical lesion list, whole-body map, CRP, ESR, blood count, height, weight, skin, gut, sacroiliac examination, function.',
    reason: 'Everything later is compared with it.',
    citation: house('composite of clinical-basis 1 and 2.7'),
  },
  {
    id: 'visit',
    when: 'Each visit',
    record:
      'Pain, global scores, active lesions (focal tenderness or warmth), new sites, drug and side effects, height and weight.',
    reason: 'Activity elements of the CARRA plans.',
    citation: published('Zhao 2018, doi 10.1002/acr.23462'),
  },
  {
    id: 'new-drug',
    when: '3 months after a new drug',
    record: 'MRI; escalate if there is no response.',
    reason: 'Symptom freedom is no MRI remission: two thirds of radiological relapses are silent.',
    daysAfterStart: 91,
    citation: published('Hedrich 2013, doi 10.1186/1546-0096-11-47', 'Beck 2010, doi 10.1186/ar2992'),
  },
  {
    id: 'second-pamidronate-course',
    when: 'Before every second pamidronate course, and at a suspected relapse',
    record: 'MRI of the affected sites.',
    reason: 'Another course is for abnormalities that do not resolve, or a confirmed relapse.',
    forClass: 'bisphosphonate',
    drug: 'pamidronate',
    citation: published('Miettunen 2009, doi 10.1186/1546-0096-7-2'),
  },
  {
    id: 'six-and-twelve-months',
    when: '6 and 12 months',
    record: 'Lesion count (or RAI-CROMRIS); drug review.',
    reason: 'The published change at 6 months; the plans reach 12 months.',
    citation: published('Capponi 2021, doi 10.1186/s12969-021-00620-3', 'Zhao 2018, doi 10.1002/acr.23462'),
  },
  {
    id: 'yearly',
    when: 'Yearly, to 5 years at least',
    record: 'Outcome, sequelae, growth, school, treatment.',
    reason: '25 to 59 % are still active after more than 10 years.',
    citation: seed('Wipff 2011, sections 2.1 and 5 (footnote)'),
  },
  {
    id: 'nsaid-tests',
    when: 'NSAID: within 6 weeks of the start, then every 6 to 12 months',
    record: 'Blood count, kidney, liver, urine.',
    reason: 'Safety of the NSAID.',
    forClass: 'nsaid',
    daysAfterStart: 42,
    citation: copy('Lovell & Winter, 7th ed., p 361'),
  },
  {
    id: 'methotrexate-tests',
    when: 'Methotrexate: every 4 to 8 weeks, then every 12 to 16 weeks',
    record: 'Blood count, kidney, liver.',
    reason: 'Safety of methotrexate.',
    forClass: 'dmard',
    drug: 'methotrexate',
    daysAfterStart: 56,
    citation: published('MARAJIA 2018, doi 10.1186/s12969-018-0255-8'),
  },
  {
    id: 'bisphosphonate-tests',
    when: 'Before each bisphosphonate course',
    record: 'Calcium, phosphate, kidney.',
    reason: 'Low calcium and phosphate after the infusion are common.',
    forClass: 'bisphosphonate',
    citation: unconfirmed('frequency of tests on a bisphosphonate'),
  },
]

/** Years of follow-up that the seed's registry aims at. */
export const horizon = { years: 5, citation: seed('Wipff 2011, section 5 (footnote 1)') }

export const silence = {
  sentence:
    'Symptom freedom is not remission: radiological relapse in 41 %, two thirds of them silent. Spinal disease does worse.',
  citation: published(
    'Beck 2010, doi 10.1186/ar2992',
    'Reiser 2023, PMID 38017565',
    'Belgian cohort, doi 10.1186/s12969-022-00698-3',
  ),
}
