/** The real app, a faulty gateway, and the embedded EHR behind it: three parties on loopback. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { DocumentReference, QuestionnaireResponse } from 'fhir/r4.js'
import type { Ehr } from '../../sandbox/ehr.ts'
import type { ModeKey } from '../../sandbox/modes/mode.ts'
import { startSandbox } from '../../sandbox/sandbox.ts'
import type { Context } from '../../server/context.ts'
import { readIssuers } from '../../server/launch/issuers.ts'
import type { WriteLimits } from '../../server/write-back/limits.ts'
import type { DocumentStep } from '../../server/write-back/signed-document.ts'
import { startApp } from '../server/running-app.ts'
import { startFaultProxy } from './fault-proxy.ts'
import { freePort } from './free-port.ts'
import { openSigningPage } from './signing-page.ts'

/** Long enough for a busy machine; the app looks again whenever it is asked. */
export const patient: WriteLimits = {
  writeMs: 20_000,
  readMs: 20_000,
  leaseMs: 120_000,
  checkAgainMs: -1,
  patienceMs: 60_000,
}
/** For a request that is never answered. */
export const impatientMs = 500

/** A vendor keeps nothing of ours but the text, behind Binary. */
const textsOf = async (ehr: Ehr, { content }: DocumentReference): Promise<string> => {
  const texts = content.map(async ({ attachment: { data, url } }) => {
    const kept = data ?? (await ehr.read('Binary', url?.split('/').at(-1) ?? ''))?.data ?? ''
    return Buffer.from(kept, 'base64').toString('utf8')
  })
  return (await Promise.all(texts)).join('\n')
}

export type Scene = Awaited<ReturnType<typeof startScene>>

export const startScene = async (parts: Partial<Context> = {}) => {
  const proxy = await startFaultProxy()
  const port = await freePort()
  const registered = { launchUrl: '', redirectUri: '', clientId: 'crmo-on-fhir', clientSecret: 'sandbox-secret' }
  const sandbox = await startSandbox({ port, app: registered, publicOrigin: proxy.origin })
  proxy.passTo(port)
  const read = readIssuers('smart-config/issuers', sandbox.appEnvironment())
  if ('problems' in read) throw new Error(read.problems.join())
  const { issuers } = read
  const limits = { ...patient }
  const app = await startApp(issuers, {
    writeLimits: limits,
    pause: { now: Date.now, sleep: (milliseconds) => sleep(milliseconds / 50), random: Math.random },
    ...parts,
  })
  for (const ehr of Object.values(sandbox.ehrs))
    Object.assign(ehr.app, { launchUrl: `${app.url}/launch`, redirectUri: `${app.url}/callback` })
  const patients = (await sandbox.list('Patient')).flatMap(({ id = '' }) => (/messy|multifocal/.test(id) ? [] : id))
  const pages = new Map<string, ReturnType<typeof openSigningPage>>()
  let turn = 0
  return {
    proxy,
    sandbox,
    app,
    limits,
    patients,
    /** The one document that previews from now on plan. */
    write: (document: DocumentStep) => {
      for (const issuer of issuers) {
        issuer.writeBack.questionnaireResponse = document === 'questionnaire-response'
        issuer.writeBack.documentReference = document === 'document-reference' ? 'instead' : 'never'
      }
    },
    /** One launch a patient, taken in turn: so no chart gets long. */
    /** A launch of its own, for what is decided at its login. */
    freshPage: () => openSigningPage(sandbox, app.url, patients[9] ?? ''),
    nextPage: async (at: ModeKey = 'open') => {
      const patientId = await sandbox.ehrs[at].idOf('Patient', patients[turn++ % 8] ?? '')
      const page = pages.get(`${at} ${patientId}`) ?? openSigningPage(sandbox.ehrs[at], app.url, patientId)
      pages.set(`${at} ${patientId}`, page)
      return page
    },
    /** Our copies of a document that the EHR really holds, whatever the app believes. */
    copies: async (
      type: 'QuestionnaireResponse' | 'DocumentReference',
      assessmentId: string,
      at: ModeKey = 'open',
    ): Promise<(QuestionnaireResponse | DocumentReference)[]> => {
      const all: (QuestionnaireResponse | DocumentReference)[] = await sandbox.ehrs[at].list(type)
      const ours = await Promise.all(
        all.map(async (one) =>
          at === 'open'
            ? JSON.stringify(one.identifier ?? '').includes(assessmentId)
            : one.resourceType === 'DocumentReference' &&
              (await textsOf(sandbox.ehrs[at], one)).includes(`CRMO assessment ${assessmentId.slice(0, 8)},`),
        ),
      )
      return all.filter((_, index) => ours[index])
    },
    stop: async () => {
      await app.close()
      await proxy.stop()
      await sandbox.close()
    },
  }
}
