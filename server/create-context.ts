import type { Context } from './context.ts'
import { fhirAccess } from './ehr/fhir-access.ts'

/** Closes the circle: access to an EHR needs the context, and is part of it. */
export const createContext = (parts: Omit<Context, 'accessFor'>): Context => {
  const context: Context = { ...parts, accessFor: (launch) => fhirAccess(context, launch) }
  return context
}
