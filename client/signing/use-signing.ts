import { useRef, useState } from 'react'
import type { Review } from '../../crmo/review.ts'
import type { ChartView, LaunchView, Receipt, Replaces } from '../../server/api/contract.ts'
import type { Api, Refused } from '../api.ts'
import type { Shown } from './readiness.ts'

/** `busy` guards against the second click; the server guards against everything else. */
export type Signing = {
  shown: Shown | null
  busy: 'preview' | 'sign' | null
  problem: string | null
  preview: () => Promise<void>
  sign: () => Promise<void>
}

export function useSigning(props: {
  api: Api
  launch: LaunchView
  view: ChartView
  review: Review
  assessmentId: string
  replaces: Replaces | undefined
  /** Saves the draft first. False: another window changed or signed it meanwhile, so nothing is signed here. */
  saveDraft: (review: Review) => Promise<boolean>
  onSigned: (receipt: Receipt, alreadySigned: boolean) => void
  onEnded: (sentence: string) => void
}): Signing {
  const { api, launch, view, review, assessmentId, replaces } = props
  const [shown, setShown] = useState<Shown | null>(null)
  const [busy, setBusy] = useState<Signing['busy']>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const running = useRef(false)

  const alone = async (what: 'preview' | 'sign', work: () => Promise<void>) => {
    if (running.current) return
    running.current = true
    setBusy(what)
    setProblem(null)
    try {
      await work()
    } finally {
      running.current = false
      setBusy(null)
    }
  }

  const refused = (answer: Refused) => (answer.ended ? props.onEnded(answer.sentence) : setProblem(answer.sentence))

  const preview = () =>
    alone('preview', async () => {
      const answer = await api.preview({ review, chartHash: view.chartHash, assessmentId, replaces })
      if (!answer.ok) return refused(answer)
      setShown({ preview: answer.value, review, chartHash: view.chartHash, assessmentId, replaces })
    })

  const sign = () =>
    alone('sign', async () => {
      if (!shown) return
      if (!(await props.saveDraft(shown.review))) {
        // The draft is gone: perhaps because this very signature was given, and its answer lost.
        const signed = await api.receipt(shown.assessmentId)
        return signed.ok ? props.onSigned(signed.value, true) : undefined
      }
      const answer = await api.sign({
        review: shown.review,
        chartHash: shown.chartHash,
        assessmentId: shown.assessmentId,
        replaces: shown.replaces,
        contentHash: shown.preview.contentHash,
        patientId: launch.patientId,
      })
      if (answer.ok) return props.onSigned(answer.value, false)
      if (answer.ended) return refused(answer)
      // The answer may have been lost, or another window was first: the server knows.
      const receipt = await api.receipt(shown.assessmentId)
      if (receipt.ok) return props.onSigned(receipt.value, true)
      refused(answer)
    })

  return { shown, busy, problem, preview, sign }
}
