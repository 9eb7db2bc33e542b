/** `npm test` takes every fourth to tenth case of the long tables, spread over all of them; `npm run fault-matrix` takes every one. */
export const chosen = <T>(cases: readonly T[], every: number): T[] =>
  cases.filter((_, at) => process.env.FAULTS === 'all' || at % every === 0)
