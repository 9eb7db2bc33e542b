import { lazy, Suspense } from 'react'
import type { Mimic } from '../../crmo/assessment.ts'
import { Section } from '../controls/section.tsx'
import '../rows/rows.css'
import './mimics.css'

/** Read only where the part is opened, so fetched then. */
const MimicList = lazy(async () => ({ default: (await import('../opened-parts.ts')).MimicList }))

/** CNO is a diagnosis of exclusion: what else it could be, and what would exclude it. */
export function Mimics({ mimics }: { mimics: readonly Mimic[] }) {
  const open = mimics.filter((mimic) => mimic.state === 'open').length
  const excluded = mimics.filter((mimic) => mimic.state === 'excluded').length
  return (
    <Section
      id="mimics"
      title="What else it could be"
      aside={
        <span className="section-aside">
          {open} open, {excluded} excluded of {mimics.length}
        </span>
      }
    >
      <Suspense fallback={<p className="hint">Opening …</p>}>
        <MimicList mimics={mimics} />
      </Suspense>
    </Section>
  )
}
