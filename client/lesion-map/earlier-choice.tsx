import type { AssessmentRecord } from '../../crmo/monitoring/record.ts'
import { ChoiceRow } from '../controls/choice-row.tsx'
import { dayWords } from '../words/dates.ts'
import { siteWords } from '../words/lesion-words.ts'
import { mapTexts } from './map-texts.ts'
import { counts } from './marks.ts'

/** As many as fit in a side panel without burying the picture; the table of earlier assessments holds all. */
const offered = 5
const none = 'none'

export const countedThen = (record: AssessmentRecord | undefined) => (record?.lesions ?? []).filter(counts)

/** Which earlier assessment is laid over the picture as outlines, and its lesions in words for those who cannot use the picture. */
export function EarlierChoice(props: {
  records: readonly AssessmentRecord[]
  chosen: number | null
  onChoose: (row: number | null) => void
}) {
  const { records, chosen } = props
  const record = chosen === null ? undefined : records[chosen]
  const names = countedThen(record).map(siteWords)
  const t = mapTexts()
  return (
    <div className="map-earlier">
      <ChoiceRow
        label={t.layOver}
        showLabel
        value={chosen === null ? none : String(chosen)}
        options={[
          { value: none, label: t.none },
          ...records.slice(0, offered).map(({ date }, row) => ({ value: String(row), label: dayWords(date) })),
        ]}
        onChange={(value) => props.onChoose(value === none ? null : Number(value))}
      />
      <p className="hint" role="status">
        {record ? t.outlined(dayWords(record.date), names.length > 0 ? names.join('; ') : t.noneThen) : ''}
      </p>
    </div>
  )
}
