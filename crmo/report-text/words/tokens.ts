/**
 * Words with their exact place in the text. An own tokenizer: a general English one (wink-nlp was tried) ends a sentence at "prox.",
 * "lat." or a list number, which is how reports are written.
 */
export type Token = {
  /** Lower case, American spelling: what the tables are written in. */
  word: string
  raw: string
  start: number
  end: number
  kind: 'word' | 'number' | 'mark' | 'line'
  /** Written directly onto the token before: "T5-T7", "soft-tissue". */
  glued: boolean
}

/** One step a token; every alternative consumes at least one character and none nests a repetition in another of the same class. */
const tokenPattern = /(\n)|(\d+(?:[.,]\d+)?)(?![\p{L}\d])|([\p{L}\d]+(?:['’]\p{L}+)?)|(\S)/gu

const spelling: readonly (readonly [RegExp, string])[] = [
  [/^lat$/, 'lateral'],
  [/^med$/, 'medial'],
  [/^prox$/, 'proximal'],
  [/^dist$/, 'distal'],
  [/^ant$/, 'anterior'],
  [/^post$/, 'posterior'],
  [/^sup$/, 'superior'],
  [/^inf$/, 'inferior'],
  [/^(?:vert|verteb)$/, 'vertebral'],
  [/^ht$/, 'height'],
  [/oede/g, 'ede'],
  [/tumour/g, 'tumor'],
  [/h(a?e)m/g, 'hem'],
  [/anaem/g, 'anem'],
  [/leuco|leuko/g, 'leuko'],
  [/leukaem/g, 'leukem'],
  [/^disc(s|al|itis)?$/g, 'disk$1'],
  [/^spondylodisc/g, 'spondylodisk'],
  [/centre/g, 'center'],
  [/artefact/g, 'artifact'],
  [/([a-z])isation/g, '$1ization'],
  [/ised$/g, 'ized'],
  [/aetiolog/g, 'etiolog'],
  [/neighbour/g, 'neighbor'],
  [/colour/g, 'color'],
  [/oestr/g, 'estr'],
  [/diarrhoea/g, 'diarrhea'],
  [/gangraen/g, 'gangren'],
  [/favour/g, 'favor'],
]

/** Lower case and American spelling. Long words are no words of ours and stay as they are. */
export function folded(raw: string): string {
  const lower = raw.toLowerCase().replace(/’/g, "'")
  if (lower.length > 40) return lower
  return spelling.reduce((word, [from, to]) => word.replace(from, to), lower)
}

const kindOf = (line?: string, number?: string, word?: string): Token['kind'] =>
  line ? 'line' : number ? 'number' : word ? 'word' : 'mark'

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(tokenPattern)) {
    const [raw, line, number, word] = match
    const start = match.index
    const previous = tokens.at(-1)
    tokens.push({
      word: line ? '\n' : /[–—−]/.test(raw) ? '-' : folded(raw),
      raw,
      start,
      end: start + raw.length,
      kind: kindOf(line, number, word),
      glued: previous !== undefined && previous.end === start,
    })
  }
  return tokens
}
