import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `{ "env": "NAME" }` and `{ "variable": "NAME" }` anywhere in an issuer file. */
const namesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    (key === 'env' || key === 'variable') && typeof item === 'string' ? [item] : namesIn(item),
  )
}

/** The environment variables that the issuer files of a folder name. What cannot be read names none here: `readIssuers` says why. */
export const issuerVariables = (folder: string): string[] => {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return files.flatMap((name) => namesIn(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  } catch {
    return []
  }
}
