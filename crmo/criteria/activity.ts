/** Activity now, as CARRA's eligibility asks: recent marrow oedema, and activity after at least 4 weeks of an NSAID. */
import type { DrugKey } from '../../smart-config/terminology/drugs.ts'
import type { Medication } from '../chart/chart.ts'
import { addDays, dayOf, daysBetween, instantOf } from '../dates.ts'
import type { Evidence } from '../evidence.ts'
import { countedLesions } from './counted-lesions.ts'
import type { Basis } from './jansson-2009.ts'
import { lesionEvidence, lesionOrigin, listed } from './sites.ts'
import { type Verdict, verdict } from './verdict.ts'

const twelveWeeks = 84
const fourWeeks = 28

/** A lesion has one list of features over all its studies: only where every study is recent, or its words name oedema, is the date sure. */
const showsOedema = ({ span, label, value }: Evidence): boolean =>
  /o?edema|stir\b|hyperintens/i.test([span?.text ?? label, value].join(' '))

export function oedemaSince({ lesions }: Basis, since: string): Verdict {
  const oedematous = countedLesions(lesions).filter(({ features }) => features.includes('marrow_oedema'))
  const isRecent = ({ date }: Evidence): boolean => date !== null && instantOf(dayOf(date)) >= instantOf(since)
  const recent = oedematous.filter(({ evidence }) => evidence.some(isRecent))
  const certain = recent.filter(
    ({ evidence }) => evidence.every(isRecent) || evidence.some((one) => isRecent(one) && showsOedema(one)),
  )
  if (certain.length > 0)
    return verdict(
      'yes',
      `Marrow oedema shown since ${since}: ${listed(certain)}.`,
      certain.flatMap(({ evidence }) => evidence.filter(isRecent).slice(0, 2)),
      lesionOrigin(certain),
    )
  if (recent.length > 0)
    return verdict('unknown', `Not stated which study shows the oedema of ${listed(recent)}.`, lesionEvidence(recent))
  return verdict(
    'unknown',
    oedematous.length > 0
      ? `Marrow oedema is older than ${since}, or undated: ${listed(oedematous)}.`
      : 'No lesion with marrow oedema.',
    lesionEvidence(oedematous),
  )
}

export const oedemaWithin12Weeks = (basis: Basis): Verdict =>
  oedemaSince(basis, addDays(basis.chart.readAt, -twelveWeeks))

/** Days that an NSAID was surely taken: to its end, or to the reading while it is active. */
const taken = (one: Medication, readAt: string): number => {
  const end = one.end ?? (one.status === 'active' ? readAt : null)
  return one.start && end ? daysBetween(dayOf(one.start), dayOf(end)) : 0
}

/** CARRA: active = pain with tenderness or warmth, or marrow oedema. Only what is dated after the four weeks, or said now, counts. */
export function activeAfterNsaid(basis: Basis): Verdict {
  const { chart, findings } = basis
  const long = chart.medications.filter(
    (one) => one.classes.includes('nsaid' satisfies DrugKey) && taken(one, chart.readAt) >= fourWeeks,
  )
  const [first] = long
  if (!first?.start) return verdict('unknown', 'No NSAID of at least 4 weeks in the chart.')
  const since = addDays(dayOf(first.start), fourWeeks)
  const drug = `${first.label} for at least 4 weeks`
  const oedema = oedemaSince(basis, since)
  if (oedema.answer === 'yes')
    return { ...oedema, reason: `${drug}. ${oedema.reason}`, evidence: [first.evidence, ...oedema.evidence] }
  const signs = [findings.boneOrLimbPain, findings.localSwellingOrWarmth]
  if (signs.every(({ answer, origin }) => answer === 'yes' && origin === 'clinician'))
    return verdict(
      'yes',
      `${drug}; pain with tenderness or warmth now.`,
      [first.evidence, ...signs.flatMap((one) => one.evidence)],
      'mixed',
    )
  return verdict('unknown', `${drug}; not stated whether the disease is still active.`, [first.evidence])
}
