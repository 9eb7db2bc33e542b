/** A patient's chart: banner, the button that opens the app, tabs, and the app's frame. */
import type { FhirResource, Patient, Practitioner } from 'fhir/r4.js'
import { patientOf } from '../fhir/patient-of.ts'
import type { Repository } from '../fhir/repository.ts'
import { other, problems, reports, results } from './chart-sections.ts'
import { documents } from './documents.ts'
import { type Html, html } from './html.ts'
import { age, codeText, patientName, recordNumber } from './names.ts'

const banner = (patient: Patient, now: Date): Html => html`
  <section class="banner" aria-label="Patient">
    <h1>${patientName(patient)}</h1>
    <dl>
      <div><dt>Born</dt><dd>${patient.birthDate ?? 'not recorded'} (${age(patient.birthDate, now)})</dd></div>
      <div><dt>Sex</dt><dd>${patient.gender ?? 'not recorded'}</dd></div>
      <div><dt>Record number</dt><dd>${recordNumber(patient)}</dd></div>
    </dl>
    <button type="button" class="primary" id="open-app">Open CRMO assessment</button>
    <p id="app-message" role="status"></p>
  </section>`

const tab = (id: string, name: string, first = false): Html =>
  html`<button type="button" role="tab" id="tab-${id}" aria-controls="panel-${id}" aria-selected="${String(first)}"${first ? null : html` tabindex="-1"`}>${name}</button>`

const panel = (id: string, content: Html, first = false): Html =>
  html`<div role="tabpanel" id="panel-${id}" aria-labelledby="tab-${id}" tabindex="0"${first ? null : html` hidden`}>${content}</div>`

export const chartPage = async (
  repository: Repository,
  patient: Patient,
  user: Practitioner,
  now: Date,
  frame: { base: string; sandbox: string | null },
): Promise<Html> => {
  const id = patient.id ?? ''
  const own = async <T extends FhirResource['resourceType']>(type: T) =>
    (await repository.list(type)).filter((one) => patientOf(one as FhirResource) === id)
  const background = [
    ...(await own('AllergyIntolerance')).map((one) => ({ kind: 'Allergy', what: codeText(one.code), resource: one })),
    ...(await own('MedicationRequest')).map((one) => ({
      kind: 'Medication',
      what: codeText(one.medicationCodeableConcept),
      resource: one,
    })),
    ...(await own('Procedure')).map((one) => ({ kind: 'Procedure', what: codeText(one.code), resource: one })),
    ...(await own('Immunization')).map((one) => ({
      kind: 'Immunisation',
      what: codeText(one.vaccineCode),
      resource: one,
    })),
    ...(await own('FamilyMemberHistory')).map((one) => ({
      kind: `Family: ${codeText(one.relationship)}`,
      what: (one.condition ?? []).map((condition) => codeText(condition.code)).join(', '),
      resource: one,
    })),
    ...(await own('ImagingStudy')).map((one) => ({ kind: 'Imaging', what: one.description ?? 'study', resource: one })),
  ]
  return html`${banner(patient, now)}
  <div id="chart" data-base="${frame.base}" data-patient="${id}" data-user="${user.id}"${frame.sandbox === null ? null : html` data-sandbox="${frame.sandbox}"`}>
    <div role="tablist" aria-label="Chart">
      ${tab('summary', 'Summary', true)}${tab('results', 'Results')}${tab('reports', 'Reports')}${tab('documents', 'Documents')}${tab('app', 'CRMO assessment')}
    </div>
    ${panel('summary', html`<h2>Summary</h2>${problems(await own('Condition'))}${other(background)}`, true)}
    ${panel('results', html`<h2>Results</h2>${results(await own('Observation'))}`)}
    ${panel('reports', html`<h2>Reports</h2>${await reports(await own('DiagnosticReport'), (binary) => repository.read('Binary', binary))}`)}
    ${panel(
      'documents',
      html`<h2>Documents</h2><button type="button" id="refresh-documents">Refresh documents</button>
      <div id="documents" aria-live="polite">${await documents(repository, id)}</div>`,
    )}
    ${panel('app', html`<h2>CRMO assessment</h2><p id="app-closed">The app is not open. Use “Open CRMO assessment” above.</p><div id="app-frame"></div>`)}
  </div>
  <noscript><p>This page needs JavaScript to open the app.</p></noscript>`
}
