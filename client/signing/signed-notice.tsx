import type { Receipt } from '../../server/api/contract.ts'
import { momentWords } from '../words/dates.ts'
import { signTexts } from './sign-texts.ts'

/** On the review after a signature: it stands, and the next one is another. */
export function SignedNotice({ receipt }: { receipt: Receipt | null }) {
  if (!receipt) return null
  return (
    <p className="notice-line">
      {signTexts().signedBefore(receipt.signedBy, momentWords(receipt.signedAt, new Date()))}
    </p>
  )
}
