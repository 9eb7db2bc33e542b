import { useEffect, useRef } from 'react'
import type { Span } from '../../crmo/evidence.ts'
import { Fold } from '../controls/fold.tsx'
import { dayWords } from '../words/dates.ts'
import { useReportText } from './chart-texts.tsx'
import { highlighted } from './highlight.ts'

function WholeReport({ span, title, text }: { span: Span; title: string; text: string }) {
  const box = useRef<HTMLElement>(null)
  const mark = useRef<HTMLElement>(null)
  // Scrolls the report's own box, not the page.
  useEffect(() => {
    if (box.current && mark.current) box.current.scrollTop = mark.current.offsetTop - box.current.clientHeight / 3
  }, [])
  const pieces = highlighted(text, [span])
  if (!pieces)
    return (
      <p className="notice-line">The quoted words were not found at their place in this report. Read it in the EHR.</p>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="report-text" aria-label={`Report: ${title}`} tabIndex={0} ref={box}>
      {pieces.map((piece) =>
        piece.marked ? (
          <mark key={piece.start} ref={mark}>
            {piece.text}
          </mark>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </section>
  )
}

/** The quoted words, and on demand the whole report with them highlighted. */
export function ReportPassage({ span }: { span: Span }) {
  const report = useReportText(span.textId)
  return (
    <>
      <blockquote className="quote">“{span.text}”</blockquote>
      {report ? (
        <Fold summary={`Whole report: ${report.title}, ${dayWords(report.date)}`} className="fold-small">
          {() => <WholeReport span={span} title={report.title} text={report.text} />}
        </Fold>
      ) : null}
    </>
  )
}
