/** Inputs of the decision rows from history, examination, problems and age. */
import { type ConditionKey, conditions } from '../../../smart-config/terminology/conditions.ts'
import type { FindingAnswer } from '../../assessment.ts'
import type { Chart, Problem } from '../../chart/chart.ts'
import type { Basis } from '../../criteria/jansson-2009.ts'
import { normalTemperature } from '../../criteria/temperature.ts'
import { ageInYears, byDate } from '../../dates.ts'
import type { Answer, Evidence } from '../../evidence.ts'
import { type FindingKey, findings as findingTable } from '../../findings.ts'
import { inSentence } from '../../in-sentence.ts'
import { anyOf, type Signal, signal } from './signal.ts'

const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const

const countsAsActive = (problem: Problem): boolean =>
  problem.verification === 'confirmed' && problem.clinicalStatus !== 'inactive'
const isEstablished = (problem: Problem): boolean =>
  countsAsActive(problem) && problem.concepts.some((concept) => conditions[concept as ConditionKey]?.establishedCause)

/** True when a search of that type may have missed something. */
export const isIncomplete = (chart: Chart, ...types: string[]): boolean =>
  chart.queries.some((query) => types.includes(query.type) && query.outcome !== 'complete')

/** The problem that brought the child: the earliest dated onset of it. */
const presenting = ['crmo', 'osteomyelitis', 'bonePain']
function onsetUnderThree({ chart, findings, ageYears }: Basis): Signal {
  const label = 'onset before the age of 3'
  const said = findings.onsetUnderThree
  if (said.answer !== 'unknown') return signal(label, said.answer, said.evidence)
  if (findings.neonatalOnset.answer === 'yes') return signal(label, 'yes', findings.neonatalOnset.evidence)
  if (ageYears !== null && ageYears < 3) return signal(label, 'yes', [ageEvidence(chart)])
  const [first] = chart.problems
    .filter((problem) => countsAsActive(problem) && problem.concepts.some((concept) => presenting.includes(concept)))
    .flatMap((problem) => (problem.onset ? [{ date: problem.onset, problem }] : []))
    .sort(byDate)
  const age = first ? ageInYears(chart.patient.birthDate, first.date) : null
  return age === null || !first
    ? signal(label, 'unknown')
    : signal(label, age < 3 ? 'yes' : 'no', [first.problem.evidence])
}

/** A specific finding. The clinician's "no" to the general question denies it too; "no diarrhoea" in a text does not deny Crohn's disease. */
function specific(label: string, one: FindingAnswer, general: FindingAnswer): Signal {
  if (one.answer !== 'unknown') return signal(label, one.answer, one.evidence)
  const denied = general.origin === 'clinician' && general.answer === 'no'
  return signal(label, denied ? 'no' : 'unknown', denied ? general.evidence : [])
}

const ageEvidence = ({ patient }: Chart): Evidence => ({
  reference: `Patient/${patient.id}`,
  version: null,
  label: 'Date of birth',
  date: null,
  status: null,
  value: patient.birthDate ?? '',
})

