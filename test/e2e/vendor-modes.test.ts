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
  test('athena’s frame, third-party cookies blocked: from the list of patients to the text that can be pasted', async () => {
    const ehr = stack.sandbox.ehrs[key]
    ehr.switches.frameSandbox = athenaSandbox
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
    await app.getByText('To be pasted').waitFor({ timeout: 20_000 })
    expect(await ehr.list('QuestionnaireResponse')).toEqual([])
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
