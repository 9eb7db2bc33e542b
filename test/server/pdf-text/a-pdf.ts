import PDFDocument from 'pdfkit'

type Draw = (pdf: PDFKit.PDFDocument) => void

/** The bytes of a PDF that `draw` draws. */
export function aPdf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 60, ...options })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
  })
  draw(pdf)
  pdf.end()
  return done
}

export const writtenPdf = (text: string): Promise<Buffer> => aPdf((pdf) => pdf.fontSize(11).text(text))

/** A picture of one pixel, as a scan is a picture. */
export const scannedPdf = (): Promise<Buffer> =>
  aPdf((pdf) =>
    pdf.image(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
      { width: 400 },
    ),
  )
