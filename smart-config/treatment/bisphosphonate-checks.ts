import type { CheckRow } from './check-types.ts'
import { copy, published, seed, unconfirmed } from './cite.ts'
import { schwartz } from './kidney.ts'
import { windows } from './windows.ts'

const classes = ['bisphosphonate'] as const satisfies CheckRow['classes']
const starship = published('Starship Child Health NZ')
const sparn = published('SPARN / NHS Scotland NSD610-013.02 (review date May 2024 passed: site to confirm)')
const leeds = copy("Leeds Children's Hospital")
const within = (analyte: 'phosphate' | 'pth' | 'alt' | 'ast') =>
  ({ kind: 'result', analyte, days: windows.beforeInfusion, bad: 'none' }) as const

/** Before and during a bisphosphonate (clinical-basis 4.7). */
export const bisphosphonateChecks: CheckRow[] = [
  {
    id: 'bisphosphonate-kidney',
    classes: [...classes],
    label: 'Kidney function',
    tests: [{ kind: 'kidney', below: schwartz.severe }],
    abnormal: { level: 'block', text: 'Under 30 mL/min/1.73 m²: no bisphosphonate.' },
    missing: { level: 'warn', text: 'Creatinine and height first.' },
    citation: published(...sparn.refs, ...starship.refs),
  },
  {
    id: 'bisphosphonate-kidney-impaired',
    classes: [...classes],
    label: 'Impaired kidney function',
    tests: [
      { kind: 'kidney', below: schwartz.impaired },
      { kind: 'result', analyte: 'creatinine', days: windows.beforeInfusion, bad: 'high' },
      { kind: 'problem', concepts: ['kidneyDisease'], means: 'abnormal' },
    ],
    abnormal: { level: 'warn', text: 'Adjust the dose; ask the kidney specialist.' },
    missing: null,
    citation: published(...sparn.refs, ...starship.refs, 'limit of "impaired" (60): house rule'),
  },
  {
    id: 'bisphosphonate-alp',
    classes: [...classes],
    label: 'ALP not low for age',
    tests: [
      { kind: 'result', analyte: 'alp', days: windows.screen, bad: 'low' },
      { kind: 'problem', concepts: ['hypophosphatasia'], means: 'abnormal' },
      // A low ALP of any time stands in D-15 until it is explained, whatever a later one was.
      { kind: 'red-flag', row: 'D-15', openCounts: false, clears: false },
    ],
    abnormal: { level: 'block', text: 'Low ALP: exclude hypophosphatasia first (D-15).' },
    missing: { level: 'warn', text: 'ALP with a range for age and sex: an adult range misses hypophosphatasia.' },
    citation: sparn,
  },
  {
    id: 'bisphosphonate-calcium',
    classes: [...classes],
    label: 'Calcium',
    tests: [{ kind: 'result', analyte: 'calcium', days: windows.beforeInfusion, bad: { below: 2.1, unit: 'mmol/L' } }],
    abnormal: { level: 'block', text: 'Under 2.1 mmol/L (8.4 mg/dL): correct it first.' },
    missing: { level: 'warn', text: 'Calcium before every course.' },
    citation: starship,
  },
  {
    id: 'bisphosphonate-vitamin-d',
    classes: [...classes],
    label: '25-OH vitamin D',
    tests: [
      {
        kind: 'result',
        analyte: 'vitaminD',
        days: windows.vitaminD,
        bad: { below: 50, unit: 'nmol/L' },
        answeredBy: 'vitaminD',
      },
      {
        kind: 'problem',
        concepts: ['vitaminDDeficiency'],
        means: 'abnormal',
        activeOnly: true,
        answeredBy: 'vitaminD',
      },
    ],
    abnormal: { level: 'block', text: 'Under 50 nmol/L (20 ng/mL) and untreated: treat first.' },
    missing: { level: 'warn', text: '25-OH vitamin D before the first dose.' },
    citation: copy(...starship.refs, ...leeds.refs),
  },
  ...(['phosphate', 'pth'] as const).map(
    (analyte): CheckRow => ({
      id: `bisphosphonate-${analyte}`,
      classes: [...classes],
      label: analyte === 'pth' ? 'PTH within 3 months' : 'Phosphate within 3 months',
      tests: [within(analyte)],
      abnormal: { level: 'warn', text: 'Look at it before the infusion.' },
      missing: { level: 'warn', text: 'Measure it before the infusion.' },
      citation: leeds,
    }),
  ),
  {
    id: 'bisphosphonate-liver',
    classes: [...classes],
    label: 'Liver tests within 3 months',
    tests: [within('alt'), within('ast')],
    abnormal: { level: 'warn', text: 'Look at them before the infusion.' },
    missing: { level: 'warn', text: 'Measure them before the infusion.' },
    citation: leeds,
  },
  {
    id: 'bisphosphonate-pregnancy',
    classes: [...classes],
    onlyWhoMayBePregnant: true,
    label: 'Pregnancy excluded',
    tests: [
      {
        kind: 'result',
        analyte: 'pregnancyTest',
        days: windows.pregnancyTest,
        bad: 'present',
        positiveDays: windows.pregnancy,
      },
      { kind: 'problem', concepts: ['pregnancy'], means: 'abnormal', activeOnly: true },
    ],
    abnormal: { level: 'block', text: 'Pregnant: absolutely no bisphosphonate.' },
    missing: {
      level: 'warn',
      text: 'Test when pregnancy is possible; counsel on long retention in the skeleton (more than 8 years).',
    },
    citation: published(
      ...starship.refs,
      ...leeds.refs,
      'Wipff 2011, section 4',
      'Chan 2006, doi 10.1210/jc.2005-2548',
    ),
  },
  {
    id: 'bisphosphonate-dental',
    classes: [...classes],
    label: 'Dental review',
    tests: [{ kind: 'procedure', words: ['dental'], days: windows.dental, means: 'done' }],
    abnormal: { level: 'info', text: 'Dental review before the first dose.' },
    missing: {
      level: 'warn',
      text: 'Dental review before the first dose; no jaw necrosis has been reported in children.',
    },
    citation: copy(...leeds.refs, 'Wipff 2011, section 4'),
  },
  {
    id: 'bisphosphonate-acute-illness',
    classes: [...classes],
    label: 'No acute illness or fever on the day',
    tests: [{ kind: 'temperature', days: windows.temperature }],
    abnormal: { level: 'block', text: 'Fever: postpone the infusion.' },
    missing: { level: 'info', text: 'Take the temperature on the day.' },
    citation: starship,
  },
  {
    id: 'bisphosphonate-eye',
    classes: [...classes],
    label: 'No uveitis or scleritis',
    tests: [{ kind: 'problem', concepts: ['uveitisOrScleritis'], means: 'abnormal', activeOnly: true }],
    abnormal: { level: 'block', text: 'Uveitis or scleritis: no bisphosphonate.' },
    missing: { level: 'info', text: 'Not on the problem list: ask.' },
    citation: starship,
  },
  {
    id: 'bisphosphonate-allergy',
    classes: [...classes],
    label: 'No allergy to a bisphosphonate',
    tests: [
      {
        kind: 'allergy',
        words: ['pamidron', 'zoledron', 'bisphosphonate', 'alendron', 'risedron', 'ibandron', 'neridron'],
      },
    ],
    abnormal: { level: 'block', text: 'Allergy to a bisphosphonate.' },
    missing: { level: 'warn', text: 'The chart does not say: ask.' },
    citation: starship,
  },
  {
    id: 'bisphosphonate-aminoglycoside',
    classes: [...classes],
    label: 'No aminoglycoside, well hydrated',
    tests: [{ kind: 'drug', classes: ['aminoglycoside'] }],
    abnormal: { level: 'warn', text: 'Avoid together with an aminoglycoside; hydrate.' },
    missing: { level: 'info', text: 'None is charted: ask, and hydrate.' },
    citation: sparn,
  },
  {
    id: 'bisphosphonate-calcium-intake',
    classes: [...classes],
    label: 'Calcium intake about a gram a day',
    tests: [{ kind: 'ask' }],
    abnormal: { level: 'info', text: 'Advise.' },
    missing: { level: 'info', text: 'Ask, and advise on diet or supplement.' },
    citation: leeds,
  },
  {
    id: 'bisphosphonate-after',
    classes: [...classes],
    label: 'After the infusion',
    tests: [{ kind: 'ask' }],
    abnormal: { level: 'info', text: 'Watch calcium and phosphate.' },
    missing: {
      level: 'info',
      text: 'Expect low phosphate (25.2 %), an acute-phase reaction (19.1 %) or low calcium (16.4 % of zoledronate infusions), mostly after the first.',
    },
    citation: published('George 2015, doi 10.1210/jc.2015-2680'),
  },
  {
    id: 'bisphosphonate-dental-surgery',
    classes: [...classes],
    label: 'Dental surgery',
    tests: [{ kind: 'ask' }],
    abnormal: { level: 'info', text: 'Avoid on treatment.' },
    missing: { level: 'info', text: 'Avoid dental surgery on treatment where it can wait.' },
    citation: unconfirmed('dental surgery on bisphosphonates'),
  },
  {
    id: 'bisphosphonate-skeleton',
    classes: [...classes],
    label: 'Long retention in the skeleton',
    tests: [{ kind: 'ask' }],
    abnormal: { level: 'info', text: 'Tell the family.' },
    missing: { level: 'info', text: 'Tell the family: urinary release goes on for more than 8 years after stopping.' },
    citation: seed('Wipff 2011, section 4'),
  },
]
