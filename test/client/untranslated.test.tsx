import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { languageNow } from '../../client/words/chosen.ts'
import { takeLanguage } from '../../client/words/languages.ts'
import { filled, inForce, type Text, textsIn, wholeFrench, wholeGerman } from './all-texts.ts'
import { exampleReceipt } from './example-chart.ts'
import { fullLaunch, fullView } from './full-chart.ts'
import { closePage, openSpeakingPage, settle, smallServer, unfoldAll } from './page.tsx'

afterEach(async () => {
  await closePage()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  await takeLanguage('en', [])
})

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const patternOf = (text: Text): string => escaped(filled(text).trim()).replace(/410\d/g, '.+')

/** "${bone} ${side}" has no letter of its own and fits everything. */
const hasLetters = (pattern: string): boolean => pattern.replace(/\.\+|\P{L}/gu, '').length >= 3

/** Every English text of the tables that is another one in this language; what has hardly a letter of its own says nothing. */
const englishTexts = textsIn(inForce())
const foreignTo = (translated: Map<string, Text>): RegExp[] =>
  [...englishTexts].flatMap(([key, text]) => {
    const pattern = patternOf(text)
    const same = [...translated.values()].some((other) => patternOf(other) === pattern)
    return same || !hasLetters(pattern) || key.startsWith('common.in') ? [] : [new RegExp(`^${pattern}$`, 'u')]
  })

/** Words that stand in every longer English sentence and in no German or French one. */
const englishSentence = /\b(the|and|of|not|with|this|which|from|for|by|are|is|has|no)\b/i

const isEnglish = (element: Element | null): boolean => element?.closest('[lang]')?.getAttribute('lang') === 'en'

/** What is seen or read out in the language of the page: each with whether it is prose. A name may hold English words of the chart. */
function spokenWords(): { words: string; prose: boolean }[] {
  const found: { words: string; prose: boolean }[] = []
  for (const element of document.querySelectorAll('body *')) {
    if (isEnglish(element) || element.matches('script, style')) continue
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']) {
      const words = element.getAttribute(name)
      if (words) found.push({ words, prose: false })
    }
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE)
        found.push({
          words: node.textContent ?? '',
          prose: !element.matches('.visually-hidden, label, .inline-form-title'),
        })
  }
  return found.map(({ words, prose }) => ({ words: words.trim(), prose })).filter(({ words }) => words !== '')
}

const pressEvery = async (selector: string) => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)]
  if (found.length === 0) throw new Error(`Nothing to press: ${selector}`)
  await act(async () => {
    for (const element of found) element.click()
  })
  await settle()
}
const type = async (words: string) => {
  await act(async () => {
    for (const field of document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
      'textarea, input[type="text"]',
    )) {
      if (field.value !== '') continue
      const owner = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
      Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, words)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  await settle()
}
const press = async (selector: string) => {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`Nothing to press: ${selector}`)
  await act(async () => found.dispatchEvent(new MouseEvent('click', { bubbles: true })))
  await settle()
}
/** Opens these folds, and those in them. */
const openAll = async (selector: string) => {
  for (let depth = 0; depth < 4; depth += 1) {
    await act(async () => {
      for (const fold of document.querySelectorAll(selector)) fold.setAttribute('open', '')
    })
    await settle()
  }
}
/** The second of every row of choices: another view, a span, an earlier assessment laid over. */
const chooseSecond = async (selector: string) => {
  for (const group of document.querySelectorAll(`:is(${selector}) [role="radiogroup"]`)) {
    const inputs = [...group.querySelectorAll('input')]
    await act(async () => inputs.at(1)?.click())
  }
  await settle()
}

