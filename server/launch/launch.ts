/** A record with which the EHR opened the app (`fhirContext`): relative to the FHIR base. */
export type ContextReference = { reference: string; type: string; role: string }

/** What the EHR said about this opening beside patient, encounter and user. */
export type LaunchContext = {
  references: ContextReference[]
  /** Entries of `fhirContext` that are no record of this EHR, or that the app may not follow. */
  unusableReferences: number
  /** Opaque; for the audit trail. */
  tenant: string | null
  /** ISO 8601: until then the EHR takes the user for present; null when it did not say. */
  activeUntil: string | null
  styleUrl: string | null
  appContext: string | null
}

/** One opening of the app on one patient. Immutable once begun: patient, user, encounter and issuer never change. */
export type Launch = {
  /** UUID; stands in every URL. */
  id: string
  /** Key of the issuer's entry: the file name in the issuers folder. */
  issuerKey: string
  fhirBase: string
  patientId: string
  encounterId: string | null
  user: {
    /** Reference as the EHR gave it, made relative to the FHIR base where it lies below it: `Practitioner/1`. */
    fhirUser: string
    name: string
    /** Only a Practitioner signs. */
    maySign: boolean
    /** Of the user's settings in the EHR, where the id_token says it. */
    locale?: string | undefined
  }
  grantedScopes: string[]
  needPatientBanner: boolean
  intent: string | null
  opened?: LaunchContext
  startedAt: string
}
