import { useMemo } from 'react'
import type { Preview } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { Fold } from '../controls/fold.tsx'
import { stepWord } from '../plan/plan-words.ts'
import { kilobytesOf, notePdf } from './note-pdf.ts'
import { receiptTexts } from './receipt-texts.ts'
import { saveFile } from './save-file.ts'

/** A text that scrolls in its own box and can be reached by keyboard. */
export function TextPane({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="text-pane" aria-label={label} tabIndex={0}>
      <pre lang="en">{text}</pre>
    </section>
  )
}

/** Exactly what the server will write, as it returned it. */
export function PreviewPane({ preview }: { preview: Preview }) {
  const t = receiptTexts()
  const pdf = useMemo(() => notePdf(preview.documentReference, receiptTexts().pdfBytes), [preview])
  return (
    <div className="preview">
      <h3>{t.note}</h3>
      <p className="hint" lang="en">
        {preview.noteReaders}
      </p>
      <TextPane label={t.notePreview} text={preview.note} />
      {pdf ? (
        <div className="row-actions">
          <span>{t.pdfNote(kilobytesOf(pdf.bytes))}</span>
          <Action
            onPress={() => saveFile(new Blob([pdf.bytes], { type: 'application/pdf' }), 'crmo-assessment-preview.pdf')}
          >
            {t.savePdf}
          </Action>
        </div>
      ) : null}
      {preview.questionnaireResponse ? (
        <Fold summary={t.document}>
          {() => <TextPane label={t.documentPreview} text={JSON.stringify(preview.questionnaireResponse, null, 2)} />}
        </Fold>
      ) : (
        <p className="hint">{t.noDocument}</p>
      )}
      {preview.documentReference ? (
        <Fold summary={t.asSent}>
          {() => (
            <TextPane
              label={t.asSentPreview}
              text={JSON.stringify(pdf?.document ?? preview.documentReference, null, 2)}
            />
          )}
        </Fold>
      ) : null}
      <p className="hint">{t.willBeWritten(preview.writePlan.steps.map(stepWord).join('; '))}</p>
    </div>
  )
}
