import { Suspense } from 'react'
import type { Mimic } from '../../crmo/assessment.ts'
import { Section } from '../controls/section.tsx'
import { frameTexts } from '../words/frame-texts.ts'
import { openedPart } from '../words/opened-part.ts'
import { partTexts } from '../words/part-texts.ts'
import '../rows/rows.css'
import './mimics.css'

/** Read only where the part is opened, so fetched then. */
const MimicList = openedPart(async () => (await import('../opened-parts.ts')).MimicList)

/** CNO is a diagnosis of exclusion: what else it could be, and what would exclude it. */
export function Mimics({ mimics }: { mimics: readonly Mimic[] }) {
  const open = mimics.filter((mimic) => mimic.state === 'open').length
  const t = partTexts()
  const excluded = mimics.filter((mimic) => mimic.state === 'excluded').length
  return (
    <Section
      id="mimics"
      title={t.mimics}
      aside={<span className="section-aside">{t.mimicsHold(open, excluded, mimics.length)}</span>}
    >
      <Suspense fallback={<p className="hint">{frameTexts().opening}</p>}>
        <MimicList mimics={mimics} />
      </Suspense>
    </Section>
  )
}
