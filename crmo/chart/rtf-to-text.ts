/** RTF → plain text: the words of a report, without fonts, pictures and fields' instructions. One pass, linear in the length. */

/** Groups that hold no words of the report. A group that begins with `\*` holds none either. */
const silentGroups = new Set(
  'fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr listtable listoverridetable generator themedata xmlnstbl fldinst'.split(
    ' ',
  ),
)
const replacements: Record<string, string> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: ' ',
  tab: ' ',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
}
const symbols: Record<string, string> = {
  '~': ' ',
  '-': '',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\n': '\n',
  '\r': '\n',
}

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([\r\n]+)|([^\\{}\r\n]+)/gi

type Group = { silent: boolean; first: boolean; skipAfterUnicode: number }

export const isRtf = (raw: string): boolean => raw.startsWith('{\\rtf')

export function rtfToText(rtf: string): string {
  const bytes = new TextDecoder('windows-1252')
  let text = ''
  let skip = 0
  const stack: Group[] = []
  let group: Group = { silent: false, first: false, skipAfterUnicode: 1 }
  const say = (words: string): void => {
    if (!group.silent) text += words
  }
  for (const [, word, parameter, hex, symbol, brace, , plain] of rtf.matchAll(token)) {
    if (brace === '{') {
      stack.push(group)
      group = { ...group, first: true }
      continue
    }
    if (brace === '}') {
      group = stack.pop() ?? group
      continue
    }
    const opensGroup = group.first
    group.first = false
    if (word !== undefined) {
      if (opensGroup && silentGroups.has(word)) group.silent = true
      else if (word === 'u' && parameter !== undefined) {
        say(String.fromCharCode(Number(parameter) & 0xffff))
        skip = group.skipAfterUnicode
      } else if (word === 'uc' && parameter !== undefined) group.skipAfterUnicode = Math.min(Number(parameter), 8)
      else say(replacements[word] ?? '')
    } else if (hex !== undefined) {
      if (skip > 0) skip -= 1
      else say(bytes.decode(Uint8Array.of(Number.parseInt(hex, 16))))
    } else if (symbol === '*') group.silent = true
    else if (symbol !== undefined) say(symbols[symbol] ?? '')
    else if (plain !== undefined) {
      // The stand-in for readers that know no Unicode follows a \u and is not said again.
      say(plain.slice(skip))
      skip = Math.max(0, skip - plain.length)
    }
  }
  return text
}
