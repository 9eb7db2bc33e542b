import { describe, expect, it } from 'vitest'
import { noteDocument } from '../../../server/write-back/note-document.ts'
import { writeBackPolicy } from '../../../server/write-back/policy.ts'
import { r4Problems } from '../../crmo/questionnaire/r4.ts'
import { sampleSigning } from '../../crmo/questionnaire/sample.ts'

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

  it("takes a code of the EHR's own, marked as chosen, and a draft without authenticator", () => {
    const document = made({ noteType: 'https://ehr.example/codeSet/72|2820507', noteDocStatus: 'preliminary' })
    expect(document.type?.coding).toEqual([
      { system: 'https://ehr.example/codeSet/72', code: '2820507', userSelected: true },
    ])
    expect(document.docStatus).toBe('preliminary')
    expect(document.authenticator).toBeUndefined()
  })
})
