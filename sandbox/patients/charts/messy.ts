/** What three years in two hospitals leave behind: mixed units, corrections, duplicates, errors. Nothing here is unheard of. */
import type { FhirResource } from 'fhir/r4.js'
import { patient } from '../build.ts'
import { messyBackground } from './messy-background.ts'
import { messyMeasurements } from './messy-measurements.ts'
import { messyReports } from './messy-reports.ts'
import { messyId } from './messy-series.ts'
import { messyVisits } from './messy-visits.ts'

export const messy = (): FhirResource[] => [
  patient(messyId, ['Wren', 'Castellanos-Oduya'], 'female', '2013-02-17', '700467'),
  ...messyVisits(),
  ...messyMeasurements(),
  ...messyReports(),
  ...messyBackground(),
]
