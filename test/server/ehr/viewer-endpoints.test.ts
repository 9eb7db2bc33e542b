import { expect, it } from 'vitest'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import type { FhirReply } from '../../../server/ehr/access.ts'
import { readingLimits } from '../../../server/ehr/reading-limits.ts'
import { withViewerEndpoints } from '../../../server/ehr/viewer-endpoints.ts'

const fhirBase = 'https://ehr.example/fhir/r4'
const endpoint = (id: string, address = `https://viewer.example/${id}`) => ({
  resourceType: 'Endpoint',
  id,
  status: 'active',
  connectionType: { code: 'ihe-iid' },
  address,
})
const study = (...references: string[]) => ({
  resourceType: 'ImagingStudy',
  id: 'mri',
  status: 'available',
  subject: { reference: 'Patient/p' },
  started: '2026-06-01',
  description: 'MRI left knee',
  endpoint: references.map((reference) => ({ reference })),
})

/** What the chart then says of the viewer, and what the EHR was asked for. */
async function viewerOf(
  resources: { resourceType: string; id: string }[],
  served: Record<string, unknown>,
  may = true,
) {
  const asked: string[] = []
  const read = async (url: string): Promise<FhirReply> => {
    asked.push(url)
    const json = served[url] ?? { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-found' }] }
    return { kind: 'reply', status: served[url] ? 200 : 404, headers: {}, text: JSON.stringify(json), json }
  }
  const read1 = await withViewerEndpoints(resources, { access: { fhirBase, read }, limits: readingLimits }, may)
  const chart = readChart([{ resourceType: 'Patient', id: 'p' }, ...read1], '2026-06-20T12:00:00Z')
  return { viewer: chart.studies[0]?.viewer, asked, types: read1.map(({ resourceType }) => resourceType) }
}

it('takes the Endpoint that came with the study, and asks for nothing', async () => {
  expect(await viewerOf([study('Endpoint/one'), endpoint('one')], {})).toEqual({
    viewer: 'https://viewer.example/one',
    asked: [],
    types: ['ImagingStudy'],
  })
})

it('reads one that is only named, relative or at the own base, once for all studies', async () => {
  const served = { 'Endpoint/one': endpoint('one') }
  const twice = [study('Endpoint/one'), { ...study(`${fhirBase}/Endpoint/one`), id: 'again' }]
  expect(await viewerOf(twice, served)).toMatchObject({ viewer: 'https://viewer.example/one', asked: ['Endpoint/one'] })
})

it('asks nothing where the login may not, and never another host, another type or a path that climbs', async () => {
  expect(await viewerOf([study('Endpoint/one')], { 'Endpoint/one': endpoint('one') }, false)).toMatchObject({
    asked: [],
  })
  for (const reference of [
    'https://elsewhere.example/fhir/r4/Endpoint/one',
    'https://ehr.example/other/Endpoint/one',
    'Patient/one',
    '../admin',
    'Endpoint/../Patient/p',
    'Endpoint/one?x=1',
    '#one',
    'javascript:alert(1)',
  ])
    expect(await viewerOf([study(reference)], {}), reference).toEqual({
      viewer: undefined,
      asked: [],
      types: ['ImagingStudy'],
    })
})

it('keeps the study as it is when the Endpoint is refused or another one is answered; reads no more than four', async () => {
  expect(await viewerOf([study('Endpoint/one')], {})).toMatchObject({ viewer: undefined, types: ['ImagingStudy'] })
  expect(await viewerOf([study('Endpoint/one')], { 'Endpoint/one': endpoint('two') })).toMatchObject({
    viewer: undefined,
  })
  const many = Array.from({ length: 9 }, (_, index) => `Endpoint/e${index}`)
  expect((await viewerOf([study(...many)], {})).asked).toHaveLength(4)
})
