/** A note by this app repeats the chart and the signer: read as a source, it would be evidence for itself. */
import { describe, expect, it } from 'vitest'
import { namesAssessment, referenceLine } from '../../../crmo/questionnaire/signing.ts'
import { chartOf, note } from '../builders.ts'

const line = referenceLine({
  assessmentId: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  version: 2,
  contentHash: '0a1b2c3d4e',
})
const text = 'Night pain: yes [clinician] wakes at night. Fever: no. Right distal tibia: marrow oedema.'

describe('a note that holds our reference line', () => {
  it.each([
    ['alone', `${text}\n\n${line}\n`],
    ['in a note of a colleague', `Seen today. ${text} ${line} Will review.`],
    ['as HTML', `<p>${text}</p><p>CRMO assessment&nbsp;1b9d6bcd,<br>version 2, sha256 0a1b2c3d</p>`],
  ])('%s: gives no finding, no lesion, no text, and is listed', (_, words) => {
    const attachment = { contentType: words.startsWith('<') ? 'text/html' : 'text/plain', data: btoa(words) }
    const own = { ...note(''), content: [{ attachment }] }
    const chart = chartOf(own)
    expect({ findings: chart.findings, lesions: chart.lesions, texts: chart.texts }).toEqual({
      findings: [],
      lesions: [],
      texts: [],
    })
    expect(chart.unused.map(({ reason }) => reason)).toContain(
      'holds an assessment by this app, which is no source of its own',
    )
  })

  it('the same words without it are read', () => {
    expect(chartOf(note(text)).findings.length).toBeGreaterThan(0)
  })

  it('is told by the whole line alone', () => {
    expect(namesAssessment(line)).toBe(true)
    for (const other of ['CRMO assessment', 'CRMO assessment 1b9d6bcd', line.replace('sha256', 'md5')])
      expect(namesAssessment(other)).toBe(false)
  })
})
