/** Zoom, forced colours and less motion: what a person set in the browser or the system is followed without loss. */
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, startBrowser } from './browser.ts'
import { expectAccessible, openAssessment, openPart } from './road.ts'
import { type Stack, startStack } from './stack.ts'

let stack: Stack
let browser: Browser
let page: Page
let app: FrameLocator
beforeAll(async () => {
  ;[stack, browser] = await Promise.all([startStack(), startBrowser()])
  page = await openPage(browser, 640)
  app = await openAssessment(page, stack, 'Wren Castellanos-Oduya')
  await app.locator('[data-part]').first().waitFor()
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

const parts = ['Timeline', 'History and examination', 'Treatment', 'Monitoring and follow-up']

/** What sticks out of the page to the side, and buttons whose words do not fit in them. */
const lost = () =>
  app.locator(':root').evaluate((root) => {
    const words = (element: Element) => element.textContent?.trim().slice(0, 40) ?? ''
    const cut = [...root.querySelectorAll('button, summary, h2, h3, label')]
      .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `cut: ${words(element)}`)
    return [...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : []), ...cut]
  })

test('at 200 % zoom of a 1280 px screen, and with letters twice as large, nothing is lost and nothing scrolls both ways', async () => {
  for (const part of parts) await openPart(app, part)
  await app.locator('[data-mark]').first().waitFor()
  expect(await lost()).toEqual([])
  await expectAccessible(page, 'main')
  await page.setViewportSize({ width: 1280, height: 900 })
  await app.locator(':root').evaluate((root) => {
    root.style.fontSize = '187.5%'
  })
  expect(await lost()).toEqual([])
  await app.locator(':root').evaluate((root) => {
    root.style.fontSize = ''
  })
})

test('in forced colours the states of a lesion, the score and the timeline stay apart', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  const colourOf = (selector: string, property: 'fill' | 'stroke') =>
    app
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  const [ink, ground, bone] = await Promise.all([
    colourOf('.figures .mark-ink', 'fill'),
    colourOf('.figures .mark-ground', 'fill'),
    colourOf('.figures .bone:not(.marked)', 'fill'),
  ])
  expect(ink).not.toBe(ground)
  expect(ink).not.toBe(bone)
  const patterns = await app
    .locator('.map-legend .marked')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('fill')?.replace(/^.*-/, '')))
  expect(new Set(patterns).size).toBe(patterns.length)
  expect(await colourOf('.timeline-mark', 'fill')).not.toBe(
    await app.locator('#timeline').evaluate((part) => getComputedStyle(part).backgroundColor),
  )
  await page.emulateMedia({ forcedColors: 'none' })
})

test('who asks for less motion gets none', async () => {
  const motion = () =>
    app.locator(':root').evaluate((root) => ({
      scroll: getComputedStyle(root).scrollBehavior,
      moving: [...root.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return animationName !== 'none' || transitionDuration.split(', ').some((each) => each !== '0s')
      }).length,
    }))
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect((await motion()).scroll).toBe('smooth')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await motion()).toEqual({ scroll: 'auto', moving: 0 })
})
