import { describe, expect, it } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../../crmo/review.ts'
import type { WriteStep } from '../../../server/api/contract.ts'
import { writeBackPolicy } from '../../../server/write-back/policy.ts'
import { signedContent } from '../../../server/write-back/signed-content.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { launch } from './scene.ts'

const child = { resourceType: 'Patient', id: 'kim', name: [{ text: 'Kim' }], birthDate: '2015-03-01', gender: 'female' }
const parts = {
  chart: readChart([child], '2026-01-05T09:30:00.000Z'),
  chartHash: 'c'.repeat(64),
  review: emptyReview(),
  siteRules,
  plan: { steps: ['questionnaire-response', 'document-reference', 'copy-text'] satisfies WriteStep[], reasons: [] },
  policy: writeBackPolicy.parse({ patientMayReadNote: 'no' }),
  assessmentId: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  authored: '2026-01-05T10:00:00.000Z',
  versions: { app: '0.1.0', rules: '1a2b3c4d5e6f' },
}
const base = signedContent(launch, parts)

describe('the note that is signed', () => {
  const textOf = ({ documentReference }: typeof base.content) =>
    Buffer.from(documentReference?.content[0]?.attachment.data ?? '', 'base64').toString('utf8')

  it('is the text of the DocumentReference, letter by letter', () => {
    expect(textOf(base.content)).toBe(base.content.note)
  })

  it.each(['yes', 'unknown'] as const)('leaves out the differential where the patient may read it: %s', (may) => {
    const { content } = signedContent(launch, { ...parts, policy: writeBackPolicy.parse({ patientMayReadNote: may }) })
    expect(base.content.note).toContain('WHAT ELSE IT COULD BE')
    expect(content.note).not.toContain('WHAT ELSE IT COULD BE')
    expect(textOf(content)).toBe(content.note)
    expect(content.note).toContain('RED FLAGS')
  })
})

describe('the questionnaire response that is signed', () => {
  const mimicTitles = assess(parts.chart, parts.review, siteRules).mimics.map(({ title }) => title)
  const itemsOf = ({ questionnaireResponse }: typeof base.content) => questionnaireResponse?.item ?? []
  const groups = (content: typeof base.content) => new Set(itemsOf(content).map(({ linkId }) => linkId))

  it('names the differential where only clinicians read it', () => {
    expect(mimicTitles.length).toBeGreaterThan(5)
    expect(base.content.questionnaireResponse?.text?.div).toContain('What else it could be')
    expect(groups(base.content)).toContain('mimic')
  })

  it.each(['yes', 'unknown'] as const)(
    'names no mimic, in narrative or items, where the patient may read it: %s',
    (may) => {
      const { content } = signedContent(launch, {
        ...parts,
        policy: writeBackPolicy.parse({ patientMayReadNote: may }),
      })
      const written = JSON.stringify([content.questionnaireResponse, content.documentReference, content.note])
      expect(written).not.toContain('What else it could be')
      expect(groups(content)).not.toContain('mimic')
      expect(content.questionnaireResponse?.text?.div).toContain('Red flags')
      // Everything else stands.
      expect(
        itemsOf(content)
          .filter(({ linkId }) => linkId !== 'evidence')
          .map(({ linkId }) => linkId),
      ).toEqual(
        itemsOf(base.content).flatMap(({ linkId }) => (linkId === 'mimic' || linkId === 'evidence' ? [] : linkId)),
      )
    },
  )
})

it('note and document name the app and the rule tables that answered', () => {
  const { note, questionnaireResponse } = base.content
  expect(note.replaceAll(/\s+/g, ' ')).toContain('App 0.1.0, rules 1a2b3c4d5e6f.')
  const identification = questionnaireResponse?.item?.find(({ linkId }) => linkId === 'reference')
  expect(identification?.item?.find(({ linkId }) => linkId === 'reference.app')?.answer).toEqual([
    { valueString: '0.1.0, rules 1a2b3c4d5e6f' },
  ])
})

describe('the content hash', () => {
  it('is the same for the same parts, and stands in note and document', () => {
    expect(signedContent(structuredClone(launch), structuredClone(parts))).toEqual(base)
    expect(base.contentHash).toMatch(/^[0-9a-f]{64}$/)
    expect(base.content.note).toContain(`sha256 ${base.contentHash.slice(0, 8)}`)
    expect(JSON.stringify(base.content.questionnaireResponse)).toContain(base.contentHash)
  })

  it.each<[string, Partial<Parameters<typeof signedContent>[1]>, Partial<typeof launch>]>([
    ['the time of the answers', { authored: '2026-01-05T10:00:01.000Z' }, {}],
    [
      'a measure, which no rule uses',
      { review: { ...emptyReview(), measures: { pain: 3, patientGlobal: null, physicianGlobal: null } } },
      {},
    ],
    [
      'a reason that is printed nowhere',
      { review: { ...emptyReview(), lesions: { ...emptyReview().lesions, removed: [{ id: 'none', reason: 'x' }] } } },
      {},
    ],
    ['the chart', { chartHash: 'd'.repeat(64) }, {}],
    ['the version of the app', { versions: { ...parts.versions, app: '0.1.1' } }, {}],
    ['the rule tables', { versions: { ...parts.versions, rules: 'f6e5d4c3b2a1' } }, {}],
    ['the steps', { plan: { steps: ['copy-text'], reasons: [] } }, {}],
    ['the form of the note', { policy: writeBackPolicy.parse({ patientMayReadNote: 'no', noteElements: [] }) }, {}],
    ['who may read the note', { policy: writeBackPolicy.parse({}) }, {}],
    ['the id', { assessmentId: '2b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed' }, {}],
    ['the signer', {}, { user: { ...launch.user, fhirUser: 'Practitioner/bo' } }],
    ['the patient', {}, { patientId: 'lee' }],
    ['the encounter', {}, { encounterId: null }],
    ['the EHR', {}, { fhirBase: 'https://other.example/fhir' }],
  ])('changes with %s', (_, changed, otherLaunch) => {
    expect(signedContent({ ...launch, ...otherLaunch }, { ...parts, ...changed }).contentHash).not.toBe(
      base.contentHash,
    )
  })
})
