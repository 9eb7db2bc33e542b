/** A report's words as a hospital's systems send them: as RTF, or as a PDF with letterhead and wrapped lines. */
import PDFDocument from 'pdfkit'

const toRtfCharacter = (character: string): string =>
  character === '\n'
    ? '\\par\n'
    : character > '\u007f'
      ? `\\u${character.charCodeAt(0)}?`
      : character.replace(/[\\{}]/, '\\$&')

export const rtf = (text: string): string =>
  `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}{\\info{\\author Radiology}}\\f0\\fs20 ${[...text].map(toRtfCharacter).join('')}\\par}`

/** Bytes in base64, the same each time. Uncompressed, so that pdfkit needs no waiting for them. */
export function pdf(text: string, letterhead: string): string {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 90, bottom: 90, left: 64, right: 64 },
    compress: false,
    bufferPages: true,
    info: { Title: letterhead, CreationDate: new Date(0) },
  })
  document.font('Helvetica').fontSize(10.5).text(text, { lineGap: 2 })
  const { count } = document.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    document.switchToPage(page)
    document.page.margins.bottom = 0
    document.fontSize(9).text(letterhead, 64, 40, { lineBreak: false })
    document.text(`Page ${page + 1} of ${count}`, 64, 800, { lineBreak: false })
  }
  document.end()
  const bytes: unknown = document.read()
  if (!Buffer.isBuffer(bytes)) throw new Error('the PDF of a built-in chart came out empty')
  return bytes.toString('base64')
}
