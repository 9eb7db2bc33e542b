import { Router } from 'express'
import { z } from 'zod'
import { refuse } from '../api/refuse.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { launchOf } from '../launch/launch-of.ts'
import { noteForm } from '../write-back/policy.ts'
import { type SignedAssessment, signedAssessment } from '../write-back/signed-store.ts'
import { followedBy } from '../write-back/successions.ts'
import { notePdf } from './note-pdf.ts'

const idOf = z.object({ id: z.uuid() })

type Form = { ending: 'pdf' | 'json'; contentType: string; bytes: Buffer }

const fates = { amend: 'Replaced by a correction', withdraw: 'Withdrawn' }

const pdfForm = (bytes: Buffer): Form => ({ ending: 'pdf', contentType: 'application/pdf', bytes })

/** The very PDF that was written, where it was; else one made of what was signed. */
async function asPdf(context: Context, { assessmentId, content, signedAt }: SignedAssessment): Promise<Form> {
  const followed = await followedBy(context, assessmentId)
  const written = content.documentReference?.content[0]?.attachment
  if (!followed && written?.data && noteForm(written.contentType) === 'pdf')
    return pdfForm(Buffer.from(written.data, 'base64'))
  const noLongerCounts = followed
    ? `${fates[followed.kind]} on ${followed.at.slice(0, 16).replace('T', ' ')} UTC. This assessment no longer counts.`
    : null
  const { note, patientName, referenceLine, questionnaireResponse, signing } = content
  const parts = {
    note,
    patientName,
    signedBy: signing.author.name,
    dated: { name: 'Signed at' as const, at: signedAt },
    referenceLine,
    questionnaireResponse: questionnaireResponse ?? content.embedded ?? null,
    noLongerCounts,
  }
  return pdfForm(await notePdf(parts))
}

/** Exactly what was signed to be sent; null when only the text was. */
function asJson({ content }: SignedAssessment): Form | null {
  const document = content.questionnaireResponse ?? content.documentReference
  return document === null
    ? null
    : {
        ending: 'json',
        contentType: 'application/fhir+json; charset=utf-8',
        bytes: Buffer.from(`${JSON.stringify(document, null, 2)}\n`, 'utf8'),
      }
}

/** A signed assessment to take along: of this launch's patient alone, never kept by a cache, its name without the patient's. */
export const documentRoutes = (context: Context): Router => {
  const router = Router()
  const offer = (path: string, form: (signed: SignedAssessment) => Promise<Form | null> | Form | null) =>
    router.get(path, async (request, response) => {
      const launch = launchOf(response)
      const params = idOf.safeParse(request.params)
      const signed = params.success ? await signedAssessment(context, launch, params.data.id) : null
      const made = signed ? await form(signed) : null
      if (!signed || !made) return refuse(response, 'no-such-document')
      const { assessmentId } = signed
      await audit(context, { action: 'assessment-downloaded', launch, detail: { assessmentId } })
      return response
        .set('Content-Type', made.contentType)
        .set('Content-Disposition', `attachment; filename="crmo-assessment-${assessmentId.slice(0, 8)}.${made.ending}"`)
        .set('Cache-Control', 'no-store')
        .send(made.bytes)
    })
  offer('/assessments/:id/note.pdf', (signed) => asPdf(context, signed))
  offer('/assessments/:id/document.json', asJson)
  return router
}
