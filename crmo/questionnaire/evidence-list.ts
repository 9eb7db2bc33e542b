/**
 * What the answers of a QuestionnaireResponse rest on: each source once, in a list at its end, with the passages quoted from it. The
 * answers name them by id.
 */
import type { Extension, QuestionnaireResponseItem } from 'fhir/r4.js'
import {
  evidenceExtensionUrl,
  evidenceIdsExtensionUrl,
  passageExtensionUrl,
} from '../../smart-config/questionnaire/canonicals.ts'
import type { Evidence, Span } from '../evidence.ts'
import { flatItems } from './items.ts'
import { printable } from './printable.ts'

export type EvidenceList = {
  /** `e1` for a source, `e1.2` for a passage of it: the same evidence has the same id. */
  idOf: (evidence: Evidence) => string
  /** The list, in the order in which the sources were first named. */
  items: () => QuestionnaireResponseItem[]
}

type Source = { id: string; extension: Extension; passages: Map<string, Passage> }
type Passage = { id: string; quote: string; extension: Extension }

export function evidenceList(): EvidenceList {
  const sources = new Map<string, Source>()
  return {
    idOf({ span, ...evidence }) {
      const extension = sourceExtension(evidence)
      const key = JSON.stringify(extension)
      const source = sources.get(key) ?? { id: `e${sources.size + 1}`, extension, passages: new Map() }
      sources.set(key, source)
      return span ? passageOf(source, span, evidence.reference).id : source.id
    },
    items: () => [...sources.values()].map(sourceItem),
  }
}

/** Our extension: the ids of what an answer rests on, each once, separated by a space. */
export const evidenceIdsExtension = (ids: string[]): Extension[] =>
  ids.length === 0 ? [] : [{ url: evidenceIdsExtensionUrl, valueString: [...new Set(ids)].join(' ') }]

function passageOf(source: Source, span: Span, reference: string): Passage {
  const key = JSON.stringify([span.textId, span.start, span.end, span.text])
  const id = `${source.id}.${source.passages.size + 1}`
  const text = span.textId.startsWith(`${reference}#`) ? span.textId.slice(reference.length) : span.textId
  const passage = source.passages.get(key) ?? {
    id,
    quote: printable(span.text) || '(nothing printable)',
    extension: { url: passageExtensionUrl, valueString: `${id} ${printable(text)} ${span.start}-${span.end}` },
  }
  source.passages.set(key, passage)
  return passage
}

const texts = new Map(flatItems().map(({ linkId, text }) => [linkId, text]))

const sourceItem = ({ id, extension, passages }: Source): QuestionnaireResponseItem => ({
  linkId: 'evidence',
  text: texts.get('evidence'),
  item: [
    {
      linkId: 'evidence.id',
      text: texts.get('evidence.id'),
      answer: [{ valueString: id, extension: [extension] }],
    },
    ...(passages.size === 0
      ? []
      : [
          {
            linkId: 'evidence.passage',
            text: texts.get('evidence.passage'),
            answer: [...passages.values()].map(({ quote, extension }) => ({
              valueString: quote,
              extension: [extension],
            })),
          },
        ]),
  ],
})

const string = (url: string, value: string | null | undefined): Extension[] => {
  const text = printable(value)
  return text === '' ? [] : [{ url, valueString: text }]
}

/** Our extension: reference (version-specific where known) and the values as charted. */
function sourceExtension(evidence: Omit<Evidence, 'span'>): Extension {
  const local = /^[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.test(evidence.reference)
  const versioned = evidence.version ? `${evidence.reference}/_history/${evidence.version}` : evidence.reference
  const label = printable(evidence.label) || evidence.reference
  return {
    url: evidenceExtensionUrl,
    extension: [
      {
        url: 'source',
        valueReference: local
          ? { reference: versioned, display: label }
          : { display: `${evidence.reference}: ${label}` },
      },
      ...string('date', evidence.date),
      ...string('status', evidence.status),
      ...(evidence.code?.code
        ? [{ url: 'code', valueCoding: { system: evidence.code.system, code: evidence.code.code } }]
        : []),
      ...string('value', evidence.value),
      ...string('converted', evidence.converted),
      ...string('referenceRange', evidence.referenceRange),
      ...string('performer', evidence.performer),
      ...string('note', evidence.note),
    ],
  }
}
