/**
 * The id under which this page will sign. It follows from the launch and the number of assessments already signed in it: two
 * windows of one launch, or a reload after a lost answer, arrive at the same id, and the server signs one id at most once.
 */
const digestId = async (seed: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(seed))).slice(0, 16)
  // RFC 9562 section 5.8: version 8 is a UUID whose bits the application defines.
  const hex = [...digest].map((byte, index) =>
    (index === 6 ? (byte & 0x0f) | 0x80 : index === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  )
  const part = (from: number, to: number) => hex.slice(from, to).join('')
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-')
}

export type AssessmentIds = { next: string; latestSigned: string | null }

/** `signed`: ids of the assessments the server knows for this patient. */
export async function assessmentIds(launchId: string, signed: readonly string[]): Promise<AssessmentIds> {
  let latestSigned: string | null = null
  for (let number = 1; ; number += 1) {
    const id = await digestId(`${launchId}/${number}`)
    if (!signed.includes(id)) return { next: id, latestSigned }
    latestSigned = id
  }
}
