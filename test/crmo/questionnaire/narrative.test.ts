// @vitest-environment jsdom

import { expect, it } from 'vitest'
import { narrative } from '../../../crmo/questionnaire/narrative.ts'
import { clinicians } from './clinicians.ts'
import { sampleAssessment, sampleSigning } from './sample.ts'

it('writes chart strings into the narrative as text, never as markup', () => {
  const document = new DOMParser().parseFromString(
    narrative(sampleAssessment, sampleSigning, clinicians),
    'application/xhtml+xml',
  )
  const elements = [...document.querySelectorAll('*')]
  expect([...new Set(elements.map(({ localName }) => localName))].sort()).toEqual(['div', 'h2', 'li', 'p', 'ul'])
  expect(elements.flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name !== 'xmlns')).toEqual([])
  expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/1999/xhtml')
  expect(document.documentElement.textContent).toContain(`<script>alert('x')</script> & "quoted"`)
  expect(document.documentElement.textContent).toContain('Kim "Kit" O\'Neill <b>')
})
