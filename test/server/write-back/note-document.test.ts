import { describe, expect, it } from 'vitest'
import { noteDocument } from '../../../server/write-back/note-document.ts'
import { writeBackPolicy } from '../../../server/write-back/policy.ts'
import { withPdf } from '../../../server/write-back/with-pdf.ts'
import { r4Problems } from '../../crmo/questionnaire/r4.ts'
import { sampleSigning } from '../../crmo/questionnaire/sample.ts'
import { noteContent } from './scene.ts'

const note = 'PLAN\n- Ångström: 3 µmol/L\n\nCRMO assessment 1b9d6bcd, version 1, sha256 0a1b2c3d\n'
const made = (policy: object, more: object = {}) =>
  noteDocument({
    note,
    signing: sampleSigning,
    policy: writeBackPolicy.parse(policy),
    withResponse: false,
    replaces: null,
    ...more,
  })
const textIn = (document: ReturnType<typeof made>) =>
  Buffer.from(document.content[0]?.attachment.data ?? '', 'base64').toString('utf8')

describe('the form of the note', () => {
  it('Epic: type, category, one encounter, plain text; no identifier, no author, no date', () => {
    const document = made({ noteElements: ['category'], noteContentType: 'text/plain' })
    expect(document).toEqual({
      resourceType: 'DocumentReference',
      status: 'current',
      docStatus: 'final',
      type: { coding: [{ system: 'http://loinc.org', code: '34117-2', display: 'History and physical note' }] },
      category: [
        {
          coding: [
            {
              system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
              code: 'clinical-note',
            },
          ],
        },
      ],
      subject: { reference: sampleSigning.subject },
      content: [{ attachment: { contentType: 'text/plain', data: expect.any(String) } }],
      context: { encounter: [{ reference: sampleSigning.encounter }] },
    })
    expect(textIn(document)).toBe(note)
    expect(r4Problems(document)).toEqual([])
  })

  it('Oracle Health: the field list of its create and nothing else', () => {
    const document = made({ noteElements: ['author', 'authenticator', 'period', 'title'] })
    expect(Object.keys(document).sort()).toEqual(
      [
        'resourceType',
        'status',
        'docStatus',
        'type',
        'subject',
        'author',
        'authenticator',
        'content',
        'context',
      ].sort(),
    )
    expect(document.context?.period?.end).toBe(sampleSigning.authored)
    expect(document.content).toHaveLength(1)
    expect(document.content[0]?.attachment).toMatchObject({
      contentType: 'text/plain;charset=utf-8',
      creation: sampleSigning.authored,
    })
    expect(document.author).toEqual([{ reference: sampleSigning.author.reference, display: sampleSigning.author.name }])
    expect(textIn(document)).toBe(note)
    expect(r4Problems(document)).toEqual([])
  })

  it('open server: with identifier, and with the questionnaire response and the note before as relatives', () => {
    const document = made({}, { withResponse: true, replaces: 'DocumentReference/d1' })
    expect(document.identifier?.[0]?.value).toBe(sampleSigning.assessmentId)
    expect(document.context?.related?.[0]?.identifier?.value).toBe(sampleSigning.assessmentId)
    expect(document.relatesTo).toEqual([{ code: 'replaces', target: { reference: 'DocumentReference/d1' } }])
    expect(r4Problems(document)).toEqual([])
  })

  it('as HTML: the words of the note in headings and lists, nothing of the chart as markup', () => {
    const hostile = 'PLAN\n- <script>alert(1)</script> & more\n  - below\n\nCRMO assessment 1b9d6bcd\n'
    const document = made({ noteContentType: 'text/html;charset=utf-8' }, { note: hostile })
    expect(document.content[0]?.attachment.contentType).toBe('text/html;charset=utf-8')
    const html = textIn(document)
    expect(html).toContain(
      '<h2>PLAN</h2><ul><li>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more<ul><li>below</li></ul></li>',
    )
    expect(html).not.toContain('<script')
    expect(html).toContain('CRMO assessment 1b9d6bcd')
    expect(r4Problems(document)).toEqual([])
  })

  it('as PDF: named so, its bytes come after the rest is made', async () => {
    const document = made({ noteContentType: 'application/pdf' })
    expect(document.content[0]?.attachment).toMatchObject({ contentType: 'application/pdf' })
    expect(document.content[0]?.attachment.data).toBeUndefined()
    const content = { ...noteContent(crypto.randomUUID(), { noteContentType: 'application/pdf' }) }
    const [first, second] = await Promise.all([withPdf(content), withPdf(structuredClone(content))])
    expect(first).toEqual(second)
    const bytes = Buffer.from(first.documentReference?.content[0]?.attachment.data ?? '', 'base64')
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
    expect(r4Problems(first.documentReference)).toEqual([])
    const plain = noteContent(crypto.randomUUID(), {})
    expect(await withPdf(plain)).toBe(plain)
  })

  it.each(['text/rtf', 'application/pdf;charset=utf-8', 'text/plain; charset=latin1', 'image/png'])(
    'no other form: %s',
    (noteContentType) => expect(writeBackPolicy.safeParse({ noteContentType }).success).toBe(false),
  )

  it("takes a code of the EHR's own, marked as chosen, and a draft without authenticator", () => {
    const document = made({ noteType: 'https://ehr.example/codeSet/72|2820507', noteDocStatus: 'preliminary' })
    expect(document.type?.coding).toEqual([
      { system: 'https://ehr.example/codeSet/72', code: '2820507', userSelected: true },
    ])
    expect(document.docStatus).toBe('preliminary')
    expect(document.authenticator).toBeUndefined()
  })
})
