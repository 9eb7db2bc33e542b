import type { Mimic } from '../../crmo/assessment.ts'
import { MimicRow } from './mimic-row.tsx'
import { mimicsInOrder } from './mimic-words.ts'

export const MimicList = ({ mimics }: { mimics: readonly Mimic[] }) => (
  <ul className="row-list mimic-list">
    {mimicsInOrder(mimics).map((mimic) => (
      <MimicRow key={mimic.key} mimic={mimic} />
    ))}
  </ul>
)
