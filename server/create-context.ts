import type { Context } from './context.ts'
import { fhirAccess } from './ehr/fhir-access.ts'
import { accessTokens } from './launch/access-tokens.ts'
import { idTokenVerifier } from './launch/id-token.ts'
import { countedAccess } from './operations/counted-access.ts'
import { readVersions } from './versions.ts'

/** Closes the circle: access to an EHR needs the context, and is part of it. */
export const createContext = (parts: Omit<Context, 'accessFor' | 'versions'>): Context => {
  const verifyIdToken = idTokenVerifier(parts.now)
  return {
    ...parts,
    versions: readVersions(parts.siteRules),
    accessFor: (launch) => {
      const issuer = parts.issuers.find((each) => each.key === launch.issuerKey)
      // The issuer's file was taken away while launches of it were open.
      if (!issuer) return fhirAccess(launch.fhirBase, { usable: async () => ({ kind: 'ended' }) })
      const access = fhirAccess(launch.fhirBase, accessTokens(parts, issuer, launch, verifyIdToken), parts.pause)
      return parts.metrics ? countedAccess(access, parts.metrics, issuer.key) : access
    },
  }
}