/** Walks that begin on a page newly opened: what is looked at after each step. */
const walks: [step: string, walk: () => Promise<void>][][] = [
  [['the review, every part open', unfoldAll]],
  [
    ['corrections of criteria', () => pressEvery('.criterion .row-foot button:last-of-type')],
    ['lesions: open', () => openAll('#lesions details')],
    ['lesions: confirm, change, remove', () => pressEvery('.lesion .row-foot button')],
    ['lesions: add', () => pressEvery('#lesions > .row-actions button')],
    ['the period', () => pressEvery('.index-period button')],
    ['the plan', () => pressEvery('.recommendation .row-actions button:last-of-type')],
    ['the plan, edited', () => pressEvery('.recommendation:first-of-type .row-actions button:nth-of-type(2)')],
    ['reasons', () => type('Zzz zzz')],
    ['forms done', () => pressEvery('.inline-form .primary')],
    ['own lines', () => pressEvery('.own-line-form button')],
    ['letters', () => pressEvery('.letters .row-actions button')],
    ['a bone', () => press('[data-part="tibia:right:diaphysis"]')],
  ],
  [
    ['treatment', () => openAll('#treatment details')],
    ['confidential results, doses', () => pressEvery('#treatment button')],
    ['timeline and comparison', () => openAll('#timeline > details, #earlier > details')],
    ['the table, an earlier assessment laid over', () => chooseSecond('.timeline-choices, .map-earlier')],
    ['numbers, out of range', () => openAll('#history > details')],
    ['the preview', () => pressEvery('#sign .row-actions button')],
    ['the preview, open', () => openAll('#sign details')],
    ['the receipt', () => pressEvery('.sign-box button')],
    ['correct or withdraw', () => type('Zzz zzz')],
    ['withdraw, asked once more', () => pressEvery('.receipt section:last-of-type .row-actions button:last-of-type')],
    ['copy', () => pressEvery('.receipt-documents button')],
  ],
]

const server = () => {
  const made = smallServer({ view: fullView(), launch: fullLaunch() })
  vi.mocked(made.api.sign).mockImplementation(async ({ assessmentId }) => ({
    ok: true,
    value: {
      ...exampleReceipt(assessmentId),
      follows: { kind: 'amend', assessmentId: '12345678', reason: 'Zzz' },
    },
  }))
  return made
}

it.each([
  ['de', wholeGerman],
  ['fr', wholeFrench],
] as const)('no word of the interface stays English in %s', { timeout: 240_000 }, async (language, translations) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language])
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      disconnect = () => undefined
      unobserve = () => undefined
    },
  )
  window.print = () => undefined
  document.execCommand = () => false
  const texts = textsIn(translations)
  const foreign = foreignTo(texts)
  const own = [...texts.values()]
    .map(patternOf)
    .filter(hasLetters)
    .map((pattern) => new RegExp(`^${pattern}$`, 'u'))
  const fine = new Set<string>()
  for (const walk of walks) {
    await openSpeakingPage(server().api)
    expect(languageNow()).toBe(language)
    for (const [step, go] of walk) {
      await go()
      const spoken = spokenWords().filter(({ words, prose }) => !fine.has(`${prose} ${words}`))
      const left = spoken.filter(
        ({ words, prose }) =>
          (foreign.some((text) => text.test(words)) && !own.some((text) => text.test(words))) ||
          (prose && englishSentence.test(words)),
      )
      expect([step, left.map(({ words }) => words)]).toEqual([step, []])
      for (const { words, prose } of spoken) fine.add(`${prose} ${words}`)
    }
    await closePage()
  }
  // The walks went through the page: something of every part was seen, whatever is seen only when something fails.
  const seen = [...fine].map((words) => words.replace(/^\w+ /, ''))
  const unseen = Object.entries(translations)
    .filter(([part]) => part !== 'failures')
    .filter(([, all]) => {
      const patterns = Object.values(all as Record<string, Text>).map((text) => new RegExp(`^${patternOf(text)}$`, 'u'))
      const found = patterns.filter((pattern) => seen.some((words) => pattern.test(words))).length
      return found === 0 || (patterns.length > 20 && found < 6)
    })
  // Of these the example has few: a code stands beside a date, the server says little when all goes well, a receipt has two of its states.
  expect(unseen.map(([part]) => part)).toEqual(['statuses', 'told', 'standings'])
})
