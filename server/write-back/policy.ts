/** What one EHR allows to be written, as its issuer file says (ehr-integration 2.6, 3.1). Data: no vendor is named in code. */
import { z } from 'zod'

/** LOINC code, or `system|code` where the EHR wants a code of its own. */
const noteType = z
  .string()
  .regex(/^(\d{1,7}-\d|\S+\|\S+)$/, { error: 'must be a LOINC code such as 34117-2, or system|code' })

/**
 * Elements of a note that some EHRs take and others refuse or replace. Whatever is not named here is not sent: status, docStatus, type,
 * subject, encounter and the text always are.
 */
const noteElement = z.enum([
  'category',
  'identifier',
  'author',
  'authenticator',
  'date',
  /** `context.period`: its end is mandatory at Oracle Health. */
  'period',
  /** `attachment.title` and `attachment.creation`. */
  'title',
  /** `context.related` to the QuestionnaireResponse, `relatesTo` the note of the version before. */
  'related',
])
export type NoteElement = z.output<typeof noteElement>

/** The policy of one EHR for writing back. The CapabilityStatement and the granted scopes can only narrow it. */
export const writeBackPolicy = z
  .strictObject({
    /** Write the structured QuestionnaireResponse where the EHR declares its creation. */
    questionnaireResponse: z.boolean().default(true),
    /** Write a note: when no QuestionnaireResponse can be written, beside it, or never. */
    documentReference: z.enum(['instead', 'both', 'never']).default('instead'),
    /** The note type that this EHR has mapped. */
    noteType: noteType.default('34117-2'),
    /** Types under which the EHR files a note of `noteType`, when it returns another code: `system|code`. */
    noteTypeKeptAs: z.array(z.string().includes('|')).default([]),
    /** `final` = signed; `preliminary` where local policy wants the clinician to sign in the EHR. */
    noteDocStatus: z.enum(['final', 'preliminary']).default('final'),
    /** Epic files a note only into an encounter. */
    noteNeedsEncounter: z.boolean().default(false),
    /** The form of the note: plain text, HTML, or PDF/A-3 with the structured document inside. */
    noteContentType: z
      .string()
      .regex(/^(text\/(plain|html)(; ?charset=utf-8)?|application\/pdf)$/i, {
        error: 'must be text/plain or text/html, with or without ;charset=utf-8, or application/pdf',
      })
      .default('text/plain;charset=utf-8'),
    noteElements: z
      .array(noteElement)
      .default(['category', 'identifier', 'author', 'authenticator', 'date', 'title', 'related']),
    /**
     * Can the patient or the family read in a portal what is written? `unknown` is treated as yes. It counts for the note and for the
     * questionnaire response alike: patients' apps read both.
     */
    patientMayReadNote: z.enum(['yes', 'no', 'unknown']).default('unknown'),
    /** How a document that was written is withdrawn: by the app (an update of its status), or by people in the EHR. */
    withdraw: z.enum(['update', 'by-people']).default('by-people'),
  })
  .prefault({})

export type WriteBackPolicy = z.output<typeof writeBackPolicy>

/**
 * Whether what is written may name the differential: not where the patient or the family can read it, or might. The preview says so
 * (`readable-…` of plan-sentences.ts).
 */
export const withDifferential = ({ patientMayReadNote }: Pick<WriteBackPolicy, 'patientMayReadNote'>): boolean =>
  patientMayReadNote === 'no'

export type NoteForm = 'text' | 'html' | 'pdf'

/** The form of a note by its content type. */
export const noteForm = (contentType: string | undefined): NoteForm =>
  /^application\/pdf/i.test(contentType ?? '') ? 'pdf' : /^text\/html/i.test(contentType ?? '') ? 'html' : 'text'
