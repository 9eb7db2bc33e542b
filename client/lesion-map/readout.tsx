import { countedSources } from '../evidence/sources.ts'
import type { Mark } from './marks.ts'
import { lesionGist, partName } from './part-names.ts'
import type { SkeletonPart } from './skeleton.ts'

/** The words a lesion rests on, shortened: the popover holds the whole. */
const quotedWords = (mark: Mark): string | null =>
  mark.lesions.flatMap(({ evidence }) => evidence.flatMap(({ span }) => (span ? [span.text] : [])))[0] ?? null

/** What stands under the pointer or the keyboard, at a place of its own, so that it never covers a bone. */
export function Readout({ part, mark }: { part: SkeletonPart | null; mark: Mark | undefined }) {
  if (!part)
    return (
      <p className="map-readout map-readout-idle">Point to a bone to read it; click or press Enter to change it.</p>
    )
  const quoted = mark ? quotedWords(mark) : null
  return (
    <div className="map-readout" aria-hidden="true">
      <p>
        <strong>{partName(part)}</strong>
        {mark ? null : ': no lesion'}
      </p>
      {mark?.lesions.slice(0, 2).map((lesion) => (
        <p key={lesion.id}>
          {lesionGist(lesion)} · {countedSources(lesion.evidence)}
        </p>
      ))}
      {quoted ? <p className="map-quote">“{quoted}”</p> : null}
    </div>
  )
}