export function historySignals(basis: Basis) {
  const { chart, findings, period, siteRules, ageYears } = basis
  const found = (key: FindingKey): Signal =>
    signal(inSentence(findingTable[key].label), findings[key].answer, findings[key].evidence)
  const temperature = normalTemperature(chart, findings, period, siteRules)
  const established = chart.problems.filter(isEstablished)
  const pain = [findings.boneOrLimbPain, findings.painOverSixWeeks]
  const persists = [findings.painOverSixWeeks, findings.recurrentFlares]
  const general = findings.acneOrNeutrophilicSkin
  const [early, neonatal] = [onsetUnderThree(basis), found('neonatalOnset')]
  const upToThree: Answer = ageYears === null ? 'unknown' : Math.floor(ageYears) <= 3 ? 'yes' : 'no'
  const rank = chart.familyHistory.filter(({ concepts }) =>
    concepts.includes('expansileOsteolysis' satisfies ConditionKey),
  )
  return {
    blasts: found('blasts'),
    organomegaly: found('organomegalyOrNodes'),
    nightPain: found('nightPain'),
    weightLoss: found('weightLossOrAsthenia'),
    abscess: found('abscess'),
    toxicAppearance: found('toxicAppearance'),
    shortHistory: found('shortHistory'),
    fever: signal('fever', opposite[temperature.answer], temperature.evidence),
    organismFound: found('organismFound'),
    malignantHistology: found('malignantHistology'),
    benignTumour: found('benignTumour'),
    caseatingGranulomas: found('caseatingGranulomas'),
    tumourSuspected: found('tumourSuspected'),
    establishedDiagnosis: signal(
      'an established other diagnosis on the problem list',
      established.length > 0 ? 'yes' : isIncomplete(chart, 'Condition') ? 'unknown' : 'no',
      established.map((problem) => problem.evidence),
    ),
    // Pain for weeks is pain; no word on how long leaves pain itself as it is.
    pain: signal(
      'bone or limb pain, or limp',
      findings.painOverSixWeeks.answer === 'yes' ? 'yes' : findings.boneOrLimbPain.answer,
      pain.flatMap(({ answer, evidence }) => (answer === 'yes' ? evidence : [])),
    ),
    painPersists: signal(
      'pain for more than 6 weeks, or recurrent',
      anyOf(persists.map(({ answer }) => answer)),
      persists.flatMap(({ answer, evidence }) => (answer === 'yes' ? evidence : [])),
    ),
    tuberculosisRisk: found('tuberculosisExposure'),
    bruising: found('bruisingOrGumBleeding'),
    restrictedDiet: found('restrictedDiet'),
    alpLow: found('alpLow'),
    vitaminCLow: found('vitaminCLow'),
    earlyToothLoss: found('earlyToothLoss'),
    growthFailure: found('growthFailure'),
    inflammatoryBackPain: found('inflammatoryBackPain'),
    antibioticsWithoutEffect: found('antibioticsWithoutEffect'),
    curedByAntibiotics: found('curedByAntibiotics'),
    bowelSymptoms: found('bowelSymptoms'),
    inflammatoryBowelDisease: specific(
      "Crohn's disease or ulcerative colitis",
      findings.inflammatoryBowelDisease,
      findings.bowelSymptoms,
    ),
    noKnownBowelDisease: signal(
      'no known inflammatory bowel disease',
      findings.inflammatoryBowelDisease.answer === 'yes' ? 'no' : 'yes',
      findings.inflammatoryBowelDisease.evidence,
    ),
    psoriasisOrPustulosis: found('psoriasisOrPustulosis'),
    pustulosis: specific('pustulosis', findings.pustulosis, findings.psoriasisOrPustulosis),
    pyodermaGangrenosum: specific('pyoderma gangrenosum', findings.pyodermaGangrenosum, general),
    neutrophilicDermatosis: specific('neutrophilic dermatosis', findings.neutrophilicDermatosis, general),
    severeAcne: specific('severe or cystic acne', findings.severeAcne, general),
    // The clinician is asked for severe acne; a chart may speak of any acne.
    severeAcneOrSweet: signal(
      "severe acne or Sweet's syndrome",
      general.origin === 'clinician'
        ? general.answer
        : anyOf([findings.severeAcne.answer, findings.neutrophilicDermatosis.answer]),
      [
        ...findings.severeAcne.evidence,
        ...findings.neutrophilicDermatosis.evidence,
        ...(general.origin === 'clinician' ? general.evidence : []),
      ],
    ),
    destructiveArthritis: found('destructiveArthritis'),
    injectionSiteAbscess: found('injectionSiteAbscess'),
    dyserythropoieticAnaemia: found('dyserythropoieticAnaemia'),
    hearingLoss: found('hearingLoss'),
    craniosynostosis: found('craniosynostosis'),
    polyuria: found('polyuria'),
    sickleCellDisease: found('sickleCellDisease'),
    familyOsteolysis: signal(
      "familial expansile osteolysis or early Paget's disease in the family",
      rank.length > 0 ? 'yes' : 'unknown',
      rank.map(({ evidence }) => evidence),
    ),
    neonatalOnset: early.answer === 'no' ? { ...early, label: neonatal.label } : neonatal,
    onsetUnderThree: early,
    ageUpToThree: signal('age of 3 years or less', upToThree, [ageEvidence(chart)]),
    diskInvolved: found('diskInvolved'),
    synovitis: found('synovitis'),
    langerhansCells: found('langerhansCells'),
    marrowNormal: found('marrowNormal'),
    mycobacteriaExcluded: found('mycobacteriaExcluded'),
    geneticsNegative: found('geneticsNegative'),
  } satisfies Record<string, Signal>
}
