/** The same road without a browser: launch, chart, preview, sign, receipt over real HTTP. For tests of many patients and for benchmarks. */
import { randomUUID } from 'node:crypto'
import { emptyReview, type Review } from '../../crmo/review.ts'
import type { Ehr } from '../../sandbox/ehr.ts'
import type { ChartView, Preview, Receipt } from '../../server/api/contract.ts'
import { openChart } from '../sandbox/launch-url.ts'
import { launchIdIn, openBrowser } from '../server/browser.ts'
import type { Stack } from './stack.ts'

/** The text to copy waits for a person, not for the EHR. */
const isOnItsWay = ({ steps }: Receipt): boolean =>
  steps.some(({ step, state }) => step !== 'copy-text' && (state === 'pending' || state === 'written'))

type Signing = { review: Review; chartHash: string; assessmentId: string; contentHash: string; patientId: string }

/** @param ehr which of the stack's, when not the open one */
export async function launch(
  stack: Pick<Stack, 'appUrl'> & { sandbox?: Pick<Ehr, 'pages'> },
  patientId: string,
  ehr: Pick<Ehr, 'pages'> | undefined = stack.sandbox,
) {
  if (!ehr) throw new Error('a launch needs an EHR')
  const browser = openBrowser()
  const { launchUrl } = await openChart(ehr.pages, patientId)
  const page = await browser.follow(launchUrl)
  if (page.status !== 200) throw new Error(`${page.url} answered ${page.status}: ${page.text}`)
  const api = `${stack.appUrl}/launches/${launchIdIn(page.url)}/api`
  const call = async <T>(path: string, body?: unknown): Promise<T> => {
    const headers = { 'content-type': 'application/json', 'x-crmo-request': '1', origin: stack.appUrl }
    const init = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) }
    const { status, text } = await browser.go(`${api}/${path}`, init)
    if (status >= 300) throw new Error(`${path} answered ${status}: ${text}`)
    return JSON.parse(text) as T
  }

  const chart = () => call<ChartView>('chart')
  /** What the page is told while the chart is read, line by line. */
  const progress = async (): Promise<string> => (await browser.go(`${api}/chart/progress`)).text
  /** @returns what signing then sends */
  const preview = async (review: Review = emptyReview()): Promise<Signing> => {
    const { chartHash } = await chart()
    const assessmentId = randomUUID()
    const { contentHash } = await call<Preview>('preview', { review, chartHash, assessmentId })
    return { review, chartHash, assessmentId, contentHash, patientId }
  }
  /** Signs and waits until no step is on its way any more. */
  const signed = async (body: Signing): Promise<Receipt> => {
    let receipt = await call<Receipt>('sign', body)
    for (let attempt = 0; attempt < 50 && isOnItsWay(receipt); attempt++) {
      await new Promise((resolve) => setTimeout(resolve, 200))
      receipt = await call<Receipt>(`assessments/${body.assessmentId}`)
    }
    return receipt
  }
  const sign = async (review?: Review): Promise<Receipt> => signed(await preview(review))
  return { chart, progress, preview, signed, sign }
}
