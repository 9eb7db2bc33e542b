/**
 * The numbers that component scores count with, now: what the clinician says, else the chart's latest ESR and the lesions of a repeated
 * whole-body study.
 */
import { measureTable, measureWords, of100 as outOf100 } from '../../smart-config/instruments/measures.ts'
import type { MeasureKey } from '../../smart-config/instruments/table.ts'
import { byDate, dayOf, instantOf } from '../dates.ts'
import type { EarlierMeasures, Review } from '../review.ts'
import { countedLesions } from './counted-lesions.ts'
import type { Basis } from './jansson-2009.ts'
import type { Measured } from './measured.ts'
import { lesionEvidence } from './sites.ts'

type Charted = Pick<Measured, 'value' | 'evidence' | 'why'>

/** The clinician's number before the chart's, and the chart's beside it. */
function inForce(key: MeasureKey, { measures, measureNotes }: Review, charted: Charted | null): Measured {
  const { label } = measureTable[key]
  const value = measures[key] ?? null
  if (value === null)
    return { ...(charted ?? { value, evidence: [], why: `${label} is not entered.` }), said: null, unsaid: null }
  const { reason, of100 } = measureNotes?.[key] ?? { reason: '', of100: false }
  const entered = `${label}: ${measureWords(key, value)}, entered by the clinician${of100 ? ` as ${outOf100(value)} of 100` : ''}`
  return {
    value,
    evidence: charted
      ? [
          {
            reference: 'clinician',
            version: null,
            label,
            date: null,
            status: null,
            value: measureWords(key, value),
            note: reason,
          },
          ...charted.evidence,
        ]
      : [],
    why: reason.trim() === '' ? `${entered}.` : `${entered}: ${reason.trim().replace(/\.$/, '')}.`,
    said: { value, reason: reason.trim(), of100 },
    unsaid: charted && { value: charted.value, why: charted.why },
  }
}

function latestEsr({ chart }: Basis, earlier: EarlierMeasures | null): Charted {
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

/** A first assessment counts the lesions only when the whole skeleton was imaged and every lesion is named. */
function firstLesions({ chart, lesions }: Basis): Charted {
  if (!chart.wholeSkeletonImaged) return { value: null, evidence: [], why: 'No whole-body imaging in the chart.' }
  if (chart.unlocatedLesions.length > 0)
    return { value: null, evidence: chart.unlocatedLesions, why: 'A report does not name every lesion.' }
  const counted = countedLesions(lesions)
  return { value: counted.length, evidence: lesionEvidence(counted), why: `${counted.length} lesions on imaging.` }
}

/** The lesion list is cumulative: only a whole-body study since the earlier assessment tells how many there are now. */
function lesionsNow(basis: Basis, earlier: EarlierMeasures | null): Charted {
  if (!earlier) return firstLesions(basis)
  const { chart, lesions } = basis
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
  return {
    esr: inForce('esr', review, latestEsr(basis, earlier)),
    lesions: inForce('lesions', review, lesionsNow(basis, earlier)),
    physicianGlobal: inForce('physicianGlobal', review, null),
    patientGlobal: inForce('patientGlobal', review, null),
    chaq: inForce('chaq', review, null),
    pain: inForce('pain', review, null),
    clinicalLesions: inForce('clinicalLesions', review, null),
  }
}
