/** Writing: what a create or an update is answered, and what is kept of it. */

/** What a create answers. `stored` says whether the document is kept all the same. */
export const createAnswers = {
  'as specified': { stored: true, says: '201, Location with version, ETag, body unless Prefer: return=minimal' },
  '201 empty, relative Location': { stored: true, says: 'Epic' },
  '201 empty, absolute Location': { stored: true, says: 'Oracle Health' },
  '201 empty, no Location': { stored: true, says: 'the document must be searched for' },
  '201 empty, foreign Location': { stored: true, says: 'the Location names another host' },
  '201 empty, Location of another type': { stored: true, says: 'the Location names a Patient' },
  '200 with the resource': { stored: true, says: 'not 201' },
  '201 with an OperationOutcome': { stored: true, says: 'the body is a remark, not the document' },
  '201 with another resource': { stored: true, says: 'the body is of another type' },
  '201 for another patient': { stored: true, says: 'the answer, and what is kept, belong to another patient' },
  '201 with truncated JSON': { stored: true, says: 'the body ends in its middle' },
  '201 broken off': { stored: true, says: 'the connection breaks in the middle of the body' },
  '500 after storing': { stored: true, says: 'the answer lies' },
  '502 page after storing': { stored: true, says: 'a web page of the proxy' },
  'dropped after storing': { stored: true, says: 'the connection breaks before the answer' },
  'hang after storing': { stored: true, says: 'no answer ever' },
  'hang before storing': { stored: false, says: 'no answer ever' },
  'dropped before storing': { stored: false, says: 'the connection breaks before the answer' },
  '307 elsewhere': { stored: false, says: 'a redirect to another host' },
  '302 to a login page': { stored: false, says: 'a redirect on this host' },
  '400': { stored: false, says: 'a remark first, the fatal issue second' },
  '401': { stored: false, says: 'although the token was fresh' },
  '403': { stored: false, says: 'the user may not write this' },
  '404': { stored: false, says: 'a web page' },
  '405': { stored: false, says: 'although the CapabilityStatement declares create' },
  '409': { stored: false, says: 'conflict' },
  '412': { stored: false, says: 'precondition failed' },
  '413': { stored: false, says: 'too large' },
  '415': { stored: false, says: 'another content type is wanted' },
  '422 without detail': { stored: false, says: 'seen at Oracle Health' },
  '422 business rule': { stored: false, says: 'two issues with details' },
  '429': { stored: false, says: 'with Retry-After' },
  '503': { stored: false, says: 'with Retry-After, nothing is kept' },
  'duplicate 59141': { stored: false, says: 'Epic takes it for a copy of an earlier one' },
  'break-the-glass 4131': { stored: false, says: 'the chart is protected' },
} as const satisfies Record<string, { stored: boolean; says: string }>
export type CreateAnswer = keyof typeof createAnswers

/** Who stands as author of what is kept. `a service account`: a background user, as where a wrong token was used. */
export type KeptAuthor = 'as sent' | 'the user' | 'a service account'

export const writingOff = {
  create: 'as specified' as CreateAnswer,
  /** `create` is meant for this type only. */
  createType: null as string | null,
  /** A note without an encounter is refused. */
  createNeedsEncounter: false,
  /** `identifier` of a created resource is not kept. */
  identifierDropped: false,
  /** `identifier` of a created resource is replaced by this EHR's own (Epic, Oracle Health). */
  identifierReplaced: false,
  author: 'as sent' as KeptAuthor,
  /** The date of a note becomes the time of filing. */
  dateReplaced: false,
  /** A note of plain text is kept as HTML and RTF, each behind a Binary (Epic). */
  textRewritten: false,
  /** A note's text is kept as it is, behind a Binary (Oracle Health). */
  textBehindBinary: false,
  /** A note loses its last third. */
  textShortened: false,
  /** A note is hidden from the patient (security label NOPAT), unasked. */
  hiddenFromPatient: false,
  /** Reading by id what an app created answers 403. */
  readBackRefused: false,
  /** Searches do not find what an app created (an index that lags behind). */
  createdNotFound: false,
  /** An update without `If-Match` is refused (412). */
  ifMatchRequired: false,
  /** What an update with an old `If-Match` is answered: 412 by the specification, 409 at Oracle Health. */
  staleIfMatch: 412 as 409 | 412,
}
