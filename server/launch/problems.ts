/** What went wrong between the app and an EHR's login, by name: the log has the name, each language of the failure pages has words for it. */
export type ProblemCode =
  | 'no-answer-in-time'
  | 'no-connection'
  /** `value`: the HTTP status. */
  | 'http-status'
  | 'redirects-nowhere'
  | 'redirects-elsewhere'
  | 'redirects-in-circles'
  | 'too-large'
  | 'not-json'
  /** `value` of these three: an element of the configuration, as it is named there. */
  | 'unusable-element'
  | 'unsafe-address'
  | 'address-with-query'
  | 'unusable-document'
  | 'no-standalone'
  | 'no-client-authentication'
  | 'no-pkce'
  | 'configuration-unreadable'
  | 'configuration-changed'
  | 'id-token-untrusted'
  | 'id-token-no-keys'
  | 'id-token-other-login'
  | 'id-token-in-future'
  /** `value`: the library's code. */
  | 'id-token-not-verified'
  | 'token-unusable'
  | 'token-status'
  | 'token-no-answer'

/** `value` is never a content of a token or a chart. */
export type Problem = { code: ProblemCode; value?: string }
