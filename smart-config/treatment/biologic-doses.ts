/** TNF antagonists, borrowed from juvenile idiopathic arthritis (clinical-basis 4.5). */
import { copy, published, unconfirmed } from './cite.ts'
import type { Cap, DrugDoses } from './dose-types.ts'

const arthritis = published('Arthritis Res Ther 2009, doi 10.1186/ar2619, table 4')
const formulary = copy('BNF for Children')
const adalimumabCap: Cap[] = [{ mg: 40, per: 'dose', citation: formulary }]

export const biologicDoses: DrugDoses[] = [
  {
    drug: 'etanercept',
    label: 'Etanercept',
    class: 'tnfAntagonist',
    ageLimit: null,
    notes: ['The cap is reached at 62.5 kg.'],
    rows: [
      {
        id: 'etanercept',
        amount: { unit: 'mg/kg', per: 'dose', low: 0.8, high: 0.8, start: 0.8 },
        schedule: 'once weekly, subcutaneous',
        caps: [{ mg: 50, per: 'dose', citation: arthritis }],
        use: 'default',
        notCno: 'juvenile idiopathic arthritis',
        citation: arthritis,
      },
    ],
  },
  {
    drug: 'adalimumab',
    label: 'Adalimumab',
    class: 'tnfAntagonist',
    ageLimit: null,
    notes: ['At exactly 30 kg sources differ: the lower band is the default. Under 10 kg no source gives a dose.'],
    rows: [
      {
        id: 'adalimumab-lowest',
        amount: {
          bands: [
            { fromKg: 10, mg: 10 },
            { fromKg: 15, mg: 20 },
            { fromKg: 30, over: true, mg: 40 },
          ],
        },
        schedule: 'every 2 weeks, subcutaneous',
        caps: adalimumabCap,
        use: 'default',
        notCno: 'juvenile idiopathic arthritis',
        note: 'The lowest of the sources in every weight band; AbbVie Canada allows the smallest band from 10 to under 15 kg.',
        citation: published('AbbVie Canada', "AMH Children's Dosing Companion"),
      },
      {
        id: 'adalimumab-formulary',
        amount: {
          bands: [
            { fromKg: 10, mg: 20 },
            { fromKg: 30, mg: 40 },
          ],
        },
        schedule: 'every 2 weeks, subcutaneous',
        caps: adalimumabCap,
        use: 'other',
        notCno: 'juvenile idiopathic arthritis',
        citation: formulary,
      },
      {
        id: 'adalimumab-surface',
        amount: { unit: 'mg/m²', per: 'dose', low: 24, high: 24, start: 24 },
        schedule: 'every 2 weeks, subcutaneous (older dosing)',
        caps: adalimumabCap,
        use: 'other',
        notCno: 'juvenile idiopathic arthritis',
        citation: arthritis,
      },
      {
        id: 'adalimumab-us-tiers',
        amount: {
          bands: [
            { fromKg: 10, mg: 10 },
            { fromKg: 15, mg: 20 },
            { fromKg: 30, mg: 40 },
          ],
        },
        schedule: 'every 2 weeks, subcutaneous (US tiers)',
        caps: adalimumabCap,
        use: 'other',
        notCno: 'juvenile idiopathic arthritis',
        citation: unconfirmed('US adalimumab tiers'),
      },
    ],
  },
  {
    drug: 'infliximab',
    label: 'Infliximab',
    class: 'tnfAntagonist',
    ageLimit: null,
    notes: ['Sources differ; the lowest is the default.'],
    rows: [
      {
        id: 'infliximab-medscape',
        amount: { unit: 'mg/kg', per: 'dose', low: 3, high: 5, start: 3 },
        schedule: 'at weeks 0, 2 and 6, then every 8 weeks',
        caps: [],
        use: 'default',
        notCno: 'juvenile idiopathic arthritis',
        citation: copy('Medscape'),
      },
      {
        id: 'infliximab-arthritis',
        amount: { unit: 'mg/kg', per: 'dose', low: 6, high: 10, start: 6 },
        schedule: 'at weeks 0, 2 and 6, then every 4 to 8 weeks',
        caps: [],
        use: 'other',
        notCno: 'juvenile idiopathic arthritis',
        citation: arthritis,
      },
    ],
  },
]
