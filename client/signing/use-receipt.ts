import { useCallback, useEffect, useRef, useState } from 'react'
import type { Receipt, StatementBody, WriteStep } from '../../server/api/contract.ts'
import type { Answered, Api } from '../api.ts'
import { keepsLooking, nextLookMs } from './polling.ts'

/** The receipt, kept fresh while something is open, and the two things only a person does: state and send again. */
export function useReceipt(props: {
  api: Api
  receipt: Receipt
  onReceipt: (receipt: Receipt) => void
  onEnded: (sentence: string) => void
}) {
  const { api, receipt, onReceipt, onEnded } = props
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [look, setLook] = useState(0)

  const take = useCallback(
    (answer: Answered<Receipt>) => {
      if (answer.ok) {
        setProblem(null)
        onReceipt(answer.value)
      } else if (answer.ended) onEnded(answer.sentence)
      else setProblem(answer.sentence)
    },
    [onReceipt, onEnded],
  )

  const looking = keepsLooking(receipt) && !busy
  useEffect(() => {
    if (!looking) return
    let current = true
    const timer = setTimeout(async () => {
      const answer = await api.receipt(receipt.assessmentId)
      if (!current) return
      take(answer)
      setLook(look + 1)
    }, nextLookMs(look))
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [api, looking, look, receipt.assessmentId, take])

  const act = async (work: () => Promise<Answered<Receipt>>) => {
    if (busy) return
    setBusy(true)
    take(await work())
    setLook(0)
    setBusy(false)
  }
  // Kept until the server has answered: a second press is the same withdrawal.
  const withdrawalId = useRef(crypto.randomUUID())
  return {
    busy,
    withdraw: (reason: string) =>
      act(() =>
        api.withdraw(receipt.assessmentId, {
          withdrawalId: withdrawalId.current,
          reason,
          patientId: receipt.patientId,
        }),
      ),
    problem,
    state: (step: WriteStep, statement: StatementBody['statement']) =>
      act(() => api.state(receipt.assessmentId, step, { statement })),
    sendAgain: (step: WriteStep) => act(() => api.sendAgain(receipt.assessmentId, step)),
  }
}
