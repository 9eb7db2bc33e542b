/** Renders the whole page in jsdom against a server of a few lines, and finds things on it as a person would: by role and name. */
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { vi } from 'vitest'
import { App } from '../../client/App.tsx'
import type { Answered, Api } from '../../client/api.ts'
import { Languages, startLanguage } from '../../client/words/language-switch.tsx'
import type { ChartView, LaunchView, Receipt } from '../../server/api/contract.ts'
import { assessedView, exampleLaunch, exampleReceipt, exampleView, launchId } from './example-chart.ts'

const yes = <Value,>(value: Value): Promise<Answered<Value>> => Promise.resolve({ ok: true, value })

/** An app server that keeps one draft and signs one id at most once. Every call can be watched and replaced. */
export function smallServer(start: { view?: ChartView; launch?: LaunchView } = {}) {
  const signed = new Map<string, Receipt>()
  let revision = 0
  const api: Api = {
    launch: vi.fn<Api['launch']>(() => yes(start.launch ?? exampleLaunch())),
    style: vi.fn<Api['style']>(() => yes({})),
    finish: vi.fn<Api['finish']>(() => yes({ revoked: null })),
    chart: vi.fn<Api['chart']>(() => yes(start.view ? assessedView(start.view) : exampleView())),
    progress: vi.fn<Api['progress']>(() => Promise.resolve()),
    readAgain: vi.fn<Api['readAgain']>(() => yes(start.view ? assessedView(start.view) : exampleView())),
    saveDraft: vi.fn<Api['saveDraft']>(() => yes({ revision: ++revision, savedAt: '2026-06-16T08:00:00Z' })),
    preview: vi.fn<Api['preview']>((body) =>
      yes({
        note: `Note with ${body.review.plan.ownLines.join('; ')}`,
        questionnaireResponse: { resourceType: 'QuestionnaireResponse' },
        documentReference: null,
        noteReaders: {
          sentence: 'The note is not shown to the patient in the portal, as set up for this EHR.',
          told: { code: 'readable-no' },
        },
        writePlan: exampleView().writePlan,
        contentHash: 'c'.repeat(64),
      }),
    ),
    sign: vi.fn<Api['sign']>((body) => {
      signed.set(body.assessmentId, exampleReceipt(body.assessmentId))
      return yes(exampleReceipt(body.assessmentId))
    }),
    receipt: vi.fn<Api['receipt']>((id) => {
      const receipt = signed.get(id)
      return receipt ? yes(receipt) : Promise.resolve({ ok: false, status: 404, sentence: 'Not here.', ended: false })
    }),
    state: vi.fn<Api['state']>((id) => yes(exampleReceipt(id))),
    sendAgain: vi.fn<Api['sendAgain']>((id) => yes(exampleReceipt(id))),
    withdraw: vi.fn<Api['withdraw']>((id) => yes(exampleReceipt(id))),
    file: vi.fn<Api['file']>((_, file) => yes(new Blob([file]))),
  }
  return { api, signed }
}

// The review is fetched by the page when it starts, and the drawn skeleton with it; here they are there before the first test is timed.
await import('../../client/open-launch.tsx')
await import('../../client/lesion-map/lesion-map.tsx')
await import('../../client/signing/receipt-page.tsx')
await import('../../client/signing/preview-pane.tsx')
await import('../../client/opened-parts.ts')
await import('../../client/letters/letters.tsx')

let root: Root | null = null

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
// jsdom draws nothing, so it cannot scroll either.
window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined

/** Promises and effects that follow from what was just done. */
export const settle = async (milliseconds = 0) => {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds + 5))
  })
}

export async function openPage(api: Api): Promise<void> {
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  await act(async () => root?.render(<App api={api} launchId={launchId} />))
  for (let turn = 0; turn < 1000 && document.querySelector('[aria-busy]'); turn += 1) await settle()
}

/** As main.tsx opens it: in the language of whoever opens it. */
export async function openSpeakingPage(api: Api): Promise<void> {
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  const start = await startLanguage()
  await act(async () =>
    root?.render(<Languages start={start}>{() => <App api={api} launchId={launchId} />}</Languages>),
  )
  for (let turn = 0; turn < 1000 && document.querySelector('[aria-busy]'); turn += 1) await settle()
}

export async function closePage(): Promise<void> {
  await act(async () => root?.unmount())
  document.body.replaceChildren()
}

export const text = (): string => document.body.textContent ?? ''

/** Waits until the page says so; what does not come within two seconds does not come. */
export async function untilItSays(words: string): Promise<void> {
  for (let turn = 0; turn < 200 && !text().includes(words); turn += 1) await settle(5)
  if (!text().includes(words)) throw new Error(`The page does not say "${words}": ${text()}`)
}

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()

const matches = (element: Element, name: string | RegExp): boolean =>
  typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))

export function maybeButton(name: string | RegExp): HTMLButtonElement | null {
  return [...document.querySelectorAll('button')].find((button) => matches(button, name)) ?? null
}

export function button(name: string | RegExp): HTMLButtonElement {
  const found = maybeButton(name)
  if (!found) throw new Error(`No button "${name}". There are: ${[...document.querySelectorAll('button')].map(nameOf)}`)
  return found
}

export const press = async (name: string | RegExp) => {
  const target = button(name)
  await act(async () => target.click())
  await settle()
}

/** Opens every fold of a part, and the folds in them. */
export const unfold = async (id: string) => {
  for (let depth = 0; depth < 4; depth += 1) {
    await act(async () => {
      for (const fold of document.querySelectorAll(`#${id} details:not([open])`)) fold.setAttribute('open', '')
    })
    await settle()
  }
}

/** Opens every fold of the page, and the folds in them. */
export const unfoldAll = async () => {
  for (let depth = 0; depth < 6; depth += 1) {
    await act(async () => {
      for (const fold of document.querySelectorAll('details:not([open])')) fold.setAttribute('open', '')
    })
    await settle()
  }
}

/** Opens a part that stands folded in one line, not the folds in it. */
export const openPart = async (id: string) => {
  await act(async () => document.querySelector(`#${id} > details`)?.setAttribute('open', ''))
  await settle()
}

const radioGroup = (group: string): Element | undefined =>
  [...document.querySelectorAll('[role="radiogroup"]')].find((element) => {
    const labelled = element.getAttribute('aria-labelledby')
    const label = labelled ? document.getElementById(labelled) : null
    return nameOf(element) === group || label?.textContent === group
  })

/** The radio button with this word in the group with this name; the history is opened for it where it stands folded. */
export const choose = async (group: string, word: string) => {
  if (!radioGroup(group)) await openPart('history')
  const radios = radioGroup(group)
  const option = [...(radios?.querySelectorAll('label') ?? [])].find((label) => label.textContent === word)
  const input = option?.querySelector('input')
  if (!input) throw new Error(`No choice "${word}" in "${group}"`)
  await act(async () => input.click())
  await settle()
}

/** Types into the field with this label. */
export const write = async (label: string | RegExp, words: string) => {
  const found = [...document.querySelectorAll('label')].find((element) => matches(element, label))
  const field = found ? document.getElementById(found.htmlFor) : null
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
    throw new Error(`No field "${label}"`)
  const owner = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  await act(async () => {
    Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await settle()
}
