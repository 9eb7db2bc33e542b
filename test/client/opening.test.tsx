import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LaunchView } from '../../server/api/contract.ts'
import { exampleLaunch, exampleView } from './example-chart.ts'
import { closePage, openPage, press, settle, smallServer, text } from './page.tsx'

afterEach(async () => {
  await closePage()
  document.documentElement.removeAttribute('style')
})

const start = async (launch: Partial<LaunchView>) => {
  const server = smallServer({ launch: { ...exampleLaunch(), ...launch } })
  const seen: string[] = []
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this.id)
  })
  await openPage(server.api)
  await settle()
  return { ...server, seen }
}

describe('how the EHR opened the app', () => {
  it('says what to know before starting', async () => {
    await start({
      notices: [{ sentence: 'The EHR opened the app without an encounter.', told: { code: 'no-encounter' } }],
    })
    expect(text()).toContain('The EHR opened the app without an encounter.')
  })

  it('names the imaging it was opened from, or says that it is not among what was read', async () => {
    const [study] = exampleView().chart.studies
    const known = study?.evidence.reference ?? ''
    await start({ openFirst: [known, 'ImagingStudy/not-read'] })
    expect(text()).toContain(`Opened from ${study?.label}`)
    expect(text()).toContain('not among what was read')
  })

  it('goes to the section that the EHR asked for, once', async () => {
    expect((await start({ openAt: 'plan' })).seen).toEqual(['plan'])
  })

  it('takes over the accent and the corners that the server has checked, and nothing else', async () => {
    const server = smallServer({ launch: { ...exampleLaunch(), hasStyle: true } })
    vi.mocked(server.api.style).mockResolvedValue({ ok: true, value: { accent: '#0b5394', radius: '4px' } })
    await openPage(server.api)
    await settle()
    const { style } = document.documentElement
    expect([style.getPropertyValue('--accent'), style.getPropertyValue('--radius'), style.length]).toEqual([
      '#0b5394',
      '4px',
      2,
    ])
  })

  it('asks for no style where the EHR names none', async () => {
    const { api } = await start({})
    expect(api.style).not.toHaveBeenCalled()
  })
})

describe('Finish', () => {
  it('ends the launch; nothing of the chart stays on screen', async () => {
    const { api } = await start({})
    await press('Finish and leave this patient')
    expect(api.finish).toHaveBeenCalledTimes(1)
    expect(text()).toContain('You have finished here')
    expect(text()).not.toContain(exampleView().chart.patient.name)
  })

  it('that the server does not take leaves the page as it is, with a sentence', async () => {
    const server = smallServer()
    vi.mocked(server.api.finish).mockResolvedValue({ ok: false, status: 0, sentence: 'No answer.', ended: false })
    await openPage(server.api)
    await settle()
    await press('Finish and leave this patient')
    expect(text()).toContain('No answer.')
    expect(text()).toContain(exampleView().chart.patient.name)
  })
})
