/** Every code that the tables of this folder match by, with what it stands for: for the list of statuses and its test. */
import { analytes, excludedLoinc } from './analytes.ts'
import { bones, lateralitySnomed, segmentSnomed, vertebraSnomed } from './bones.ts'
import { absentCodes } from './coded-findings.ts'
import { conditions } from './conditions.ts'
import { textKinds, wholeSkeletonCodes } from './imaging.ts'
import { temperatureBodySites, temperatureLoinc, temperatureSnomed } from './temperature.ts'

export type CodeUse = { code: string; means: string }

const named = (codes: readonly string[], means: string): CodeUse[] => codes.map((code) => ({ code, means }))
const keyed = (codes: Readonly<Record<string, string>>, prefix: string): CodeUse[] =>
  Object.entries(codes).map(([code, means]) => ({ code, means: `${prefix}${means}` }))

export const codeUses: CodeUse[] = [
  ...Object.values(analytes).flatMap(({ loinc, label }) => named(loinc, label)),
  ...keyed(excludedLoinc, 'Never used: '),
  ...keyed(temperatureLoinc, 'Temperature, '),
  ...keyed(temperatureSnomed, 'Temperature, '),
  ...keyed(temperatureBodySites, 'Temperature site: '),
  ...Object.values(conditions).flatMap(({ snomed, icd10, label }) => named([...snomed, ...icd10], label)),
  ...Object.values(bones).flatMap(({ snomed, label }) => named(snomed, `Site: ${label}`)),
  ...keyed(vertebraSnomed, 'Site: vertebra '),
  ...keyed(lateralitySnomed, 'Side: '),
  ...Object.entries(segmentSnomed).map(([code, { segment, region }]) => ({
    code,
    means: `Part of a bone: ${segment === 'unspecified' ? region : segment}`,
  })),
  ...named(wholeSkeletonCodes, 'Study of the whole skeleton'),
  ...textKinds.flatMap(({ kind, codes }) => named(codes, `Report: ${kind}`)),
  // The first three are interpretation flags of HL7 v3, not codes of a disease or a test.
  ...named(
    absentCodes.filter((code) => /^\d/.test(code)),
    'Value: the finding is absent',
  ),
]
