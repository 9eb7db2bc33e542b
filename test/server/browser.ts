import { parseSetCookie } from 'cookie'

type Stored = { host: string; path: string; name: string; value: string }

/** The part of a browser that launches need: a cookie jar with hosts and paths, and redirects one step at a time. */
export const openBrowser = () => {
  let jar: Stored[] = []

  const pathMatches = (cookie: Stored, path: string) =>
    path === cookie.path || path.startsWith(cookie.path.endsWith('/') ? cookie.path : `${cookie.path}/`)

  const keep = (url: URL, header: string) => {
    const { name, value = '', path = '/', maxAge, expires } = parseSetCookie(header)
    jar = jar.filter((cookie) => !(cookie.host === url.host && cookie.name === name && cookie.path === path))
    const gone = maxAge === 0 || (expires !== undefined && expires.getTime() <= Date.now())
    if (!gone) jar.push({ host: url.host, path, name, value })
  }

  const go = async (address: string, init: RequestInit = {}) => {
    const url = new URL(address)
    const sent = jar.filter((cookie) => cookie.host === url.host && pathMatches(cookie, url.pathname))
    const headers = new Headers(init.headers)
    // The jar would take its place, and the test would try nothing.
    if (sent.length > 0 && headers.has('cookie')) throw new Error('a cookie by hand needs a browser that has none')
    if (sent.length > 0) headers.set('cookie', sent.map(({ name, value }) => `${name}=${value}`).join('; '))
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const header of response.headers.getSetCookie()) keep(url, header)
    const location = response.headers.get('location')
    return {
      url: url.href,
      status: response.status,
      headers: response.headers,
      text: await response.text(),
      location: location === null ? null : new URL(location, url).href,
    }
  }
  type Page = Awaited<ReturnType<typeof go>>

  /** Follows redirects to the page where they end. */
  const follow = async (address: string): Promise<Page> => {
    const page = await go(address)
    return page.location === null ? page : follow(page.location)
  }

  const forgetCookies = () => {
    jar = []
  }

  return { go, follow, cookies: () => [...jar], forgetCookies }
}
export type Browser = ReturnType<typeof openBrowser>

/** What the EHR's chart puts into its frame. */
export const launchUrl = (appUrl: string, iss: string, launch = 'launch-1') =>
  `${appUrl}/launch?${new URLSearchParams({ iss, launch })}`

/** The launch id in an address of the app. */
export const launchIdIn = (address: string): string => {
  const [, id] = /\/launches\/([0-9a-f-]{36})/.exec(address) ?? []
  if (!id) throw new Error(`no launch in ${address}`)
  return id
}
