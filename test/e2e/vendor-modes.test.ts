import type { DocumentReference } from 'fhir/r4.js'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assess } from '../../crmo/assess.ts'
import { emptyReview } from '../../crmo/review.ts'
import { athenaSandbox } from '../../sandbox/switches/frame.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import { openPage, startBrowser } from './browser.ts'
import { launch } from './http-road.ts'
import { answer, expectAccessible, openAssessment, sign } from './road.ts'
import { type Stack, startStack } from './stack.ts'

let stack: Stack
let browser: Browser
beforeAll(async () => {
  ;[stack, browser] = await Promise.all([startStack(), startBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

/** As a browser with third-party cookies blocked; the bundled headless shell keeps them unless told. */
const blockThirdPartyCookies = async (context: BrowserContext, page: Page): Promise<void> => {
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCookieControls', {
    enableThirdPartyCookieRestriction: true,
    disableThirdPartyCookieMetadata: true,
    disableThirdPartyCookieHeuristics: true,
  } as { enableThirdPartyCookieRestriction: boolean })
}

const oddities = {
  epic: { reasons: ['entered in error'], analyte: 'leucocytes', why: 'which is not possible' },
  'oracle-health': {
    reasons: ['2099-03-02', 'entered in error', 'twice'],
    analyte: 'haemoglobin',
    why: 'is not a unit of',
  },
}

describe.each(['epic', 'oracle-health'] as const)('the whole road at %s', (key) => {
  const notesOf = async (patient: string): Promise<DocumentReference[]> => {
    const subject = `Patient/${await stack.sandbox.ehrs[key].idOf('Patient', patient)}`
    const all = await stack.sandbox.ehrs[key].list('DocumentReference')
    return all.filter((one) => one.subject?.reference === subject)
  }

  test('athena’s frame, third-party cookies blocked: from the list of patients to the note in the chart', async () => {
    const ehr = stack.sandbox.ehrs[key]
    ehr.switches.frameSandbox = athenaSandbox
    const before = (await notesOf('demo-multifocal')).map(({ id }) => id)
    const page = await openPage(browser)
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await blockThirdPartyCookies(page.context(), page)
    await page.goto(`${stack.sandbox.pages}/`)
    await page.getByRole('link', { name: ehr.name }).click()
    await expectAccessible(page)
    const app = await openAssessment(page, stack, 'Nora Lindqvist', ehr)
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe(athenaSandbox)
    expect(await app.getByRole('heading', { level: 1 }).textContent()).toBe('Nora Lindqvist')
    await answer(app, 'Night pain', 'No')
    await sign(app, 'Nora Lindqvist')
    await app.getByText('In the chart: read back and equal to what was signed.').waitFor({ timeout: 20_000 })
    await expectAccessible(page)
    const [note, second] = (await notesOf('demo-multifocal')).filter(({ id }) => !before.includes(id))
    expect(second).toBeUndefined()
    expect(note?.content.every(({ attachment }) => attachment.url?.startsWith('Binary/'))).toBe(true)
    expect(await ehr.list('QuestionnaireResponse')).toEqual([])
    const writes = ehr.requests.filter(({ method }) => method !== 'GET').map(({ url, status }) => [url, status])
    expect(writes).toEqual([[`${new URL(ehr.fhirBase).pathname}/DocumentReference`, 201]])

    // The EHR shows it in its own chart.
    await page.getByRole('tab', { name: 'Documents' }).click()
    await page
      .getByText(/CRMO assessment [0-9a-f]+, version 1, sha256 [0-9a-f]{8}/)
      .first()
      .waitFor()
    await expectAccessible(page)
    expect(problems).toEqual([])
    ehr.resetSwitches()
    await page.context().close()
  })

  test('the same children read the same as at the open EHR', async () => {
    const ehr = stack.sandbox.ehrs[key]
    for (const patient of ['demo-multifocal', 'demo-vertebra-plana', 'case-012']) {
      const score = async (at: typeof ehr) => {
        const { chart } = await (await launch(stack, await at.idOf('Patient', patient), at)).chart()
        const { lower, upper, items } = assess(chart, emptyReview(), siteRules).instruments['jansson-2009']
        return { patient, lower, upper, answers: items.map(({ key: item, answer: said }) => [item, said]) }
      }
      expect(await score(ehr)).toEqual(await score(stack.sandbox.ehrs.open))
    }
  })

  test('its odd data is shown with its reason, and no number of it is used', async () => {
    const ehr = stack.sandbox.ehrs[key]
    const { chart } = await (await launch(stack, await ehr.idOf('Patient', 'demo-messy'), ehr)).chart()
    expect(chart.queries.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    const reasons = chart.unused.map(({ reason }) => reason).join('\n')
    for (const words of oddities[key].reasons) expect(reasons).toContain(words)
    const odd = chart.labs.filter(
      ({ analyte, date }) => analyte === oddities[key].analyte && date?.startsWith('2026-06-12'),
    )
    expect(odd.map(({ quantity }) => quantity)).toEqual([null])
    expect(odd[0]?.unusable).toContain(oddities[key].why)
    const used = [...chart.labs, ...chart.temperatures].map(({ date }) => date ?? '')
    expect(used.filter((date) => date.startsWith('2099'))).toEqual([])
  })
})
