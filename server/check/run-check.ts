/** The whole check: everything that a launch needs of this EHR, asked once more and looked at. Writes nothing. */
import type { IncomingHttpHeaders } from 'node:http'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import type { Capability } from '../ehr/capability.ts'
import { parseScopes } from '../ehr/scopes.ts'
import { storedAccess } from '../launch/access-tokens.ts'
import { redirectUriOf } from '../launch/begin-launch.ts'
import type { Issuer } from '../launch/issuers.ts'
import type { Launch } from '../launch/launch.ts'
import { writePlan } from '../write-back/write-plan.ts'
import { capabilityStep, discoveryStep, keysStep } from './discovery.ts'
import { clockStep, contextStep, frameStep, scopesStep } from './launch-steps.ts'
import { recorded } from './recorded-access.ts'
import { type EhrCheck, line, type Step } from './report.ts'
import { searchAsAtLaunch } from './searches.ts'

/** @param headers of the browser's request for the check */
export async function runCheck(
  context: Context,
  launch: Launch,
  issuer: Issuer,
  headers: IncomingHttpHeaders,
): Promise<EhrCheck> {
  const recording = recorded(context.accessFor(launch), context.now)
  // A context of its own, so that nothing remembered answers instead of the EHR.
  const own: Context = { ...context, accessFor: () => recording.access }
  const before = context.now()
  const metadata = await context.accessFor(launch).read('metadata')
  const after = context.now()
  const [discovery, stored, searched] = await Promise.all([
    discoveryStep(issuer),
    storedAccess(context, launch.id),
    searchAsAtLaunch(own, launch, recording.calls),
  ])
  const keys = await keysStep(issuer, stored?.access.subject != null)
  const queries = searched.searches.map(({ name, outcome, count }) => ({ name, outcome, read: count }))
  await audit(context, { action: 'chart-read', launch, detail: { because: 'ehr-check', queries } })
  return {
    madeAt: before.toISOString(),
    app: context.versions,
    ehr: { key: issuer.key, name: issuer.name, fhirBase: issuer.fhirBase },
    steps: [
      registrationStep(context),
      discovery,
      keys,
      scopesStep(issuer, launch),
      contextStep(issuer, launch, stored?.access ?? null, context.now()),
      frameStep(issuer, headers),
      clockStep(metadata, before, after),
      capabilityStep(metadata),
      ...(searched.stopped === null ? [] : [stoppedStep(searched.stopped)]),
      planStep(searched.capability, launch, issuer),
    ],
    searches: searched.searches,
    selfTest: null,
  }
}

const registrationStep = (context: Context): Step => ({
  title: 'To be registered at the EHR',
  lines: [
    line('info', 'Launch address', `${context.settings.publicUrl}/launch`),
    line('info', 'Redirect address', redirectUriOf(context)),
    line('info', 'Key set of this app', `${context.settings.publicUrl}/.well-known/jwks.json`),
  ],
})

const stopped: Record<string, string> = {
  'other-patient': 'STOP: the EHR answered with data of another patient. Nothing of such a chart is ever shown or used',
  merged: 'the EHR answered with another patient record than the one that was opened (merged)',
  'no-patient': 'the patient’s own record could not be read, so no assessment is possible',
  'login-ended': 'the login has ended: open the check again from the chart',
}
const stoppedStep = (because: string): Step => ({
  title: 'Reading of the chart',
  lines: [line('bad', 'Given up', stopped[because] ?? because)],
})

function planStep(capability: Capability | null, launch: Launch, issuer: Issuer): Step {
  // The plan's sentences name the user.
  const nameless = { ...launch, user: { ...launch.user, name: 'This user' } }
  const { steps, reasons } = writePlan(capability, parseScopes(launch.grantedScopes), issuer, nameless)
  const document = steps.some((step) => step !== 'copy-text')
  return {
    title: 'What a signature would write',
    lines: [
      line(document ? 'good' : 'look', 'Steps', steps.join(', ')),
      ...reasons.map(({ sentence }) => line('info', 'Why', sentence)),
    ],
  }
}
