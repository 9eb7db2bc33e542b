import { afterEach, describe, expect, it } from 'vitest'
import { exampleLaunch, exampleView } from './example-chart.ts'
import {
  button,
  choose,
  closePage,
  maybeButton,
  openPage,
  press,
  settle,
  smallServer,
  text,
  unfold,
  write,
} from './page.tsx'

afterEach(closePage)

const part = (id: string): string => document.getElementById(id)?.textContent ?? ''
const criterion = (key: string): string => part(`criterion-${key}`)
const picture = (): string => document.querySelector('svg[role="img"]')?.getAttribute('aria-label') ?? ''

describe('the page', () => {
  it('shows its parts in the order in which a clinician asks', async () => {
    await openPage(smallServer().api)
    const headings = [...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent)
    expect(headings).toEqual([
      'Amelie Brandt',
      'Not everything in the chart could be read',
      'Red flags',
      'Jansson 2009 clinical score',
      'Lesions',
      'Criteria',
      'What next',
      'Timeline',
      'History and examination',
      'Decision rows',
      'What else it could be',
      'Treatment',
      'Monitoring and follow-up',
      'Other instruments',
      'Plan',
      'Preview and sign',
    ])
  })

  it('names the patient in the window title and on the page, whoever shows a banner', async () => {
    await openPage(smallServer({ launch: { ...exampleLaunch(), needPatientBanner: false } }).api)
    expect(document.title).toContain('Amelie Brandt')
    for (const fact of ['Amelie Brandt', '3 Nov 2014', '11 years', 'female', '00482913']) expect(text()).toContain(fact)
  })

  it('names a refused search at the top and beside the criterion it touches', async () => {
    await openPage(smallServer().api)
    const sentence = 'does not let this login read vital signs'
    expect(document.querySelector('[aria-label="What could not be read"]')?.textContent).toContain(sentence)
    expect(criterion('normalTemperature')).toContain(sentence)
    expect(criterion('axialSite')).not.toContain(sentence)
  })

  it('keeps nothing in the browser', async () => {
    await openPage(smallServer().api)
    await choose('Night pain', 'Yes')
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  })
})

describe('correcting', () => {
  it('recalculates at once, shows what the chart said, and undoes', async () => {
    await openPage(smallServer().api)
    const before = picture()
    await press('Correct: Symmetric bone lesions')
    expect(button('Use my answer').disabled).toBe(true)
    await choose('My answer', 'No')
    expect(button('Use my answer').disabled).toBe(true)
    await write(/^Reason/, 'The left one is a growth line.')
    await press('Use my answer')
    expect(criterion('symmetricLesions')).toMatch(/Clinician: no\..*growth line.*The chart said: yes/)
    expect(picture()).not.toBe(before)
    expect(document.querySelector('#score [role="status"]')?.textContent).toContain(picture().split('.')[0])
    await press('Undo')
    expect(picture()).toBe(before)
    expect(criterion('symmetricLesions')).not.toContain('Clinician')
    await press('Redo')
    expect(criterion('symmetricLesions')).toContain('Clinician: no.')
    expect(button('Redo').disabled).toBe(true)
  })

  it('a suggested lesion counts only when a clinician confirms it', async () => {
    await openPage(smallServer().api)
    expect(part('lesions')).toContain('3 lesions counted')
    await press(/^Confirm as current: femur/)
    expect(part('lesions')).toContain('4 lesions counted')
    expect(part('lesions')).toContain('Confirmed by clinician')
  })

  it('a removed lesion stays listed with its reason', async () => {
    await openPage(smallServer().api)
    await unfold('lesions')
    await press(/^Remove: clavicle/)
    await write(/^Reason/, 'Old fracture.')
    await press('Remove lesion')
    expect(part('lesions')).toContain('2 lesions counted')
    expect(part('lesions')).toContain('Removed: Old fracture.')
    expect(criterion('axialSite')).toContain('The chart alone said: yes')
  })

  it('an answer raises its red flag above the score', async () => {
    await openPage(smallServer().api)
    expect(part('flags')).toContain('0 raised')
    await choose('Night pain', 'Yes')
    expect(part('flags')).toContain('Look again for leukaemia')
    expect(part('flags')).toContain('1 raised')
    const finding = [...document.querySelectorAll('.finding')].find((row) => row.textContent?.startsWith('Night pain'))
    expect(finding?.textContent).toContain('Chart: no; clinician: yes')
  })

  it('keeps the keyboard in the row when its form closes', async () => {
    await openPage(smallServer().api)
    button('Correct: Symmetric bone lesions').focus()
    await press('Correct: Symmetric bone lesions')
    expect(document.activeElement?.getAttribute('type')).toBe('radio')
    await press('Cancel')
    expect(document.activeElement).toBe(button('Correct: Symmetric bone lesions'))
  })
})

