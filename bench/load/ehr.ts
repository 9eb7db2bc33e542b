/** Starts the embedded EHR in its own process, so that it takes no time from whoever asks it. */
import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { FhirResource } from 'fhir/r4.js'
import type { Ehr } from '../../sandbox/ehr.ts'
import type { RequestEntry } from '../../sandbox/request-log.ts'

export type EhrAddress = Pick<Ehr, 'pages' | 'fhirBase' | 'endpoints' | 'app'>
export type EhrQuestion = 'requests' | 'responses'
export type EhrAnswer =
  | { at: EhrAddress; environment: Record<string, string> }
  | { requests: RequestEntry[] }
  | { responses: FhirResource[] }

export type EhrProcess = {
  at: EhrAddress
  environment: Record<string, string>
  /** FHIR requests since the last time. */
  requests: () => Promise<RequestEntry[]>
  responses: () => Promise<FhirResource[]>
  stop: () => void
}

export async function startEhr(appUrl: string, patientsDir: string): Promise<EhrProcess> {
  const secret = randomBytes(24).toString('base64url')
  const child = fork(new URL('./ehr-process.ts', import.meta.url), [appUrl, secret, patientsDir])
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', () => reject(new Error('the embedded EHR ended')))
  })
  // Also when nobody asks any more.
  ended.catch(() => undefined)
  const next = () =>
    Promise.race([
      ended,
      new Promise<EhrAnswer>((resolve) => child.once('message', (answer: EhrAnswer) => resolve(answer))),
    ])
  const ask = (question: EhrQuestion) => {
    const answer = next()
    child.send(question)
    return answer
  }
  const started = await next()
  if (!('at' in started)) throw new Error('the embedded EHR did not say where it is')
  return {
    ...started,
    requests: async () => {
      const answer = await ask('requests')
      return 'requests' in answer ? answer.requests : []
    },
    responses: async () => {
      const answer = await ask('responses')
      return 'responses' in answer ? answer.responses : []
    },
    stop: () => void child.kill('SIGKILL'),
  }
}
