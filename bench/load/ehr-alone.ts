/** The same requests straight to the EHR, without the app between: as fast as this machine can be. */
import pLimit from 'p-limit'
import { readingLimits } from '../../server/ehr/reading-limits.ts'
import { grant } from '../../test/sandbox/grant.ts'
import { goTheRoad } from './clinicians.ts'
import type { EhrAddress, EhrProcess } from './ehr.ts'
import { chartKinds, markOf } from './patients.ts'
import { chartsAtOnce } from './set-ups.ts'

/** What one launch on one chart asks and writes. */
export type Recording = { reads: string[]; body: string }

/** One launch on each chart, one after the other, so that the requests of each can be told apart. */
export async function record(appUrl: string, ehr: EhrProcess, patientIds: string[]): Promise<Recording[]> {
  const recordings: Recording[] = []
  for (const patientId of patientIds.slice(0, chartKinds)) {
    await ehr.requests()
    await goTheRoad(appUrl, ehr.at.pages, patientId)
    const asked = await ehr.requests()
    const written = (await ehr.responses()).find((one) => JSON.stringify(one).includes(`Patient/${patientId}"`))
    recordings.push({
      reads: asked.filter(({ method }) => method === 'GET').map(({ url }) => url),
      body: JSON.stringify({ ...written, id: undefined, meta: undefined }),
    })
  }
  return recordings
}

/**
 * As many at once as the app reads at once: more connections than that the EHR only refuses.
 * @returns seconds for everybody
 */
export async function replay(ehr: EhrAddress, patientIds: string[], recordings: Recording[]): Promise<number> {
  const origin = new URL(ehr.fhirBase).origin
  const one = async (patientId: string, number: number) => {
    const recording = recordings[number % chartKinds]
    if (!recording) return
    const from = markOf(number % chartKinds)
    const mine = (text: string) => text.replaceAll(new RegExp(`\\${from}(?!\\d)`, 'g'), markOf(number))
    const { body } = await grant(ehr, patientId)
    const headers = { authorization: `Bearer ${body.access_token}`, 'content-type': 'application/fhir+json' }
    const limit = pLimit(readingLimits.concurrency)
    const send = async (url: string, init: RequestInit = {}) => {
      const answer = await fetch(url, { ...init, headers })
      await answer.arrayBuffer()
      if (answer.status >= 500) throw new Error(`${url} answered ${answer.status}`)
    }
    await Promise.all(recording.reads.map((url) => limit(() => send(`${origin}${mine(url)}`))))
    await send(`${ehr.fhirBase}/QuestionnaireResponse`, { method: 'POST', body: mine(recording.body) })
  }
  const begun = performance.now()
  const inTurn = pLimit(chartsAtOnce)
  await Promise.all(patientIds.map((patientId, number) => inTurn(() => one(patientId, number))))
  return (performance.now() - begun) / 1000
}
