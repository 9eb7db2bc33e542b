/**
 * A FHIR Provenance for a document that was read back and found equal, where the EHR takes one: best effort beside the ledger. It is sent at
 * most once, by whoever moved the row to verified; whatever becomes of it changes nothing about the signature or the document.
 */
import type { Provenance } from 'fhir/r4.js'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { declares } from '../ehr/capability.ts'
import { may, parseScopes } from '../ehr/scopes.ts'
import type { Launch } from '../launch/launch.ts'
import { loggedError } from '../logging.ts'
import { loadSnapshot } from '../store/charts.ts'
import { limitsOf } from './limits.ts'
import type { SignedAssessment } from './signed-store.ts'

const agentType = (code: string, display: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code, display }],
})

/** References only: who signed, what assembled it, when. */
const provenanceOf = ({ content }: SignedAssessment, target: string, recorded: Date): Provenance => ({
  resourceType: 'Provenance',
  target: [{ reference: target }],
  occurredDateTime: content.signing.authored,
  recorded: recorded.toISOString(),
  activity: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation', code: 'CREATE', display: 'create' }],
  },
  agent: [
    { type: agentType('author', 'Author'), who: { reference: content.signing.author.reference } },
    { type: agentType('assembler', 'Assembler'), who: { display: 'crmo-on-fhir' } },
  ],
})

/** Declared by the EHR and granted to this login; where either is silent, nothing is sent. */
const isTaken = async (context: Context, launch: Launch): Promise<boolean> => {
  if (!may(parseScopes(launch.grantedScopes), 'create', 'Provenance')) return false
  const snapshot = await loadSnapshot(context, launch)
  return declares(snapshot?.capability ?? null, 'create', 'Provenance')
}

/** @param target `Type/id` of the verified document. Never rejects. */
export const writeProvenance = async (
  context: Context,
  launch: Launch,
  signed: SignedAssessment,
  target: string,
): Promise<void> => {
  try {
    if (!(await isTaken(context, launch))) return
    const reply = await context
      .accessFor(launch)
      .write('POST', 'Provenance', provenanceOf(signed, target, context.now()), { timeoutMs: limitsOf(context).readMs })
    const taken = reply.kind === 'reply' && [200, 201].includes(reply.status)
    const because = reply.kind === 'reply' ? `http-${reply.status}` : 'no-answer'
    const { assessmentId } = signed
    await audit(context, {
      action: 'provenance-written',
      outcome: taken ? 'done' : 'failed',
      launch,
      detail: { assessmentId, reference: target, ...(taken ? {} : { because }) },
    })
  } catch (error) {
    context.log.warn({ error: loggedError(error) }, 'no provenance was written')
  }
}
