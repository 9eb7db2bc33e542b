/** Inputs of the decision rows from blood: the count and CRP of the index period; LDH, ALP and vitamins whenever they were taken. */
import type { LabResult } from '../../chart/chart.ts'
import { labsOf } from '../../criteria/blood.ts'
import type { Basis } from '../../criteria/jansson-2009.ts'
import type { Answer } from '../../evidence.ts'
import { evidenceOfLabs, fromLabs, isHigh, isLow, isOff, over, under } from './lab-tests.ts'
import { allOf, anyOf, type Signal, signal } from './signal.ts'

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
  // A word that the count is normal cannot outweigh a line that is low: the lines not sent stay open.
  const lowLabs = lines.flat().filter((lab) => isLow(lab) === 'yes')
  const two: Answer =
    countLow >= 2 ? 'yes' : countLow + countOpen < 2 || (saidNormal && countLow === 0) ? 'no' : 'unknown'
  const all = [...lines.flat(), ...labsOf(chart, 'bloodCount', period)]
  const off: Answer =
    all.some((lab) => isOff(lab) === 'yes') || findings.bloodCountAbnormal.answer === 'yes'
      ? 'yes'
      : saidNormal || (lines.every((labs) => labs.length > 0) && all.every((lab) => isOff(lab) === 'no'))
        ? 'no'
        : 'unknown'
  return {
    two: signal('two or more low cell lines', two, evidenceOfLabs(lowLabs)),
    oneOrOff: signal('an abnormal blood count', off, [
      ...evidenceOfLabs(all.filter((lab) => isOff(lab) === 'yes')),
      ...findings.bloodCountAbnormal.evidence,
    ]),
  }
}

/** Low haemoglobin with a low MCV, or the word itself, in a result or a text. */
function microcyticAnaemia({ chart, findings }: Basis, anaemia: Signal): Signal {
  const label = 'microcytic anaemia (MCV)'
  const said = chart.labs.filter(
    ({ words }) => words !== null && /microcyt/i.test(words) && !/\b(no|not)\b/i.test(words),
  )
  if (said.length > 0) return signal(label, 'yes', evidenceOfLabs(said))
  if (findings.microcyticAnaemia.answer !== 'unknown')
    return signal(label, findings.microcyticAnaemia.answer, findings.microcyticAnaemia.evidence)
  const mcv = fromLabs(everOf(chart.labs, 'mcv'), 'low MCV', isLow)
  return signal(label, allOf([anaemia.answer, mcv.answer]), [...anaemia.evidence, ...mcv.evidence])
}

const everOf = (labs: LabResult[], analyte: string): LabResult[] => labs.filter((lab) => lab.analyte === analyte)

export function bloodSignals(basis: Basis) {
  const { chart, period } = basis
  const ever = (analyte: string): LabResult[] => everOf(chart.labs, analyte)
  const { two, oneOrOff } = cytopenias(basis)
  const anaemia = fromLabs(labsOf(chart, 'haemoglobin', period), 'low haemoglobin', isLow)
  return {
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
    highLdh: fromLabs(ever('ldh'), 'high LDH', (lab) =>
      lab.normality === 'high' ? 'yes' : lab.normality === 'unknown' ? 'unknown' : 'no',
    ),
    // 55 mg/L: the limit of Kostik 2023
    crpAbove55: fromLabs(labsOf(chart, 'crp', period), 'CRP above 55 mg/L', over(55)),
    anaemia,
    microcyticAnaemia: microcyticAnaemia(basis, anaemia),
    // By the laboratory's own paediatric range only (clinical-basis 8.2).
    lowAlp: fromLabs(ever('alp'), 'ALP below the range for age and sex', isLow),
    highAlp: fromLabs(ever('alp'), 'ALP above the range for age and sex', isHigh),
    lowVitaminC: fromLabs(ever('vitaminC'), 'low plasma vitamin C', isLow),
    highPyridoxalPhosphate: fromLabs(ever('pyridoxalPhosphate'), "high pyridoxal-5'-phosphate", isHigh),
  } satisfies Record<string, Signal>
}
