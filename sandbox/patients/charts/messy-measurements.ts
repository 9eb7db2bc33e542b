/** Single results of the messy chart that software likes to misread. */
import type { Observation } from 'fhir/r4.js'
import { analytes } from '../analytes.ts'
import { concept, lab, loinc, type Result, snomed, vital } from '../build.ts'
import { messyId } from './messy-series.ts'

const { crp, leucocytes, platelets, haemoglobin } = analytes
const mgL = { unit: 'mg/L', code: 'mg/L' }
const temperature = concept('Body temperature', [loinc, '8310-5'])

const results: Result[] = [
  // The wrong child's tube: withdrawn, and again with the right value.
  {
    id: 'odd-error',
    code: crp.code,
    when: '2026-05-04T09:00:00Z',
    value: { value: 212, ...mgL },
    status: 'entered-in-error',
  },
  {
    id: 'odd-corrected',
    code: crp.code,
    when: '2026-05-04T09:00:00Z',
    value: { value: 21.2, ...mgL },
    status: 'corrected',
  },
  {
    id: 'odd-cancelled',
    code: leucocytes.code,
    when: '2026-05-05T09:00:00Z',
    status: 'cancelled',
    extra: { dataAbsentReason: concept('Specimen clotted') },
  },
  {
    id: 'odd-preliminary',
    code: platelets.code,
    when: '2026-05-06T09:00:00Z',
    value: { value: 96, unit: '10*3/uL', code: '10*3/uL' },
    status: 'preliminary',
  },
  // One result, filed twice under two ids.
  { id: 'odd-twin-1', code: crp.code, when: '2026-05-11T08:30:00Z', value: { value: 19.4, ...mgL }, flag: 'H' },
  { id: 'odd-twin-2', code: crp.code, when: '2026-05-11T08:30:00Z', value: { value: 19.4, ...mgL }, flag: 'H' },
  { id: 'odd-no-unit', code: crp.code, when: '2026-05-12T08:30:00Z', value: { value: 2.1 } },
  { id: 'odd-blank', code: crp.code, when: '2026-05-13T08:30:00Z', text: 'Blank' },
  { id: 'odd-words', code: haemoglobin.code, when: '2026-05-13T08:30:00Z', text: 'see comment' },
  {
    id: 'odd-above',
    code: concept('C reactive protein, point of care', [loinc, '1988-5']),
    when: '2026-05-14T08:30:00Z',
    value: { value: 10, comparator: '>', ...mgL },
  },
  // Substance concentration: another quantity than mg/L, whatever its name says.
  {
    id: 'odd-molar',
    code: concept('C reactive protein', [loinc, '76486-0']),
    when: '2026-05-15T08:30:00Z',
    value: { value: 181, unit: 'nmol/L', code: 'nmol/L' },
  },
  {
    id: 'odd-esr-2h',
    code: concept('ESR, 2 hour', [loinc, '18184-2']),
    when: '2026-05-15T08:30:00Z',
    value: { value: 61, unit: 'mm/2.h' },
  },
  // A range that fits /uL only, under a unit a thousand times too large.
  {
    id: 'odd-impossible',
    code: leucocytes.code,
    when: '2026-05-16T08:30:00Z',
    value: { value: 6.4, unit: '10*3/mL', code: '10*3/mL' },
    range: [3.3, 10],
  },
  {
    id: 'odd-range-text',
    code: analytes.esr.code,
    when: '2026-05-17T08:30:00Z',
    value: { value: 30, unit: 'mm/h', code: 'mm/h' },
    extra: { referenceRange: [{ text: '^~:!' }] },
  },
]

const vitals: Result[] = [
  // A typing slip that leads every list sorted by date.
  {
    id: 'odd-future',
    code: temperature,
    when: '2099-06-15T08:30:00Z',
    value: { value: 39.4, unit: '°C', code: 'Cel' },
  },
  {
    id: 'odd-unit-slip',
    code: temperature,
    when: '2026-05-18T08:30:00Z',
    value: { value: 98.2, unit: '°C', code: 'Cel' },
    status: 'entered-in-error',
  },
  {
    id: 'axillary',
    code: concept(
      'Axillary temperature',
      [loinc, '8310-5', 'Body temperature'],
      [loinc, '8328-7', 'Axillary temperature'],
    ),
    when: '2026-06-15T08:40:00Z',
    value: { value: 36.6, unit: '°C', code: 'Cel' },
    extra: { bodySite: concept('Axilla', [snomed, '91470000', 'Axillary region structure']) },
  },
  {
    id: 'weight',
    code: concept('Body weight', [loinc, '29463-7']),
    when: '2026-06-15T08:40:00Z',
    value: { value: 103.6, unit: 'lb', code: '[lb_av]' },
  },
  { id: 'weight-z', code: concept('Weight z-score'), when: '2026-06-15T08:40:00Z', value: { value: 0.31 } },
  {
    id: 'height',
    code: concept('Body height', [loinc, '8302-2']),
    when: '2026-06-15T08:40:00Z',
    value: { value: 157, unit: 'cm', code: 'cm' },
  },
]

export const messyMeasurements = (): Observation[] => [
  ...results.map((result) => lab(messyId, result)),
  ...vitals.map((result) => vital(messyId, result)),
]
