import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it, vi } from 'vitest'
import { noteParts } from '../../../server/documents/note-lines.ts'
import { notePdf, type PdfParts } from '../../../server/documents/note-pdf.ts'
import { contentFor } from '../write-back/scene.ts'

const id = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed'
const content = contentFor(id)
const parts = {
  note: content.note,
  patientName: 'Zoë Ångström-Παπαδοπούλου 李',
  signedBy: 'Anna Weber',
  dated: { name: 'Signed at', at: '2026-06-20T12:00:00.000Z' },
  referenceLine: content.referenceLine,
  questionnaireResponse: content.questionnaireResponse,
  noLongerCounts: null,
} satisfies PdfParts

const opened = async (given: PdfParts = parts) => {
  const bytes = await notePdf(given)
  return { bytes, pdf: await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise }
}

type Node = { role?: string; children?: Node[] }
const rolesOf = (node: Node): string[] => [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)]

async function read(pdf: Awaited<ReturnType<typeof opened>>['pdf']) {
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' '),
    ),
  )
  const trees = await Promise.all(pages.map((page) => page.getStructTree() as Promise<Node>))
  return { texts, roles: trees.flatMap(rolesOf) }
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('the note as PDF', () => {
  it('is tagged: title, headings, lists, a table of whose note it is, every level where it belongs', async () => {
    const { pdf } = await opened()
    const { roles } = await read(pdf)
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles.filter((role) => role === 'H2').length).toBe(
      noteParts(content.note).filter(({ title }) => title).length,
    )
    for (const role of ['Sect', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']) expect(roles).toContain(role)
  })

  it('holds every word of the signed note as text, names with accents and Greek, and what no font has by its code', async () => {
    const { pdf } = await opened()
    const { texts } = await read(pdf)
    const all = words(texts.join(' ')).replaceAll('• ', '')
    expect(all).toContain('Zoë Ångström-Παπαδοπούλου [U+674E]')
    const squeezed = all.replace(/\s/g, '')
    for (const line of noteParts(content.note).flatMap(({ lines }) => lines))
      expect(squeezed).toContain(line.text.replace(/\s/g, '').slice(0, 30))
    // Whose page it is stands on each.
    for (const text of texts) expect(text).toContain(content.referenceLine)
  })

  it('closes on every page what it opens there, however the lines fall', async () => {
    for (let before = 0; before < 12; before += 1) {
      const { bytes } = await opened({ ...parts, note: `${'- a line before\n'.repeat(before)}${content.note}` })
      const streams = bytes.toString('latin1').matchAll(/stream\n(.*?)\nendstream/gs)
      const pages = [...streams].flatMap(([, packed]) => {
        const bytesOf = Buffer.from(packed ?? '', 'latin1')
        // 0x78: packed by zlib, as pages are.
        const text = bytesOf[0] === 0x78 ? inflateSync(bytesOf).toString('latin1') : ''
        return /\bBDC\b/.test(text) ? [text] : []
      })
      expect(pages.length).toBeGreaterThan(1)
      for (const page of pages) expect(page.match(/\bB[DM]C\b/g)).toHaveLength(page.match(/\bEMC\b/g)?.length ?? 0)
    }
  })

  it('is the same bytes whenever it is made, and other bytes for another moment', async () => {
    const first = await notePdf(parts)
    vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] })
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.123)
    try {
      expect((await notePdf(structuredClone(parts))).equals(first)).toBe(true)
    } finally {
      random.mockRestore()
      vi.useRealTimers()
    }
    const later = await notePdf({ ...parts, dated: { ...parts.dated, at: '2026-06-20T12:01:00.000Z' } })
    expect(later.equals(first)).toBe(false)
  })

  it('has what PDF/A-3a asks of its frame: output intent, embedded fonts, marks, language, file and its relation', async () => {
    const text = (await notePdf(parts)).toString('latin1')
    const dictionaries = text.match(/\d+ 0 obj\n<<.*?(?=stream|endobj)/gs) ?? []
    expect(text).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}/)
    expect(text).toMatch(/\/S \/GTS_PDFA1/)
    expect(text).toContain('(sRGB IEC61966-2.1)')
    expect(text).toMatch(/\/MarkInfo/)
    expect(text).toMatch(/\/Marked true/)
    expect(text).toMatch(/\/StructTreeRoot/)
    expect(text).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/)
    for (const descriptor of dictionaries.filter(
      (one) => one.includes('/FontDescriptor\n') && one.includes('/FontName'),
    ))
      expect(descriptor).toMatch(/\/FontFile[23] /)
    for (const font of dictionaries.filter((one) => one.includes('/Subtype /Type0')))
      expect(font).toContain('/ToUnicode')
    const [file] = dictionaries.filter((one) => one.includes('/Filespec'))
    expect(file).toMatch(/\/AFRelationship \/Data/)
    expect(file).toContain('/UF (questionnaire-response.json)')
    expect(text).toMatch(/\/AF \[\d+ 0 R\]/)
    expect(text).toMatch(/\/Subtype \/application#2Ffhir(#2B|\+)json/)
    for (const forbidden of ['/Encrypt', '/JavaScript', '/JS', '/Launch', '/URI', '/SMask', '/LZWDecode'])
      expect(text.split('stream')[0] + dictionaries.join('')).not.toContain(`${forbidden} `)
  })

  it('says its language, title, dates of the signature and PDF/A-3', async () => {
    const { pdf, bytes } = await opened()
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Language: 'en-GB',
      Title: expect.stringContaining('CRMO / CNO assessment'),
      Author: 'Anna Weber',
    })
    expect(metadata?.getRaw()).toMatch(/<pdfaid:part>3<.*<pdfaid:conformance>A</s)
    expect(bytes.toString('latin1')).toContain('D:20260620120000Z')
    expect(bytes.toString('latin1')).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/)
  })

  it('of what was withdrawn says so above the note and on every page; of what counts it does not', async () => {
    const sentence = 'Withdrawn on 2026-06-21 09:00 UTC. This assessment no longer counts.'
    const { texts } = await read((await opened({ ...parts, noLongerCounts: sentence })).pdf)
    expect(words(texts[0] ?? '')).toContain(sentence)
    for (const text of texts) expect(text).toContain('NO LONGER COUNTS')
    const plain = await read((await opened()).pdf)
    expect(plain.texts.join(' ')).not.toMatch(/no longer counts/i)
  })

  it('embeds the QuestionnaireResponse exactly; without one it has no attachment', async () => {
    const { pdf } = await opened()
    expect([...((await pdf.getAttachments())?.keys() ?? [])]).toEqual(['questionnaire-response.json'])
    const embedded = await pdf.getAttachmentContent('questionnaire-response.json')
    expect(JSON.parse(Buffer.from(embedded ?? []).toString('utf8'))).toEqual(content.questionnaireResponse)
    const bare = await opened({ ...parts, questionnaireResponse: null })
    expect(await bare.pdf.getAttachments()).toBeNull()
  })

  it('keeps order and depth of the note, and loses no line of a text of another form', () => {
    expect(noteParts('TITLE\n- one\n  goes on\n  - below\n- two\n\nline of reference\n')).toEqual([
      {
        title: 'TITLE',
        lines: [
          { text: 'one goes on', lines: [{ text: 'below', lines: [] }] },
          { text: 'two', lines: [] },
          { text: 'line of reference', lines: [] },
        ],
      },
    ])
    expect(noteParts('free words')).toEqual([{ title: '', lines: [{ text: 'free words', lines: [] }] }])
  })
})
