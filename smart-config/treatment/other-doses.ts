/** Methotrexate, sulfasalazine and the glucocorticoid bridge (clinical-basis 4.2, 4.5). */
import { published, unconfirmed } from './cite.ts'
import type { DrugDoses } from './dose-types.ts'

const hedrich = published('Hedrich 2013, doi 10.1186/1546-0096-11-47')
const prednisoneCap = { mg: 60, per: 'day', citation: unconfirmed('prednisone, cap a day') } as const

export const otherDoses: DrugDoses[] = [
  {
    drug: 'methotrexate',
    label: 'Methotrexate',
    class: 'dmard',
    ageLimit: null,
    notes: ['ONCE A WEEK, never daily.', 'Subcutaneous preferred at 15 mg/m²; with folic or folinic acid.'],
    rows: [
      {
        id: 'methotrexate',
        amount: { unit: 'mg/m²', per: 'dose', low: 10, high: 15, start: 10 },
        schedule: 'ONCE A WEEK',
        caps: [{ mg: 25, per: 'week', citation: unconfirmed('methotrexate, cap a week') }],
        use: 'default',
        notCno: 'juvenile idiopathic arthritis',
        citation: published('MARAJIA 2018, doi 10.1186/s12969-018-0255-8'),
      },
    ],
  },
  {
    drug: 'sulfasalazine',
    label: 'Sulfasalazine',
    class: 'dmard',
    ageLimit: null,
    notes: ['No dose is established here.'],
    rows: [],
  },
  {
    drug: 'prednisone',
    label: 'Prednisone',
    class: 'glucocorticoid',
    ageLimit: null,
    notes: ['A bridge only: limited dose and duration because of growth. Rule out leukaemia first.'],
    rows: [
      {
        id: 'prednisone-low',
        amount: { unit: 'mg/kg', per: 'day', low: 0.1, high: 0.2, start: 0.1 },
        schedule: 'for longer, after a relapse',
        caps: [prednisoneCap],
        use: 'other',
        citation: hedrich,
      },
      {
        id: 'prednisone-course',
        amount: { unit: 'mg/kg', per: 'day', low: 2, high: 2, start: 2 },
        schedule: 'for 2 weeks; 7 days at a relapse',
        caps: [prednisoneCap],
        use: 'default',
        citation: hedrich,
      },
    ],
  },
]
