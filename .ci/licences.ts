/**
 * `npm run licences`: every production package of the lockfile with its licence, one a line; ends with 1 on one that is neither allowed nor a
 * named exception, and on an exception that nothing needs any more.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { allowedLicences, exceptions } from './allowed-licences.ts'

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
})

export type Licensed = { name: string; version: string; licence: string | null }

/** Packages that are installed without `--include=dev`, optional ones of every platform among them; sorted by name. */
export const productionPackages = (lockfileText: string): Licensed[] =>
  Object.entries(lockfile.parse(JSON.parse(lockfileText)).packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version = '', license = null }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))

/** SPDX expression: of `OR` one part suffices, of `AND` every part is needed. Anything else is not understood, so not allowed. */
export const isAllowed = (expression: string): boolean => {
  const text = expression.replace(/^\((.*)\)$/, '$1')
  if (text.includes(' OR ')) return text.split(' OR ').some(isAllowed)
  if (text.includes(' AND ')) return text.split(' AND ').every(isAllowed)
  return allowedLicences.includes(text)
}

const exceptionFor = ({ name, licence }: Licensed) =>
  exceptions.find((exception) => exception.name.test(name) && exception.says === licence)

export const licenceProblems = (packages: Licensed[]): string[] => [
  ...packages
    .filter((one) => !(one.licence !== null && isAllowed(one.licence)) && !exceptionFor(one))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version}: ${licence ?? 'no licence named'}: not allowed. Look at it, then replace it, or name it in .ci/allowed-licences.ts with the reason.`,
    ),
  ...exceptions
    .filter((exception) => !packages.some((one) => exceptionFor(one) === exception))
    .map(({ name }) => `The exception ${name} is not needed any more: remove it from .ci/allowed-licences.ts.`),
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const packages = productionPackages(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
  for (const one of packages) {
    const why = exceptionFor(one)?.why
    console.log([`${one.name} ${one.version}`, one.licence ?? 'not named', why].filter(Boolean).join(': '))
  }
  const problems = licenceProblems(packages)
  for (const problem of problems) console.error(problem)
  console.error(`${packages.length} production packages, ${problems.length} problems.`)
  if (problems.length > 0) process.exitCode = 1
}
