/**
 * What the embedded EHR can be told to do wrong or differently, so that tests see what hospitals' servers really do.
 * Every line is one switch; a test changes a field of `sandbox.switches`, and the next request obeys.
 */

/** What a create answers. `stored` in the comment says whether the document is kept all the same. */
export type CreateAnswer =
  | 'as specified' // stored: 201, Location with version, ETag, body unless Prefer: return=minimal
  | '201 empty, relative Location' // stored (Epic)
  | '201 empty, absolute Location' // stored (Oracle Health)
  | '201 empty, no Location' // stored
  | '201 empty, foreign Location' // stored; the Location names another host
  | '500 after storing' // stored: the answer lies
  | 'dropped after storing' // stored: the connection breaks before the answer
  | 'hang after storing' // stored: no answer ever
  | 'hang before storing' // not stored: no answer ever
  | '422 without detail' // not stored (seen at Oracle Health)
  | '405' // not stored, although the CapabilityStatement declares create

export const switchesOff = {
  /** Every FHIR answer comes this many milliseconds late. */
  answerDelayMs: 0,
  /** Life of an access token; Oracle Health gives 570. */
  tokenLifeSeconds: 3600,
  /** Reading this type answers 403, although the scope was granted. */
  refusedType: null as string | null,
  /** Reading this type is never answered. */
  hangingType: null as string | null,
  /** Reading this type ends in a broken connection. */
  droppedType: null as string | null,
  /** `next` links lead to this origin instead of our own. */
  nextLinkOrigin: null as string | null,
  /** A later page repeats the last entry of the page before (a list that changes while it is read). */
  duplicateAcrossPages: false,
  /** Every searchset carries an OperationOutcome entry with this Epic code: 4101 nothing found, 59204 and 4119 results left out. */
  outcomeEntryCode: null as string | null,
  /** Every searchset of a patient's data carries an entry of another patient. */
  foreignPatientEntry: false,
  create: 'as specified' as CreateAnswer,
  /** `identifier` of a created resource is not kept (Epic and Oracle Health do this to notes). */
  identifierDropped: false,
  /** Reading by id what an app created answers 403. */
  readBackRefused: false,
  /** The token endpoint never answers. */
  tokenEndpointHangs: false,
  /** The id_token is signed with a key that the published key set does not hold. */
  idTokenUnknownKey: false,
  /** The authorization request ends on the callback with this `error`. */
  callbackError: null as string | null,
  /** Rights that are not granted, as type and letter: `QuestionnaireResponse.c`; or a whole scope: `online_access`. */
  withheldScopes: [] as string[],
  noEncounter: false,
  noPatient: false,
  /** `need_patient_banner: false` in the token response. */
  noPatientBanner: false,
  /** Discovery does not list `code_challenge_methods_supported`; PKCE is checked all the same. */
  noS256Advertised: false,
  /** `expires_in` comes as a string. */
  expiresInAsString: false,
  noRefreshToken: false,
}

export type Switches = typeof switchesOff

/** A fresh set with every switch off. */
export const makeSwitches = (): Switches => ({ ...switchesOff, withheldScopes: [] })
