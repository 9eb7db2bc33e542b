/** A note of plain text in the formats in which an EHR keeps it. */

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter)
const linesOf = (text: string) => text.replace(/\r\n?/g, '\n').split('\n')

/** As Epic's converter: a line is a division, spaces at its beginning are hard, an empty line is a hard space. */
export const htmlOf = (text: string): string => {
  const lines = linesOf(text).map((line) => {
    const [, indent = '', rest = ''] = /^( *)(.*)$/.exec(line) ?? []
    return `<div>${'&nbsp;'.repeat(indent.length)}${escaped(rest)}${line === '' ? '&nbsp;' : ''}</div>`
  })
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>.fmt{font-family:Arial}</style></head><body class="fmt">${lines.join('')}</body></html>`
}

/** Letters outside ASCII as RTF's signed 16-bit numbers. */
const rtfLetters = (text: string): string =>
  [...text.replace(/[\\{}]/g, '\\$&')]
    .flatMap((letter) => letter.split(''))
    .map((unit) => {
      const code = unit.charCodeAt(0)
      return code < 128 ? unit : `\\u${code > 32_767 ? code - 65_536 : code}?`
    })
    .join('')

export const rtfOf = (text: string): string =>
  `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs20 ${linesOf(text).map(rtfLetters).join('\\par\n')}}`
