/** The EHR's first page: its patients, in two groups, with a search box. */
import type { Patient, Practitioner } from 'fhir/r4.js'
import type { Repository } from '../fhir/repository.ts'
import { chartDescriptions } from '../patients/charts.ts'
import { type Html, html } from './html.ts'
import { age, patientName, recordNumber } from './names.ts'

/** What the list needs to know of the EHR whose patients it shows. */
export type ListParts = {
  repository: Repository
  /** Path of this EHR's pages. */
  base: string
  /** The id under which this EHR holds a built-in patient. */
  patientId: (id: string) => string
  choice: Html
  now: Date
}
type Descriptions = Record<string, string>

const about = (patient: Patient, descriptions: Descriptions): Html | null => {
  const text = descriptions[patient.id ?? '']
  return text ? html`<td>${text}</td>` : null
}

const row = (patient: Patient, user: Practitioner, base: string, now: Date, descriptions: Descriptions): Html => html`
  <tr>
    <th scope="row"><a href="${base}/charts/${patient.id}?user=${user.id}">${patientName(patient)}</a></th>
    <td>${recordNumber(patient)}</td>
    <td>${patient.birthDate ?? 'not recorded'}</td>
    <td>${age(patient.birthDate, now)}</td>
    <td>${patient.gender ?? 'not recorded'}</td>
    ${about(patient, descriptions)}
  </tr>`

const group = (
  title: string,
  patients: Patient[],
  user: Practitioner,
  { base, now }: ListParts,
  descriptions: Descriptions,
): Html | null =>
  patients.length === 0
    ? null
    : html`
  <section aria-labelledby="${title.replaceAll(' ', '-')}">
    <h2 id="${title.replaceAll(' ', '-')}">${title}</h2>
    <div class="scroll"><table>
      <thead><tr>
        <th scope="col">Patient</th><th scope="col">Record number</th><th scope="col">Born</th>
        <th scope="col">Age</th><th scope="col">Sex</th>${patients.some((one) => about(one, descriptions)) ? html`<th scope="col">About this chart</th>` : null}
      </tr></thead>
      <tbody>${patients.map((patient) => row(patient, user, base, now, descriptions))}</tbody>
    </table></div>
  </section>`

export const patientList = async (parts: ListParts, user: Practitioner, query: string): Promise<Html> => {
  const { repository, base, patientId, choice } = parts
  const wanted = query.trim().toLowerCase()
  const descriptions = Object.fromEntries(Object.entries(chartDescriptions).map(([id, text]) => [patientId(id), text]))
  const patients = (await repository.list('Patient')).filter((patient) =>
    `${patientName(patient)} ${recordNumber(patient)}`.toLowerCase().includes(wanted),
  )
  const own = patients.filter(({ id }) => id !== undefined && id in descriptions)
  const published = patients.filter((patient) => !own.includes(patient))
  return html`
  <h1>Patients</h1>
  ${choice}
  <p>Documents that the app writes are kept in memory: they are gone when this EHR is stopped.</p>
  <form method="get" action="${base}/" role="search" class="search">
    <input type="hidden" name="user" value="${user.id}">
    <label for="q">Name or record number</label>
    <input id="q" name="q" type="search" value="${query}">
    <button type="submit">Search</button>
  </form>
  ${patients.length === 0 ? html`<p>No patient is called “${query}”.</p>` : null}
  ${group('Demonstration charts', own, user, parts, descriptions)}
  ${group('Published practice cases', published, user, parts, descriptions)}`
}
