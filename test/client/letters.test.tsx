import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closePage, openPage, press, settle, smallServer, text, write } from './page.tsx'

// What the page fetches when a text is asked for, there before the first test is timed.
await import('../../client/letters/letter-pane.tsx')

beforeEach(() => openPage(smallServer().api))
afterEach(closePage)

const box = (): string => document.querySelector<HTMLTextAreaElement>('.letter textarea')?.value ?? ''
const tick = async () => {
  const input = document.querySelector<HTMLInputElement>('.letter input[type="checkbox"]')
  await act(async () => input?.click())
  await settle()
}

describe('texts to hand on', () => {
  it('shows the MRI request with the signed-in person, and that the skeleton was imaged already', async () => {
    await press('Whole-body MRI request')
    expect(box()).toContain('Patient: Amelie Brandt, born 2014-11-03, record 00482913')
    expect(box()).toContain('Requested by: ')
    expect(box()).toContain('No gadolinium needed.')
    expect(text()).toContain('has been imaged already')
    await press('Missing blood tests')
    expect(box()).toContain('TESTS WITHOUT A USABLE RESULT')
  })

  it('the family summary names CNO only when the clinician ticks it, and says what it leaves out', async () => {
    await write('New plan line', 'HLA-B27 please')
    await press('Add line')
    await press('Summary for the family')
    expect(box()).not.toMatch(/CNO/)
    expect(document.querySelector('.letter .notice-line')?.textContent).toContain('HLA-B27 please')
    await tick()
    expect(box()).toContain('Your doctor thinks that your child has CNO')
    await tick()
    expect(box()).not.toMatch(/CNO/)
  })

  it('keeps what a person wrote in the text when the review changes, and makes it anew when asked', async () => {
    await press('Summary for the family')
    await write('Text', `${box()}Mine.`)
    await press(/^Accept: Blood tests without/)
    expect(box()).toContain('Mine.')
    expect(text()).toContain('has changed since you wrote')
    await press('Make the text anew')
    expect(box()).not.toContain('Mine.')
    expect(box()).toContain('Some blood tests.')
  })
})
