import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { keepsLooking, nextLookMs } from '../../client/signing/polling.ts'
import { exampleLaunch, exampleReceipt } from './example-chart.ts'
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
  untilItSays,
  write,
} from './page.tsx'

afterEach(closePage)

const signButton = () => button(/^Sign the assessment of Amelie Brandt/)

it('signs only what the preview shows', async () => {
  const { api } = smallServer()
  await openPage(api)
  expect(signButton().disabled).toBe(true)
  expect(text()).toContain('Look at the preview first')
  await write('New plan line', 'Dermatology')
  await press('Add line')
  await press('Preview what will be written')
  expect(text()).toContain('Note with Dermatology')
  expect(signButton().disabled).toBe(false)
  await choose('Night pain', 'Yes')
  expect(signButton().disabled).toBe(true)
  expect(text()).toContain('The review changed after this preview')
  await press('Preview again')
  await press(/^Sign the assessment/)
  expect(api.sign).toHaveBeenCalledWith(
    expect.objectContaining({ patientId: 'patient-1', contentHash: 'c'.repeat(64), chartHash: 'a'.repeat(64) }),
  )
  expect(text()).toContain('Signed and stored')
})

it('says that the note is written as PDF, hands out that very PDF, and shows the rest without its bytes', async () => {
  const { api } = smallServer()
  const pdf = `%PDF-1.7 ${'x'.repeat(3000)}`
  const asked = vi.mocked(api.preview).getMockImplementation()
  if (!asked) throw new Error('no preview')
  vi.mocked(api.preview).mockImplementation(async (body) => {
    const answer = await asked(body)
    const attachment = { contentType: 'application/pdf', data: btoa(pdf), title: 'CRMO / CNO assessment' }
    const documentReference = { resourceType: 'DocumentReference', status: 'current', content: [{ attachment }] }
    return answer.ok ? { ok: true, value: { ...answer.value, documentReference } } : answer
  })
  await openPage(api)
  await press('Preview what will be written')
  await untilItSays('As PDF/A-3 with the structured document inside (3 kB).')
  let saved: Blob | null = null
  URL.createObjectURL = (blob) => {
    saved = blob as Blob
    return 'blob:one'
  }
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  await press('Save this PDF')
  click.mockRestore()
  expect(saved).toMatchObject({ type: 'application/pdf', size: pdf.length })
  await unfold('sign')
  const sent = document.querySelector('[aria-label="Preview of the note as it is sent"]')?.textContent ?? ''
  expect(sent).toContain('"data": "… 3 kB of PDF"')
  expect(sent).toContain('"status": "current"')
  expect(sent).not.toContain(btoa(pdf).slice(0, 40))
})

it('offers what was signed as PDF, as FHIR JSON, to copy and to print', async () => {
  const { api } = smallServer()
  await openPage(api)
  await press('Preview what will be written')
  await press(/^Sign the assessment/)
  const saved: string[] = []
  URL.createObjectURL = () => 'blob:one'
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download.replace(/[0-9a-f]{8}/, ':id'))
  })
  await press('Download as PDF')
  await press('Download as FHIR JSON')
  click.mockRestore()
  expect(saved).toEqual(['crmo-assessment-:id.pdf', 'crmo-assessment-:id.json'])
  expect(vi.mocked(api.file).mock.calls.map(([, file]) => file)).toEqual(['note.pdf', 'document.json'])
  expect(text()).toContain('allows none: copy the text instead')
  vi.mocked(api.file).mockResolvedValue({ ok: false, status: 404, sentence: 'No such document here.', ended: false })
  await press('Download as PDF')
  expect(saved).toHaveLength(2)
  expect(text()).toContain('No such document here.')
  expect(button('Copy the text')).toBeTruthy()
  expect(button('Print')).toBeTruthy()
})

