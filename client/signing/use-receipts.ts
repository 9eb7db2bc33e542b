import { useState } from 'react'
import type { EarlierAssessment, LaunchView, Receipt, Replaces } from '../../server/api/contract.ts'
import type { Api } from '../api.ts'
import { assessmentIds } from '../state/assessment-id.ts'
import { contradiction } from '../state/launch-check.ts'

export type ShownReceipt = { receipt: Receipt; alreadySigned: boolean }

/** Which receipt is on screen, what this page signed last, and under which id it would sign next. */
export function useReceipts(props: {
  api: Api
  launch: LaunchView
  start: { assessmentId: string; receipt: Receipt | null }
  onEnded: (sentence: string) => void
  onStop: (sentence: string) => void
}) {
  const { api, launch, start } = props
  const [assessmentId, setAssessmentId] = useState(start.assessmentId)
  const [shown, setShown] = useState<ShownReceipt | null>(
    start.receipt ? { receipt: start.receipt, alreadySigned: false } : null,
  )
  const [signedHere, setSignedHere] = useState(start.receipt)
  const [replaces, setReplaces] = useState<Replaces>()

  const show = (receipt: Receipt, alreadySigned: boolean) => {
    const sentence = contradiction(launch.launchId, launch, { receipt })
    if (sentence) props.onStop(sentence)
    else setShown({ receipt, alreadySigned })
  }
  return {
    assessmentId,
    shown,
    signedHere,
    /** What the next signature replaces. */
    replaces,
    correct: setReplaces,
    show,
    signed: (receipt: Receipt, alreadySigned: boolean) => {
      setReplaces(undefined)
      setSignedHere(receipt)
      show(receipt, alreadySigned)
    },
    open: async (id: string, alreadySigned = false) => {
      const answer = await api.receipt(id)
      if (answer.ok) show(answer.value, alreadySigned)
      else if (answer.ended) props.onEnded(answer.sentence)
    },
    /** Back to the review; what is signed from there is a further assessment. */
    close: async (earlier: readonly EarlierAssessment[]) => {
      const known = [...earlier.map((entry) => entry.assessmentId), ...(signedHere ? [signedHere.assessmentId] : [])]
      setAssessmentId((await assessmentIds(launch.launchId, known)).next)
      setShown(null)
      window.scrollTo(0, 0)
    },
  }
}
