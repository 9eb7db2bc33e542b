import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { button, closePage, openPage, press, settle, smallServer, untilItSays, write } from './page.tsx'

afterEach(closePage)

const shapes = (id: string): Element[] => [...document.querySelectorAll(`[data-part="${id}"]`)]
const shape = (id: string): SVGElement => {
  const found = document.querySelector<SVGElement>(`[data-part="${id}"]`)
  if (!found) throw new Error(`No shape "${id}"`)
  return found
}
const key = async (name: string) => {
  await act(async () =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
  )
  await settle()
}
const focus = (id: string) => act(async () => shape(id).focus())

describe('the lesion map', () => {
  it('shows each lesion in both views with its state and features in words', async () => {
    await openPage(smallServer().api)
    const tibia = shapes('tibia:right:distal-metaphysis')
    expect(tibia).toHaveLength(2)
    for (const one of tibia) {
      expect(one.getAttribute('aria-label')).toBe('Right tibia, distal metaphysis. Reported: marrow oedema')
      expect(one.getAttribute('fill')).toContain('-reported')
    }
    expect(shape('femur:left:diaphysis').getAttribute('aria-label')).toBe('Left femur, diaphysis. no lesion')
    expect(document.querySelectorAll('.figure .pair-line').length).toBeGreaterThan(0)
  })

  it('has one tab stop a view, and the arrow keys move to the neighbour', async () => {
    await openPage(smallServer().api)
    for (const figure of document.querySelectorAll('.figure svg[role="group"]'))
      expect(figure.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    await focus('tibia:right:distal-metaphysis')
    await key('ArrowDown')
    expect(document.activeElement?.getAttribute('data-part')).toBe('tibia:right:distal-epiphysis')
    expect(document.querySelector('.map-readout')?.textContent).toContain('Right tibia, distal epiphysis: no lesion')
  })

  it('adds a lesion by keyboard where the key was pressed, recalculates, and gives the keyboard back', async () => {
    const server = smallServer()
    await openPage(server.api)
    await focus('femur:left:distal-metaphysis')
    await key('Enter')
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('Left femur, distal metaphysis')
    await write(/^Where is it seen/, 'Outside MRI of 3 May 2026.')
    await press('Add lesion')
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    expect(document.getElementById('lesions')?.textContent).toContain('4 lesions counted')
    expect(shape('femur:left:distal-metaphysis').getAttribute('aria-label')).toContain('Added by clinician')
    // The dialog gives the keyboard back with the next frame.
    await expect
      .poll(() => document.activeElement?.getAttribute('data-part'), { timeout: 5_000 })
      .toBe('femur:left:distal-metaphysis')
  })

  it('reads, confirms and removes what stands in a bone', async () => {
    await openPage(smallServer().api)
    await focus('clavicle:left:whole')
    await key(' ')
    const dialog = document.querySelector('[role="dialog"]')
    expect(dialog?.textContent).toContain('Medial third of the left clavicle')
    const remove = [...(dialog?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Remove')
    await act(async () => remove?.click())
    await write(/^Reason/, 'Old fracture.')
    await press('Remove lesion')
    expect(document.getElementById('lesions')?.textContent).toContain('2 lesions counted')
    expect(button(/^Close: Left clavicle/)).toBeTruthy()
    await untilItSays('Put back')
  })
})
