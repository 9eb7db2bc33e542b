import { useState } from 'react'
import type { Receipt } from '../../server/api/contract.ts'
import type { Api } from '../api.ts'
import { Action } from '../controls/action.tsx'
import { Spoken } from '../words/spoken.tsx'
import { CopyButton } from './copy-button.tsx'
import { receiptTexts } from './receipt-texts.ts'
import { saveFile } from './save-file.ts'

/** The signed note to take along. The files come from the server: they are what was signed, not what the page shows. */
export function ReceiptDocuments(props: { api: Api; receipt: Receipt; onEnded: (sentence: string) => void }) {
  const { api, receipt } = props
  const t = receiptTexts()
  const [asked, setAsked] = useState<{ words: string; wrong: boolean } | null>(null)
  const withDocument = receipt.steps.some(({ step }) => step !== 'copy-text')
  const save = async (file: 'note.pdf' | 'document.json') => {
    setAsked({ words: t.preparing, wrong: false })
    const answer = await api.file(receipt.assessmentId, file)
    if (!answer.ok)
      return answer.ended ? props.onEnded(answer.sentence) : setAsked({ words: answer.sentence, wrong: true })
    const name = `crmo-assessment-${receipt.assessmentId.slice(0, 8)}${file.slice(file.lastIndexOf('.'))}`
    saveFile(answer.value, name)
    setAsked({
      words: t.handedOver(name),
      wrong: false,
    })
  }
  return (
    <>
      <div className="row-actions receipt-documents">
        <CopyButton text={receipt.note} />
        <Action onPress={() => void save('note.pdf')}>{t.pdf}</Action>
        {withDocument ? <Action onPress={() => void save('document.json')}>{t.json}</Action> : null}
        <Action onPress={() => window.print()}>{t.print}</Action>
      </div>
      <p role="status" className={asked?.wrong ? 'problem' : 'hint'}>
        {asked?.wrong ? <Spoken sentence={asked.words} /> : asked?.words}
      </p>
    </>
  )
}
