/** Reports and notes → normalised texts, what the reader made of them, and the lesions and findings that follow. */
import { textKinds } from '../../smart-config/terminology/imaging.ts'
import type { Evidence } from '../evidence.ts'
import type { Attachment, CodeableConcept } from '../fhir/elements.ts'
import type { DiagnosticReport, DocumentReference, ImagingStudy } from '../fhir/resources.ts'
import type { LesionSite } from '../lesion.ts'
import { namesAssessment } from '../questionnaire/signing.ts'
import type { SideHint } from '../report-text/lesions/sides.ts'
import { sidesToldIn } from '../report-text/lesions/told-sides.ts'
import { readText } from '../report-text/read-text.ts'
import type { TextKind, TextSpan, UnreadBone } from '../report-text/reading.ts'
import type { TextResult } from '../report-text/told/told-results.ts'
import type { Reason } from '../told.ts'
import type { ChartFinding, ReportText, UnsettledFact } from './chart.ts'
import { hasWords, labelOf, plainWords } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'
import { showsWholeSkeleton } from './imaging.ts'
import type { JudgedBone } from './judged-lesions.ts'
import type { LesionMention } from './merge-lesions.ts'
import { attachmentText, normaliseText } from './plain-text.ts'
import { statusReason } from './usable.ts'

/** A laboratory value stated in a text; its span is the evidence. */
export type ToldResult = { result: TextResult; date: string | null; evidence: Evidence }

export type ReadTexts = {
  texts: ReportText[]
  findings: ChartFinding[]
  lesions: LesionMention[]
  results: ToldResult[]
  unsettled: UnsettledFact[]
  wholeSkeleton: Evidence[]
  pending: Evidence[]
  unlocated: Evidence[]
  noLesion: Evidence[]
  /** Called physiological, a variant or an artefact. */
  explained: JudgedBone[]
  /** Of one side, called normal. */
  free: JudgedBone[]
  unreadBones: (Pick<UnreadBone, 'bone' | 'level' | 'side' | 'isOtherSide'> & { evidence: Evidence })[]
  /** Why an attachment was not read: for the list of what was not used. */
  unread: Reason[]
  /** Sides that a note complains of. */
  toldSides: readonly SideHint[]
  /** A note that this app wrote, or that holds one: it repeats the chart and the signer, and would be its own evidence. */
  isOwn: boolean
}

function kindOf(concepts: CodeableConcept[], title: string): TextKind {
  const codes = concepts.flatMap((concept) => concept.coding.map((coding) => coding.code ?? ''))
  const words = plainWords(title)
  const byCode = textKinds.find((kind) => kind.codes.some((code) => codes.includes(code)))
  return (byCode ?? textKinds.find((kind) => kind.words.some((word) => hasWords(words, word))))?.kind ?? 'note'
}

type Source = {
  resource: DiagnosticReport | DocumentReference
  concept: CodeableConcept | undefined
  kind: TextKind
  title: string
  date: string | null
  /** Title or codes of the study show the whole skeleton. */
  wholeSkeleton: boolean
  status: string | undefined
  /** What the chart has told before this text. */
  before: Before
}

/** Lesions of earlier reports, and the sides that the notes complain of. */
export type Before = { known: readonly LesionSite[]; complaint: readonly SideHint[] }
const nothingBefore: Before = { known: [], complaint: [] }

const nothing = (): ReadTexts => ({
  texts: [],
  findings: [],
  lesions: [],
  results: [],
  unsettled: [],
  wholeSkeleton: [],
  pending: [],
  unlocated: [],
  noLesion: [],
  explained: [],
  free: [],
  unreadBones: [],
  unread: [],
  toldSides: [],
  isOwn: false,
})

function readOne(source: Source, id: string, text: string): ReadTexts {
  const { resource, concept, kind, title, date } = source
  const reading = readText(text, { kind, title, ...source.before })
  const entry: ReportText = {
    id,
    reference: `${resource.resourceType}/${resource.id}`,
    kind,
    title,
    date,
    text,
    reading: statusReason(source.status) ? 'not-final' : reading.language === 'other' ? 'not-english' : 'read',
  }
  if (entry.reading !== 'read') return { ...nothing(), texts: [entry] }
  const quote = ({ start, end }: TextSpan): Evidence =>
    evidenceOf({ ...resource, status: source.status }, concept, date, {
      label: title,
      span: { textId: id, start, end, text: text.slice(start, end) },
    })
  const judged = ({ bone, level, side }: UnreadBone): JudgedBone => ({ bone, level, side, date, title })
  const whole = reading.wholeSkeleton
    ? [quote(reading.wholeSkeleton)]
    : source.wholeSkeleton && kind === 'imaging'
      ? [quote({ start: 0, end: 0 })]
      : []
  const several = kind === 'imaging' ? reading.severalLesions : null
  const unplaced = kind === 'imaging' ? reading.unplaced : []
  const located = reading.lesions.filter(({ certainty }) => certainty === 'stated').length
  return {
    ...nothing(),
    texts: [entry],
    findings: reading.findings.map(({ key, answer, span }) => ({ key, answer, date, evidence: quote(span) })),
    results: reading.results.map((result) => ({ result, date, evidence: quote(result.span) })),
    unsettled: reading.unsettled.map(({ key, span }) => ({ key, date, evidence: quote(span) })),
    lesions: reading.lesions.map(({ features, deniedFeatures, certainty, doubt, spans, ...site }) => ({
      site: { bone: site.bone, level: site.level, side: site.side, region: site.region, segment: site.segment },
      features,
      deniedFeatures,
      certainty,
      doubt,
      imaging: kind === 'imaging',
      evidence: spans.map(quote),
    })),
    wholeSkeleton: kind === 'imaging' ? whole : [],
    pending: reading.imagingPending ? [quote(reading.imagingPending)] : [],
    unlocated: [...(several && located < 2 ? [quote(several)] : []), ...unplaced.map(quote)],
    explained: kind === 'imaging' ? reading.explainedBones.map(judged) : [],
    free: kind === 'imaging' ? reading.freeBones.map(judged) : [],
    unreadBones:
      kind === 'imaging'
        ? reading.unreadBones.map(({ start, end, ...bone }) => ({ ...bone, evidence: quote({ start, end }) }))
        : [],
    toldSides: kind === 'note' ? sidesToldIn(text) : [],
    noLesion: kind === 'imaging' && reading.noLesion ? [quote(reading.noLesion)] : [],
  }
}

