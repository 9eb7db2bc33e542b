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
  }
  grantedScopes: string[]
  needPatientBanner: boolean
  intent: string | null
  startedAt: string
}
