const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** https, or http on this machine; no user name or fragment that could make one address look like another. */
export const isSafeUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password, hash } = new URL(text)
  const encrypted = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))
  return encrypted && username === '' && password === '' && hash === ''
}

export const withoutTrailingSlash = (url: string): string => url.replace(/\/+$/, '')
