/** Discovery: `.well-known/smart-configuration` and `/metadata`. */

export const discoveryOff = {
  /** Discovery does not list `code_challenge_methods_supported`; PKCE is checked all the same. */
  noS256Advertised: false,
  /** The next requests for the SMART configuration are answered with these statuses, one each; then it is there again. */
  nextDiscoveryStatuses: [] as number[],
  /** The SMART configuration is said to lie at this other origin (302). */
  discoveryRedirectOrigin: null as string | null,
  /** The next requests for the CapabilityStatement are answered with these statuses, one each. */
  nextMetadataStatuses: [] as number[],
}
