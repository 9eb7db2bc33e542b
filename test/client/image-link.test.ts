import { describe, expect, it } from 'vitest'
import { mayOpen, viewerAddress } from '../../client/evidence/image-link.tsx'
import { readChart } from '../../crmo/chart/read-chart.ts'

const study = (endpoint: object, named = '#viewer') => ({
  resourceType: 'ImagingStudy',
  id: 's1',
  status: 'available',
  subject: { reference: 'Patient/p' },
  started: '2026-05-02',
  description: 'MRI whole body',
  endpoint: [{ reference: named }],
  contained: [{ resourceType: 'Endpoint', id: 'viewer', status: 'active', ...endpoint }],
})
const report = {
  resourceType: 'DiagnosticReport',
  id: 'r1',
  status: 'final',
  code: { text: 'MRI whole body' },
  subject: { reference: 'Patient/p' },
  effectiveDateTime: '2026-05-02',
  imagingStudy: [{ reference: 'ImagingStudy/s1' }],
  conclusion: 'Normal.',
}
const studiesOf = (...resources: object[]) =>
  readChart([{ resourceType: 'Patient', id: 'p', birthDate: '2015-01-01' }, ...resources], '2026-06-01T00:00:00Z')
    .studies
const address = 'https://viewer.hospital.example/study?uid=1.2.3'
const iid = { connectionType: { code: 'ihe-iid' }, address }

describe('the images behind a source', () => {
  it('are found from the study and from its report', () => {
    const studies = studiesOf(study(iid), report)
    for (const reference of ['ImagingStudy/s1', 'DiagnosticReport/r1'])
      expect(viewerAddress(studies, reference)).toBe(address)
    expect(viewerAddress(studies, 'DiagnosticReport/r2')).toBeNull()
  })

  it('have no viewer where the endpoint is one between machines, is off, or is not the one named', () => {
    for (const one of [
      study({ ...iid, connectionType: { code: 'dicom-wado-rs' } }),
      study({ ...iid, status: 'off' }),
      study(iid, '#other'),
      study({ address: 17 }),
    ])
      expect(viewerAddress(studiesOf(one), 'ImagingStudy/s1')).toBeNull()
  })

  it('are opened only over https and at an origin that the hospital names', () => {
    const origins = ['https://viewer.hospital.example']
    expect(mayOpen(address, origins)).toBe(true)
    for (const other of [
      'http://viewer.hospital.example/study',
      'https://viewer.hospital.example.evil.example/',
      'https://user@viewer.hospital.example/',
      'javascript:alert(1)',
      'viewer',
    ])
      expect(mayOpen(other, origins), other).toBe(false)
    expect(mayOpen(address, [])).toBe(false)
  })
})
