/** The signed note as a PDF: selectable text, tagged for screen readers, declared PDF/A-3a, with the structured document inside. */
import type { QuestionnaireResponse } from 'fhir/r4.js'
import PDFDocument from 'pdfkit'
import { escapeXml, printable } from '../../crmo/questionnaire/printable.ts'
import { drawable, fonts } from './fonts.ts'
import { type NoteLine, noteParts } from './note-lines.ts'

export type PdfParts = {
  note: string
  patientName: string
  signedBy: string
  /** Which moment it names, in words and ISO 8601. Its own dates are that moment too. */
  dated: { name: 'Signed at' | 'Answers of'; at: string }
  referenceLine: string
  questionnaireResponse: QuestionnaireResponse | null
  /** By what it was replaced or withdrawn: a sentence that stands above the note and on every page. */
  noLongerCounts: string | null
}

type Pdf = InstanceType<typeof PDFDocument>
type Element = PDFKit.PDFStructureElement

const title = 'CRMO / CNO assessment'
const margin = 56
const embeddedName = 'questionnaire-response.json'

const minute = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`

/** Bytes of the PDF. Pure but for the fonts: the same parts give the same words, and its dates are the one it is given. */
export function notePdf(parts: PdfParts): Promise<Buffer> {
  const { regular, bold } = fonts()
  const at = new Date(parts.dated.at)
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    font: '',
    info: {
      Title: printable(`${title}: ${parts.patientName}`),
      Author: printable(parts.signedBy),
      Subject: printable(parts.referenceLine),
      Creator: 'crmo-on-fhir',
      CreationDate: at,
      ModDate: at,
    },
  } as PDFKit.PDFDocumentOptions)
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  writeMetadataAsXml(pdf, at)
  pdf.registerFont('bold', bold)
  pdf.registerFont('regular', regular)
  draw(pdf, parts)
  if (parts.questionnaireResponse)
    pdf.file(Buffer.from(JSON.stringify(parts.questionnaireResponse, null, 2), 'utf8'), {
      name: embeddedName,
      type: 'application/fhir+json',
      description: 'The structured document of this assessment (FHIR R4 QuestionnaireResponse)',
      creationDate: at,
      modifiedDate: at,
      relationship: 'Data',
    } as PDFKit.Mixins.PDFAttachmentOptions)
  pdf.end()
  return done
}

/** pdfkit puts the entries into its XML as they are: a name with an ampersand would make it unreadable, and no PDF/A. */
function writeMetadataAsXml(pdf: Pdf, modified: Date): void {
  const internal = pdf as unknown as {
    info: Record<string, unknown>
    _addInfo: () => void
    appendXML: (xml: string) => void
  }
  const addInfo = internal._addInfo
  internal._addInfo = () => {
    const { info } = internal
    internal.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    )
    addInfo.call(internal)
    internal.info = info
    internal.appendXML(
      `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:ModifyDate>${modified.toISOString().split('.')[0]}Z</xmp:ModifyDate></rdf:Description>`,
    )
  }
}

function draw(pdf: Pdf, parts: PdfParts): void {
  const root = pdf.struct('Document', { title })
  pdf.addStructure(root)
  const put = (kind: string, parent: Element, text: string, look: Look): void => {
    parent.add(pdf.struct(kind, {}, () => write(pdf, text, look)))
  }
  put('H1', root, title, { font: 'bold', size: 17, below: 6 })
  if (parts.noLongerCounts) put('P', root, parts.noLongerCounts, { font: 'bold', size: 12, below: 8 })
  factTable(pdf, root, [
    ['Patient', parts.patientName],
    ['Signed by', parts.signedBy],
    [parts.dated.name, minute(parts.dated.at)],
    ['Reference', parts.referenceLine],
    ...(parts.questionnaireResponse ? [['Attached', embeddedName] as [string, string]] : []),
  ])
  for (const part of noteParts(parts.note)) {
    const section = pdf.struct('Sect')
    root.add(section)
    // A heading stands with the first lines below it.
    keepTogether(pdf, 60)
    if (part.title) put('H2', section, part.title, { font: 'bold', size: 11.5, above: 10, below: 3 })
    list(pdf, section, part.lines, 0)
    section.end()
  }
  root.end()
  footers(pdf, parts)
}

type Look = { font: 'regular' | 'bold'; size: number; above?: number; below?: number; left?: number }

function write(pdf: Pdf, text: string, { font, size, above = 0, below = 0, left = 0 }: Look): void {
  pdf.font(font).fontSize(size)
  pdf.y += above
  const x = margin + left
  pdf.text(printed(pdf, text), x, pdf.y, { width: pdf.page.width - margin - x, lineGap: 1.5 })
  pdf.y += below
}

/** Only what the embedded font can draw. */
function printed(pdf: Pdf, text: string): string {
  const { font } = (pdf as unknown as { _font: { font: { hasGlyphForCodePoint: (codePoint: number) => boolean } } })
    ._font
  return drawable(text, (codePoint) => font.hasGlyphForCodePoint(codePoint))
}

/** A new page where less than this is left. Never inside marked content, which would end on the wrong page. */
function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage()
}

const step = 13

function list(pdf: Pdf, parent: Element, lines: NoteLine[], depth: number): void {
  if (lines.length === 0) return
  const element = pdf.struct('L')
  parent.add(element)
  for (const line of lines) {
    const item = pdf.struct('LI')
    element.add(item)
    const left = depth * step
    // A line must not be parted from its mark.
    keepTogether(pdf, 14)
    item.add(
      pdf.struct('Lbl', {}, () => {
        pdf.font('regular').fontSize(9.5)
        pdf.text('•', margin + left, pdf.y, { lineBreak: false })
      }),
    )
    // A list below a line belongs to its body (ISO 32000-1, 14.8.4.3.3).
    const body = pdf.struct('LBody')
    item.add(body)
    body.add(() => write(pdf, line.text, { font: 'regular', size: 9.5, left: left + step - 3, below: 1.5 }))
    list(pdf, body, line.lines, depth + 1)
    body.end()
    item.end()
  }
  element.end()
}

/** Whose note it is, as a table with row headers. */
function factTable(pdf: Pdf, parent: Element, rows: [string, string][]): void {
  const table = pdf.struct('Table')
  parent.add(table)
  for (const [name, value] of rows) {
    const row = pdf.struct('TR')
    table.add(row)
    const top = pdf.y
    row.add(
      pdf.struct('TH', {}, () => {
        pdf.font('bold').fontSize(9.5).text(name, margin, top, { width: 84 })
      }),
    )
    row.add(
      pdf.struct('TD', {}, () => {
        pdf.font('regular').fontSize(9.5)
        pdf.text(printed(pdf, value), margin + 90, top, { width: pdf.page.width - 2 * margin - 90 })
      }),
    )
    row.end()
    pdf.y += 1.5
  }
  table.end()
}

/** Every page says whose it is and which: a printed page that is lost must not become a nameless one. An artifact, not content. */
function footers(pdf: Pdf, { patientName, referenceLine, noLongerCounts }: PdfParts): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index)
    const { bottom } = pdf.page.margins
    // The footer lies in the margin, where text would begin a new page.
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.font('regular').fontSize(8)
    const fate = noLongerCounts ? 'NO LONGER COUNTS · ' : ''
    const words = `${fate}${patientName} · ${referenceLine} · page ${index + 1} of ${count}`
    pdf.text(printed(pdf, words), margin, pdf.page.height - 36, {
      width: pdf.page.width - 2 * margin,
      lineBreak: false,
    })
    pdf.endMarkedContent()
    pdf.page.margins.bottom = bottom
  }
}
