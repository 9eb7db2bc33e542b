/** What an EHR keeps of a document that an app creates: never quite what was sent (switches of the area "writing"). */
import type { Binary, DocumentReference, FhirResource, Identifier, QuestionnaireResponse } from 'fhir/r4.js'
import { serviceAccount } from '../patients/staff.ts'
import type { Switches } from '../switches.ts'
import type { Access } from './access.ts'
import { htmlOf, rtfOf } from './note-formats.ts'

type Document = DocumentReference | QuestionnaireResponse
export type Keeping = {
  access: Access
  switches: Switches
  now: Date
  /** This EHR's own number for a document. */
  ownIdentifier: () => Identifier
  /** Stores the text of a note and gives its address. */
  storeBinary: (binary: Binary) => Promise<string>
  /** Somebody else, for the answer that belongs to another patient. */
  otherPatient: () => Promise<string>
}

const isDocument = (resource: FhirResource): resource is Document =>
  resource.resourceType === 'DocumentReference' || resource.resourceType === 'QuestionnaireResponse'

const identifierOf = (document: Document, { switches, ownIdentifier }: Keeping): Document => {
  const { identifier: _, ...rest } = document
  if (!switches.identifierDropped && !switches.identifierReplaced) return document
  if (!switches.identifierReplaced) return rest as Document
  const own = ownIdentifier()
  return (
    rest.resourceType === 'DocumentReference' ? { ...rest, identifier: [own] } : { ...rest, identifier: own }
  ) as Document
}

const authorOf = (document: Document, { switches, access }: Keeping): Document => {
  if (switches.author === 'as sent') return document
  const id = switches.author === 'the user' ? access.context.practitionerId : serviceAccount.id
  const author = { reference: `Practitioner/${id}` }
  return document.resourceType === 'DocumentReference' ? { ...document, author: [author] } : { ...document, author }
}

const shortened = (text: string): string => text.slice(0, Math.floor((text.length * 2) / 3))

/** Plain text attachments as this EHR keeps them; anything else is left as it is. */
const contentOf = async (note: DocumentReference, keeping: Keeping): Promise<DocumentReference['content']> => {
  const { switches, storeBinary } = keeping
  const kept = note.content.map(async ({ attachment, ...rest }) => {
    if (attachment.data === undefined || !attachment.contentType?.startsWith('text/')) return [{ ...rest, attachment }]
    const sent = Buffer.from(attachment.data, 'base64').toString('utf8')
    const text = switches.textShortened ? shortened(sent) : sent
    if (!switches.textRewritten && !switches.textBehindBinary) {
      return [{ ...rest, attachment: { ...attachment, data: Buffer.from(text, 'utf8').toString('base64') } }]
    }
    const forms = switches.textRewritten
      ? [
          { contentType: 'text/html', text: htmlOf(text) },
          { contentType: 'text/rtf', text: rtfOf(text) },
        ]
      : [{ contentType: attachment.contentType, text }]
    return Promise.all(
      forms.map(async (form) => ({
        attachment: {
          contentType: form.contentType,
          url: await storeBinary({
            resourceType: 'Binary',
            contentType: form.contentType,
            data: Buffer.from(form.text, 'utf8').toString('base64'),
          }),
        },
        format: {
          system: 'http://ihe.net/fhir/ValueSet/IHE.FormatCode.codesystem',
          code: 'urn:ihe:iti:xds:2017:mimeTypeSufficient',
        },
      })),
    )
  })
  return (await Promise.all(kept)).flat()
}

const noteOf = async (note: DocumentReference, keeping: Keeping): Promise<DocumentReference> => {
  const { switches, now } = keeping
  const rewrites = switches.textRewritten || switches.textBehindBinary || switches.textShortened
  return {
    ...note,
    ...(switches.dateReplaced ? { date: now.toISOString() } : {}),
    ...(switches.hiddenFromPatient
      ? {
          securityLabel: [
            { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'NOPAT' }], text: 'NOPAT' },
          ],
        }
      : {}),
    ...(rewrites ? { content: await contentOf(note, keeping) } : {}),
  }
}

/** The resource as it is kept. */
export const storedForm = async (resource: FhirResource, keeping: Keeping): Promise<FhirResource> => {
  if (!isDocument(resource)) return resource
  const named = authorOf(identifierOf(resource, keeping), keeping)
  const note = named.resourceType === 'DocumentReference' ? await noteOf(named, keeping) : named
  if (keeping.switches.create !== '201 for another patient') return note
  return { ...note, subject: { reference: `Patient/${await keeping.otherPatient()}` } }
}
