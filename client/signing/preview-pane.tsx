import { useMemo } from 'react'
import type { Preview } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { Fold } from '../controls/fold.tsx'
import { stepWord } from '../plan/plan-words.ts'
import { shownOf } from '../words/told-texts.ts'
import { noteBlocks } from './note-blocks.ts'
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

/** The note, to the letter; in a side panel its lines flow instead of breaking twice. */
export function NotePane({ label, note }: { label: string; note: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="text-pane" aria-label={label} tabIndex={0}>
      <pre lang="en">
        {noteBlocks(note).map(({ text, depth, at }) => (
          <span key={at} className={`note-block note-depth-${Math.min(depth, 4)}`}>
            {text}
          </span>
        ))}
      </pre>
    </section>
  )
}

/** Exactly what the server will write, as it returned it. */
export function PreviewPane({ preview }: { preview: Preview }) {
  const t = receiptTexts()
  const readers = shownOf(preview.noteReaders)
  const pdf = useMemo(() => notePdf(preview.documentReference, receiptTexts().pdfBytes), [preview])
  return (
    <div className="preview">
      <h3>{t.note}</h3>
      <p className="hint" lang={readers.lang}>
        {readers.words}
      </p>
      <NotePane label={t.notePreview} note={preview.note} />
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
      ) : pdf ? null : (
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
