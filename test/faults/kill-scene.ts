/** The app as a process that dies, a gateway that holds what it sends, and the embedded EHR behind it, which lives on. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentReference, QuestionnaireResponse } from 'fhir/r4.js'
import pLimit from 'p-limit'
import { z } from 'zod'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { verifyTrail } from '../../server/audit/verify-trail.ts'
import { openStore } from '../../server/store/open-store.ts'
import { freePort } from './free-port.ts'
import { startHoldGateway } from './hold-gateway.ts'
import { startMortalApp } from './mortal-app.ts'
import { openSigningPage, type SigningPage } from './signing-page.ts'

/** The issuer of the embedded EHR, set up to take both documents. */
const issuersWithBoth = async (folder: string) => {
  const issuer = JSON.parse(await readFile('smart-config/issuers/sandbox.json', 'utf8'))
  issuer.writeBack = { ...issuer.writeBack, documentReference: 'both' }
  writeFileSync(join(folder, 'sandbox.json'), JSON.stringify(issuer))
}

const ofRow = `detail like '%"assessmentId":"' || ledger.assessment_id || '"%' and detail like '%"step":"' || ledger.step || '"%'`
const ON_RECORD = `select step, state, standing, attempts, sent_at,
    (select count(*) from audit_events where action in ('document-written', 'document-not-written') and ${ofRow}) as answers,
    (select detail from audit_events where ${ofRow} order by seq desc limit 1) as last_told
  from ledger where assessment_id = $1`
const onRecordRow = z.object({
  step: z.string(),
  state: z.string(),
  standing: z.string(),
  attempts: z.coerce.number(),
  sent_at: z.string().nullable(),
  answers: z.coerce.number(),
  last_told: z
    .string()
    .transform((detail) => z.object({ standing: z.string() }).parse(JSON.parse(detail)).standing)
    .nullable(),
})

export type KillScene = Awaited<ReturnType<typeof startKillScene>>

/** @param databaseUrl null: SQLite in a folder of its own */
export const startKillScene = async (databaseUrl: string | null, slots: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'crmo-kill-'))
  await issuersWithBoth(folder)
  const gateway = await startHoldGateway()
  const url = `http://localhost:${await freePort()}`
  const port = await freePort()
  const sandbox = await startSandbox({
    port,
    publicOrigin: gateway.origin,
    app: {
      launchUrl: `${url}/launch`,
      redirectUri: `${url}/callback`,
      clientId: 'crmo-on-fhir',
      clientSecret: 'sandbox-secret',
    },
  })
  gateway.passTo(port)
  const app = await startMortalApp(url, {
    SECRET_KEY: randomBytes(32).toString('base64'),
    ISSUERS_DIR: folder,
    ...sandbox.appEnvironment(),
    ...(databaseUrl === null ? { DATA_DIR: folder, DATABASE_URL: '' } : { DATABASE_URL: databaseUrl }),
  })
  const patients = (await sandbox.list('Patient')).flatMap(({ id = '' }) => (/messy|multifocal/.test(id) ? [] : id))
  const pages: SigningPage[] = []
  for (const id of patients.slice(0, slots)) pages.push(await openSigningPage(sandbox, url, id))
  const store = openStore({ databaseUrl, dataDir: folder }, () => undefined)
  // Twenty looks at once on a busy machine would wait too long for a connection.
  const inTurn = pLimit(1)
  return {
    gateway,
    sandbox,
    app,
    pages,
    /** Instead of waiting a minute for the leases of the dead process, they are set into the past. */
    endLeases: () =>
      store.query("update ledger set lease_until = '2000-01-01T00:00:00.000Z' where lease_until is not null"),
    /** Each row of an assessment beside the audit trail, in one look. */
    onRecord: async (assessmentId: string) =>
      (await inTurn(() => store.query(ON_RECORD, [assessmentId]))).map((row) => onRecordRow.parse(row)),
    /** Sentences; empty when nobody can have changed the trail. */
    brokenTrail: async () => (await verifyTrail(store.query)).problems,
    /** What of an assessment the EHR really holds. */
    inEhr: async (assessmentId: string) => {
      const ours = ({ identifier }: { identifier?: unknown }) => JSON.stringify(identifier ?? '').includes(assessmentId)
      return {
        responses: ((await sandbox.list('QuestionnaireResponse')) as QuestionnaireResponse[]).filter(ours),
        notes: ((await sandbox.list('DocumentReference')) as DocumentReference[]).filter(ours),
      }
    },
    stop: async () => {
      await app.kill()
      await gateway.stop()
      await sandbox.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
