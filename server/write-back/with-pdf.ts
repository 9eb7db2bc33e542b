/** A note that is sent as PDF gets its bytes. Apart from the pure content, because a PDF is made piece by piece. */
import { notePdf } from '../documents/note-pdf.ts'
import { noteForm } from './policy.ts'
import type { SignedContent } from './signed-content.ts'

/** What stands in the PDF. */
type OfPdf = Pick<
  SignedContent,
  'documentReference' | 'signing' | 'note' | 'patientName' | 'referenceLine' | 'questionnaireResponse' | 'embedded'
>

/**
 * The PDF rests on nothing but the content, its dates on `authored`: preview, signature and what is sent are the same bytes, and the
 * content hash, which covers all that stands in it, covers it too. Content without such a note comes back as it is.
 */
export async function withPdf<Content extends OfPdf>(content: Content): Promise<Content> {
  const { documentReference: document, signing } = content
  const [first] = document?.content ?? []
  if (!document || !first || noteForm(first.attachment.contentType) !== 'pdf') return content
  const pdf = await notePdf({
    note: content.note,
    patientName: content.patientName,
    signedBy: signing.author.name,
    dated: { name: 'Answers of', at: signing.authored },
    referenceLine: content.referenceLine,
    questionnaireResponse: content.questionnaireResponse ?? content.embedded ?? null,
    noLongerCounts: null,
  })
  const attachment = { ...first.attachment, data: pdf.toString('base64') }
  return { ...content, documentReference: { ...document, content: [{ ...first, attachment }] } }
}
