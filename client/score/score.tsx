import type { Assessment } from '../../crmo/assessment.ts'
import { Section } from '../controls/section.tsx'
import { establishedDiagnosis } from '../red-flags/flag-order.ts'
import type { Change } from '../state/change.ts'
import { EntryGate } from './entry-gate.tsx'
import { PredictiveValueInput } from './predictive-value.tsx'
import { ScorePicture } from './score-picture.tsx'
import { scoreTexts } from './score-texts.ts'
import { intervalWords, scoreHeadline, scoreSentence, showsThreshold } from './score-words.ts'
import './score.css'

/** Where the score stands, as a picture and in words, and what the biopsy-sparing gate allows to say. */
export function Score({ assessment, change }: { assessment: Assessment; change: Change }) {
  const result = assessment.instruments['jansson-2009']
  const t = scoreTexts()
  const established = establishedDiagnosis(assessment.redFlags) !== null
  const threshold = showsThreshold(result, established)
  return (
    <Section id="score" title={result.title}>
      <div className="score-head">
        <p className="score-number">
          {intervalWords(result)} <span className="score-of">{t.of(result.maximum)}</span>
        </p>
        <p className="score-headline">{scoreHeadline(result, established)}</p>
      </div>
      <ScorePicture result={result} established={established} threshold={threshold} />
      <p className="legend" aria-hidden="true">
        <span className="swatch swatch-yes" /> {t.yes} <span className="swatch swatch-unknown" /> {t.unknown}{' '}
        <span className="swatch swatch-no" /> {t.no}
      </p>
      <p lang="en">{result.sentence}</p>
      <p className={`gate ${assessment.gate.passed ? 'gate-passed' : 'gate-closed'}`}>
        <strong>{t.biopsy}</strong> <span lang="en">{assessment.gate.sentence}</span>
      </p>
      <p className="hint" lang="en">
        {result.notFor}
      </p>
      <PredictiveValueInput value={assessment.predictiveValue} change={change} />
      <EntryGate gate={assessment.entryGate} citations={[result.citation, assessment.gate.citation]} />
      <p role="status" className="visually-hidden">
        {scoreSentence(result, established)}
      </p>
    </Section>
  )
}
