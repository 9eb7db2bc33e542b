import { useState } from 'react'
import type { Receipt } from '../../server/api/contract.ts'
import type { Api } from '../api.ts'
import { Action } from '../controls/action.tsx'
import { CopyButton } from './copy-button.tsx'
import { saveFile } from './save-file.ts'

/** The signed note to take along. The files come from the server: they are what was signed, not what the page shows. */
export function ReceiptDocuments(props: { api: Api; receipt: Receipt; onEnded: (sentence: string) => void }) {
  const { api, receipt } = props
  const [asked, setAsked] = useState<{ words: string; wrong: boolean } | null>(null)
  const withDocument = receipt.steps.some(({ step }) => step !== 'copy-text')
  const save = async (file: 'note.pdf' | 'document.json') => {
    setAsked({ words: 'Preparing …', wrong: false })
    const answer = await api.file(receipt.assessmentId, file)
    if (!answer.ok)
      return answer.ended ? props.onEnded(answer.sentence) : setAsked({ words: answer.sentence, wrong: true })
    const name = `crmo-assessment-${receipt.assessmentId.slice(0, 8)}${file.slice(file.lastIndexOf('.'))}`
    saveFile(answer.value, name)
    setAsked({
      words: `${name} was given to the browser. If it is not among your downloads, this EHR's window allows none: copy the text instead.`,
      wrong: false,
    })
  }
  return (
    <>
      <div className="row-actions receipt-documents">
        <CopyButton text={receipt.note} />
        <Action onPress={() => void save('note.pdf')}>Download as PDF</Action>
        {withDocument ? <Action onPress={() => void save('document.json')}>Download as FHIR JSON</Action> : null}
        <Action onPress={() => window.print()}>Print</Action>
      </div>
      <p role="status" className={asked?.wrong ? 'problem' : 'hint'}>
        {asked?.words}
      </p>
    </>
  )
}
