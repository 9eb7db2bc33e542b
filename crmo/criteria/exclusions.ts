/** Diseases that an instrument excludes. Absent from the problem list is not ruled out: a no needs a result or a word that says so. */

import { active, charted, isCharted, stated } from './history.ts'
import type { Basis } from './jansson-2009.ts'
import { boneCultureSterile } from './sterile-culture.ts'
import { type Verdict, verdict } from './verdict.ts'

const notRuledOut = (what: string): Verdict =>
  verdict('unknown', `${what} is not in the chart; not stated that it is ruled out.`)

export function malignancy(basis: Basis): Verdict {
  const found = active(basis.chart, 'leukaemia', 'lymphoma', 'boneTumour')
  if (found.length > 0) return charted(found)
  const histology = stated(basis, 'malignantHistology')
  return histology.answer === 'unknown' ? notRuledOut('Malignancy') : histology
}

/** Histology of one lesion says nothing of the past. */
export function malignancyEver(basis: Basis): Verdict {
  const found = basis.chart.problems.filter((problem) => isCharted(problem, 'leukaemia', 'lymphoma', 'boneTumour'))
  if (found.length > 0) return charted(found)
  const histology = stated(basis, 'malignantHistology')
  return histology.answer === 'yes'
    ? histology
    : verdict('unknown', 'No malignancy in the chart; not stated that there never was one.')
}

export function boneInfection(basis: Basis): Verdict {
  const found = active(basis.chart, 'acuteBacterialOsteomyelitis', 'boneTuberculosis')
  if (found.length > 0) return charted(found)
  const organism = stated(basis, 'organismFound')
  if (organism.answer === 'yes')
    return { ...organism, reason: 'An organism from bone or blood is stated; the clinician rules on contaminants.' }
  const sterile = boneCultureSterile(basis)
  if (sterile.answer === 'yes') return { ...sterile, answer: 'no' }
  return organism.answer === 'no'
    ? { ...organism, answer: 'unknown', reason: sterile.reason }
    : notRuledOut('Infection of bone')
}

export function vitaminCDeficiency({ chart }: Basis): Verdict {
  const found = active(chart, 'scurvy')
  if (found.length > 0) return charted(found)
  const levels = chart.labs.filter(({ analyte }) => analyte === 'vitaminC')
  const evidence = levels.map((lab) => lab.evidence)
  if (levels.some(({ normality }) => normality === 'low'))
    return verdict('unknown', 'Vitamin C was low: the clinician says whether that is a deficiency.', evidence)
  return levels.length > 0 && levels.every(({ normality }) => normality === 'normal' || normality === 'high')
    ? verdict('no', "Vitamin C is not below the laboratory's range.", evidence)
    : notRuledOut('Vitamin C deficiency')
}

/** ALP at any time: a low one keeps it open (adult limits miss it), normal ones for age argue against it. */
export function hypophosphatasia({ chart }: Basis): Verdict {
  const found = active(chart, 'hypophosphatasia')
  if (found.length > 0) return charted(found)
  const alp = chart.labs.filter(({ analyte }) => analyte === 'alp')
  const evidence = alp.map((lab) => lab.evidence)
  if (alp.some(({ normality }) => normality === 'low'))
    return verdict('unknown', 'ALP was low: pyridoxal-5-phosphate and gene test decide.', evidence)
  return alp.length > 0 && alp.every(({ normality }) => normality === 'normal' || normality === 'high')
    ? verdict('no', "ALP is not below the laboratory's range.", evidence)
    : verdict('unknown', 'No ALP that can be called low or not for age and sex.', evidence)
}

export function lastingAntibioticResponse(basis: Basis): Verdict {
  const cured = stated(basis, 'curedByAntibiotics')
  if (cured.answer !== 'unknown') return cured
  const without = stated(basis, 'antibioticsWithoutEffect')
  return without.answer === 'yes'
    ? { ...without, answer: 'no', reason: 'Antibiotics were given without effect.' }
    : verdict('unknown', 'Not stated what became of the disease on antibiotics alone.')
}
