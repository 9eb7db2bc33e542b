/** Reading: what searches demand, ignore, leave out, add, and how they fail. */

/** Whether a search with a parameter that the type does not have is refused, answered without it, or refused only when nothing else is left. */
export type UnknownParameter = 'refused' | 'ignored' | 'refused when alone'

export const readingOff = {
  /** Every FHIR answer comes this many milliseconds late. */
  answerDelayMs: 0,
  /** The next FHIR requests with a token are answered with these statuses, one each: 401, 429 (with `Retry-After`), 502, 503, 504. */
  nextStatuses: [] as number[],
  /** Reading this type answers 403, although the scope was granted. */
  refusedType: null as string | null,
  /** Reading this type is never answered. */
  hangingType: null as string | null,
  /** Reading this type ends in a broken connection. */
  droppedType: null as string | null,
  /** The answer about this type breaks off in its middle, with the connection. */
  cutType: null as string | null,
  /** The answer about this type is half a JSON text, sent as if it were whole. */
  truncatedType: null as string | null,
  /** Reading this type answers 500 with a web page. */
  htmlErrorType: null as string | null,
  /** One record without a mandatory element spoils every search of this type that names neither category nor date (Oracle Health). */
  spoiltType: null as string | null,
  /** What this type holds is masked: values are replaced by data-absent-reason `masked`. */
  maskedType: null as string | null,
  /** Reading the patient answers with a redirect to the record that it was merged into (Epic, 4107). */
  patientMerged: false,
  /** Searches of these types without category or code are answered 400, issue code `required`. */
  categoryRequired: [] as string[],
  unknownParameter: 'refused' as UnknownParameter,
  /** Without an `Accept` for JSON the answer is XML (Epic). */
  xmlByDefault: false,
  /** Only JSON is given; another `Accept` is answered 406 without a body (Oracle Health). */
  jsonOnly: false,
  /** An unknown type is answered 404 by the web server, with a page (Epic). */
  htmlNotFound: false,
  /** `Bundle.total` is the number of entries on the page (Epic). */
  totalIsPageSize: false,
  /** Bundles have no `total` (Oracle Health). */
  noTotal: false,
  /** The biggest page, whatever `_count` says. */
  maxPage: 50,
  /** The page that is given without `_count`. */
  defaultPage: 20,
  /** Everything comes on one page. */
  unpaged: false,
  /** Lists of this type are filled up with copies that were entered in error. */
  filledUp: null as { type: string; to: number } | null,
  /** `next` links lead to this origin instead of our own. */
  nextLinkOrigin: null as string | null,
  /** This many later pages have expired (Epic, 4113). */
  expiredPages: 0,
  /** A later page repeats the last entry of the page before (a list that changes while it is read). */
  duplicateAcrossPages: false,
  /** Every searchset carries an OperationOutcome entry with this Epic code: 4101 nothing found, 59204 and 4119 results left out. */
  outcomeEntryCode: null as string | null,
  /** A searchset without a match says so in an OperationOutcome entry, 4101 (Epic). */
  saysNothingFound: false,
  /** Every searchset of a patient's data carries an entry of another patient. */
  foreignPatientEntry: false,
}
