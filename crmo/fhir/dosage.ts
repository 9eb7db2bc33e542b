/** Dosage of prescriptions, statements and administrations: how much and how often, as far as the rules read it. */
import { z } from 'zod'
import { codeableConcept, list, optional, period, quantity } from './elements.ts'

const amount = optional(quantity).catch(undefined)
const range = optional(z.object({ low: amount, high: amount })).catch(undefined)

// An odd amount or timing must not hide that the drug is given: the part is dropped, and the dose counts as not read.
const timing = z.object({
  repeat: optional(
    z.object({
      boundsPeriod: optional(period),
      frequency: optional(z.number()).catch(undefined),
      frequencyMax: optional(z.number()).catch(undefined),
      period: optional(z.number()).catch(undefined),
      periodUnit: optional(z.string()).catch(undefined),
      dayOfWeek: list(z.string()).catch([]),
    }),
  ),
  code: optional(codeableConcept).catch(undefined),
})

export const dosage = z.object({
  text: optional(z.string()),
  timing: optional(timing),
  /** Not R4, and sent by some EHRs all the same. */
  doseQuantity: amount,
  doseAndRate: list(z.object({ doseQuantity: amount, doseRange: range, rateQuantity: amount })).catch([]),
})
export const administeredDosage = z.object({ text: optional(z.string()), dose: amount, rateQuantity: amount })

export type Dosage = z.output<typeof dosage>
