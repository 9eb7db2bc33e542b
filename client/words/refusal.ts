import type { Told } from '../../server/api/contract.ts'

/** Of an OperationOutcome of the app's server, as far as it is looked at. */
type Extension = { url?: unknown; valueString?: unknown; valueCode?: unknown; extension?: Extension[] }
type Outcome = {
  issue?: { details?: { text?: unknown; coding?: { code?: unknown }[]; extension?: Extension[] } }[]
} | null

type Part = string | Told

/** Each extension is a value under the name of its place; several under one name are a list; one with a code is a sentence of its own. */
function valuesOf(extensions: Extension[] = []): Record<string, Told[] | string> {
  const values: Record<string, Told[] | string> = {}
  for (const { url, valueString, extension } of extensions) {
    if (typeof url !== 'string' || url === 'code') continue
    const part: Part | null = typeof valueString === 'string' ? valueString : toldIn(extension)
    if (typeof part === 'string') values[url] = part
    else if (part) values[url] = [...(Array.isArray(values[url]) ? values[url] : []), part]
  }
  return values
}

function toldIn(extensions: Extension[] | undefined): Told | null {
  const code = extensions?.find(({ url }) => url === 'code')?.valueCode
  return typeof code === 'string' ? { code, values: valuesOf(extensions) } : null
}

/** Why the server refused: its sentence in English, and its name with its values. */
export function refusalIn(body: unknown): { text: string | null; told?: Told } {
  const details = (body as Outcome)?.issue?.[0]?.details
  const text = typeof details?.text === 'string' && details.text !== '' ? details.text : null
  const code = details?.coding?.[0]?.code
  return typeof code === 'string'
    ? { text, told: { code, values: valuesOf(details?.extension?.[0]?.extension) } }
    : { text }
}
