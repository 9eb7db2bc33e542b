import helmet from 'helmet'
import type { Issuer } from './issuers.ts'
import type { Launch } from './launch.ts'

/** Which sites may frame a page: those of this launch's EHR; before it is known, those of all. */
export const frameAncestorsOf = (issuers: Issuer[], launch?: Launch): string[] => {
  const relevant = launch ? issuers.filter((issuer) => issuer.key === launch.issuerKey) : issuers
  const origins = [...new Set(relevant.flatMap((issuer) => issuer.frameAncestors))]
  return origins.length > 0 ? origins : ["'none'"]
}

/**
 * Security headers. No X-Frame-Options, which cannot name an EHR's origin (ehr-integration 2.9): `frame-ancestors` stands in its place.
 * Scripts, styles and calls only from and to this server; `same-origin` as referrer keeps launch ids to ourselves.
 */
export const securityHeaders = (frameAncestors: string[]) =>
  helmet({
    frameguard: false,
    referrerPolicy: { policy: 'same-origin' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors,
      },
    },
  })
