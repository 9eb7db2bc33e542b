/** One sandbox for a file of switch tests; every switch is off again after each test. */
import { afterEach, beforeAll } from 'vitest'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { fhirClient } from '../grant.ts'
import { startForTest } from '../start.ts'

export type Bench = { sandbox: Sandbox; fhir: Awaited<ReturnType<typeof fhirClient>> }

export const benchForTests = (): Bench => {
  const bench = {} as Bench
  beforeAll(async () => {
    bench.sandbox = await startForTest()
    bench.fhir = await fhirClient(bench.sandbox, 'demo-multifocal')
    return () => bench.sandbox.close()
  })
  afterEach(() => bench.sandbox.resetSwitches())
  return bench
}
