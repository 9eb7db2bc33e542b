import { countedSources } from '../evidence/sources.ts'
import { commonTexts } from '../words/common-texts.ts'
import { mapTexts } from './map-texts.ts'
import type { Mark } from './marks.ts'
import { lesionGist, partName } from './part-names.ts'
import type { SkeletonPart } from './skeleton.ts'

/** The words a lesion rests on, shortened: the popover holds the whole. */
const quotedWords = (mark: Mark): string | null =>
  mark.lesions.flatMap(({ evidence }) => evidence.flatMap(({ span }) => (span ? [span.text] : [])))[0] ?? null

/** What stands under the pointer or the keyboard, at a place of its own, so that it never covers a bone. */
export function Readout({ part, mark }: { part: SkeletonPart | null; mark: Mark | undefined }) {
  const t = mapTexts()
  if (!part) return <p className="map-readout map-readout-idle">{t.idle}</p>
  const quoted = mark ? quotedWords(mark) : null
  return (
    <div className="map-readout" aria-hidden="true">
      <p>
        <strong>{partName(part)}</strong>
        {mark ? null : `${commonTexts().colon}${t.noLesion}`}
      </p>
      {mark?.lesions.slice(0, 2).map((lesion) => (
        <p key={lesion.id}>
          {lesionGist(lesion)} · {countedSources(lesion.evidence)}
        </p>
      ))}
      {quoted ? (
        <p className="map-quote">
          <span lang="en">“{quoted}”</span>
        </p>
      ) : null}
    </div>
  )
}
