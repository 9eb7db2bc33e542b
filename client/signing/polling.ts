import type { Receipt } from '../../server/api/contract.ts'

/** Something is still on its way, or its answer is looked for. A text to copy waits for a person, not for the EHR. */
export const keepsLooking = (receipt: Receipt): boolean =>
  receipt.steps.some(
    (step) =>
      step.step !== 'copy-text' && (step.state === 'pending' || step.state === 'written' || step.state === 'unknown'),
  )

/** Milliseconds until the next look: quickly while the EHR answers, slowly when it does not. */
export const nextLookMs = (look: number): number => Math.min(1000 * 1.6 ** look, 20_000)
