import { spoken } from './said.ts'

/** A sentence about what went wrong, in the reader's language where there are words for it. */
export function Spoken({ sentence }: { sentence: string }) {
  const { words, lang } = spoken(sentence)
  return <span lang={lang}>{words}</span>
}
