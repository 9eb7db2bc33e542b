import type { CheckRow } from './check-types.ts'
import { copy, published, seed, unconfirmed } from './cite.ts'
import { windows } from './windows.ts'

const baseline = copy('Arch Dis Child, methotrexate baseline table 2')
const methotrexate = { classes: ['dmard'] as CheckRow['classes'], drugs: ['methotrexate'] }
type Baseline = 'height' | 'weight' | 'leucocytes' | 'bloodCount' | 'esr' | 'crp' | 'creatinine' | 'alt' | 'ast'
const baselineRow = (id: string, label: string, analytes: Baseline[]): CheckRow => ({
  id: `methotrexate-${id}`,
  ...methotrexate,
  label,
  tests: analytes.map((analyte) => ({
    kind: 'result' as const,
    analyte,
    days: windows.methotrexateBaseline,
    bad: 'none' as const,
  })),
  abnormal: { level: 'warn', text: 'Look at it before starting.' },
  missing: { level: 'warn', text: 'Needed as a baseline.' },
  citation: baseline,
})

type Titre = 'varicella' | 'measles' | 'mumps' | 'rubella'
const titreRow = (illness: Titre, analyte: `${Titre}Igg`): CheckRow => ({
  id: `methotrexate-${illness}`,
  ...methotrexate,
  label: `${illness[0]?.toUpperCase()}${illness.slice(1)} titre`,
  tests: [{ kind: 'result', analyte, days: 3650, bad: 'absent' }],
  abnormal: { level: 'warn', text: `Not immune to ${illness}: vaccinate before, if treatment can wait.` },
  missing: { level: 'warn', text: 'Needed as a baseline.' },
  citation: baseline,
})

/** Methotrexate, sulfasalazine, glucocorticoids, and vaccines for every drug that dampens the immune system (clinical-basis 4.7). */
export const otherChecks: CheckRow[] = [
  {
    id: 'methotrexate-pregnancy',
    ...methotrexate,
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
    abnormal: { level: 'block', text: 'Pregnant: no methotrexate.' },
    missing: { level: 'warn', text: 'Test when pregnancy is possible.' },
    citation: published('Paediatric Musculoskeletal Matters'),
  },
  {
    id: 'methotrexate-contraception',
    ...methotrexate,
    label: 'Contraception',
    tests: [{ kind: 'ask' }],
    abnormal: { level: 'info', text: 'Advise.' },
    missing: { level: 'info', text: 'Advise on contraception, boys too.' },
    citation: published('Paediatric Musculoskeletal Matters'),
  },
  baselineRow('height', 'Height', ['height']),
  baselineRow('weight', 'Weight', ['weight']),
  baselineRow('blood-count', 'Blood count', ['leucocytes', 'bloodCount']),
  baselineRow('inflammation', 'ESR or CRP', ['esr', 'crp']),
  baselineRow('kidney', 'Creatinine', ['creatinine']),
  {
    ...baselineRow('liver', 'Liver tests', ['alt', 'ast']),
    abnormal: { level: 'warn', text: 'Look at it before starting.' },
    citation: unconfirmed('methotrexate, liver tests'),
  },
  titreRow('varicella', 'varicellaIgg'),
  titreRow('measles', 'measlesIgg'),
  titreRow('mumps', 'mumpsIgg'),
  titreRow('rubella', 'rubellaIgg'),
  {
    id: 'sulfasalazine-allergy',
    classes: ['dmard'],
    drugs: ['sulfasalazine'],
    label: 'No sulfa allergy, no G6PD deficiency',
    tests: [
      {
        kind: 'allergy',
        words: ['sulfa', 'sulfonamide', 'sulphonamide', 'sulfasalazine', 'sulfamethoxazole', 'co-trimoxazole'],
      },
      { kind: 'problem', concepts: ['sulfaOrG6pd'], means: 'abnormal' },
    ],
    abnormal: { level: 'warn', text: 'Sulfa allergy or G6PD deficiency.' },
    missing: { level: 'warn', text: 'The chart does not say: ask.' },
    citation: unconfirmed('sulfasalazine: sulfa allergy, G6PD'),
  },
  {
    id: 'glucocorticoid-leukaemia',
    classes: ['glucocorticoid'],
    label: 'Leukaemia excluded',
    tests: [{ kind: 'red-flag', row: 'D-09', openCounts: true }],
    abnormal: {
      level: 'warn',
      text: 'STRONG WARNING: leukaemia is not excluded (D-09). A glucocorticoid can hide it: smear and marrow first.',
    },
    missing: { level: 'warn', text: 'Exclude leukaemia first.' },
    citation: unconfirmed('glucocorticoid before leukaemia is excluded'),
  },
  {
    id: 'glucocorticoid-growth',
    classes: ['glucocorticoid'],
    label: 'Growth and length of the course',
    tests: [{ kind: 'result', analyte: 'height', days: windows.screen, bad: 'none' }],
    abnormal: { level: 'warn', text: 'Limit dose and duration because of growth.' },
    missing: { level: 'warn', text: 'Measure height; limit dose and duration because of growth.' },
    citation: seed('Wipff 2011, section 4'),
  },
  {
    id: 'immunosuppressant-live-vaccine',
    classes: ['tnfAntagonist', 'dmard', 'glucocorticoid', 'otherBiologic'],
    label: 'Live vaccines',
    tests: [
      {
        kind: 'vaccine',
        words: [
          'mmr',
          'mmrv',
          'measles',
          'mumps',
          'rubella',
          'varicella',
          'yellow fever',
          'bcg',
          'rotavirus',
          'live attenuated',
          'nasal influenza',
          'oral typhoid',
          'oral polio',
        ],
        means: 'abnormal',
        days: windows.liveVaccine,
      },
    ],
    abnormal: {
      level: 'warn',
      text: 'A live vaccine was given in the last 28 days: weigh the start; do not delay needed therapy.',
    },
    missing: {
      level: 'info',
      text: 'Ask whether a live vaccine is due: give it before, if possible; do not delay needed therapy. Non-live vaccines are safe.',
    },
    citation: published('EULAR/PReS vaccination recommendations 2021', 'window of 28 days: house rule'),
  },
]
