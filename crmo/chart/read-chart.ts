import { byDate } from '../dates.ts'
import type { DiagnosticReport, Observation } from '../fhir/resources.ts'
import type { LesionSite } from '../lesion.ts'
import { type AssessmentRecord, earlierRecords } from '../monitoring/record.ts'
import { fromQuestionnaireResponse } from '../questionnaire/from-questionnaire-response.ts'
import { settles } from '../report-text/whole-text/unread-bones.ts'
import type { Reason } from '../told.ts'
import type { Chart, ChartFinding, LabResult, Medication, QueryOutcome, Temperature, UnusedResource } from './chart.ts'
import { findingsOfCulture, findingsOfFamily, findingsOfProblem, findingsOfSmear } from './coded-findings.ts'
import { lesionsOfConclusion, lesionsOfCondition, lesionsOfObservation } from './coded-lesions.ts'
import { labelOf } from './concepts.ts'
import { imagingStudyOf } from './imaging.ts'
import { withoutContradicted, withoutExplained } from './judged-lesions.ts'
import { labResults } from './labs.ts'
import { isPlanned, medicationOf, medicationReason } from './medications.ts'
import { type LesionMention, mergeLesions } from './merge-lesions.ts'
import { findingsOfWords } from './observation-words.ts'
import { allergyOf, familyHistoryOf, immunizationOf, procedureOf } from './other-facts.ts'
import { patientOf } from './patient-of.ts'
import { problemOf, problemReason } from './problems.ts'
import { sortResources } from './sort-resources.ts'
import { temperatureOf, temperatureSite } from './temperatures.ts'
import { type ReadTexts, readDocument, readReport, reportDate } from './texts.ts'
import { toldLabs } from './told-labs.ts'
import { because } from './unused-reasons.ts'
import { dateReason, statusReason } from './usable.ts'

const dateOf = (observation: Observation): string | null =>
  observation.effectiveDateTime ??
  observation.effectiveInstant ??
  observation.effectivePeriod?.start ??
  observation.issued ??
  null

