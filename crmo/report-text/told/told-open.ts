/**
 * What a text tells of fever, CRP or blood count and what decides nothing by itself: a low or doubtful fever, one of another year, a CRP
 * called raised without its number. Beside it no word and no lower number says that there was none.
 */
import { crpUnits, multiples } from '../../../smart-config/report-words/told-results.ts'
import type { OpenKey } from '../../findings.ts'
import { besidePlaces, headedPlaces } from '../context/other-illness.ts'
import type { TextFinding, Unsettled } from '../reading.ts'
import type { Token } from '../words/tokens.ts'
import type { TextResult } from './told-results.ts'
import { longAgoPlaces } from './told-times.ts'

/** "White cells and platelets normal": of a line alone. */
export const normalLine = {
  whiteCells: 'leucocytesNormal',
  hemoglobin: 'haemoglobinNormal',
  platelets: 'plateletsNormal',
} as const
type LineKey = (typeof normalLine)[keyof typeof normalLine]
export type ReadFinding = Omit<TextFinding, 'key'> & { key: TextFinding['key'] | OpenKey | LineKey }

/** The finding that is left open where it is not said whether this one is of now. */
export const openOf: Partial<Record<string, OpenKey>> = { fever: 'openFever', bloodCountAbnormal: 'openCount' }
/** The all-clears that it forbids. */
const forbids: Record<OpenKey, (finding: ReadFinding) => boolean> = {
  openFever: ({ key, answer }) => key === 'normalTemperature' || (key === 'fever' && answer === 'no'),
  openCrp: ({ key }) => key === 'crpNormal',
  openCount: ({ key }) => key === 'bloodCountNormal',
}
const isOpenKey = (key: string): key is OpenKey => key in forbids
const isAllClear = (finding: ReadFinding): boolean => Object.values(forbids).some((test) => test(finding))

const isAt = (tokens: Token[], places: ReadonlySet<number>, { span }: ReadFinding): boolean =>
  tokens.some(({ start, end }, at) => places.has(at) && start < span.end && end > span.start)
const isDated = (finding: ReadFinding): boolean =>
  finding.key in forbids || finding.key in openOf || isAllClear(finding)

/** Findings of one sentence: what is told of another year is left open. */
export function inTime(tokens: Token[], findings: ReadFinding[]): ReadFinding[] {
  const headed = headedPlaces(tokens)
  if (headed.size > 0) return findings.filter((one) => !(isDated(one) && isAt(tokens, headed, one)))
  const longAgo = new Set([...longAgoPlaces(tokens), ...besidePlaces(tokens)])
  if (longAgo.size === 0) return findings
  return findings.flatMap((one): ReadFinding[] => {
    if (!isAt(tokens, longAgo, one)) return [one]
    const key = one.answer === 'yes' ? openOf[one.key] : undefined
    if (key) return [{ key, answer: 'yes', span: one.span }]
    return isAllClear(one) ? [] : [one]
  })
}

/** In mg/L; a bare number below 1 can only be in mg/dL. */
const milligrams = ({ value, unit }: TextResult): number =>
  unit === 'mg/dL' || (unit === null && value < 1) ? value * 10 : value
const isHigh = (result: TextResult): boolean =>
  result.isMultiple === true || (milligrams(result) >= crpUnits.raised && !result.comparator?.startsWith('<'))
/** The number says what was raised: "CRP was slightly raised. CRP 7 mg/L." */
const isAboveLimit = (result: TextResult): boolean =>
  isHigh(result) || result.flag === 'H' || (!result.comparator?.startsWith('<') && isAbove(result))
const isAbove = (result: TextResult): boolean =>
  result.range?.high === undefined ? milligrams(result) >= multiples.usualLimit : result.value > result.range.high

type Settled = { findings: TextFinding[]; results: TextResult[]; unsettled: Unsettled[] }

/** The findings and values that stand when all of the text is known, and what it leaves open. */
export function settled(read: ReadFinding[], told: TextResult[]): Settled {
  const open = new Set<string>(read.map(({ key }) => key).filter((key) => key in forbids))
  const [past, results] = [told.filter(({ isUnsure }) => isUnsure), told.filter(({ isUnsure }) => !isUnsure)]
  const crp = results.filter(({ analyte }) => analyte === 'crp')
  if (crp.some(isAboveLimit)) open.delete('openCrp')
  if (past.some((one) => one.analyte === 'crp' && isHigh(one)) && !crp.some(isHigh)) open.add('openCrp')
  if (past.some(({ analyte }) => countLines.has(analyte))) open.add('openCount')
  const isForbidden = (one: ReadFinding): boolean =>
    Object.entries(forbids).some(([key, test]) => open.has(key) && test(one))
  const lines = read.flatMap(({ key, span }): TextResult[] => {
    const analyte = lineOf[key]
    const isTold = results.some((one) => one.analyte === analyte)
    return analyte && !isTold
      ? [{ analyte, value: Number.NaN, unit: null, range: null, flag: null, span, isCalledNormal: true }]
      : []
  })
  const isOwnKey = (key: string): key is TextFinding['key'] => !(key in forbids || key in lineOf)
  return {
    findings: read.flatMap((one): TextFinding[] => {
      const { key } = one
      return isOwnKey(key) && !isForbidden(one) ? [{ ...one, key }] : []
    }),
    results: [...results.filter(({ analyte }) => analyte !== 'crp' || !open.has('openCrp')), ...lines],
    unsettled: read.flatMap(({ key, span }): Unsettled[] => (isOpenKey(key) && open.has(key) ? [{ key, span }] : [])),
  }
}
const lineOf: Partial<Record<string, TextResult['analyte']>> = {
  leucocytesNormal: 'leucocytes',
  haemoglobinNormal: 'haemoglobin',
  plateletsNormal: 'platelets',
}
const countLines: ReadonlySet<string> = new Set(['leucocytes', 'haemoglobin', 'platelets', 'neutrophils'])
