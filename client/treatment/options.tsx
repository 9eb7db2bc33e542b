import type { TreatmentOption } from '../../crmo/treatment/treatment-types.ts'
import { Fold } from '../controls/fold.tsx'
import { OptionCard } from './option-card.tsx'
import { treatmentTexts } from './treatment-texts.ts'

const Cards = ({ options }: { options: readonly TreatmentOption[] }) => (
  <ul className="option-list">
    {options.map((option) => (
      <OptionCard key={option.drug} option={option} />
    ))}
  </ul>
)

/** Drugs side by side, those of the next step in sight and the others folded. None is chosen here, nor can it be. */
export function Options({ options }: { options: readonly TreatmentOption[] }) {
  const now = options.filter((option) => option.atThisStep)
  const others = options.filter((option) => !option.atThisStep)
  return (
    <>
      {now.length > 0 ? <Cards options={now} /> : null}
      {others.length > 0 ? (
        <Fold summary={treatmentTexts().otherSteps(others.length)}>{() => <Cards options={others} />}</Fold>
      ) : null}
    </>
  )
}
