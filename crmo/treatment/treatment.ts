/** History, step, phenotype, options and alerts (clinical-basis 4). Advice to a clinician; never a prescription. */
import { seed } from '../../smart-config/treatment/cite.ts'
import { schwartz } from '../../smart-config/treatment/kidney.ts'
import type { SiteRules } from '../../smart-config/types.ts'
import type { InstrumentResult, RedFlag } from '../assessment.ts'
import { countedLesions } from '../criteria/counted-lesions.ts'
import type { Basis } from '../criteria/jansson-2009.ts'
import { isRaised } from '../pathway/red-flags.ts'
import type { Review } from '../review.ts'
import { optionOrOff } from '../switched-off.ts'
import { treatmentAlerts } from './alerts.ts'
import { type Care, careOf } from './care.ts'
import { cumulativePamidronate } from './cumulative-pamidronate.ts'
import { treatmentHistory } from './history.ts'
import { ladderOf } from './ladder.ts'
import { treatmentOptions } from './options.ts'
import { phenotypeOf } from './phenotype.ts'
import type { Treatment, TreatmentCourse } from './treatment-types.ts'
import { weightWords } from './weight.ts'
import { withoutMisprint } from './without-misprint.ts'

/** Why no option is laid out; null when they are. */
function withheldBy(care: Care, off: SiteRules['switchedOff']): string | null {
  if (off?.treatment) return 'Treatment is switched off by this site: nothing is laid out.'
  if (isRaised(care.flags, 'D-31'))
    return 'An established other diagnosis stands (D-31): no treatment for CNO is laid out.'
  return care.lesions.length === 0 ? 'No lesion counts: no treatment for CNO is laid out.' : null
}

/** Seed 4: when clinical and MRI abnormalities do not resolve, or when a relapse is confirmed after remission. */
function retreatmentOf(history: TreatmentCourse[]): Treatment['retreatment'] {
  const courses = history.filter((course) => course.class === 'bisphosphonate')
  return courses.length === 0
    ? null
    : {
        answer: 'unknown',
        sentence: `Another bisphosphonate course: when clinical and MRI abnormalities do not resolve, or when a relapse is confirmed after remission. MRI of the affected sites first. ${courses.map(({ sentence }) => sentence).join(' ')}`,
        evidence: courses.flatMap(({ evidence }) => evidence),
        citation: seed(
          'Wipff 2011, section 4',
          'Miettunen 2009, doi 10.1186/1546-0096-7-2 (MRI before every second course)',
        ),
      }
}

function weightOf({ weight: verdict }: Care): Treatment['weight'] {
  if (!verdict.ok)
    return {
      kg: null,
      date: null,
      sentence: `${verdict.reason} Doses stay per kilogram.`,
      evidence: verdict.evidence,
    }
  const { weight } = verdict
  return {
    kg: weight.kg,
    date: weight.date,
    sentence: `Figures for this child are from ${weightWords(weight)}: recent, plausible for age and uncontradicted.`,
    evidence: [weight.evidence],
  }
}

export function treatmentOf(basis: Basis, review: Review, jansson: InstrumentResult, flags: RedFlag[]): Treatment {
  const lesions = countedLesions(basis.lesions)
  const care = careOf(basis, lesions, flags)
  const { feverCelsius, switchedOff } = basis.siteRules
  const history = treatmentHistory(basis.chart)
  const step = ladderOf(history, lesions)
  const phenotype = phenotypeOf(basis, lesions, jansson)
  const pamidronate = cumulativePamidronate(basis.chart, review)
  const withheld = withheldBy(care, switchedOff)
  const tooYoung = jansson.category === 'outside-cohort'
  return withoutMisprint({
    history,
    step,
    phenotype,
    weight: weightOf(care),
    kidney: { sentence: care.kidney.sentence, evidence: care.kidney.evidence, citation: schwartz.citation },
    premise: withheld ?? 'If CNO is accepted. Laid out side by side, never chosen: a clinician decides and prescribes.',
    options: withheld
      ? []
      : treatmentOptions({ care, history, ladder: step, phenotype, pamidronate, tooYoung, feverCelsius }).map(
          optionOrOff(switchedOff),
        ),
    alerts: treatmentAlerts(care, history, pamidronate, feverCelsius),
    pamidronate,
    retreatment: retreatmentOf(history),
  })
}
