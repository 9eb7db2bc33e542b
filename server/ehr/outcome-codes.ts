/**
 * What an EHR's own outcome codes mean for a reading. Epic's list (vendor documentation of 2026-08-14; 59204, 59205 and 59008 are answers
 * of its sandbox). The code system may differ per customer, so the code alone is compared.
 */
export type Meaning =
  /** Nothing found. */
  | 'empty'
  /** Something is missing from the result. */
  | 'partial'
  /** More than the EHR gives out at once: narrower questions may bring it. */
  | 'too-many'
  /** This login may not see it. */
  | 'refused'
  /** The chart is behind break-the-glass: never asked again by the machine. */
  | 'break-the-glass'
  /** The paging session ended: begin again, once. */
  | 'expired'
  /** The patient was merged into another: stop. */
  | 'merged'
  /** A parameter was ignored, so the result is wider than asked: our filters take care of it. */
  | 'wider'
  /** The request was wrong: our bug. */
  | 'our-request'
  | 'not-found'

export const outcomeCodes: Record<string, { meaning: Meaning; says: string }> = {
  4101: { meaning: 'empty', says: 'nothing found' },
  59204: { meaning: 'partial', says: 'parts, such as records from outside organisations, are not open to this app' },
  59205: { meaning: 'partial', says: 'parts are not open to this user' },
  4118: { meaning: 'partial', says: 'parts are not open to this user' },
  4119: { meaning: 'partial', says: 'the chart may hold more than this login sees' },
  4113: { meaning: 'expired', says: 'the paging session expired' },
  4127: { meaning: 'too-many', says: 'there are more results than the EHR gives out' },
  59133: { meaning: 'too-many', says: 'there are more results than the EHR gives out' },
  4122: { meaning: 'wider', says: 'an optional parameter was ignored' },
  59100: { meaning: 'wider', says: 'an optional parameter was ignored' },
  59109: { meaning: 'wider', says: 'an optional parameter was ignored' },
  4107: { meaning: 'merged', says: 'the patient was merged into another' },
  4104: { meaning: 'partial', says: 'a mandatory element is missing in the chart' },
  4130: { meaning: 'break-the-glass', says: 'the chart is protected by break-the-glass' },
  4131: { meaning: 'break-the-glass', says: 'the chart is protected by break-the-glass' },
  4134: { meaning: 'break-the-glass', says: 'the chart is protected by break-the-glass' },
  4135: { meaning: 'refused', says: 'the daily limit for documents is reached' },
  4100: { meaning: 'our-request', says: 'a parameter is wrong' },
  4102: { meaning: 'our-request', says: 'a parameter is wrong' },
  4110: { meaning: 'our-request', says: 'a parameter is wrong' },
  4111: { meaning: 'our-request', says: 'a parameter is wrong' },
  4112: { meaning: 'our-request', says: 'a parameter is wrong' },
  4115: { meaning: 'our-request', says: 'a parameter is wrong' },
  59101: { meaning: 'our-request', says: 'the request is malformed' },
  59102: { meaning: 'our-request', says: 'the request is malformed' },
  59105: { meaning: 'our-request', says: 'the request is malformed' },
  59108: { meaning: 'our-request', says: 'the request is malformed' },
  59111: { meaning: 'our-request', says: 'the request is malformed' },
  59159: { meaning: 'our-request', says: 'the request broke a rule of the EHR' },
  59008: { meaning: 'not-found', says: 'there is no such record' },
  59144: { meaning: 'not-found', says: 'there is no such record' },
  59189: { meaning: 'refused', says: 'reading these observations is refused' },
}
