import { momentWords } from '../words/dates.ts'
import { frameTexts } from '../words/frame-texts.ts'
import type { DraftStatus } from './draft-saver.ts'

/** One short line beside the patient's name. */
export const draftWords = (status: DraftStatus, now: Date): string => {
  const t = frameTexts()
  switch (status.state) {
    case 'nothing':
      return ''
    case 'waiting':
    case 'saving':
      return t.draftSaving
    case 'saved':
      return t.draftSaved(momentWords(status.at, now))
    case 'not-saved':
      return t.draftNotSaved
    case 'conflict':
      return t.draftInTwo
  }
}