it('two clicks are one signature', async () => {
  const { api } = smallServer()
  await openPage(api)
  await press('Preview what will be written')
  const twice = signButton()
  await act(async () => {
    twice.click()
    twice.click()
  })
  await settle(20)
  expect(api.sign).toHaveBeenCalledTimes(1)
})

it('only a practitioner signs, and the page says so', async () => {
  const launch = exampleLaunch()
  await openPage(smallServer({ launch: { ...launch, user: { ...launch.user, maySign: false } } }).api)
  await press('Preview what will be written')
  expect(signButton().disabled).toBe(true)
  expect(text()).toContain('Only a practitioner can sign')
})

it('finds the signature whose answer was lost', async () => {
  const server = smallServer()
  const lost = vi.fn<typeof server.api.sign>(async (body) => {
    server.signed.set(body.assessmentId, exampleReceipt(body.assessmentId))
    return { ok: false, status: 0, sentence: 'No answer.', ended: false }
  })
  server.api.sign = lost
  await openPage(server.api)
  await press('Preview what will be written')
  await press(/^Sign the assessment/)
  expect(text()).toContain('Signed and stored')
  expect(text()).toContain('had already been signed')
})

it('signs nothing when another window was first with this draft', async () => {
  const server = smallServer()
  server.api.saveDraft = () => Promise.resolve({ ok: false, status: 409, sentence: 'Signed there.', ended: false })
  await openPage(server.api)
  await press('Preview what will be written')
  await press(/^Sign the assessment/)
  expect(server.api.sign).not.toHaveBeenCalled()
  expect(maybeButton('Keep what stands here')).not.toBeNull()
})

it('stops when the receipt names another patient', async () => {
  const server = smallServer()
  server.api.sign = async (body) => ({
    ok: true,
    value: { ...exampleReceipt(body.assessmentId), patientId: 'patient-2', patientName: 'Someone Else' },
  })
  await openPage(server.api)
  await press('Preview what will be written')
  await press(/^Sign the assessment/)
  expect(text()).toContain('Stopped to protect the patient')
  expect(text()).not.toContain('Someone Else')
})

it('an uncertain write asks the person, and says what was answered', async () => {
  const server = smallServer()
  const step = { ...exampleReceipt('x').steps[0], state: 'unknown', mayState: true, sentence: 'It is not certain.' }
  server.api.sign = async (body) => ({
    ok: true,
    value: { ...exampleReceipt(body.assessmentId), steps: [step as never] },
  })
  await openPage(server.api)
  await press('Preview what will be written')
  await press(/^Sign the assessment/)
  expect(maybeButton(/^It is there:/)).not.toBeNull()
  await press(/^It is not there:/)
  expect(server.api.state).toHaveBeenCalledWith(expect.any(String), 'questionnaire-response', {
    statement: 'not-there',
  })
})

it('goes back to the review, and what is signed next is another assessment', async () => {
  const { api } = smallServer()
  await openPage(api)
  await press('Preview what will be written')
  await press(/^Sign the assessment/)
  await press('Back to the review')
  await untilItSays('becomes a further assessment')
  await press(/^Preview/)
  const ids = vi.mocked(api.preview).mock.calls.map(([body]) => body.assessmentId)
  expect(new Set(ids).size).toBe(2)
})

it('keeps looking while something is open, ever more slowly, and not for a text to copy', () => {
  const receipt = exampleReceipt('x')
  const [document, copy] = receipt.steps
  const withSteps = (...steps: typeof receipt.steps) => keepsLooking({ ...receipt, steps })
  if (!document || !copy) throw new Error('the example has two steps')
  expect(withSteps({ ...document, state: 'written' }, copy)).toBe(true)
  expect(withSteps({ ...document, state: 'unknown' })).toBe(true)
  expect(withSteps({ ...document, state: 'verified' }, copy)).toBe(false)
  expect(withSteps({ ...document, state: 'failed' }, copy)).toBe(false)
  expect(nextLookMs(0)).toBeLessThan(nextLookMs(3))
  expect(nextLookMs(99)).toBe(20_000)
})
