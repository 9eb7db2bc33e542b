/** Authorization: what is granted, how it is spelled, what arrives with the token. */

/**
 * How the granted scopes are spelled. `v1`: `.read`, `.write`. `by letter`: one scope for each letter (Epic). `by category`: as by
 * letter, and Observation, Condition and DocumentReference only in some categories; what lies outside is refused.
 */
export type ScopeSpelling = 'v2' | 'v1' | 'by letter' | 'by category'

export const authorizationOff = {
  /** Life of an access token; Oracle Health gives 570. */
  tokenLifeSeconds: 3600,
  /** The token endpoint never answers. */
  tokenEndpointHangs: false,
  /** The next answers of the token endpoint have these statuses, one each, with a web page for a body; nothing is spent. */
  nextTokenStatuses: [] as number[],
  /** The id_token is signed with a key that the published key set does not hold. */
  idTokenUnknownKey: false,
  /** The id_token names the user by `Practitioner/<id>`, not by the whole address. */
  fhirUserRelative: false,
  /** The id_token carries the user's name whatever was asked; Dr Åse Ångström breaks readers that take it for ASCII. */
  nameInIdToken: false,
  /** The authorization request ends on the callback with this `error`. */
  callbackError: null as string | null,
  /** Beside `callbackError`: the address of a page for people (`error_uri`). */
  callbackErrorUri: null as string | null,
  /** Rights that are not granted, as type and letter: `QuestionnaireResponse.c`; or a whole scope: `online_access`. */
  withheldScopes: [] as string[],
  scopeSpelling: 'v2' as ScopeSpelling,
  /** The token answer has no `scope`. */
  noScope: false,
  /** A refresh token comes, but the granted scopes name neither `offline_access` nor `online_access` (Epic). */
  accessNotListed: false,
  noRefreshToken: false,
  /** A refresh gives no new refresh token, and the old one goes on (Oracle Health). Otherwise every refresh replaces it. */
  noNewRefreshToken: false,
  /** `expires_in` comes as a string. */
  expiresInAsString: false,
  noEncounter: false,
  noPatient: false,
  /** `need_patient_banner: false` in the token response. */
  noPatientBanner: false,
  /** `fhirContext` of the token response: objects with `reference`, `canonical` or `identifier`, `type`, `role`. */
  fhirContext: null as Record<string, unknown>[] | null,
  intent: null as string | null,
  /** `smart_style_url` leads to a style sheet of this EHR. */
  withStyle: false,
  tenant: null as string | null,
  /** `active_ttl` and `active_at`: how long the user's session lasts (Oracle Health). */
  activeTtlSeconds: null as number | null,
}
