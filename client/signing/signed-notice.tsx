import type { Receipt } from '../../server/api/contract.ts'
import { momentWords } from '../words/dates.ts'

/** On the review after a signature: it stands, and the next one is another. */
export function SignedNotice({ receipt }: { receipt: Receipt | null }) {
  if (!receipt) return null
  return (
    <p className="notice-line">
      Signed by {receipt.signedBy}, {momentWords(receipt.signedAt, new Date())}. What you change and sign from here
      becomes a further assessment.
    </p>
  )
}
