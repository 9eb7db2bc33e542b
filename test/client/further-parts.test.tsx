import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { assess } from '../../crmo/assess.ts'
import type { Problem } from '../../crmo/chart/chart.ts'
import { emptyReview } from '../../crmo/review.ts'
import { exampleView } from './example-chart.ts'
import { choose, closePage, openPage, openPart, press, smallServer, unfold } from './page.tsx'

afterEach(closePage)

const section = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`No part "${id}"`)
  return found
}

const part = (id: string): string => section(id).textContent ?? ''

const inputs = 'button, input, select, textarea, [role="radio"], [role="checkbox"]'

const assessed = (view = exampleView()) => assess(view.chart, emptyReview(), view.siteRules)

describe('the further parts', () => {
  it('stand in one line each until they are opened, by hand or by the way marks', async () => {
    await openPage(smallServer().api)
    for (const id of ['history', 'mimics', 'treatment', 'monitoring', 'instruments'])
      expect(section(id).querySelector('details')?.open, id).toBe(false)
    expect(part('mimics')).not.toContain('Next test')
    await act(async () => document.querySelector<HTMLElement>('.contents a[href="#mimics"]')?.click())
    expect(part('mimics')).toContain('Next test')
  })

  it('are to read only: nothing in them can be chosen or entered; what is confidential is shown when asked for', async () => {
    await openPage(smallServer().api)
    for (const id of ['mimics', 'treatment', 'monitoring']) {
      await unfold(id)
      const found = [...section(id).querySelectorAll(inputs)].map((one) => one.textContent)
      expect(
        found.filter((words) => words !== 'Show the result'),
        id,
      ).toEqual([])
    }
  })

  it('let every item that is no number be corrected, every number that no rule counts be entered, and nothing else', async () => {
    await openPage(smallServer().api)
    await unfold('instruments')
    const names = [...section('instruments').querySelectorAll(inputs)].map((one) => one.getAttribute('aria-label'))
    const items = Object.values(assessed().instruments).flatMap((one) => ('result' in one ? one.items : []))
    const entered = items.flatMap(({ measure, label }) => (measure ? [`Enter the number: ${label}`] : []))
    const corrected = items.flatMap(({ mayOverride, label }) => (mayOverride ? [`Correct: ${label}`] : []))
    expect(new Set(names)).toEqual(new Set([...entered, ...corrected]))
    expect(names).toHaveLength(entered.length + corrected.length)
    await press('Correct: Vertebral collapse')
    await choose('My answer', 'Yes')
    expect(section('instruments').querySelectorAll('textarea')).toHaveLength(1)
  })

  it('say what a step costs, why, and what it answers', async () => {
    await openPage(smallServer().api)
    await unfold('next')
    const next = document.querySelector('.finding-out')?.textContent
    for (const step of assessed().nextSteps) for (const words of [step.text, step.reason]) expect(next).toContain(words)
    expect(next).toContain('Blood test')
    expect(next).toContain('Answers: Normal blood cell count')
  })

  it('put the open mimics first, each with its next test, and never call the argued-against excluded', async () => {
    await openPage(smallServer().api)
    await openPart('mimics')
    const rows = [...section('mimics').querySelectorAll('li.mimic')].map((row) => row.textContent ?? '')
    const states = rows.map((row) =>
      row.includes('not excluded') ? 'against' : row.includes('Open') ? 'open' : 'else',
    )
    expect(states.indexOf('against')).toBeGreaterThan(states.lastIndexOf('open'))
    for (const mimic of assessed().mimics) expect(part('mimics')).toContain(`Next test: ${mimic.nextTest}`)
    expect(part('mimics')).toContain('0 excluded of')
  })

  it('fold all ten instruments, each with what it is not for in sight', async () => {
    await openPage(smallServer().api)
    await openPart('instruments')
    const { 'jansson-2009': _, ...further } = assessed().instruments
    expect(Object.keys(further)).toHaveLength(10)
    expect(section('instruments').querySelectorAll('details details[open], .answer').length).toBe(0)
    for (const { title, notFor } of Object.values(further)) {
      expect(part('instruments')).toContain(title)
      expect(part('instruments')).toContain(notFor)
    }
    await unfold('instruments')
    const shown = [...section('instruments').querySelectorAll('li.answer-row')].map((row) => row.textContent ?? '')
    for (const { result, items } of Object.values(further)) {
      expect(part('instruments')).toContain(result.sentence)
      for (const item of items) {
        const label = item.confirmation === 'unconfirmed' ? 'unconfirmed' : ''
        const second = item.secondHand ? 'second-hand source' : ''
        const holds = (row: string) => [item.label, item.reason, label, second].every((words) => row.includes(words))
        expect(shown.some(holds), item.label).toBe(true)
      }
    }
  })

  it('say beside the Jansson score for whom it was meant', async () => {
    await openPage(smallServer().api)
    expect(part('score')).toContain(assessed().entryGate.sentence)
  })
})

