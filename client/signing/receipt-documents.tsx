import type { Receipt } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { CopyButton } from './copy-button.tsx'

/** The signed note to take along. The files come from the server: they are what was signed, not what the page shows. */
export function ReceiptDocuments({ launchId, receipt }: { launchId: string; receipt: Receipt }) {
  const base = `/launches/${launchId}/api/assessments/${receipt.assessmentId}`
  const withDocument = receipt.steps.some(({ step }) => step !== 'copy-text')
  return (
    <div className="row-actions receipt-documents">
      <CopyButton text={receipt.note} />
      <a className="action plain" href={`${base}/note.pdf`} download>
        Download as PDF
      </a>
      {withDocument ? (
        <a className="action plain" href={`${base}/document.json`} download>
          Download as FHIR JSON
        </a>
      ) : null}
      <Action onPress={() => window.print()}>Print</Action>
    </div>
  )
}
