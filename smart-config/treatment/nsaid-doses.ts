/** NSAIDs, borrowed from juvenile idiopathic arthritis (clinical-basis 4.5). */
import { copy, published } from './cite.ts'
import type { DrugDoses } from './dose-types.ts'

const table = copy('paediatric emergency textbook, Table 101.12')
const medscape = copy('Medscape')

export const nsaidDoses: DrugDoses[] = [
  {
    drug: 'naproxen',
    label: 'Naproxen',
    class: 'nsaid',
    ageLimit: null,
    notes: ['Sources differ; 10 mg/kg/day is the default, and more than 15 mg/kg/day needs a reason.'],
    rows: [
      {
        id: 'naproxen-table',
        amount: { unit: 'mg/kg', per: 'day', low: 10, high: 20, start: 10 },
        schedule: 'in 2 divided doses',
        caps: [{ mg: 1000, per: 'day', citation: table }],
        use: 'default',
        notCno: 'juvenile idiopathic arthritis',
        note: 'Warning above 15 mg/kg/day: the US label calls a total of up to 15 mg/kg/day well tolerated.',
        citation: table,
      },
      {
        id: 'naproxen-medscape',
        amount: { unit: 'mg/kg', per: 'day', low: 7, high: 20, start: 7 },
        schedule: 'in divided doses',
        caps: [{ mg: 1000, per: 'day', citation: table }],
        use: 'other',
        notCno: 'juvenile idiopathic arthritis',
        citation: medscape,
      },
      {
        id: 'naproxen-per-dose',
        amount: { unit: 'mg/kg', per: 'dose', low: 5, high: 5, start: 5 },
        schedule: 'twice daily',
        caps: [{ mg: 500, per: 'dose', citation: published('Elsevier drug monograph, naproxen') }],
        use: 'other',
        notCno: 'juvenile idiopathic arthritis',
        citation: published('Elsevier drug monograph, naproxen', 'US naproxen label (total up to 15 mg/kg/day)'),
      },
    ],
  },
  {
    drug: 'ibuprofen',
    label: 'Ibuprofen',
    class: 'nsaid',
    ageLimit: null,
    notes: ['The formulary allows 60 mg/kg/day in systemic juvenile arthritis only.'],
    rows: [
      {
        id: 'ibuprofen',
        amount: { unit: 'mg/kg', per: 'day', low: 30, high: 40, start: 30 },
        schedule: 'in 3 to 4 divided doses',
        caps: [{ mg: 2400, per: 'day', citation: table }],
        use: 'default',
        notCno: 'juvenile idiopathic arthritis',
        citation: published(
          'East Region Formulary, NHS Scotland',
          'paediatric emergency textbook, Table 101.12 (copy)',
        ),
      },
    ],
  },
  {
    drug: 'indomethacin',
    label: 'Indomethacin',
    class: 'nsaid',
    ageLimit: null,
    notEstablishedUpTo: { years: 14, citation: copy('indomethacin label') },
    notes: ['The seed reports 5 patients with an excellent result at 4 years (Wipff 2011, section 4).'],
    rows: [
      {
        id: 'indomethacin-label',
        amount: { unit: 'mg/kg', per: 'day', low: 1, high: 2, start: 1 },
        schedule: 'in 3 divided doses',
        caps: [{ mg: 150, per: 'day', citation: copy('indomethacin label (two caps; the lower binds)') }],
        use: 'default',
        notCno: 'juvenile idiopathic arthritis',
        note: 'The label names 3 to 4 mg/kg/day as the most ever.',
        citation: copy('indomethacin label'),
      },
      {
        id: 'indomethacin-table',
        amount: { unit: 'mg/kg', per: 'day', low: 1.5, high: 3, start: 1.5 },
        schedule: 'in 3 divided doses',
        caps: [{ mg: 200, per: 'day', citation: table }],
        use: 'other',
        notCno: 'juvenile idiopathic arthritis',
        citation: table,
      },
    ],
  },
  {
    drug: 'meloxicam',
    label: 'Meloxicam',
    class: 'nsaid',
    ageLimit: { years: 2, citation: medscape },
    notes: ['Sources differ in dose and cap; the lowest is the default.'],
    rows: [
      {
        id: 'meloxicam-medscape',
        amount: { unit: 'mg/kg', per: 'day', low: 0.125, high: 0.125, start: 0.125 },
        schedule: 'once daily',
        caps: [{ mg: 7.5, per: 'day', citation: medscape }],
        use: 'default',
        notCno: 'juvenile idiopathic arthritis',
        citation: medscape,
      },
      {
        id: 'meloxicam-etg',
        amount: { unit: 'mg/kg', per: 'day', low: 0.125, high: 0.125, start: 0.125 },
        schedule: 'once daily',
        caps: [{ mg: 15, per: 'day', citation: copy('eTG') }],
        use: 'other',
        notCno: 'juvenile idiopathic arthritis',
        citation: copy('eTG'),
      },
      {
        id: 'meloxicam-table',
        amount: { unit: 'mg/kg', per: 'day', low: 0.25, high: 0.25, start: 0.25 },
        schedule: 'once daily',
        caps: [{ mg: 15, per: 'day', citation: table }],
        use: 'other',
        notCno: 'juvenile idiopathic arthritis',
        citation: table,
      },
    ],
  },
]
