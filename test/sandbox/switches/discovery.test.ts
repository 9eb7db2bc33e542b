import { expect, it } from 'vitest'
import { benchForTests } from './for-each.ts'

const bench = benchForTests()
const discover = () => fetch(`${bench.sandbox.fhirBase}/.well-known/smart-configuration`, { redirect: 'manual' })

it('nextDiscoveryStatuses: 503, then there again', async () => {
  bench.sandbox.switches.nextDiscoveryStatuses = [503]
  expect((await discover()).status).toBe(503)
  expect((await discover()).status).toBe(200)
})

it('discoveryRedirectOrigin: to another origin', async () => {
  bench.sandbox.switches.discoveryRedirectOrigin = 'http://elsewhere.invalid'
  const answer = await discover()
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe('http://elsewhere.invalid/fhir/.well-known/smart-configuration')
})

it('nextMetadataStatuses', async () => {
  bench.sandbox.switches.nextMetadataStatuses = [502]
  const metadata = () => fetch(`${bench.sandbox.fhirBase}/metadata`)
  expect((await metadata()).status).toBe(502)
  expect((await (await metadata()).json()).resourceType).toBe('CapabilityStatement')
})
