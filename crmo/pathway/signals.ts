/** The tri-state inputs of the red flags and the gate, each answered once from labs, lesions, findings and problems. */
import { type ConditionKey, conditions } from '../../smart-config/terminology/conditions.ts'
import type { LabResult, Problem } from '../chart/chart.ts'
import { labsOf } from '../criteria/blood.ts'
import { countedLesions } from '../criteria/counted-lesions.ts'
import type { Basis } from '../criteria/jansson-2009.ts'
import { normalTemperature } from '../criteria/temperature.ts'
import type { Answer, Evidence } from '../evidence.ts'
import type { FindingKey } from '../findings.ts'
import { inSentence } from '../in-sentence.ts'
import type { LesionFeature } from '../lesion.ts'
import { anyOf, type Signal, signal } from './signal.ts'

const evidence = (labs: LabResult[]): Evidence[] => labs.map((lab) => lab.evidence)

/** Yes when any result meets the test; no when there are results and none can; else unknown. */
function fromLabs(labs: LabResult[], label: string, test: (lab: LabResult) => Answer): Signal {
  const answers = labs.map(test)
  const answer = labs.length === 0 ? 'unknown' : anyOf(answers)
  return signal(label, answer, evidence(labs.filter((_, index) => answers[index] === answer)))
}

const isLow = (lab: LabResult): Answer =>
  lab.normality === 'low' ? 'yes' : lab.normality === 'normal' || lab.normality === 'high' ? 'no' : 'unknown'
const isOff = (lab: LabResult): Answer =>
  lab.normality === 'unknown' ? 'unknown' : lab.normality === 'normal' ? 'no' : 'yes'

/** A number against a limit in the canonical unit; a comparator that leaves it open is unknown. */
const under =
  (limit: number) =>
  ({ quantity }: LabResult): Answer => {
    if (!quantity) return 'unknown'
    if (quantity.value < limit) return quantity.comparator?.startsWith('>') ? 'unknown' : 'yes'
    return quantity.comparator?.startsWith('<') && quantity.value > limit ? 'unknown' : 'no'
  }
const over =
  (limit: number) =>
  ({ quantity }: LabResult): Answer => {
    if (!quantity) return 'unknown'
    if (quantity.value > limit) return quantity.comparator?.startsWith('<') ? 'unknown' : 'yes'
    return quantity.comparator?.startsWith('>') ? 'unknown' : 'no'
  }

/** Low cell lines of the index period: white cells and neutrophils are one line. */
function cytopenias({ chart, period, findings }: Basis): { two: Signal; oneOrOff: Signal } {
  const lines = [['leucocytes', 'neutrophils'], ['haemoglobin'], ['platelets']].map((analytes) =>
    analytes.flatMap((analyte) => labsOf(chart, analyte, period)),
  )
  const low = lines.map((labs) => (labs.length === 0 ? 'unknown' : anyOf(labs.map(isLow))))
  const countLow = low.filter((answer) => answer === 'yes').length
  const countOpen = low.filter((answer) => answer === 'unknown').length
  const saidNormal =
    findings.bloodCountNormal.answer === 'yes' ||
    labsOf(chart, 'bloodCount', period).some((lab) => lab.normality === 'normal')
  const lowLabs = lines.flat().filter((lab) => isLow(lab) === 'yes')
  const two: Answer = countLow >= 2 ? 'yes' : countLow + countOpen < 2 || saidNormal ? 'no' : 'unknown'
  const all = [...lines.flat(), ...labsOf(chart, 'bloodCount', period)]
  const off: Answer =
    all.some((lab) => isOff(lab) === 'yes') || findings.bloodCountAbnormal.answer === 'yes'
      ? 'yes'
      : saidNormal || (lines.every((labs) => labs.length > 0) && all.every((lab) => isOff(lab) === 'no'))
        ? 'no'
        : 'unknown'
  return {
    two: signal('two or more low cell lines', two, evidence(lowLabs)),
    oneOrOff: signal('an abnormal blood count', off, [
      ...evidence(all.filter((lab) => isOff(lab) === 'yes')),
      ...findings.bloodCountAbnormal.evidence,
    ]),
  }
}

