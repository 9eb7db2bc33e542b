/** The app's page as the server sees it: a launch from the embedded EHR, then preview, sign and receipt over HTTP with its cookie. */

import { emptyReview } from '../../crmo/review.ts'
import type { Ehr } from '../../sandbox/ehr.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type {
  ChartView,
  Preview,
  Receipt,
  ReceiptStep,
  Replaces,
  SignBody,
  WriteStep,
} from '../../server/api/contract.ts'
import { openChart } from '../sandbox/launch-url.ts'
import { launchIdIn, openBrowser } from '../server/browser.ts'

export type Answer<T> = { status: number; body: T }

/** @param practitionerId who is logged in; left out: the usual one */
export async function openSigningPage(
  { pages }: Pick<Ehr, 'pages'>,
  appUrl: string,
  patientId: string,
  practitionerId?: string,
) {
  const browser = openBrowser()
  const page = await browser.follow((await openChart(pages, patientId, practitionerId)).launchUrl)
  const launchId = launchIdIn(page.url)
  const api = async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    const answer = await browser.go(`${appUrl}/launches/${launchId}/api/${path}`, {
      method,
      // A connection of its own: an app that was killed and started again does not know the old ones.
      headers: { 'content-type': 'application/json', 'x-crmo-request': '1', origin: appUrl, connection: 'close' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (answer.text === '') throw new Error(`${method} ${path}: ${answer.status} without a body`)
    return { status: answer.status, body: JSON.parse(answer.text) as T }
  }
  const chart = async () => (await api<ChartView>('GET', 'chart')).body
  let read: Promise<string> | null = null
  const previewedWithNote = async (replaces?: Replaces): Promise<{ body: SignBody; note: string }> => {
    read ??= chart().then(({ chartHash }) => chartHash)
    const chartHash = await read
    const said = { review: emptyReview(), chartHash, assessmentId: crypto.randomUUID(), replaces }
    const { status, body } = await api<Preview>('POST', 'preview', said)
    if (status !== 200) throw new Error(`preview answered ${status}: ${JSON.stringify(body)}`)
    return { body: { ...said, contentHash: body.contentHash, patientId }, note: body.note }
  }

  return {
    launchId,
    patientId,
    api,
    chart,
    /** What the page sends when the clinician has seen the preview and signs. */
    withdraw: (id: string, reason: string, withdrawalId: string = crypto.randomUUID()) =>
      api<Receipt>('POST', `assessments/${id}/withdraw`, { withdrawalId, reason, patientId }),
    previewed: async () => (await previewedWithNote()).body,
    previewedWithNote,
    sign: (body: SignBody) => api<Receipt>('POST', 'sign', body),
    receipt: async (id: string) => (await api<Receipt>('GET', `assessments/${id}`)).body,
    state: (id: string, statement: 'there' | 'not-there', step: WriteStep = 'questionnaire-response') =>
      api<Receipt>('POST', `assessments/${id}/steps/${step}/statement`, { statement }),
    sendAgain: (id: string, step: WriteStep = 'questionnaire-response') =>
      api<Receipt>('POST', `assessments/${id}/steps/${step}/send`),
  }
}

export type SigningPage = Awaited<ReturnType<typeof openSigningPage>>

export const documentOf = (receipt: Receipt, named: WriteStep = 'questionnaire-response'): ReceiptStep => {
  const step = receipt.steps.find((one) => one.step === named)
  if (!step) throw new Error(`no document in ${JSON.stringify(receipt)}`)
  return step
}

/** How often a document was really sent to the EHR. */
export const postsTo = (sandbox: Sandbox) =>
  sandbox.requests.filter(({ method, url }) => method === 'POST' && url.startsWith('/fhir/QuestionnaireResponse'))

/** Our documents that the EHR holds. */
export const documentsIn = async (sandbox: Sandbox, assessmentId: string) =>
  (await sandbox.list('QuestionnaireResponse')).filter((one) => JSON.stringify(one).includes(assessmentId))
