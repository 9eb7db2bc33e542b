/** The tenant and the code systems that hang on it. */
export const tenant = '7f0c2d8e-3b1a-4c5d-9e6f-0a1b2c3d4e5f'

/** A proprietary code set of this tenant; 72 holds what is observed, reported and written. */
export const codeSet = (number: number): string => `https://fhir.cerner.com/${tenant}/codeSet/${number}`
