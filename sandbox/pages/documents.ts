/** The documents of a chart: what apps and people wrote, newest first, readable. */
import type { DocumentReference, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4.js'
import { narrativeFault } from '../fhir/narrative.ts'
import { patientOf } from '../fhir/patient-of.ts'
import type { Repository } from '../fhir/repository.ts'
import { attachmentText } from './attachment-text.ts'
import { checkedHtml, type Html, html } from './html.ts'
import { codeText, minute, quantityText } from './names.ts'

type Answer = NonNullable<QuestionnaireResponseItem['answer']>[number]

const answerText = (answer: Answer): string => {
  const { valueCoding, valueQuantity, valueReference, item: _item, extension: _extension, id: _id, ...rest } = answer
  if (valueCoding) return valueCoding.display ?? valueCoding.code ?? ''
  if (valueQuantity) return quantityText(valueQuantity)
  if (valueReference) return valueReference.display ?? valueReference.reference ?? ''
  if (answer.valueBoolean !== undefined) return answer.valueBoolean ? 'yes' : 'no'
  return String(Object.values(rest)[0] ?? '')
}

const items = (list: QuestionnaireResponseItem[] | undefined): Html | null =>
  list && list.length > 0
    ? html`<ul class="answers">${list.map(
        (item) =>
          html`<li><span class="question">${item.text ?? item.linkId}</span>${(item.answer ?? []).map(
            (answer) => html` <span class="answer">${answerText(answer)}</span>${items(answer.item)}`,
          )}${items(item.item)}</li>`,
      )}</ul>`
    : null

type Document = { key: string; when: string; body: Html }

const heading = (key: string, title: string, facts: (string | undefined)[]): Html => html`
  <h3 id="${key}">${title}</h3>
  <p class="when">${facts.filter(Boolean).join(' · ')}</p>`

/** What an app writes was checked when it came; a chart from a folder was not. */
const narrative = (div: string): Html => {
  const fault = narrativeFault(div)
  return fault === null
    ? html`<div class="narrative">${checkedHtml(div)}</div>`
    : html`<p>Its narrative is not shown: ${fault}.</p>`
}

const response = (one: QuestionnaireResponse, authorName: string): Document => {
  const key = `QuestionnaireResponse-${one.id}`
  return {
    key,
    when: one.authored ?? '',
    body: html`${heading(key, 'Questionnaire response', [minute(one.authored), authorName, one.status, `id ${one.id}`])}
  <p class="when">${one.questionnaire}</p>
  ${one.text?.div ? narrative(one.text.div) : null}
  <details><summary>All answers</summary>${items(one.item) ?? html`<p>No answers.</p>`}</details>`,
  }
}

const note = (one: DocumentReference, authorName: string, texts: string[]): Document => {
  const key = `DocumentReference-${one.id}`
  return {
    key,
    when: one.date ?? '',
    body: html`${heading(key, codeText(one.type), [minute(one.date), authorName, one.docStatus ?? one.status, `id ${one.id}`])}
  ${texts.map((text) => html`<pre>${text}</pre>`)}`,
  }
}

/** The documents section's content; also fetched alone when the page refreshes it. */
export const documents = async (repository: Repository, patientId: string): Promise<Html> => {
  const own = <T extends QuestionnaireResponse | DocumentReference>(list: T[]) =>
    list.filter((one) => patientOf(one) === patientId)
  const authorOf = async (reference: string | undefined) => {
    const [, id] = /Practitioner\/([^/]+)/.exec(reference ?? '') ?? []
    return id ? ((await repository.read('Practitioner', id))?.name?.[0]?.text ?? '') : ''
  }
  const responses = own(await repository.list('QuestionnaireResponse')).map(async (one) =>
    response(one, await authorOf(one.author?.reference)),
  )
  const notes = own(await repository.list('DocumentReference')).map(async (one) => {
    const texts = one.content.map(({ attachment }) => attachmentText(attachment, (id) => repository.read('Binary', id)))
    return note(one, await authorOf(one.author?.[0]?.reference), await Promise.all(texts))
  })
  const all = (await Promise.all([...responses, ...notes])).toSorted((a, b) => b.when.localeCompare(a.when))
  return all.length === 0
    ? html`<p>No documents in this chart.</p>`
    : html`${all.map(({ key, body }) => html`<article class="document" aria-labelledby="${key}">${body}</article>`)}`
}
