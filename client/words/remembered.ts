/**
 * What a clinician chose, kept by the browser: two letters under this tab, and two letters under a digest of who chose, so that the next
 * launch by the same user begins with them and one by another user does not. Nothing of the patient. A frame may be refused its storage.
 */
const tabKey = 'crmo-language'

export type User = { issuerName: string; fhirUser: string }

const userKey = async ({ issuerName, fhirUser }: User): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify([issuerName, fhirUser]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 8)
  return `${tabKey}-${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

const within = <Value>(work: () => Value, refused: Value): Value => {
  try {
    return work()
  } catch {
    return refused
  }
}

export const ofTab = (): string | null => within(() => sessionStorage.getItem(tabKey), null)

/** Undefined where the browser keeps nothing for this page; null where this user chose nothing yet. */
export async function ofUser(user: User): Promise<string | null | undefined> {
  if (user.fhirUser === '') return undefined
  const key = await userKey(user)
  return within<string | null | undefined>(() => localStorage.getItem(key), undefined)
}

export const keepForTab = (language: string): void => within(() => sessionStorage.setItem(tabKey, language), undefined)

export async function keepForUser(user: User, language: string): Promise<void> {
  if (user.fhirUser === '') return
  const key = await userKey(user)
  within(() => localStorage.setItem(key, language), undefined)
}
