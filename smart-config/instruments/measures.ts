/**
 * The numbers that component scores count with (clinical-basis 2.7): what each is, its unit, and the bounds within which a clinician can
 * enter it. A number of the chart is taken as charted; the bounds are for what is typed and for what an earlier document says.
 */
import type { Citation } from '../types.ts'
import type { MeasureKey } from './table.ts'

export type MeasureTable = {
  label: string
  /** After the number: "mm/h", "of 10"; empty for a count. */
  unit: string
  min: number
  max: number
  whole: boolean
  /** Also read off a scale of 100 mm: a tenth of that counts. */
  alsoOf100: boolean
  /** A chart can give it: then the clinician's number needs a reason, and both stay in sight. */
  charted: boolean
  citation: Citation
}

const visualScale: Citation = {
  confirmation: 'published',
  secondHand: true,
  refs: [
    'Giannini 1997, Arthritis Rheum 40:1202-9 (core set: global assessments on a visual scale of 10 cm)',
    'Wu 2023, J Rheumatol 50:1333-40 (pain and patient global, 0 to 10)',
  ],
}
const scale = { unit: 'of 10', min: 0, max: 10, whole: false, alsoOf100: true, charted: false, citation: visualScale }

export const measureTable = {
  esr: {
    label: 'ESR',
    unit: 'mm/h',
    min: 0,
    max: 200,
    whole: false,
    alsoOf100: false,
    charted: true,
    citation: { confirmation: 'house', refs: ['bound: no more than the 200 mm of a Westergren tube'] },
  },
  lesions: {
    label: 'Number of radiological lesions',
    unit: '',
    min: 0,
    max: 300,
    whole: true,
    alsoOf100: false,
    charted: true,
    citation: {
      confirmation: 'house',
      refs: ['bound: above the number of bones of a child, against slips of the pen'],
    },
  },
  physicianGlobal: { ...scale, label: "Physician's global assessment" },
  patientGlobal: { ...scale, label: "Patient's or parent's global assessment" },
  chaq: {
    label: 'CHAQ',
    unit: 'of 3',
    min: 0,
    max: 3,
    whole: false,
    alsoOf100: false,
    charted: false,
    citation: {
      confirmation: 'published',
      secondHand: true,
      refs: ['Singh 1994, Arthritis Rheum 37:1761-9 (disability index, 0 to 3)'],
    },
  },
  pain: { ...scale, label: 'Pain' },
  clinicalLesions: {
    label: 'Number of tender or warm sites',
    unit: '',
    min: 0,
    max: 300,
    whole: true,
    alsoOf100: false,
    charted: false,
    citation: {
      confirmation: 'house',
      refs: ['bound: above the number of bones of a child, against slips of the pen'],
    },
  },
} as const satisfies Record<MeasureKey, MeasureTable>

export const measureKeys = Object.keys(measureTable) as MeasureKey[]

export const isInBounds = (key: MeasureKey, value: number): boolean => {
  const { min, max, whole } = measureTable[key]
  return value >= min && value <= max && (!whole || Number.isInteger(value))
}

/** "4.5 of 10", "12 mm/h", "3". */
export const measureWords = (key: MeasureKey, value: number): string =>
  [String(value), measureTable[key].unit].filter(Boolean).join(' ')

/** As it was read off a scale of 100 mm: 4.5 of 10 was 45. */
export const of100 = (value: number): number => Math.round(value * 1000) / 100
