import type { Request } from 'express'

const LONGEST = 8_000

/** A query parameter that was sent exactly once, as text; null otherwise. A parameter sent twice is nobody's honest request. */
export const only = (request: Request, name: string): string | null => {
  const value = request.query[name]
  return typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : null
}
