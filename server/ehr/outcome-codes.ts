/**
 * What an EHR's own outcome codes mean for a reading. Epic's list (vendor documentation of 2026-08-14; 59204, 59205 and 59008 are answers
 * of its sandbox). The code system may differ per customer, so the code alone is compared.
 */
import type { causes } from './reading-causes.ts'

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

export const outcomeCodes: Record<string, { meaning: Meaning; says: keyof typeof causes }> = {
  4101: { meaning: 'empty', says: 'nothing-found' },
  59204: { meaning: 'partial', says: 'outside-records' },
  59205: { meaning: 'partial', says: 'parts-closed' },
  4118: { meaning: 'partial', says: 'parts-closed' },
  4119: { meaning: 'partial', says: 'may-hold-more' },
  4113: { meaning: 'expired', says: 'paging-expired' },
  4127: { meaning: 'too-many', says: 'too-many-results' },
  59133: { meaning: 'too-many', says: 'too-many-results' },
  4122: { meaning: 'wider', says: 'parameter-ignored' },
  59100: { meaning: 'wider', says: 'parameter-ignored' },
  59109: { meaning: 'wider', says: 'parameter-ignored' },
  4107: { meaning: 'merged', says: 'patient-merged' },
  4104: { meaning: 'partial', says: 'element-missing' },
  4130: { meaning: 'break-the-glass', says: 'break-the-glass' },
  4131: { meaning: 'break-the-glass', says: 'break-the-glass' },
  4134: { meaning: 'break-the-glass', says: 'break-the-glass' },
  4135: { meaning: 'refused', says: 'daily-limit' },
  4100: { meaning: 'our-request', says: 'parameter-wrong' },
  4102: { meaning: 'our-request', says: 'parameter-wrong' },
  4110: { meaning: 'our-request', says: 'parameter-wrong' },
  4111: { meaning: 'our-request', says: 'parameter-wrong' },
  4112: { meaning: 'our-request', says: 'parameter-wrong' },
  4115: { meaning: 'our-request', says: 'parameter-wrong' },
  59101: { meaning: 'our-request', says: 'malformed-request' },
  59102: { meaning: 'our-request', says: 'malformed-request' },
  59105: { meaning: 'our-request', says: 'malformed-request' },
  59108: { meaning: 'our-request', says: 'malformed-request' },
  59111: { meaning: 'our-request', says: 'malformed-request' },
  59159: { meaning: 'our-request', says: 'rule-broken' },
  59008: { meaning: 'not-found', says: 'no-such-record' },
  59144: { meaning: 'not-found', says: 'no-such-record' },
  59189: { meaning: 'refused', says: 'observations-refused' },
}
