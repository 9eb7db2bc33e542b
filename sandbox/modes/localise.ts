/** The built-in charts as another EHR holds them: its own ids everywhere, report texts behind Binary. */
import type { Attachment, Binary, FhirResource } from 'fhir/r4.js'
import { htmlOf, rtfOf } from '../fhir/note-formats.ts'
import type { LocalCharts } from './mode.ts'

/** The id of a record in this EHR's look. */
export type IdOf = (type: string, id: string) => string

const link = /"(reference|url)":"([A-Z][A-Za-z]+)\/([^"/]+)"/g

const renamed = (resource: FhirResource, idOf: IdOf): FhirResource => {
  const text = JSON.stringify({ ...resource, id: idOf(resource.resourceType, resource.id ?? '') })
  return JSON.parse(text.replace(link, (_all, key, type, id) => `"${key}":"${type}/${idOf(type, id)}"`)) as FhirResource
}

/** In which formats a text is given, each behind its own Binary. */
export type TextFormat = 'text/html' | 'text/rtf'
const formatted = { 'text/html': htmlOf, 'text/rtf': rtfOf }

type Linked = { attachments: Attachment[]; binaries: Binary[] }

const linked = (attachment: Attachment, key: string, formats: TextFormat[]): Linked => {
  if (attachment.data === undefined || !attachment.contentType?.startsWith('text/plain')) {
    return { attachments: [attachment], binaries: [] }
  }
  const text = Buffer.from(attachment.data, 'base64').toString('utf8')
  const { data: _, contentType: _type, ...rest } = attachment
  const parts = formats.map((contentType) => ({ contentType, id: `${key}-${contentType.slice(5)}` }))
  return {
    attachments: parts.map(({ contentType, id }) => ({ ...rest, contentType, url: `Binary/${id}` })),
    binaries: parts.map(({ contentType, id }) => ({
      resourceType: 'Binary',
      id,
      contentType,
      data: Buffer.from(formatted[contentType](text), 'utf8').toString('base64'),
    })),
  }
}

/** A report or a document with its texts behind Binary; anything else as it is. */
const textsBehindBinary = (resource: FhirResource, formats: TextFormat[]): FhirResource[] => {
  if (resource.resourceType === 'DiagnosticReport' && resource.presentedForm) {
    const forms = resource.presentedForm.map((form, index) => linked(form, `${resource.id}-form-${index}`, formats))
    const presentedForm = forms.flatMap(({ attachments }) => attachments)
    return [{ ...resource, presentedForm }, ...forms.flatMap(({ binaries }) => binaries)]
  }
  if (resource.resourceType === 'DocumentReference') {
    const parts = resource.content.map((part, index) =>
      linked(part.attachment, `${resource.id}-part-${index}`, formats),
    )
    const content = parts.flatMap(({ attachments }) => attachments.map((attachment) => ({ attachment })))
    return [{ ...resource, content }, ...parts.flatMap(({ binaries }) => binaries)]
  }
  return [resource]
}

export const localise = (
  charts: FhirResource[],
  idOf: IdOf,
  formats: TextFormat[],
  adapt: (resource: FhirResource) => FhirResource,
): LocalCharts => ({
  resources: charts
    .flatMap((resource) => textsBehindBinary(resource, formats))
    .map((resource) => renamed(adapt(resource), idOf)),
  idOf,
})
