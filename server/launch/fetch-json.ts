/** Time for one answer of an EHR's configuration or key endpoints. */
const LIMIT_MS = 10_000
const MOST_REDIRECTS = 3

export type Fetched = { json: unknown; url: string } | { problem: string }

/**
 * GET of a public JSON document of an EHR: with a time limit (ehr-integration trap 14), never remembered (trap 10), and following
 * redirects only within the origin, so that no other host can answer for an EHR (SMART App Launch 2.2, ehr-integration 4).
 */
export const fetchJson = async (url: string, limitMs = LIMIT_MS, redirects = 0): Promise<Fetched> => {
  let response: Response
  let text: string
  try {
    response = await fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
    })
    text = await response.text()
  } catch (error) {
    return { problem: error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'no connection' }
  }
  if (response.status >= 300 && response.status < 400) {
    const location = response.headers.get('location') ?? ''
    if (!URL.canParse(location, url)) return { problem: `HTTP ${response.status} without an address` }
    const next = new URL(location, url)
    if (next.origin !== new URL(url).origin) return { problem: 'redirects to another server' }
    return redirects < MOST_REDIRECTS
      ? fetchJson(next.href, limitMs, redirects + 1)
      : { problem: 'redirects in circles' }
  }
  if (!response.ok) return { problem: `HTTP ${response.status}` }
  try {
    return { json: JSON.parse(text), url }
  } catch {
    return { problem: 'the answer is not JSON' }
  }
}
