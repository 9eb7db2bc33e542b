/** The fonts that go into a PDF: Latin, Greek and Cyrillic. PDF/A embeds its fonts, which the fourteen of PDF itself cannot be. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Liberation Sans (SIL Open Font License), as pdfjs-dist ships it. */
const bytesOf = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`standard_fonts/${name}`, import.meta.resolve('pdfjs-dist/package.json'))))

export const fonts = () => ({
  regular: bytesOf('LiberationSans-Regular.ttf'),
  bold: bytesOf('LiberationSans-Bold.ttf'),
})

/** What the font cannot draw is named by its code point, never dropped: a name with a gap is another name. */
export const drawable = (text: string, hasGlyph: (codePoint: number) => boolean): string =>
  [...text.normalize('NFC')]
    .map((one) => {
      const codePoint = one.codePointAt(0) ?? 0
      return hasGlyph(codePoint) ? one : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`
    })
    .join('')
