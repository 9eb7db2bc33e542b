/** What a culture without growth says: of bone and off antibiotics it argues against infection, of blood it does not. */
import { daysBetween, instantOf } from '../dates.ts'
import type { Basis } from './jansson-2009.ts'
import { type Verdict, verdict } from './verdict.ts'

/** Days before a culture in which an antibiotic may still hide an organism [house]. */
const antibioticShadowDays = 42

const onAntibiotics = ({ chart }: Basis, date: string | null): boolean =>
  chart.medications.some(({ classes, start, end }) => {
    if (!classes.includes('antibiotic')) return false
    if (date === null || start === null) return true
    const days = daysBetween(start, date)
    return days >= 0 && (days <= antibioticShadowDays || (end !== null && instantOf(end) >= instantOf(date)))
  })

export function boneCultureSterile(basis: Basis): Verdict {
  const { answer, evidence } = basis.findings.organismFound
  if (answer === 'yes') return verdict('no', 'An organism is stated.', evidence)
  if (answer === 'unknown') return verdict('unknown', 'No culture result in what could be read.')
  const ofBone = evidence.filter((one) =>
    /bone|biops|tissue|aspirat|curett|operative/i.test([one.label, one.span?.text, one.note].join(' ')),
  )
  const clean = ofBone.filter(({ date }) => !onAntibiotics(basis, date))
  if (clean.length > 0) return verdict('yes', 'A culture of bone off antibiotics is called sterile.', clean)
  return verdict(
    'unknown',
    ofBone.length > 0
      ? 'A culture of bone is called sterile, but an antibiotic may have hidden an organism.'
      : 'Cultures are called sterile; that one of them was of bone is not stated.',
    ofBone.length > 0 ? ofBone : evidence,
  )
}
