/** What is counted and timed, for Prometheus. Labels are codes of our own and keys of issuer files: never an id, a user or a patient. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { z } from 'zod'
import type { Store } from '../store/store.ts'

const ledgerRow = z.object({ step: z.string(), state: z.string(), n: z.coerce.number() })

export type Metrics = {
  /** `outcome`: begun, opened, or how it ended before. */
  launch: (issuer: string, outcome: string) => void
  /** Starts a clock; `answer` is an HTTP status, or no-reply. */
  fhirCall: (issuer: string, method: string, type: string) => (answer: number | 'no-reply') => void
  /** Starts a clock. */
  reading: (issuer: string) => (outcome: string) => void
  signature: (issuer: string, outcome: string) => void
  advice: (service: string, outcome: string, milliseconds: number) => void
  /** The exposition text and its content type. */
  text: () => Promise<{ text: string; contentType: string }>
}

const classOf = (answer: number | 'no-reply') => (answer === 'no-reply' ? answer : `${Math.floor(answer / 100)}xx`)

/** One registry an app, so that two in one process do not share their numbers. */
export const createMetrics = (store: Pick<Store, 'query'>): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const launches = new Counter({
    name: 'crmo_launches_total',
    help: 'Launches by issuer and outcome',
    labelNames: ['issuer', 'outcome'],
    registers,
  })
  const fhirCalls = new Histogram({
    name: 'crmo_fhir_request_seconds',
    help: 'Requests to the EHR by FHIR type and class of the answer',
    labelNames: ['issuer', 'method', 'type', 'answer'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const readings = new Histogram({
    name: 'crmo_chart_reading_seconds',
    help: 'Reading of a whole chart',
    labelNames: ['issuer', 'outcome'],
    buckets: [0.25, 0.5, 1, 2, 4, 8, 15, 30, 60],
    registers,
  })
  const signatures = new Counter({
    name: 'crmo_signatures_total',
    help: 'Signatures by issuer and outcome',
    labelNames: ['issuer', 'outcome'],
    registers,
  })
  const advice = new Histogram({
    name: 'crmo_cds_seconds',
    help: 'Answers to decision support calls',
    labelNames: ['service', 'outcome'],
    buckets: [0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 1],
    registers,
  })
  new Gauge({
    name: 'crmo_ledger_rows',
    help: 'Documents of signed assessments by step and state, of all processes on this store',
    labelNames: ['step', 'state'],
    registers,
    async collect() {
      const rows = await store.query('select step, state, count(*) as n from ledger group by step, state')
      this.reset()
      for (const { step, state, n } of rows.map((row) => ledgerRow.parse(row))) this.set({ step, state }, n)
    },
  })
  return {
    launch: (issuer, outcome) => launches.inc({ issuer, outcome }),
    fhirCall: (issuer, method, type) => {
      const end = fhirCalls.startTimer({ issuer, method, type })
      return (answer) => void end({ answer: classOf(answer) })
    },
    reading: (issuer) => {
      const end = readings.startTimer({ issuer })
      return (outcome) => void end({ outcome })
    },
    signature: (issuer, outcome) => signatures.inc({ issuer, outcome }),
    advice: (service, outcome, milliseconds) => advice.observe({ service, outcome }, milliseconds / 1000),
    text: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
  }
}
