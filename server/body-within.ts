/**
 * Reads a body to its end, but no further than a limit, which counts what is unpacked: a few compressed kilobytes may become gigabytes.
 * @param most bytes
 * @returns null when there is more; the rest is not read
 */
export async function bytesWithin(response: Response, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  // Leaving the loop early cancels the body, and so the connection.
  for await (const part of response.body ?? []) {
    length += part.byteLength
    if (length > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** The same as UTF-8 text. */
export async function textWithin(response: Response, most: number): Promise<string | null> {
  const bytes = await bytesWithin(response, most)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}
