/** What is done about a signed assessment, its documents and the earlier ones that it follows. */
import type { WriteStep } from '../api/contract.ts'
import type { Context } from '../context.ts'
import type { Launch } from '../launch/launch.ts'
import { checkInChart, sendAgain, sendWaiting } from './send.ts'
import { documentSteps } from './signed-document.ts'
import type { SignedAssessment } from './signed-store.ts'
import { checkWithdrawals, sendWithdrawals, withdrawAgain } from './withdraw-step.ts'
import { withdrawSteps } from './withdrawable.ts'

/** Sends what was certainly never sent, each once: the new documents first, then the marks on the earlier ones. */
export async function carryOut(context: Context, launch: Launch, signed: SignedAssessment): Promise<void> {
  await sendWaiting(context, launch, signed)
  await sendWithdrawals(context, launch, signed)
}

/** A row that was certainly never sent is sent now, once (a crash between row and POST); whatever may be in the chart is looked for. */
export async function upToDate(context: Context, launch: Launch, signed: SignedAssessment): Promise<void> {
  await sendWaiting(context, launch, signed)
  await checkInChart(context, launch, signed)
  await sendWithdrawals(context, launch, signed)
  await checkWithdrawals(context, launch, signed)
}

/** @returns null where the step is none that is sent */
export function carryOutAgain(
  context: Context,
  launch: Launch,
  signed: SignedAssessment,
  step: WriteStep | undefined,
): Promise<void> | null {
  const document = documentSteps.find((one) => one === step)
  if (document) return sendAgain(context, launch, signed, document).then(() => sendWithdrawals(context, launch, signed))
  const mark = withdrawSteps.find((one) => one === step)
  return mark ? withdrawAgain(context, launch, signed, mark) : null
}
