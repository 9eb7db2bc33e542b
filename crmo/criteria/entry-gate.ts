/** For whom the Jansson score was meant: pain, and/or abnormal radiograph, and/or an abnormality on whole-body imaging (seed 2.5). */
import { janssonEntry } from '../../smart-config/instruments/jansson-2009.ts'
import type { EntryGate } from '../assessment.ts'
import { modalityOfTitle } from '../modality.ts'
import { anyOf } from '../pathway/signals/signal.ts'
import { countedLesions } from './counted-lesions.ts'
import { bonePain } from './history.ts'
import type { Basis } from './jansson-2009.ts'
import { lesionOrigin, listed, notShown } from './sites.ts'
import { type Verdict, verdict } from './verdict.ts'

const isRadiograph = ({ label }: { label: string }): boolean => modalityOfTitle(label) === 'radiograph'

/** A radiograph report that finds nothing the reader knows is not one that calls the bones free. */
function abnormalRadiograph({ chart, lesions }: Basis): Verdict {
  const shown = countedLesions(lesions).filter(({ evidence }) => evidence.some(isRadiograph))
  if (shown.length > 0)
    return verdict(
      'yes',
      `${listed(shown)}.`,
      shown.flatMap(({ evidence }) => evidence.filter(isRadiograph)),
      lesionOrigin(shown),
    )
  const reports = chart.texts.filter(({ kind, title }) => kind === 'imaging' && isRadiograph({ label: title }))
  const normal = chart.noLesionEvidence.filter(isRadiograph)
  const allNormal = reports.every(({ reference }) => normal.some((one) => one.reference === reference))
  if (reports.length === 0) return verdict('unknown', 'No radiograph report in what could be read.')
  return allNormal
    ? verdict('no', 'Every radiograph report calls the bones free.', normal)
    : verdict('unknown', `Not stated as normal or abnormal: ${reports.map(({ title }) => title).join(', ')}.`)
}

function abnormalWholeBody({ chart, lesions }: Basis): Verdict {
  const counted = countedLesions(lesions)
  const studies = chart.wholeSkeletonEvidence.map(({ reference }) => reference)
  const shown = counted.filter(({ evidence }) => evidence.some(({ reference }) => studies.includes(reference)))
  if (shown.length > 0)
    return verdict(
      'yes',
      `${listed(shown)}.`,
      shown.flatMap(({ evidence }) => evidence.filter(({ reference }) => studies.includes(reference)).slice(0, 1)),
      lesionOrigin(shown),
    )
  return counted.length > 0 && studies.length > 0
    ? verdict(
        'unknown',
        `Whole-body imaging was done; not stated that it shows ${listed(counted)}.`,
        chart.wholeSkeletonEvidence,
      )
    : counted.length > 0
      ? verdict('unknown', 'No imaging of the whole skeleton in what could be read.')
      : notShown(chart, lesions, 'No lesion is shown', counted)
}

export function entryGate(basis: Basis): EntryGate {
  const said = { pain: bonePain(basis), radiograph: abnormalRadiograph(basis), wholeBody: abnormalWholeBody(basis) }
  const parts = (['pain', 'radiograph', 'wholeBody'] as const).map((key) => {
    const { answer, reason, evidence } = said[key]
    return { key, label: janssonEntry.parts[key], answer, reason, evidence }
  })
  const answer = anyOf(parts.map((part) => part.answer))
  return { answer, sentence: janssonEntry.says[answer], parts, citation: janssonEntry.citation }
}
