/**
 * Two hundred clinicians launch and sign at the same moment, over real HTTP: on SQLite, and on Postgres with one and with two processes.
 * The peer is the embedded EHR alone, asked the same by nobody but a loop: `npm run bench:load`, `npm run bench:load -- 40` for fewer.
 */
import { rmSync } from 'node:fs'
import { allAtOnce, type Load } from './load/clinicians.ts'
import { startEhr } from './load/ehr.ts'
import { type Recording, record, replay } from './load/ehr-alone.ts'
import { writePatients } from './load/patients.ts'
import { install, type SetUp, setUps } from './load/set-ups.ts'

const clinicians = Number(process.argv[2] ?? 200)
const { folder, patientIds } = writePatients(clinicians)

const percentiles = (values: number[]): string => {
  const sorted = values.toSorted((a, b) => a - b)
  return [0.5, 0.95, 0.99]
    .map((p) => ((sorted[Math.ceil(p * sorted.length) - 1] ?? Number.NaN) / 1000).toFixed(1))
    .join(' / ')
}

type Measured = { name: string; load: Load; megabytes: (number | null)[] }
let recordings: Recording[] = []

const measure = async (setUp: SetUp): Promise<Measured> => {
  const installed = await install(setUp, folder)
  try {
    // Also warms everything up: compiled code, connections, capability statement.
    recordings = await record(installed.appUrl, installed.ehr, patientIds)
    const load = await allAtOnce(installed.appUrl, installed.ehr.at.pages, patientIds)
    load.errors.push(...installed.balancer.failures)
    return { name: setUp.name, load, megabytes: installed.processes.map((one) => one.peakMegabytes()) }
  } finally {
    await installed.stop()
  }
}

const measured: Measured[] = []
for (const setUp of setUps) {
  console.error(`${new Date().toISOString()} ${setUp.name} …`)
  const { name, load, megabytes } = await measure(setUp)
  measured.push({ name, load, megabytes })
  console.error(`${load.times.length} ended, ${load.errors.length} errors, ${load.seconds.toFixed(0)} s`)
}
console.error(`${new Date().toISOString()} the EHR alone …`)
const ehr = await startEhr('http://localhost:1', folder)
await replay(ehr.at, patientIds.slice(0, 28), recordings)
const alone = (clinicians / (await replay(ehr.at, patientIds, recordings))) * 60
ehr.stop()
rmSync(folder, { recursive: true, force: true })

console.log(
  `${clinicians} clinicians at once. Times in seconds, p50 / p95 / p99. The EHR alone: ${alone.toFixed(0)} launches a minute.\n`,
)
console.log(
  '| set-up | launches a minute | of the EHR alone | launch to chart | preview | sign to verified | peak memory, MB | errors |',
)
console.log('|---|---|---|---|---|---|---|---|')
for (const { name, load, megabytes } of measured) {
  const perMinute = (load.times.length / load.seconds) * 60
  const cells = [
    name,
    perMinute.toFixed(0),
    `${((perMinute / alone) * 100).toFixed(0)} %`,
    percentiles(load.times.map(({ chart }) => chart)),
    percentiles(load.times.map(({ preview }) => preview)),
    percentiles(load.times.map(({ verified }) => verified)),
    megabytes.map((one) => one?.toFixed(0) ?? '?').join(' + '),
    String(load.errors.length),
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
const errors = measured.flatMap(({ name, load }) => load.errors.map((error) => `${name}: ${error}`))
for (const error of errors) console.error(error)
process.exitCode = errors.length > 0 ? 1 : 0
