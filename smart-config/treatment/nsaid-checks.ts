import { drugs } from '../terminology/drugs.ts'
import type { CheckRow } from './check-types.ts'
import { copy, published, unconfirmed } from './cite.ts'
import { schwartz } from './kidney.ts'
import { windows } from './windows.ts'

const classes: CheckRow['classes'] = ['nsaid']
const product = published('naproxen product information')
const formulary = published('East Region Formulary, NHS Scotland')
const baseline = copy('Lovell & Winter, 7th ed., p 361')
const tested = (analyte: 'leucocytes' | 'bloodCount' | 'creatinine' | 'alt' | 'ast') =>
  ({ kind: 'result', analyte, days: windows.nsaidTests, bad: 'none' }) as const
const baselineAdvice = {
  abnormal: { level: 'warn', text: 'Look at it before starting.' },
  missing: { level: 'warn', text: 'Before starting, within 6 weeks, then every 6 to 12 months.' },
  citation: baseline,
} as const

/** Before and during an NSAID (clinical-basis 4.7). */
export const nsaidChecks: CheckRow[] = [
  {
    id: 'nsaid-allergy',
    classes,
    label: 'No hypersensitivity, no NSAID-triggered asthma',
    tests: [
      { kind: 'allergy', words: [...drugs.nsaid.words, 'aspirin', 'acetylsalicylic', 'salicylate'] },
      { kind: 'problem', concepts: ['nsaidAsthma'], means: 'abnormal' },
    ],
    abnormal: { level: 'block', text: 'Hypersensitivity to an NSAID: none is given.' },
    missing: { level: 'warn', text: 'The chart does not say: ask, also for asthma on NSAIDs.' },
    citation: product,
  },
  {
    id: 'nsaid-kidney',
    classes,
    label: 'Kidney function',
    tests: [
      { kind: 'kidney', below: schwartz.severe },
      { kind: 'problem', concepts: ['kidneyDisease'], means: 'abnormal' },
    ],
    abnormal: { level: 'warn', text: 'Renal impairment: avoid under 30 mL/min (one monograph says under 20).' },
    missing: { level: 'warn', text: 'Creatinine and height first.' },
    citation: unconfirmed('NSAID limit of 30 mL/min; an Italian monograph: under 20 [published]'),
  },
  {
    id: 'nsaid-kidney-creatinine',
    classes,
    label: 'Raised creatinine',
    tests: [{ kind: 'result', analyte: 'creatinine', days: windows.beforeInfusion, bad: 'high' }],
    abnormal: { level: 'warn', text: 'Clear up the kidney function before an NSAID.' },
    missing: null,
    citation: unconfirmed('NSAID and renal impairment'),
  },
  {
    id: 'nsaid-stomach',
    classes,
    label: 'Risk of ulcer or bleeding',
    tests: [
      { kind: 'problem', concepts: ['pepticUlcer', 'gastrointestinalBleeding'], means: 'abnormal' },
      { kind: 'drug', classes: ['glucocorticoid', 'anticoagulant'] },
    ],
    abnormal: { level: 'warn', text: 'Avoid, else add gastroprotection.' },
    missing: { level: 'info', text: 'No ulcer, bleeding, glucocorticoid or anticoagulant is charted: ask.' },
    citation: formulary,
  },
  {
    id: 'nsaid-bowel',
    classes,
    label: 'Inflammatory bowel disease',
    tests: [
      { kind: 'problem', concepts: ['inflammatoryBowelDisease', 'ulcerativeColitis'], means: 'abnormal' },
      { kind: 'finding', key: 'bowelSymptoms' },
    ],
    abnormal: {
      level: 'warn',
      text: 'Caution with bowel disease (one monograph excludes ulcerative colitis): ask gastroenterology.',
    },
    missing: { level: 'info', text: 'Not on the problem list: ask for bowel symptoms.' },
    citation: published('NSAID monographs; advice of gastroenterology: derived'),
  },
  {
    id: 'nsaid-bleeding-disorder',
    classes,
    label: 'No bleeding disorder, no recent heart bypass',
    tests: [
      { kind: 'problem', concepts: ['bleedingDisorder'], means: 'abnormal' },
      { kind: 'procedure', words: ['coronary artery bypass', 'cabg'], days: 365, means: 'abnormal' },
    ],
    abnormal: { level: 'block', text: 'Avoid an NSAID with a bleeding disorder or around bypass surgery.' },
    missing: { level: 'info', text: 'Not on the problem list: ask.' },
    citation: product,
  },
  {
    id: 'nsaid-pregnancy',
    classes,
    onlyWhoMayBePregnant: true,
    label: 'Late pregnancy',
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
    abnormal: { level: 'block', text: 'Pregnant: avoid, above all in late pregnancy; ask obstetrics.' },
    missing: { level: 'info', text: 'Ask when pregnancy is possible.' },
    citation: product,
  },
  {
    id: 'nsaid-blood-count',
    classes,
    label: 'Blood count',
    tests: [tested('leucocytes'), tested('bloodCount')],
    ...baselineAdvice,
  },
  { id: 'nsaid-creatinine', classes, label: 'Creatinine', tests: [tested('creatinine')], ...baselineAdvice },
  { id: 'nsaid-liver', classes, label: 'Liver tests', tests: [tested('alt'), tested('ast')], ...baselineAdvice },
  {
    id: 'nsaid-urine',
    classes,
    label: 'Urine test',
    tests: [
      {
        kind: 'named-result',
        words: ['urinalysis', 'urine dipstick', 'urine analysis', 'urine protein'],
        days: windows.nsaidTests,
      },
    ],
    ...baselineAdvice,
  },
]
