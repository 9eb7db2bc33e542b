/** A thread of its own in which charts are read and judged for cards, so that a long chart holds up nobody's page. */
import { parentPort } from 'node:worker_threads'
import { orderAdvice } from '../../crmo/cds-hooks/order-advice.ts'
import { patientAdvice } from '../../crmo/cds-hooks/patient-advice.ts'
import type { AdviceJob } from './adviser.ts'

parentPort?.on('message', ({ id, job }: { id: number; job: AdviceJob }) => {
  const advice = job.hook === 'patient-view' ? patientAdvice(job.data) : orderAdvice(job.data)
  parentPort?.postMessage({ id, advice })
})
