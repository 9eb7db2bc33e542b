/** The real app, a faulty gateway, and the embedded EHR behind it: three parties on loopback. */

import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { startSandbox } from '../../sandbox/sandbox.ts'
import type { Context } from '../../server/context.ts'
import { readIssuers } from '../../server/launch/issuers.ts'
import type { WriteLimits } from '../../server/write-back/limits.ts'
import type { DocumentStep } from '../../server/write-back/signed-document.ts'
import { startApp } from '../server/running-app.ts'
import { startFaultProxy } from './fault-proxy.ts'
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

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

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
  sandbox.app.launchUrl = `${app.url}/launch`
  sandbox.app.redirectUri = `${app.url}/callback`
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
    nextPage: () => {
      const patientId = patients[turn++ % 8] ?? ''
      const page = pages.get(patientId) ?? openSigningPage(sandbox, app.url, patientId)
      pages.set(patientId, page)
      return page
    },
    /** Our copies of a document that the EHR really holds, whatever the app believes. */
    copies: async (type: 'QuestionnaireResponse' | 'DocumentReference', assessmentId: string) =>
      (await sandbox.list(type)).filter(({ identifier }) => JSON.stringify(identifier ?? '').includes(assessmentId)),
    stop: async () => {
      await app.close()
      await proxy.stop()
      await sandbox.close()
    },
  }
}
