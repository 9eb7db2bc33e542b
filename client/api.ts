/** The page's side of `server/api/contract.ts`: every call stays below this launch's path; every failure comes back as a sentence. */
import type {
  ChartView,
  DraftBody,
  DraftSaved,
  Finished,
  LaunchView,
  Preview,
  PreviewBody,
  ReadingEvent,
  Receipt,
  SignBody,
  StatementBody,
  StyleView,
  WithdrawBody,
  WriteStep,
} from '../server/api/contract.ts'

import { failureTexts } from './words/failure-texts.ts'
import { refusalIn } from './words/refusal.ts'
import { saying, sayingAs } from './words/said.ts'

/** `status` 0: no answer came, or none that can be read. `ended`: this launch no longer lives on the server. */
export type Refused = { ok: false; status: number; sentence: string; ended: boolean }
export type Answered<Value> = { ok: true; value: Value } | Refused

/** The launch this page belongs to, from its address; null when the address names none. */
export const launchIdOf = (pathname: string): string | null =>
  pathname.match(/^\/launches\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/)?.[1] ?? null

const noAnswer = (): Refused => ({ ok: false, status: 0, sentence: saying(failureTexts().noAnswer), ended: false })

/** What the server's OperationOutcome says, else a sentence with the status. */
function sentenceOf(status: number, body: unknown): string {
  const { text, told } = refusalIn(body)
  if (text === null) return saying(failureTexts().noExplanation(status))
  return told ? sayingAs(text, told) : text
}

const readingMs = 180_000
const usualMs = 30_000

const jsonOf = (response: Response): Promise<unknown> => response.json().catch(() => null)

/** @param read reads the body of a good answer; null when there is none */
async function call<Value>(
  launchId: string,
  path: string,
  request: { method: 'GET' | 'POST' | 'PUT'; body?: unknown; withinMs?: number; keepalive?: boolean },
  read: (response: Response) => Promise<unknown> = jsonOf,
): Promise<Answered<Value>> {
  const refused = (status: number, sentence: string): Refused => ({
    ok: false,
    status,
    sentence,
    // 401 and 410 end the launch everywhere; one whose cookie is gone (403) or that is not found at its own address is over too.
    ended: status === 401 || status === 410 || (path === 'launch' && (status === 403 || status === 404)),
  })
  try {
    const response = await fetch(`/launches/${launchId}/api/${path}`, {
      method: request.method,
      headers: {
        Accept: 'application/json',
        'X-CRMO-Request': '1',
        ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
      cache: 'no-store',
      credentials: 'same-origin',
      keepalive: request.keepalive ?? false,
      signal: AbortSignal.timeout(request.withinMs ?? usualMs),
    })
    if (!response.ok) return refused(response.status, sentenceOf(response.status, await jsonOf(response)))
    const body = await read(response)
    return body === null ? noAnswer() : { ok: true, value: body as Value }
  } catch {
    return noAnswer()
  }
}

export type Api = {
  launch: () => Promise<Answered<LaunchView>>
  style: () => Promise<Answered<StyleView>>
  /** Ends the launch on the server; the tokens are given back to the EHR. */
  finish: () => Promise<Answered<Finished>>
  chart: () => Promise<Answered<ChartView>>
  /** Tells how the reading goes until it is over, the connection breaks or `signal` ends it. Never throws. */
  progress: (tell: (event: ReadingEvent) => void, signal: AbortSignal) => Promise<void>
  readAgain: () => Promise<Answered<ChartView>>
  saveDraft: (body: DraftBody) => Promise<Answered<DraftSaved>>
  preview: (body: PreviewBody) => Promise<Answered<Preview>>
  sign: (body: SignBody) => Promise<Answered<Receipt>>
  receipt: (assessmentId: string) => Promise<Answered<Receipt>>
  state: (assessmentId: string, step: WriteStep, body: StatementBody) => Promise<Answered<Receipt>>
  sendAgain: (assessmentId: string, step: WriteStep) => Promise<Answered<Receipt>>
  /** Answers with the receipt of the withdrawal. */
  withdraw: (assessmentId: string, body: WithdrawBody) => Promise<Answered<Receipt>>
  /** A signed assessment as a file. */
  file: (assessmentId: string, file: 'note.pdf' | 'document.json') => Promise<Answered<Blob>>
}

/** An answer that comes line by line; what breaks off is simply at its end. */
async function follow(launchId: string, path: string, tell: (line: string) => void, signal: AbortSignal) {
  try {
    const response = await fetch(`/launches/${launchId}/api/${path}`, { cache: 'no-store', signal })
    if (!response.ok || !response.body) return
    let rest = ''
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + part.value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) tell(line)
    }
  } catch {
    // Progress is only told while it can be; the chart itself is asked for elsewhere.
  }
}

export const apiOf = (launchId: string): Api => {
  const get = <Value>(path: string, withinMs?: number) => call<Value>(launchId, path, { method: 'GET', withinMs })
  const post = <Value>(path: string, body?: unknown, withinMs?: number) =>
    call<Value>(launchId, path, { method: 'POST', body, withinMs })
  return {
    launch: () => get('launch'),
    style: () => get('style'),
    finish: () => post('finish'),
    chart: () => get('chart', readingMs),
    progress: (tell, signal) => follow(launchId, 'chart/progress', (line) => tell(JSON.parse(line)), signal),
    readAgain: () => post('chart/read', undefined, readingMs),
    // keepalive: the last draft still leaves when the frame is closed (bodies above 64 kB are refused by browsers and saved without it).
    saveDraft: (body) =>
      call(launchId, 'draft', { method: 'PUT', body, keepalive: JSON.stringify(body).length < 60_000 }),
    preview: (body) => post('preview', body),
    sign: (body) => post('sign', body),
    receipt: (assessmentId) => get(`assessments/${assessmentId}`),
    state: (assessmentId, step, body) => post(`assessments/${assessmentId}/steps/${step}/statement`, body),
    sendAgain: (assessmentId, step) => post(`assessments/${assessmentId}/steps/${step}/send`),
    withdraw: (assessmentId, body) => post(`assessments/${assessmentId}/withdraw`, body),
    file: (assessmentId, file) =>
      call(launchId, `assessments/${assessmentId}/${file}`, { method: 'GET' }, (response) => response.blob()),
  }
}