const join = (parts: ReadTexts[]): ReadTexts => ({
  texts: parts.flatMap((part) => part.texts),
  findings: parts.flatMap((part) => part.findings),
  lesions: parts.flatMap((part) => part.lesions),
  results: parts.flatMap((part) => part.results),
  unsettled: parts.flatMap((part) => part.unsettled),
  wholeSkeleton: parts.flatMap((part) => part.wholeSkeleton),
  pending: parts.flatMap((part) => part.pending),
  unlocated: parts.flatMap((part) => part.unlocated),
  noLesion: parts.flatMap((part) => part.noLesion),
  explained: parts.flatMap((part) => part.explained),
  free: parts.flatMap((part) => part.free),
  unreadBones: parts.flatMap((part) => part.unreadBones),
  unread: parts.flatMap((part) => part.unread),
  toldSides: parts.flatMap((part) => part.toldSides),
  isOwn: parts.some((part) => part.isOwn),
})

/** Which attachment it is, and why it was not read. */
function unreadOf({ title, contentType }: Attachment, number: number, { reason, told }: Reason): Reason {
  return {
    reason: `${title ?? `attachment ${number}`} (${contentType ?? 'no content type'}): ${reason}`,
    told: {
      code: 'attachment-unread',
      values: {
        title: title ?? { code: 'attachment-numbered', values: { number } },
        type: contentType ?? { code: 'no-content-type' },
        reason: told,
      },
    },
  }
}

/** The same words as plain text and as HTML are one text. */
function readAll(source: Source, attachments: Attachment[], conclusion: string | undefined): ReadTexts {
  const seen = new Set<string>()
  const parts: ReadTexts[] = []
  const base = `${source.resource.resourceType}/${source.resource.id}`
  const add = (id: string, text: string): void => {
    const words = plainWords(text)
    if (!words || seen.has(words)) return
    seen.add(words)
    parts.push(namesAssessment(text) ? { ...nothing(), isOwn: true } : readOne(source, id, text))
  }
  attachments.forEach((attachment, index) => {
    const decoded = attachmentText(attachment)
    if ('text' in decoded) add(`${base}#${index + 1}`, decoded.text)
    else parts.push({ ...nothing(), unread: [unreadOf(attachment, index + 1, decoded)] })
  })
  if (conclusion) add(`${base}#conclusion`, normaliseText(conclusion))
  return join(parts)
}

/** When the study was made, else when the report was given out. */
export const reportDate = (report: DiagnosticReport): string | null =>
  report.effectiveDateTime ?? report.effectivePeriod?.start ?? report.issued ?? null

export function readReport(report: DiagnosticReport, studies: ImagingStudy[], before: Before): ReadTexts {
  const linked = studies.filter((study) =>
    report.imagingStudy.some(({ reference }) => reference?.endsWith(`ImagingStudy/${study.id}`)),
  )
  const own = labelOf(report.code)
  const studyTitles = linked.flatMap((study) => (study.description ? [study.description] : []))
  const title = own === 'unnamed' ? (studyTitles[0] ?? 'Report') : own
  const codes = [report.code, ...linked.flatMap((study) => study.procedureCode)]
  const source: Source = {
    resource: report,
    concept: report.code,
    kind: kindOf([...report.category, report.code], title),
    title,
    date: reportDate(report),
    wholeSkeleton: showsWholeSkeleton([title, ...studyTitles].join('; '), codes),
    status: report.status,
    before,
  }
  return readAll(source, report.presentedForm, report.conclusion)
}

export function readDocument(document: DocumentReference): ReadTexts {
  const named = labelOf(document.type)
  const title = document.description ?? (named === 'unnamed' ? 'Document' : named)
  const source: Source = {
    resource: document,
    concept: document.type,
    kind: kindOf([...document.category, ...(document.type ? [document.type] : [])], title),
    title,
    date: document.context?.period?.start ?? document.date ?? null,
    wholeSkeleton: showsWholeSkeleton(title),
    // A document counts by its docStatus (preliminary is a draft), once it is current at all.
    status: document.docStatus ?? document.status,
    before: nothingBefore,
  }
  return readAll(
    source,
    document.content.map((one) => one.attachment),
    undefined,
  )
}
