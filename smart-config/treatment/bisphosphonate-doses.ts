/**
 * Bisphosphonates (clinical-basis 4.4, 4.5). The seed prints pamidronate per kilogram in grams: a misprint for milligrams, which neither
 * this table nor the dose type of `crmo/treatment/bisphosphonate-dose.ts` can hold.
 */
import { copy, published, unconfirmed } from './cite.ts'
import type { Cap, DrugDoses } from './dose-types.ts'

/** Not confirmed, so they bind: they can only lower a dose. */
const pamidronateCap: Cap = { mg: 60, per: 'dose', citation: unconfirmed('pamidronate, cap a dose') }
const zoledronateCap: Cap = { mg: 4, per: 'dose', citation: unconfirmed('zoledronate, cap a dose') }

/** The closed range of each drug in mg/kg: the lowest and the highest published or unconfirmed figure of 4.5. */
export const bisphosphonateRange = {
  pamidronate: { lowest: 0.5, highest: 1.5 },
  zoledronate: { lowest: 0.0125, highest: 0.05 },
} as const
export type Bisphosphonate = keyof typeof bisphosphonateRange

/** What one CRMO series gave at most in a year: a review warning, no hard stop (4.6). */
export const pamidronateYearly = {
  mgPerKg: 11.5,
  days: 365,
  citation: published('Miettunen 2009, doi 10.1186/1546-0096-7-2, PMID 19138427'),
}

/** A charted amount above these, where no weight tells the dose per kilogram: the highest caps of 4.5. */
export const highestAmountMg: Record<Bisphosphonate, number> = { pamidronate: 90, zoledronate: 4 }

const guideline = copy('Godbold/Wilkinson 2013, hospital guideline')
const review = published('J Clin Med 2023;12:1416 (review table)')

export const bisphosphonateDoses: DrugDoses[] = [
  {
    drug: 'pamidronate',
    label: 'Pamidronate',
    class: 'bisphosphonate',
    ageLimit: null,
    notes: [
      'More than 11.5 mg/kg in any 365 days is above what the nine-patient CRMO series gave: review (Miettunen 2009).',
      'The seed prints this dose in grams by mistake; it is milligrams.',
      'At 3 years and younger only the rows for that age are shown.',
    ],
    rows: [
      {
        id: 'pamidronate-crmo-series',
        amount: { unit: 'mg/kg', per: 'dose', low: 1, high: 1, start: 1 },
        schedule: 'one infusion every 2 to 4 months',
        caps: [pamidronateCap],
        ages: { above: 3 },
        use: 'default',
        note: '5 patients with CRMO, 12 to 42 months.',
        citation: published('Simm 2008, doi 10.1016/j.jpeds.2007.08.047'),
      },
      {
        id: 'pamidronate-three-days',
        amount: { unit: 'mg/kg', per: 'day', low: 1, high: 1, start: 1 },
        schedule: 'on 3 consecutive days, mean interval 3.8 months (every 3 months comes to 12 mg/kg a year)',
        caps: [pamidronateCap],
        ages: { above: 3 },
        use: 'other',
        note: 'Schedule of osteogenesis imperfecta, which the seed adopts for CRMO.',
        citation: published('Pediatrics 2003;111:573, PMID 12612238', 'Wipff 2011, section 4', 'Miettunen 2009'),
      },
      {
        id: 'pamidronate-two-days-over-3',
        amount: { unit: 'mg/kg', per: 'day', low: 1.5, high: 1.5, start: 1.5 },
        schedule: 'on 2 days, every 3 months (12 mg/kg a year)',
        caps: [{ mg: 90, per: 'dose', citation: guideline }, pamidronateCap],
        ages: { above: 3 },
        use: 'other',
        notCno: 'a hospital guideline for bone disease',
        citation: guideline,
      },
      {
        id: 'pamidronate-by-age-2-to-3',
        amount: { unit: 'mg/kg', per: 'day', low: 0.75, high: 0.75, start: 0.75 },
        schedule: 'on 3 days, every 3 months',
        caps: [pamidronateCap],
        ages: { from: 2, upTo: 3 },
        use: 'default',
        note: 'Indication not confirmed; it is the lowest figure at this age.',
        citation: review,
      },
      {
        id: 'pamidronate-two-days-2-to-3',
        amount: { unit: 'mg/kg', per: 'day', low: 1.125, high: 1.125, start: 1.125 },
        schedule: 'on 2 days, every 3 months',
        caps: [{ mg: 90, per: 'dose', citation: guideline }, pamidronateCap],
        ages: { from: 2, upTo: 3 },
        use: 'other',
        notCno: 'a hospital guideline for bone disease',
        citation: guideline,
      },
      {
        id: 'pamidronate-by-age-under-2',
        amount: { unit: 'mg/kg', per: 'day', low: 0.5, high: 0.5, start: 0.5 },
        schedule: 'on 3 days, every 2 months',
        caps: [pamidronateCap],
        ages: { below: 2 },
        use: 'default',
        note: 'Indication not confirmed; it is the lowest figure at this age.',
        citation: review,
      },
      {
        id: 'pamidronate-two-days-under-2',
        amount: { unit: 'mg/kg', per: 'day', low: 0.75, high: 0.75, start: 0.75 },
        schedule: 'on 2 days, every 2 months',
        caps: [{ mg: 90, per: 'dose', citation: guideline }, pamidronateCap],
        ages: { below: 2 },
        use: 'other',
        notCno: 'a hospital guideline for bone disease',
        citation: guideline,
      },
      {
        id: 'pamidronate-monthly',
        amount: { unit: 'mg/kg', per: 'dose', low: 1, high: 1, start: 1 },
        schedule: 'monthly, or on 3 days every 3 months',
        caps: [pamidronateCap],
        ages: { above: 3 },
        use: 'other',
        citation: unconfirmed('monthly or 3-monthly pamidronate'),
      },
    ],
  },
  {
    drug: 'zoledronate',
    label: 'Zoledronate',
    class: 'bisphosphonate',
    ageLimit: null,
    notes: [],
    rows: [
      {
        id: 'zoledronate-george',
        amount: { unit: 'mg/kg', per: 'dose', low: 0.025, high: 0.05, start: 0.025 },
        schedule: 'one infusion, median every 6 months',
        caps: [zoledronateCap],
        use: 'default',
        notCno: '81 young patients, mainly osteoporosis and osteogenesis imperfecta',
        citation: published('George 2015, doi 10.1210/jc.2015-2680'),
      },
      {
        id: 'zoledronate-osteoporosis',
        amount: { unit: 'mg/kg', per: 'dose', low: 0.05, high: 0.05, start: 0.05 },
        schedule: 'one infusion every 6 months',
        caps: [zoledronateCap],
        use: 'other',
        notCno: 'osteoporosis',
        citation: published('Horm Res Paediatr 2013;80:179'),
      },
      {
        id: 'zoledronate-cno',
        amount: { unit: 'mg/kg', per: 'dose', low: 0.0125, high: 0.025, start: 0.0125 },
        schedule: 'one infusion',
        caps: [zoledronateCap],
        use: 'other',
        citation: unconfirmed('zoledronate in CNO'),
      },
    ],
  },
]
