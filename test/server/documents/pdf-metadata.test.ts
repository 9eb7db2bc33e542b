/** The metadata of a PDF/A is XML, into which names from the chart go. Here it is read by an XML parser. */
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { notePdf } from '../../../server/documents/note-pdf.ts'

type XmlParser = new (xml: string, options: { contentType: string }) => { window: { document: Document } }
/** It has no types of its own. Throws where the text is no XML. */
const { JSDOM } = createRequire(import.meta.url)('jsdom') as { JSDOM: XmlParser }

const metadataOf = async (patientName: string): Promise<Document> => {
  const bytes = await notePdf({
    note: 'PLAN\n- one\n',
    patientName,
    signedBy: 'Anna & Co <b>',
    dated: { name: 'Answers of', at: '2026-06-20T12:00:00.000Z' },
    referenceLine: 'CRMO assessment 1b9d6bcd, version 1, sha256 0a1b2c3d',
    questionnaireResponse: null,
    noLongerCounts: null,
  })
  const xml = /<\?xpacket begin.*?<\?xpacket end="w"\?>/s.exec(bytes.toString('utf8'))?.[0] ?? ''
  return new JSDOM(xml.replace(/<\?xpacket[^>]*\?>/g, '').trim(), { contentType: 'application/xml' }).window.document
}

describe('the metadata', () => {
  it.each([
    ['Kim "Kit" O’Neill & <b>Söhne</b>', 'Kim "Kit" O’Neill & <b>Söhne</b>'],
    ["D'Arcy ]]> & Co", "D'Arcy ]]> & Co"],
    ['Broken \u0007\uD800 name', 'Broken \uFFFD name'],
  ])('stay readable with the name %j', async (patientName, shown) => {
    const xml = await metadataOf(patientName)
    const entry = (name: string) =>
      [...xml.getElementsByTagName('*')].find(({ nodeName }) => nodeName === name)?.textContent?.trim()
    expect(entry('dc:title')).toBe(`CRMO / CNO assessment: ${shown}`)
    expect(entry('dc:creator')).toBe('Anna & Co <b>')
    expect([entry('pdfaid:part'), entry('pdfaid:conformance')]).toEqual(['3', 'A'])
    // As the information dictionary says it.
    expect([entry('xmp:CreateDate'), entry('xmp:ModifyDate')]).toEqual(['2026-06-20T12:00:00Z', '2026-06-20T12:00:00Z'])
  })
})
