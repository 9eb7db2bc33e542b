import type { Phenotype as PhenotypeOfChild, PhenotypeRow } from '../../crmo/treatment/treatment-types.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { AnswerRow } from '../rows/answer-row.tsx'
import { answerInSentence } from '../words/answer-words.ts'
import { commonTexts } from '../words/common-texts.ts'
import { treatmentTexts } from './treatment-texts.ts'
import { towardsWord } from './treatment-words.ts'

function Side({ towards, rows }: { towards: PhenotypeRow['towards']; rows: readonly PhenotypeRow[] }) {
  return (
    <div>
      <h4>{towardsWord(towards)}</h4>
      <ul className="plain-list">
        {rows
          .filter((row) => row.towards === towards)
          .map((row) => (
            <li key={row.key}>
              <span lang="en">{row.label}</span>
              {commonTexts().colon}
              <strong>{answerInSentence(row.answer)}</strong>
            </li>
          ))}
      </ul>
    </div>
  )
}

const sides: readonly PhenotypeRow['towards'][] = ['tnf-antagonist', 'bisphosphonate', 'both-open', 'neither']

/** Features of both second-line classes side by side, in the same type: neither wins here. */
export function Phenotype({ phenotype }: { phenotype: PhenotypeOfChild }) {
  return (
    <div className="treatment-part">
      <h3>{treatmentTexts().phenotype}</h3>
      <p lang="en">{phenotype.sentence}</p>
      <div className="phenotype-sides">
        {sides
          .filter((towards) => phenotype.rows.some((row) => row.towards === towards))
          .map((towards) => (
            <Side key={towards} towards={towards} rows={phenotype.rows} />
          ))}
      </div>
      <Fold summary={treatmentTexts().phenotypeReasons} className="fold-small">
        {() => (
          <>
            <ul className="row-list">
              {phenotype.rows.map((row) => (
                <AnswerRow
                  key={row.key}
                  answer={row.answer}
                  label={row.label}
                  reason={row.reason}
                  evidence={row.evidence}
                  citation={row.citation}
                />
              ))}
            </ul>
            <CitationLine citation={phenotype.citation} />
          </>
        )}
      </Fold>
    </div>
  )
}