describe('what is not concluded', () => {
  it('prints numbers only beside an established diagnosis', async () => {
    const view = exampleView()
    const [finding] = view.chart.findings
    if (finding) view.chart.findings.push({ ...finding, key: 'malignantHistology', answer: 'yes' })
    await openPage(smallServer({ view }).api)
    expect(part('flags')).toContain('D-31')
    expect(part('score')).not.toMatch(/threshold/i)
    expect(picture()).not.toMatch(/threshold/i)
  })

  it('prints no threshold for a child outside the cohort', async () => {
    const view = exampleView()
    view.chart.patient.birthDate = '2024-02-01'
    await openPage(smallServer({ view }).api)
    expect(part('score')).toContain('Outside the cohort')
    expect(picture()).not.toContain('39')
  })

  it('names what is open in an empty chart instead of calling it clear', async () => {
    const view = exampleView()
    Object.assign(view.chart, {
      labs: [],
      findings: [],
      lesions: [],
      texts: [],
      studies: [],
      wholeSkeletonImaged: false,
    })
    await openPage(smallServer({ view }).api)
    expect(part('flags')).toMatch(/0 raised, [1-9]\d* open/)
    await unfold('flags')
    expect(part('flags')).toContain('Missing: ')
    expect(part('score')).toContain('0 to 63')
    expect(part('score')).toContain('Cannot advise against biopsy')
  })
})

describe('the draft', () => {
  it('is saved after a change and comes back with a notice', async () => {
    const server = smallServer()
    await openPage(server.api)
    await choose('Night pain', 'Yes')
    await settle(800)
    expect(server.api.saveDraft).toHaveBeenCalledTimes(1)
    expect(text()).toMatch(/Draft saved/)
    const [body] = (server.api.saveDraft as unknown as { mock: { calls: [{ review: never }][] } }).mock.calls[0] ?? []
    await closePage()
    const view = exampleView()
    if (body) view.draft = { review: body.review, revision: 1, savedAt: '2026-06-16T08:00:00Z', chartChanged: true }
    await openPage(smallServer({ view }).api)
    expect(text()).toMatch(/Your draft of .* is back\. The chart has changed since/)
    expect(part('flags')).toContain('Look again for leukaemia')
  })

  it('lets the clinician choose when another window was first', async () => {
    const server = smallServer()
    server.api.saveDraft = () => Promise.resolve({ ok: false, status: 409, sentence: 'Another window.', ended: false })
    await openPage(server.api)
    await choose('Night pain', 'Yes')
    await settle(800)
    expect(maybeButton('Keep what stands here')).not.toBeNull()
    await press("Take the other window's draft")
    expect(part('flags')).toContain('0 raised')
  })
})

describe('ways out', () => {
  it('hides the chart when the launch has ended while the page was in the background', async () => {
    const server = smallServer()
    await openPage(server.api)
    server.api.launch = () => Promise.resolve({ ok: false, status: 410, sentence: 'Too long.', ended: true })
    const see = (state: string) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }
    const realNow = Date.now
    see('hidden')
    Date.now = () => realNow() + 61_000
    see('visible')
    Date.now = realNow
    await settle()
    expect(text()).toContain('This session has ended')
    expect(text()).not.toContain('Amelie')
    expect(document.title).not.toContain('Amelie')
  })

  it("shows nothing of another patient's chart", async () => {
    const view = exampleView()
    view.chart.patient.id = 'patient-2'
    await openPage(smallServer({ view }).api)
    expect(text()).toContain('Stopped to protect the patient')
    expect(text()).not.toContain('Amelie')
  })
})
