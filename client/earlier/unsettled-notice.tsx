import type { EarlierAssessment } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { dayWords } from '../words/dates.ts'
import { earlierTexts } from './earlier-texts.ts'
import { earlierState } from './earlier-words.ts'

/** What this user signed and is not (certainly) in the chart must not be forgotten: it is offered at the top of every launch until it is. */
export function UnsettledNotice(props: { earlier: EarlierAssessment[]; onOpen: (assessmentId: string) => void }) {
  const t = earlierTexts()
  return props.earlier
    .filter((entry) => entry.toFinish)
    .map((entry) => (
      <div key={entry.assessmentId} className="notice-line">
        {t.unsettled(dayWords(entry.authored), earlierState(entry))}{' '}
        <Action kind="quiet" name={t.lookOf(dayWords(entry.authored))} onPress={() => props.onOpen(entry.assessmentId)}>
          {t.look}
        </Action>
      </div>
    ))
}
