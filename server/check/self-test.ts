/**
 * Sends one note in exactly the form in which a signed one would be sent, and looks at what the EHR made of it. Its text says what it is.
 * Only where the issuer file allows it, only when a person starts it, sent once.
 */
import type { DocumentReference } from 'fhir/r4.js'
import type { Signing } from '../../crmo/questionnaire/signing.ts'
import { referenceLine } from '../../crmo/questionnaire/signing.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import type { FhirReply, NoReply } from '../ehr/access.ts'
import { outcomeCodes } from '../ehr/outcome-codes.ts'
import { readResource } from '../ehr/resource.ts'
import type { Issuer } from '../launch/issuers.ts'
import type { Launch } from '../launch/launch.ts'
import { sha256 } from '../store/canonical-json.ts'
import { limitsOf } from '../write-back/limits.ts'
import { noteDocument } from '../write-back/note-document.ts'
import { notePdfs, noteTexts, pdfHash } from '../write-back/note-texts.ts'
import { noteForm } from '../write-back/policy.ts'
import { referenceOfLocation } from '../write-back/verify.ts'
import { withPdf } from '../write-back/with-pdf.ts'
import { compareWords, wordsOf } from '../write-back/words.ts'
import { issueCodesOf } from './issue-codes.ts'
import { keptElements } from './kept-elements.ts'
import { type Line, line, type Step } from './report.ts'

const title = 'Self-test of the note'

/** Letters and signs that a wrong character set spoils. */
const SPECIAL = '– ≥ ° µ é Å ½'

const textOf = (signing: Signing): string =>
  [
    'TEST OF THE INTERFACE. NOT A CLINICAL DOCUMENT.',
    'Sent by the EHR check of the CRMO assessment app, to see in which form this EHR keeps a note. It says nothing about the patient.',
    'Please mark it as entered in error.',
    `Special characters: ${SPECIAL}`,
    referenceLine(signing),
  ].join('\n')

async function testNote(
  context: Context,
  launch: Launch,
  issuer: Issuer,
): Promise<{ body: DocumentReference; text: string }> {
  const assessmentId = context.uuid()
  const signing: Signing = {
    assessmentId,
    version: 1,
    authored: context.now().toISOString(),
    author: { reference: launch.user.fhirUser, name: launch.user.name },
    subject: `Patient/${launch.patientId}`,
    encounter: launch.encounterId === null ? null : `Encounter/${launch.encounterId}`,
    chartHash: sha256(''),
    contentHash: sha256(assessmentId),
    measures: { pain: null, patientGlobal: null, physicianGlobal: null },
  }
  const text = textOf(signing)
  const note = { note: text, signing, policy: issuer.writeBack, withResponse: false, replaces: null }
  const { documentReference } = await withPdf({
    documentReference: noteDocument(note),
    signing,
    note: text,
    patientName: 'TEST',
    referenceLine: referenceLine(signing),
    questionnaireResponse: null,
  })
  return { body: documentReference, text }
}

/** Call it only when `selfTestAgainst` names no reason. */
export async function selfTest(context: Context, launch: Launch, issuer: Issuer): Promise<Step> {
  const access = context.accessFor(launch)
  const { body, text } = await testNote(context, launch, issuer)
  const { readMs, writeMs } = limitsOf(context)
  const begun = context.now().getTime()
  const reply = await access.write('POST', 'DocumentReference', body, { timeoutMs: writeMs })
  const reference = locationOf(access.fhirBase, reply)
  const accepted = reply.kind === 'reply' && reply.status >= 200 && reply.status < 300
  const detail = { because: 'self-test', step: 'document-reference', ...(reference ? { reference } : {}) }
  await audit(context, {
    action: accepted ? 'document-written' : 'document-not-written',
    ...(accepted ? {} : { outcome: 'failed' as const }),
    launch,
    detail,
  })
  const answer = answerLines(reply, context.now().getTime() - begun)
  if (!accepted) return { title, lines: answer }
  if (reference === null)
    return {
      title,
      lines: [...answer, line('look', 'Read back', 'no usable Location: look for the note in the chart')],
    }

  const read = await access.read(reference, { timeoutMs: readMs })
  const resource = read.kind === 'reply' && read.status === 200 ? readResource(read.json) : null
  if (resource?.resourceType !== 'DocumentReference') {
    const status = read.kind === 'reply' ? `HTTP ${read.status}` : 'no answer'
    return {
      title,
      lines: [...answer, line('look', 'Read back', `not possible (${status}): look for the note in the chart`)],
    }
  }
  const sent = body.content[0]?.attachment
  const content =
    noteForm(sent?.contentType) === 'pdf'
      ? pdfLines(pdfHash(sent?.data ?? ''), await notePdfs(access, resource, readMs))
      : textLines(text, await noteTexts(access, resource, readMs))
  return { title, lines: [...answer, ...keptElements(body, resource), ...content] }
}

const locationOf = (fhirBase: string, reply: FhirReply | NoReply) =>
  reply.kind === 'reply' ? referenceOfLocation(fhirBase, 'DocumentReference', reply.headers.location ?? null) : null

function answerLines(reply: FhirReply | NoReply, milliseconds: number): Line[] {
  if (reply.kind === 'no-reply') {
    const found = reply.sent
      ? 'none. The note may have arrived: look in the chart before you send another one'
      : 'none; nothing was sent'
    return [line('bad', 'Answer', found)]
  }
  const good = reply.status >= 200 && reply.status < 300
  const codes = issueCodesOf(reply.json, Object.keys(outcomeCodes))
  return [
    line(good ? 'good' : 'bad', 'Answer', `HTTP ${reply.status} after ${milliseconds} ms`),
    ...(codes.length > 0 ? [line('look', 'Issue codes', codes.join(', '))] : []),
    line('info', 'Body of the answer', reply.text === '' ? 'empty' : reply.json === null ? 'not JSON' : 'JSON'),
  ]
}

function pdfLines(sent: string, kept: string[]): Line[] {
  if (kept.length === 0) return [line('look', 'PDF', 'could not be read back')]
  return [
    kept.every((one) => one === sent)
      ? line('good', 'PDF', 'came back byte for byte')
      : line('bad', 'PDF', 'came back with other bytes: a signed note would be reported as different'),
  ]
}

/** Words without the marks of lists. */
const withoutMarks = (text: string): string[] => wordsOf(text).filter((word) => word !== '-' && word !== '•')

/** HTML shows its lists without the marks of the text, so that only the words are looked at. */
function textLines(sent: string, texts: string[]): Line[] {
  if (texts.length === 0) return [line('look', 'Text', 'could not be read back')]
  const words = withoutMarks(sent)
  const compared = texts.map((text) => compareWords(words, withoutMarks(text)))
  const added = Math.max(...compared.map((one) => (one.kind === 'equal' ? one.added : 0)))
  const special = texts.every((text) => wordsOf(SPECIAL).every((sign) => text.includes(sign)))
  return [
    compared.every(({ kind }) => kind === 'equal')
      ? line(
          'good',
          'Text',
          added === 0 ? 'every word came back' : `every word came back; the EHR added ${added} words`,
        )
      : line('bad', 'Text', 'came back with other words: a signed note would be reported as different'),
    special
      ? line('good', 'Special characters', 'came back as sent')
      : line('bad', 'Special characters', 'were changed: try the other noteContentType in the issuer file'),
  ]
}