describe('treatment', () => {
  it('lays out the next step with every default dose word for word, its limit and its off-label words', async () => {
    await openPage(smallServer().api)
    await openPart('treatment')
    const { treatment } = assessed()
    const now = treatment.options.filter((option) => option.atThisStep)
    expect(part('treatment')).toContain(treatment.premise)
    expect(section('treatment').querySelectorAll('.option')).toHaveLength(now.length)
    for (const option of now) {
      const card = [...section('treatment').querySelectorAll('.option')].find(
        (one) => one.querySelector('h3')?.textContent === option.label,
      )
      const shown = [...(card?.querySelectorAll('.dose-text') ?? [])].map((dose) => dose.textContent)
      const usual = option.doses.filter(({ use }) => use === 'default')
      expect(shown).toEqual(usual.map(({ text }) => text))
      for (const words of [option.offLabel, ...option.warnings, ...usual.flatMap(({ withheld }) => withheld ?? [])])
        expect(card?.textContent).toContain(words)
    }
  })

  it('shows every dose of every drug exactly once when all is opened, and what is missing before it', async () => {
    await openPage(smallServer().api)
    await unfold('treatment')
    const { options } = assessed().treatment
    const shown = [...section('treatment').querySelectorAll('.dose-text')].map((dose) => dose.textContent)
    expect(shown.toSorted()).toEqual(options.flatMap(({ doses }) => doses.map(({ text }) => text)).toSorted())
    const checks = options.flatMap((option) => option.checks)
    const [hidden, open] = [checks.filter((one) => one.confidential), checks.filter((one) => !one.confidential)]
    for (const { advice } of open) expect(part('treatment')).toContain(advice)
    expect(hidden.length).toBeGreaterThan(0)
    for (const { advice } of hidden) expect(part('treatment')).not.toContain(advice)
    await act(async () => {
      for (const one of section('treatment').querySelectorAll('button')) one.click()
    })
    for (const { advice } of hidden) expect(part('treatment')).toContain(advice)
  })

  it('lays out nothing, no next step either, when another diagnosis stands', async () => {
    const view = exampleView()
    const leukaemia: Problem = {
      concepts: ['leukaemia'],
      label: 'Acute lymphoblastic leukaemia',
      onset: '2026-06-01',
      clinicalStatus: 'active',
      verification: 'confirmed',
      evidence: { reference: 'Condition/1', version: '1', label: 'Leukaemia', date: '2026-06-01', status: 'active' },
    }
    view.chart.problems = [leukaemia]
    expect(assessed(view).treatment.options).toEqual([])
    await openPage(smallServer({ view }).api)
    await openPart('treatment')
    await openPart('mimics')
    expect(part('treatment')).toContain('An established other diagnosis stands')
    expect(section('treatment').querySelector('.option, .dose-text')).toBeNull()
    expect(part('treatment')).not.toContain('Next:')
    expect(document.querySelector('#mimics li.mimic')?.textContent).toContain('Established')
  })
})
