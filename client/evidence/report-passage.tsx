import { Fragment, useEffect, useRef } from 'react'
import type { Span } from '../../crmo/evidence.ts'
import { Fold } from '../controls/fold.tsx'
import { commonTexts } from '../words/common-texts.ts'
import { dayWords } from '../words/dates.ts'
import { useReportText } from './chart-texts.tsx'
import { evidenceTexts } from './evidence-texts.ts'
import { highlighted, type Piece } from './highlight.ts'
import { sentencesAround } from './sentences.ts'

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map((piece) =>
    piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <Fragment key={piece.start}>{piece.text}</Fragment>,
  )

function WholeReport({ pieces, title }: { pieces: readonly Piece[]; title: string }) {
  const box = useRef<HTMLElement>(null)
  // Scrolls the report's own box to the first quotation, not the page.
  useEffect(() => {
    const mark = box.current?.querySelector('mark')
    if (box.current && mark) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3
  }, [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="report-text" lang="en" aria-label={evidenceTexts().report(title)} tabIndex={0} ref={box}>
      <Pieces pieces={pieces} />
    </section>
  )
}

/** The sentences it rests on, and on demand the whole report with the words highlighted. */
export function ReportPassage({ textId, spans }: { textId: string; spans: readonly Span[] }) {
  const report = useReportText(textId)
  const sentences = report ? sentencesAround(report.text, spans) : null
  const whole = report ? highlighted(report.text, spans) : null
  if (!report || !sentences || !whole)
    return (
      <p className="notice-line">
        {evidenceTexts().notShown(spans.map((span) => commonTexts().quoted(span.text)).join(', '))}
      </p>
    )
  return (
    <>
      {sentences.map((sentence) => (
        <blockquote key={sentence.start} className="quote" lang="en">
          <Pieces pieces={sentence.pieces} />
        </blockquote>
      ))}
      <Fold summary={evidenceTexts().wholeReport(report.title, dayWords(report.date))} className="fold-small">
        {() => <WholeReport pieces={whole} title={report.title} />}
      </Fold>
    </>
  )
}
