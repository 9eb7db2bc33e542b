import type { CheckRow } from './check-types.ts'
import { copy, published, unconfirmed } from './cite.ts'
import { windows } from './windows.ts'

const classes: CheckRow['classes'] = ['tnfAntagonist']
const screening = published('World J Gastroenterol 2014;20:16014, doi 10.3748/wjg.v20.i43.16014, table 1')
const product = published('AbbVie Canada')

/** Before and during a TNF antagonist (clinical-basis 4.7). */
export const tnfChecks: CheckRow[] = [
  {
    id: 'tnf-tuberculosis',
    classes,
    label: 'Tuberculosis: skin test or IGRA',
    tests: [
      { kind: 'result', analyte: 'igra', days: windows.screen, bad: 'present' },
      { kind: 'result', analyte: 'tuberculinTest', days: windows.screen, bad: 'present' },
      { kind: 'problem', concepts: ['tuberculosis', 'boneTuberculosis', 'latentTuberculosis'], means: 'abnormal' },
    ],
    abnormal: {
      level: 'block',
      text: 'Active: stop (resume at the earliest 2 months into treatment). Latent: treat for at least 1 month first.',
    },
    missing: {
      level: 'warn',
      text: 'Skin test or interferon-gamma assay, beside history and chest film.',
    },
    citation: published(...screening.refs, 'PMC4669612 (children)'),
  },
  {
    // A negative test alone does not pass the screen: the table names test, film and history.
    id: 'tnf-tuberculosis-film',
    classes,
    label: 'Tuberculosis: chest film',
    tests: [
      {
        kind: 'film',
        words: [
          'chest x-ray',
          'chest xray',
          'chest radiograph',
          'chest film',
          'x-ray chest',
          'xray chest',
          'xr chest',
          'chest xr',
          'cxr',
          'ct chest',
          'chest ct',
          'thorax',
        ],
        days: windows.screen,
      },
    ],
    abnormal: { level: 'warn', text: 'Signs of tuberculosis: no TNF antagonist until cleared up.' },
    missing: { level: 'warn', text: 'Chest film before a TNF antagonist, beside the skin test or IGRA.' },
    citation: screening,
  },
  {
    id: 'tnf-tuberculosis-exposure',
    classes,
    label: 'Tuberculosis: history of exposure or risk',
    tests: [{ kind: 'finding', key: 'tuberculosisExposure' }],
    abnormal: { level: 'warn', text: 'Test again, with chest film.' },
    missing: { level: 'info', text: 'Ask for contact and travel.' },
    citation: screening,
  },
  {
    id: 'tnf-hepatitis-b',
    classes,
    label: 'Hepatitis B excluded',
    tests: [
      { kind: 'result', analyte: 'hbsAg', days: windows.screen, bad: 'present' },
      { kind: 'problem', concepts: ['hepatitisB'], means: 'abnormal' },
    ],
    abnormal: { level: 'block', text: 'HBsAg positive: HBV DNA, and no TNF antagonist until it is negative.' },
    missing: { level: 'warn', text: 'HBsAg, anti-HBc and anti-HBs first.' },
    citation: screening,
  },
  {
    id: 'tnf-hepatitis-b-core',
    classes,
    label: 'Anti-HBc',
    tests: [{ kind: 'result', analyte: 'antiHbc', days: windows.screen, bad: 'present' }],
    abnormal: { level: 'warn', text: 'Past hepatitis B: HBV DNA and advice before treatment.' },
    missing: { level: 'warn', text: 'Anti-HBc belongs to the screen.' },
    citation: screening,
  },
  {
    id: 'tnf-hiv',
    classes,
    label: 'HIV',
    tests: [
      { kind: 'result', analyte: 'hivTest', days: windows.screen, bad: 'present' },
      { kind: 'problem', concepts: ['hiv'], means: 'abnormal' },
    ],
    abnormal: { level: 'block', text: 'Not while HIV is uncontrolled.' },
    missing: { level: 'info', text: 'HIV serology belongs to the screen.' },
    citation: screening,
  },
  {
    id: 'tnf-varicella',
    classes,
    label: 'Varicella immunity',
    tests: [
      { kind: 'result', analyte: 'varicellaIgg', days: 3650, bad: 'absent' },
      { kind: 'vaccine', words: ['varicella', 'chickenpox', 'mmrv', 'varivax', 'varilrix'], means: 'done' },
      { kind: 'problem', concepts: ['hadVaricella'], means: 'done' },
    ],
    abnormal: { level: 'warn', text: 'Not immune: vaccinate and wait 3 weeks, if treatment can wait.' },
    missing: {
      level: 'warn',
      text: 'History or IgG; vaccinate and wait 3 weeks if not immune and treatment can wait.',
    },
    citation: screening,
  },
  {
    id: 'tnf-infection',
    classes,
    label: 'No severe or active infection',
    tests: [
      // Without fever there may still be an infection: D-10 answers.
      { kind: 'temperature', days: windows.temperature, clears: false },
      { kind: 'problem', concepts: ['acuteBacterialOsteomyelitis'], means: 'abnormal', activeOnly: true },
      { kind: 'red-flag', row: 'D-10', openCounts: false },
    ],
    abnormal: { level: 'block', text: 'Not during a severe or active infection.' },
    missing: { level: 'warn', text: 'Examine for infection before every dose.' },
    citation: published(...product.refs, 'Wipff 2011, section 4 (one infection on infliximab)'),
  },
  {
    id: 'tnf-heart-failure',
    classes,
    label: 'No heart failure NYHA III or IV',
    tests: [{ kind: 'problem', concepts: ['heartFailure'], means: 'abnormal' }],
    abnormal: {
      level: 'block',
      text: 'Heart failure is charted, its class is not read: NYHA III and IV exclude the drug.',
    },
    missing: { level: 'info', text: 'Not on the problem list: ask.' },
    citation: product,
  },
  {
    id: 'tnf-demyelination',
    classes,
    label: 'No demyelinating disease',
    tests: [{ kind: 'problem', concepts: ['demyelinatingDisease'], means: 'abnormal' }],
    abnormal: { level: 'warn', text: 'Demyelinating disease: ask neurology.' },
    missing: { level: 'info', text: 'Not on the problem list: ask.' },
    citation: unconfirmed('demyelinating disease and TNF antagonists'),
  },
  {
    id: 'tnf-psoriasis',
    classes,
    label: 'Psoriasis or palmoplantar pustulosis',
    tests: [
      { kind: 'problem', concepts: ['psoriasisOrPustulosis'], means: 'abnormal' },
      { kind: 'finding', key: 'psoriasisOrPustulosis' },
    ],
    abnormal: {
      level: 'warn',
      text: 'New or worse psoriasis may be paradoxical (12.3 v 3.8 per 1,000 person-years): topical first, change the drug if severe.',
    },
    missing: { level: 'info', text: 'Look at the skin at each visit.' },
    citation: copy('cohort of 4,111 children (MDedge)', 'Rosenwasser 2021, doi 10.1007/s40272-021-00440-8'),
  },
  {
    id: 'tnf-second-biologic',
    classes,
    label: 'No second biologic',
    tests: [{ kind: 'drug', classes: ['otherBiologic'] }],
    abnormal: { level: 'block', text: 'Not together with another biologic (anakinra, abatacept).' },
    missing: { level: 'info', text: 'None is charted: ask.' },
    citation: product,
  },
  {
    id: 'tnf-allergy',
    classes,
    label: 'No allergy to a TNF antagonist',
    tests: [
      { kind: 'allergy', words: ['etanercept', 'adalimumab', 'infliximab', 'golimumab', 'certolizumab', 'murine'] },
    ],
    abnormal: { level: 'block', text: 'Allergy to a TNF antagonist.' },
    missing: { level: 'warn', text: 'The chart does not say: ask.' },
    citation: product,
  },
]
