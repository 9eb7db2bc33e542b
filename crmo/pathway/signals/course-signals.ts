/** Inputs of the decision rows from imaging done, biopsies and treatment. */
import { evidenceOfText, pathologyReports } from '../../criteria/biopsy.ts'
import { crpBelow30 } from '../../criteria/blood-limits.ts'
import { countedLesions } from '../../criteria/counted-lesions.ts'
import { firstLesionDate } from '../../criteria/index-period.ts'
import type { Basis } from '../../criteria/jansson-2009.ts'
import { boneCultureSterile } from '../../criteria/sterile-culture.ts'
import { instantOf } from '../../dates.ts'
import type { Answer } from '../../evidence.ts'
import { isIncomplete } from './history-signals.ts'
import { isTypicalPattern } from './lesion-signals.ts'
import { hasStudyOf, isFrom, textsOf } from './modality.ts'
import { type Signal, signal } from './signal.ts'

/** The child was on the drug when the first study showed a lesion: only then can the lesion be the drug's. */
function tnfAtOnset({ chart, lesions }: Basis): Signal {
  const label = 'on a TNF antagonist when the first lesion was shown'
  const given = chart.medications.filter(({ classes }) => classes.includes('tnfAntagonist'))
  if (given.length === 0)
    return signal(label, isIncomplete(chart, 'MedicationRequest', 'MedicationStatement') ? 'unknown' : 'no')
  const first = firstLesionDate(lesions)
  const before = given.filter(
    ({ start, end }) =>
      start !== null &&
      (first === null || (instantOf(start) < instantOf(first) && (end === null || instantOf(end) >= instantOf(first)))),
  )
  const answer: Answer = before.length > 0 ? 'yes' : given.some(({ start }) => start === null) ? 'unknown' : 'no'
  return signal(
    label,
    answer,
    (answer === 'yes' ? before : given).map(({ evidence }) => evidence),
  )
}

function radiographNormal({ chart }: Basis): Signal {
  const texts = textsOf(chart, 'radiograph')
  const free = chart.noLesionEvidence.filter((evidence) => isFrom(texts, evidence))
  const showing = texts.length > 0 && chart.lesions.some((lesion) => lesion.evidence.some((one) => isFrom(texts, one)))
  return signal('a normal radiograph', free.length > 0 ? 'yes' : showing ? 'no' : 'unknown', free)
}

function radiographPattern({ chart, lesions }: Basis): Signal {
  const texts = textsOf(chart, 'radiograph')
  const counted = countedLesions(lesions).filter((lesion) => lesion.evidence.some((one) => isFrom(texts, one)))
  const typical = counted.filter(isTypicalPattern)
  const open = counted.length === 0 || counted.some(({ region }) => region === 'unspecified')
  return signal(
    'a metaphyseal lytic or sclerotic lesion on a radiograph',
    typical.length > 0 ? 'yes' : open ? 'unknown' : 'no',
    typical.flatMap((lesion) => lesion.evidence.filter((one) => isFrom(texts, one))),
  )
}

const otherOrgan = /skin|renal|kidney|liver|hepatic|lymph|bowel|intestin|duoden|colon|rectal|gastr|muscle|marrow/i

/** What this login can see of biopsies; one of skin or bowel says nothing about the bone. Pathology that speaks of another organ too is doubtful. */
function noBiopsyYet({ chart }: Basis): Signal {
  const label = 'no biopsy in the chart'
  const procedures = chart.procedures.filter(
    ({ concepts, status, label: name }) =>
      concepts.includes('biopsy') && status === 'completed' && !otherOrgan.test(name),
  )
  const pathology = pathologyReports(chart)
  const certain = pathology.filter(({ title, text }) => !otherOrgan.test(`${title} ${text}`))
  const done = [...procedures.map(({ evidence }) => evidence), ...certain.map(evidenceOfText)]
  if (done.length > 0) return signal(label, 'no', done)
  const doubtful = pathology.length > 0 || isIncomplete(chart, 'Procedure', 'DiagnosticReport')
  return signal(label, doubtful ? 'unknown' : 'yes', pathology.map(evidenceOfText))
}

export function courseSignals(basis: Basis) {
  const { chart } = basis
  const bristolCrp = crpBelow30(basis)
  const culture = boneCultureSterile(basis)
  // After a CT of the site a radiograph adds nothing; after an MRI it does.
  const hasRadiograph = hasStudyOf(chart, 'radiograph') || hasStudyOf(chart, 'ct')
  const imagingMayMiss = isIncomplete(chart, 'ImagingStudy', 'DiagnosticReport')
  return {
    noRadiograph: signal('no radiograph or CT in the chart', hasRadiograph ? 'no' : imagingMayMiss ? 'unknown' : 'yes'),
    radiographNormal: radiographNormal(basis),
    radiographPattern: radiographPattern(basis),
    skeletonNotImaged: signal(
      'no imaging of the whole skeleton',
      chart.wholeSkeletonImaged ? 'no' : imagingMayMiss ? 'unknown' : 'yes',
      chart.wholeSkeletonEvidence,
    ),
    noBiopsyYet: noBiopsyYet(basis),
    boneCultureSterile: signal('sterile culture of bone off antibiotics', culture.answer, culture.evidence),
    crpBelow30: signal('CRP below 30 mg/L', bristolCrp.answer, bristolCrp.evidence),
    tnfAtOnset: tnfAtOnset(basis),
  } satisfies Record<string, Signal>
}