/** Equal code, time and value count once (ehr-integration 2.11: the same result twice with different ids). */
function isRepeat(seen: Set<string>, lab: LabResult): boolean {
  const key = JSON.stringify([lab.analyte, lab.label, lab.date, lab.evidence.value])
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

/** Earlier assessments by this app, of this patient only. */
function recordsOf(resources: unknown[], patientId: string, now: string): AssessmentRecord[] {
  const summaries = resources.flatMap((resource) => fromQuestionnaireResponse(resource) ?? [])
  const own = summaries.filter(
    ({ subject }) => subject !== null && /(?:^|\/)Patient\/([^/]+)$/.exec(subject)?.[1] === patientId,
  )
  return earlierRecords(
    own.flatMap(({ record }) => record ?? []),
    now,
  )
}

const byReportDate = (a: DiagnosticReport, b: DiagnosticReport): number =>
  byDate({ date: reportDate(a) }, { date: reportDate(b) })
/** Sites of the lesions that the reports read so far state. */
const shownSoFar = (texts: ReadTexts[]): LesionSite[] =>
  texts.flatMap((one) =>
    one.lesions.flatMap(({ site, certainty, imaging }) => (certainty === 'stated' && imaging ? [site] : [])),
  )

const ownAssessment = because('unused-own-assessment')

/**
 * FHIR R4 resources of one patient → facts. Never throws on bad resources: what cannot be used is counted and listed.
 *
 * @param resources parsed JSON, in any order; exactly one Patient is expected, and only resources that name it are used
 * @param now ISO 8601; what is dated after it is excluded and listed
 * @param queries how the EHR's searches ended; empty on the command line
 */
export function readChart(resources: unknown[], now: string, queries: QueryOutcome[] = []): Chart {
  const { parsed, unused, read } = sortResources(resources)
  const patient = patientOf(parsed.Patient[0])
  const labs: LabResult[] = []
  const temperatures: Temperature[] = []
  const findings: ChartFinding[] = []
  const lesions: LesionMention[] = []
  const texts: ReadTexts[] = []
  const notes: ReadTexts[] = []

  const leaveOut = (
    resource: { resourceType: string; id: string },
    { reason, told }: Reason,
    label: string,
    more: Pick<UnusedResource, 'unreadText'> = {},
  ): void => {
    unused.push({
      reference: `${resource.resourceType}/${resource.id}`,
      type: resource.resourceType,
      reason,
      told,
      label,
      ...more,
    } satisfies UnusedResource)
  }
  /** True when status and date let the resource count; else it is listed. */
  const counts = (
    resource: { resourceType: string; id: string },
    status: string | undefined,
    date: string | null,
    label: string,
  ): boolean => {
    const reason = statusReason(status) ?? dateReason(date, now)
    if (reason) leaveOut(resource, reason, label)
    return reason === null
  }

  const seen = new Set<string>()
  for (const observation of parsed.Observation) {
    const date = dateOf(observation)
    if (!counts(observation, observation.status, date, labelOf(observation.code))) continue
    const site = temperatureSite(observation)
    if (site) {
      const temperature = temperatureOf(observation, site, date)
      if ('reason' in temperature) leaveOut(observation, temperature, labelOf(observation.code))
      else temperatures.push(temperature)
      continue
    }
    for (const lab of labResults(observation, date, patient)) {
      if (isRepeat(seen, lab)) leaveOut(observation, because('unused-twice'), lab.label)
      else labs.push(lab)
    }
    lesions.push(...lesionsOfObservation(observation, date))
    findings.push(
      ...findingsOfCulture(observation, date),
      ...findingsOfSmear(observation, date),
      ...findingsOfWords(observation, date),
    )
  }

  const problems = parsed.Condition.flatMap((condition) => {
    const label = labelOf(condition.code)
    const reason = problemReason(condition)
    if (reason) leaveOut(condition, reason, label)
    if (reason || !counts(condition, undefined, condition.recordedDate ?? null, label)) return []
    const problem = problemOf(condition)
    lesions.push(...lesionsOfCondition(condition, problem))
    return [problem]
  })

  // Notes first: a report that gives no side takes that of the complaint.
  for (const document of parsed.DocumentReference) {
    const label = labelOf(document.type)
    if (
      !counts(
        document,
        document.status === 'current' ? document.docStatus : document.status,
        document.date ?? null,
        label,
      )
    )
      continue
    const result = readDocument(document)
    if (result.isOwn) {
      leaveOut(document, ownAssessment, label)
      continue
    }
    notes.push(result)
    for (const reason of result.unread) leaveOut(document, reason, label, { unreadText: true })
  }
  const complaint = notes.flatMap((one) => one.toldSides)

  // In the order of time: a later report speaks of "the lesion" of an earlier one.
  for (const report of [...parsed.DiagnosticReport].sort(byReportDate)) {
    const date = reportDate(report)
    const label = labelOf(report.code)
    const usable = counts(report, report.status, date, label)
    if (report.status === 'entered-in-error' || report.status === 'cancelled') continue
    const result = readReport(report, parsed.ImagingStudy, { known: shownSoFar(texts), complaint })
    if (result.isOwn) leaveOut(report, ownAssessment, label)
    // A report that is not final is shown, never read: its texts stay, nothing else.
    texts.push(
      usable
        ? result
        : {
            ...result,
            findings: [],
            lesions: [],
            results: [],
            wholeSkeleton: [],
            pending: [],
            unlocated: [],
            noLesion: [],
            explained: [],
            unreadBones: [],
          },
    )
    if (usable) lesions.push(...lesionsOfConclusion(report, date))
    for (const reason of result.unread) leaveOut(report, reason, label, { unreadText: true })
  }
  texts.push(...notes)
  for (const text of texts.flatMap((one) => one.texts)) {
    if (text.reading === 'not-english')
      unused.push({
        reference: text.reference,
        type: text.reference.split('/')[0] ?? '',
        ...because('unused-not-english'),
        label: text.title,
      })
  }

  const familyHistory = parsed.FamilyMemberHistory.filter((one) =>
    counts(one, one.status, null, 'Family history'),
  ).flatMap(familyHistoryOf)
  const planned: Medication[] = []
  const medications = [
    ...parsed.MedicationRequest,
    ...parsed.MedicationStatement,
    ...parsed.MedicationAdministration,
  ].flatMap((resource) => {
    const reason = medicationReason(resource)
    const medication = medicationOf(resource)
    if (isPlanned(resource, medication, now)) planned.push(medication)
    if (reason) leaveOut(resource, reason, medication.label)
    return reason || !counts(resource, resource.status, medication.start, medication.label) ? [] : [medication]
  })
  const studies = parsed.ImagingStudy.filter((one) =>
    counts(one, one.status, one.started ?? null, one.description ?? 'Imaging study'),
  ).map((one) => imagingStudyOf(one, parsed.DiagnosticReport))
  labs.push(
    ...toldLabs(
      texts.flatMap((one) => one.results),
      labs,
      patient,
    ),
  )
  const merged = mergeLesions(
    withoutContradicted(
      withoutExplained(
        [...lesions, ...texts.flatMap((one) => one.lesions)],
        texts.flatMap((one) => one.explained),
      ),
      texts.flatMap((one) => one.free),
    ),
  )
  // A bone that one report leaves open may be a known lesion of another.
  const unreadBones = texts
    .flatMap((one) => one.unreadBones)
    .filter(
      ({ bone, level, side, isOtherSide }) =>
        !merged.some(
          (one) => one.state === 'reported' && settles(one, bone, level) && !(isOtherSide && one.side !== side),
        ),
    )
  const wholeSkeletonEvidence = texts.flatMap((one) => one.wholeSkeleton)

  return {
    patient,
    readAt: now,
    labs: labs.sort(byDate),
    temperatures: temperatures.sort(byDate),
    problems,
    medications: medications.sort((a, b) => byDate({ date: a.start }, { date: b.start })),
    plannedMedications: planned,
    procedures: parsed.Procedure.map((one) => ({ one, fact: procedureOf(one) }))
      .filter(({ one, fact }) => counts(one, one.status, fact.date, fact.label))
      .map(({ fact }) => fact),
    allergies: parsed.AllergyIntolerance.flatMap((one) => allergyOf(one) ?? []),
    familyHistory,
    immunizations: parsed.Immunization.filter((one) =>
      counts(one, one.status, one.occurrenceDateTime ?? null, labelOf(one.vaccineCode)),
    ).map(immunizationOf),
    studies: studies.sort(byDate),
    texts: texts.flatMap((one) => one.texts),
    findings: [
      ...findings,
      ...texts.flatMap((one) => one.findings),
      ...problems.flatMap(findingsOfProblem),
      ...findingsOfFamily(familyHistory),
    ],
    unsettled: texts.flatMap((one) => one.unsettled),
    lesions: merged,
    wholeSkeletonImaged: wholeSkeletonEvidence.length > 0,
    wholeSkeletonEvidence,
    unlocatedLesions: texts.flatMap((one) => one.unlocated),
    noLesionEvidence: texts.flatMap((one) => one.noLesion),
    unreadBones: unreadBones.map(({ bone, side, evidence }) => ({ ...evidence, bone, side })),
    imagingPending: texts.flatMap((one) => one.pending),
    completeness: read.map((one) => ({
      ...one,
      unusable: new Set(unused.filter(({ type }) => type === one.type).map(({ reference }) => reference)).size,
    })),
    unused,
    queries,
    earlier: recordsOf(resources, patient.id, now),
  }
}
