/** What a chart page shows of the chart itself: problems, results, reports, treatment. */
import type { Condition, DiagnosticReport, FhirResource, Observation } from 'fhir/r4.js'
import { attachmentText, type ReadBinary } from './attachment-text.ts'
import { type Html, html } from './html.ts'
import { codeText, day, minute, observationRange, observationValue } from './names.ts'

const shownResults = 60

const table = (caption: string, columns: string[], rows: Html[]): Html =>
  rows.length === 0
    ? html`<p>${caption}: none recorded.</p>`
    : html`<div class="scroll"><table>
  <caption>${caption}</caption>
  <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
  <tbody>${rows}</tbody></table></div>`

const cells = (...values: string[]): Html => html`<tr>${values.map((value) => html`<td>${value}</td>`)}</tr>`

const dated = (one: FhirResource): string => {
  const { effectiveDateTime, issued, recordedDate, authoredOn, performedDateTime, occurrenceDateTime, date, started } =
    one as unknown as Record<string, string | undefined>
  return (
    effectiveDateTime ??
    started ??
    issued ??
    recordedDate ??
    authoredOn ??
    performedDateTime ??
    occurrenceDateTime ??
    date ??
    ''
  )
}

/** Newest first. */
const newest = <T extends FhirResource>(list: T[]): T[] => list.toSorted((a, b) => dated(b).localeCompare(dated(a)))

export const problems = (conditions: Condition[]): Html =>
  table(
    'Problems and diagnoses',
    ['Problem', 'Clinical status', 'Verification', 'Recorded'],
    newest(conditions).map((one) =>
      cells(
        codeText(one.code),
        one.clinicalStatus ? codeText(one.clinicalStatus) : '',
        one.verificationStatus ? codeText(one.verificationStatus) : '',
        day(one.recordedDate),
      ),
    ),
  )

export const results = (observations: Observation[]): Html => {
  const more = observations.length - shownResults
  return html`${table(
    'Results and measurements, newest first',
    ['When', 'What', 'Value', 'Reference range', 'Status'],
    newest(observations)
      .slice(0, shownResults)
      .map((one) =>
        cells(
          minute(one.effectiveDateTime),
          codeText(one.code),
          observationValue(one),
          observationRange(one),
          one.status,
        ),
      ),
  )}${more > 0 ? html`<p>${more} older results are not shown.</p>` : null}`
}

export const reports = async (list: DiagnosticReport[], readBinary: ReadBinary): Promise<Html> => {
  if (list.length === 0) return html`<p>No reports recorded.</p>`
  const parts = newest(list).map(async (one) => {
    const forms = await Promise.all((one.presentedForm ?? []).map((form) => attachmentText(form, readBinary)))
    return html`<article class="report">
  <h3>${codeText(one.code)} <span class="when">${day(dated(one))} · ${one.status}</span></h3>
  ${forms.map((text) => html`<pre>${text}</pre>`)}
  ${one.conclusion ? html`<p>${one.conclusion}</p>` : null}
</article>`
  })
  return html`${await Promise.all(parts)}`
}

/** The rest of the chart in one table: one line a record. */
export const other = (list: { kind: string; what: string; resource: FhirResource }[]): Html =>
  table(
    'Treatment and background',
    ['Kind', 'What', 'Status', 'When'],
    list.map(({ kind, what, resource }) =>
      cells(kind, what, String((resource as { status?: string }).status ?? ''), day(dated(resource))),
    ),
  )
