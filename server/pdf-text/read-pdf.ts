/** Bytes of a PDF → its text, by pdf.js. Runs in a worker thread (`pdf-worker.ts`): a PDF may be built to keep its reader busy. */
import { getDocument, PasswordException, Util, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Piece, pageLines } from './page-lines.ts'
import { type Page, pagesToText } from './pages-to-text.ts'
import { type NotRead, notRead } from './pdf-problems.ts'

export type PdfText =
  /** `blankPages` counts pages without a text, such as a scan among written pages. */
  { kind: 'text'; text: string; pages: number; blankPages: number } | NotRead

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>

async function pageOf(document: PdfDocument, number: number): Promise<Page> {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item)) return []
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(viewport.transform, item.transform)
    const height = Math.hypot(c, d) || item.height
    return [{ text: item.str, x, y, width: item.width, height, upright: Math.abs(b) < 0.1 * Math.abs(a) }]
  })
  page.cleanup()
  return { width: viewport.width, height: viewport.height, lines: pageLines(pieces) }
}

/** Nothing of the PDF is run: pdf.js reads the words; scripts, forms, links and attachments in it are left alone. */
export async function readPdf(bytes: Uint8Array, maxPages: number): Promise<PdfText> {
  const loading = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  })
  try {
    const document = await loading.promise
    if (document.numPages > maxPages) return notRead('pdf-pages', { pages: document.numPages, most: maxPages })
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await pageOf(document, number))
    const text = pagesToText(pages)
    if (text === '') return notRead('pdf-pictures')
    const blankPages = pages.filter(({ lines }) => lines.length === 0).length
    return { kind: 'text', text, pages: pages.length, blankPages }
  } catch (error) {
    return notRead(error instanceof PasswordException ? 'pdf-locked' : 'pdf-damaged')
  } finally {
    await loading.destroy()
  }
}
