import { momentWords } from '../words/dates.ts'
import type { DraftStatus } from './draft-saver.ts'

/** One short line beside the patient's name. */
export const draftWords = (status: DraftStatus, now: Date): string => {
  switch (status.state) {
    case 'nothing':
      return ''
    case 'waiting':
    case 'saving':
      return 'Saving draft …'
    case 'saved':
      return `Draft saved ${momentWords(status.at, now)}`
    case 'not-saved':
      return 'Draft not saved'
    case 'conflict':
      return 'Draft in two windows'
  }
}
