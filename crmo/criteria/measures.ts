/** The numbers that component scores count with, now: from the review, the chart's latest ESR, and the lesions of a repeated whole-body study. */
import type { MeasureKey } from '../../smart-config/instruments/table.ts'
import { byDate, dayOf, instantOf } from '../dates.ts'
import type { Evidence } from '../evidence.ts'
import type { EarlierMeasures, Review } from '../review.ts'
import { countedLesions } from './counted-lesions.ts'
import type { Basis } from './jansson-2009.ts'
import { lesionEvidence } from './sites.ts'

export type Measured = { value: number | null; evidence: Evidence[]; why: string }

const said = (value: number | null | undefined, what: string): Measured => ({
  value: value ?? null,
  evidence: [],
  why:
    value === null || value === undefined ? `${what} is not entered.` : `${what}: ${value}, entered by the clinician.`,
})

function latestEsr({ chart }: Basis, earlier: EarlierMeasures | null): Measured {
  const latest = chart.labs
    .filter(({ analyte, date }) => analyte === 'esr' && date !== null)
    .sort(byDate)
    .at(-1)
  const exact = latest?.quantity && !latest.quantity.comparator ? latest.quantity.value : null
  if (!latest?.date) return { value: null, evidence: [], why: 'No dated ESR in the chart.' }
  if (earlier && instantOf(dayOf(latest.date)) <= instantOf(dayOf(earlier.date)))
    return { value: null, evidence: [latest.evidence], why: 'No ESR since the earlier assessment.' }
  const shown = latest.evidence.converted ?? latest.evidence.value ?? 'without a value'
  return { value: exact, evidence: [latest.evidence], why: `Latest ESR ${shown}, ${dayOf(latest.date)}.` }
}

/** The lesion list is cumulative: only a whole-body study since the earlier assessment tells how many there are now. */
function lesionsNow({ chart, lesions }: Basis, earlier: EarlierMeasures | null): Measured {
  if (!earlier) return { value: null, evidence: [], why: '' }
  const since = instantOf(dayOf(earlier.date))
  const isNew = ({ date }: { date: string | null }): boolean => date !== null && instantOf(dayOf(date)) > since
  const again = [
    ...chart.studies.filter(({ wholeSkeleton }) => wholeSkeleton).map(({ evidence }) => evidence),
    ...chart.wholeSkeletonEvidence,
  ]
  if (!again.some(isNew))
    return {
      value: null,
      evidence: [],
      why: 'No whole-body imaging since the earlier assessment: lesions that healed would still be counted.',
    }
  if (chart.unlocatedLesions.some(isNew))
    return { value: null, evidence: chart.unlocatedLesions, why: 'A report since then does not name every lesion.' }
  const now = countedLesions(lesions).filter(({ evidence }) => evidence.some(isNew))
  return {
    value: now.length,
    evidence: lesionEvidence(now),
    why: `${now.length} lesions on imaging since the earlier assessment.`,
  }
}

export function measured(basis: Basis, review: Review, earlier: EarlierMeasures | null): Record<MeasureKey, Measured> {
  const { measures } = review
  return {
    esr: latestEsr(basis, earlier),
    lesions: lesionsNow(basis, earlier),
    physicianGlobal: said(measures.physicianGlobal, "Physician's global assessment"),
    patientGlobal: said(measures.patientGlobal, "Patient's global assessment"),
    chaq: said(measures.chaq, 'CHAQ'),
    pain: said(measures.pain, 'Pain'),
    clinicalLesions: said(measures.clinicalLesions, 'Number of tender or warm sites'),
  }
}
