import type { Preview } from '../../server/api/contract.ts'
import { Fold } from '../controls/fold.tsx'
import { stepWords } from '../plan/plan-words.ts'

/** A text that scrolls in its own box and can be reached by keyboard. */
export function TextPane({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="text-pane" aria-label={label} tabIndex={0}>
      <pre>{text}</pre>
    </section>
  )
}

/** Exactly what the server will write, as it returned it. */
export function PreviewPane({ preview }: { preview: Preview }) {
  return (
    <div className="preview">
      <h3>Note</h3>
      <p className="hint">{preview.noteReaders}</p>
      <TextPane label="Preview of the note" text={preview.note} />
      {preview.questionnaireResponse ? (
        <Fold summary="Structured document (QuestionnaireResponse, JSON)">
          {() => (
            <TextPane
              label="Preview of the structured document"
              text={JSON.stringify(preview.questionnaireResponse, null, 2)}
            />
          )}
        </Fold>
      ) : (
        <p className="hint">No structured document will be written here.</p>
      )}
      {preview.documentReference ? (
        <Fold summary="Note as it is sent (DocumentReference, JSON)">
          {() => (
            <TextPane
              label="Preview of the note as it is sent"
              text={JSON.stringify(preview.documentReference, null, 2)}
            />
          )}
        </Fold>
      ) : null}
      <p className="hint">Will be written: {preview.writePlan.steps.map((step) => stepWords[step]).join('; ')}.</p>
    </div>
  )
}
