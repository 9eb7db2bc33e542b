/** A chart whose every text is markup that runs a script or calls another server, if any page takes it for markup. */
const beacon = 'http://hostile.invalid'
const scripts = [
  `<img src="${beacon}/hostile.png" onerror="window.hostile=1">`,
  '<script>window.hostile=1</script>',
  '<svg onload="window.hostile=1"><animate onbegin="window.hostile=1"/></svg>',
  '"\'><iframe srcdoc="<script>parent.hostile=1</script>"></iframe>',
  '</title></style></textarea></script><script>window.hostile=1</script>',
  `<style>@import "${beacon}/hostile.css"</style><base href="${beacon}/"><meta http-equiv="refresh" content="0;url=${beacon}">`,
  '{{constructor.constructor("window.hostile=1")()}} javascript:window.hostile=1',
  `[click](javascript:window.hostile=1) ![x](${beacon}/hostile.md)`,
].join(' ')

/** Short ones, to find them again on the page. */
export const hostileWords = {
  name: '<img src=hostile onerror=hostile=1> \u202eVictim',
  medication: 'Naproxen <script>window.hostile=1</script>',
  report: '<svg onload=window.hostile=1> Marrow oedema of the left distal tibial metaphysis.',
}

const id = 'hostile'
const subject = { reference: `Patient/${id}` }
const when = '2026-06-10T09:00:00Z'
const meta = { versionId: '1', lastUpdated: when }
const base64 = (text: string) => Buffer.from(text).toString('base64')
const text = { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${scripts}</div>` }
const coded = (system: string, code: string) => ({ coding: [{ system, code, display: scripts }], text: scripts })
const category = (code: string) => [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code, display: scripts }] },
]
const loinc = 'http://loinc.org'
const snomed = 'http://snomed.info/sct'
const dicom = 'http://dicom.nema.org/resources/ontology/DCM'

const lab = (of: string, code: string, value: object) => ({
  resourceType: 'Observation',
  id: `hostile-${of}`,
  meta,
  text,
  status: 'final',
  category: category('laboratory'),
  code: coded(loinc, code),
  subject,
  effectiveDateTime: when,
  interpretation: [{ text: scripts }],
  note: [{ text: scripts }],
  ...value,
})
const report = (of: string, contentType: string, data: string) => ({
  resourceType: 'DiagnosticReport',
  id: `hostile-report-${of}`,
  meta,
  text,
  status: 'final',
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD', display: scripts }] }],
  code: { text: `MRI both ankles ${scripts}` },
  subject,
  effectiveDateTime: when,
  performer: [{ display: scripts }],
  conclusion: `${hostileWords.report} ${scripts}`,
  presentedForm: [{ contentType, data, title: scripts }],
})

export const hostileChart = (): Record<string, unknown>[] => [
  {
    resourceType: 'Patient',
    id,
    meta,
    text,
    name: [{ text: hostileWords.name, family: scripts, given: [scripts] }],
    birthDate: '2016-04-02',
    gender: 'female',
    identifier: [{ type: { coding: [{ code: 'MR' }], text: scripts }, system: 'urn:oid:1.2.3', value: scripts }],
    photo: [{ contentType: 'image/svg+xml', data: base64(scripts), url: `${beacon}/hostile.svg` }],
  },
  lab('crp', '1988-5', { valueQuantity: { value: 24, unit: scripts, system: scripts, code: scripts } }),
  lab('esr', '4537-7', { valueString: scripts, dataAbsentReason: { text: scripts } }),
  lab('hb', '718-7', { valueQuantity: { value: 12, unit: 'g/dL' }, referenceRange: [{ text: scripts }] }),
  {
    resourceType: 'Condition',
    id: 'hostile-condition',
    meta,
    text,
    clinicalStatus: { coding: [{ code: 'active' }] },
    code: coded(snomed, '60168000'),
    bodySite: [coded(snomed, '12611008')],
    note: [{ text: scripts }],
    subject,
    recordedDate: when,
  },
  {
    resourceType: 'ImagingStudy',
    id: 'hostile-study',
    meta,
    text,
    status: 'available',
    subject,
    started: when,
    modality: [{ system: dicom, code: 'MR', display: scripts }],
    description: scripts,
    series: [
      { uid: scripts, modality: { system: dicom, code: 'MR' }, description: scripts, bodySite: { display: scripts } },
    ],
  },
  report('text', 'text/plain', base64(`${hostileWords.report}\n${scripts}`)),
  report('html', 'text/html', base64(`<p>${hostileWords.report}</p>${scripts}`)),
  report('svg', 'image/svg+xml', base64(`<svg xmlns="http://www.w3.org/2000/svg" onload="window.hostile=1"/>`)),
  report(
    'pdf',
    'application/pdf',
    base64(`%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n${scripts}`),
  ),
  report('odd', scripts, base64(scripts)),
  {
    resourceType: 'MedicationRequest',
    id: 'hostile-medication',
    meta,
    text,
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: {
      coding: [
        { system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '7258', display: hostileWords.medication },
      ],
      text: hostileWords.medication,
    },
    dosageInstruction: [{ text: scripts, patientInstruction: scripts }],
    note: [{ text: scripts }],
    subject,
    authoredOn: when,
  },
  {
    resourceType: 'AllergyIntolerance',
    id: 'hostile-allergy',
    meta,
    text,
    clinicalStatus: { coding: [{ code: 'active' }] },
    code: coded(snomed, '387207008'),
    reaction: [{ description: scripts, manifestation: [{ text: scripts }] }],
    patient: subject,
    recordedDate: when,
  },
  {
    resourceType: 'QuestionnaireResponse',
    id: 'hostile-earlier',
    meta,
    text,
    status: 'completed',
    questionnaire: 'https://hostile.invalid/Questionnaire/x',
    subject,
    authored: when,
    author: { display: scripts },
    item: [{ linkId: scripts, text: scripts, answer: [{ valueString: scripts }] }],
  },
]
