import type { Mimic } from '../../crmo/assessment.ts'
import { Section } from '../controls/section.tsx'
import { MimicRow } from './mimic-row.tsx'
import { mimicsInOrder } from './mimic-words.ts'
import '../rows/rows.css'
import './mimics.css'

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
      <ul className="row-list mimic-list">
        {mimicsInOrder(mimics).map((mimic) => (
          <MimicRow key={mimic.key} mimic={mimic} />
        ))}
      </ul>
    </Section>
  )
}