/** Stated by a report for a lesion or in words; no only when denied, for "not mentioned" is not "absent". */
function lesionSign({ lesions, findings }: Basis, feature: LesionFeature, key: FindingKey, label: string): Signal {
  const counted = countedLesions(lesions)
  const stated = counted.filter((lesion) => lesion.features.includes(feature))
  if (stated.length > 0)
    return signal(
      label,
      'yes',
      stated.flatMap((lesion) => lesion.evidence),
    )
  if (findings[key].answer !== 'unknown') return signal(label, findings[key].answer, findings[key].evidence)
  const denied = counted.length > 0 && counted.every((lesion) => lesion.deniedFeatures.includes(feature))
  return signal(label, denied ? 'no' : 'unknown', denied ? counted.flatMap((lesion) => lesion.evidence) : [])
}

const isEstablished = (problem: Problem): boolean =>
  problem.verification === 'confirmed' &&
  problem.clinicalStatus !== 'inactive' &&
  problem.concepts.some((concept) => conditions[concept as ConditionKey]?.establishedCause)

function fever({ chart, findings, period, siteRules }: Basis): Signal {
  const { answer, evidence: from } = normalTemperature(chart, findings, period, siteRules)
  return signal('fever', answer === 'no' ? 'yes' : answer === 'yes' ? 'no' : 'unknown', from)
}

/** Blasts, LDH and organomegaly matter whenever they occurred; blood count and CRP are those of the index period. */
export function signalsOf(basis: Basis) {
  const { chart, findings, period } = basis
  const found = (key: FindingKey): Signal =>
    signal(inSentence(findings[key].label), findings[key].answer, findings[key].evidence)
  const established = chart.problems.filter(isEstablished)
  const { two, oneOrOff } = cytopenias(basis)
  return {
    corticalBreach: lesionSign(basis, 'cortical_breach', 'corticalBreach', 'breached cortex'),
    periostealReaction: lesionSign(basis, 'periosteal_reaction', 'periostealReaction', 'periosteal apposition'),
    blasts: found('blasts'),
    twoCytopenias: two,
    abnormalCount: oneOrOff,
    // 1.0 × 10⁹/L [house]
    neutropenia: fromLabs(labsOf(chart, 'neutrophils', period), 'neutrophils below 1.0 × 10⁹/L', under(1)),
    lowPlatelets: fromLabs(labsOf(chart, 'platelets', period), "platelets below the laboratory's range", isLow),
    leucocytesBelow4: fromLabs(labsOf(chart, 'leucocytes', period), 'white cells below 4 × 10⁹/L', under(4)),
    platelets150to250: fromLabs(labsOf(chart, 'platelets', period), 'platelets 150 to 250 × 10⁹/L', (lab) =>
      lab.quantity === null || lab.quantity.comparator
        ? 'unknown'
        : lab.quantity.value >= 150 && lab.quantity.value <= 250
          ? 'yes'
          : 'no',
    ),
    highLdh: fromLabs(labsOf(chart, 'ldh', { ...period, from: null, to: null }), 'high LDH', (lab) =>
      lab.normality === 'high' ? 'yes' : lab.normality === 'unknown' ? 'unknown' : 'no',
    ),
    organomegaly: found('organomegalyOrNodes'),
    nightPain: found('nightPain'),
    weightLoss: found('weightLossOrAsthenia'),
    abscess: found('abscess'),
    toxicAppearance: found('toxicAppearance'),
    shortHistory: found('shortHistory'),
    fever: fever(basis),
    // 55 mg/L: the limit of Kostik 2023
    crpAbove55: fromLabs(labsOf(chart, 'crp', period), 'CRP above 55 mg/L', over(55)),
    organismFound: found('organismFound'),
    malignantHistology: found('malignantHistology'),
    establishedDiagnosis: signal(
      'an established other diagnosis on the problem list',
      established.length > 0
        ? 'yes'
        : chart.queries.some((query) => query.type === 'Condition' && query.outcome !== 'complete')
          ? 'unknown'
          : 'no',
      established.map((problem) => problem.evidence),
    ),
  } satisfies Record<string, Signal>
}

export type Signals = ReturnType<typeof signalsOf>
export type SignalKey = keyof Signals
