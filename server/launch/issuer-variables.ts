import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type IssuerVariable = { name: string; place: string; secret: boolean; default?: unknown }

/** `{ "env": "NAME", "default": … }` and `{ "variable": "NAME" }` (a secret) anywhere in an issuer file. */
export const variablesOf = (value: unknown, place = ''): IssuerVariable[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('env' in value && typeof value.env === 'string')
    return [{ name: value.env, place, secret: false, ...('default' in value && { default: value.default }) }]
  if ('variable' in value && typeof value.variable === 'string') return [{ name: value.variable, place, secret: true }]
  const inside = (key: string) => (Array.isArray(value) ? place : [place, key].filter(Boolean).join('.'))
  return Object.entries(value).flatMap(([key, item]) => variablesOf(item, inside(key)))
}

/** The environment variables that the issuer files of a folder name. What cannot be read names none here: `readIssuers` says why. */
export const issuerVariables = (folder: string): string[] => {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return files
      .flatMap((name) => variablesOf(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
      .map(({ name }) => name)
  } catch {
    return []
  }
}
