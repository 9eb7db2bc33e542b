import type { Environment } from './issuer-secrets.ts'

/**
 * Replaces every `{ "env": "NAME" }` of an issuer file by the value of that variable, and `{ "env": "NAME", "default": … }` by the
 * default where it is not set; collects the names that are not set and have no default.
 */
export const resolveEnvironment = (value: unknown, env: Environment, unset: Set<string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolveEnvironment(item, env, unset))
  if (typeof value !== 'object' || value === null) return value
  if ('env' in value && Object.keys(value).every((key) => key === 'env' || key === 'default')) {
    const name = String(value.env)
    const found = env[name] || ('default' in value ? value.default : undefined)
    if (found === undefined) unset.add(name)
    return found
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveEnvironment(item, env, unset)]))
}
