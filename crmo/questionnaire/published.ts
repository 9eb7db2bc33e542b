/**
 * What `smart-config/questionnaire/` publishes, built from the tables. A test compares the files with this; after a change
 * `node test/crmo/questionnaire/publish.ts` writes them anew.
 */
import type { CodeSystem, Questionnaire, QuestionnaireItem, StructureDefinition, ValueSet } from 'fhir/r4.js'
import {
  codeSystemUrl,
  evidenceExtensionUrl,
  questionnaireUrl,
  questionnaireVersion,
  valueSetUrl,
} from '../../smart-config/questionnaire/canonicals.ts'
import { codes } from './codes.ts'
import type { Item } from './item.ts'
import { items } from './items.ts'

const common = {
  version: questionnaireVersion,
  status: 'active',
  experimental: false,
  date: '2026-11-25',
  publisher: 'crmo-on-fhir',
} as const

const questionnaireItem = ({
  linkId,
  text,
  type,
  repeats,
  required,
  codes: set,
  valueSet,
  item,
}: Item): QuestionnaireItem => ({
  linkId,
  text,
  type,
  ...(required ? { required } : {}),
  ...(repeats ? { repeats } : {}),
  ...(set || valueSet ? { answerValueSet: set ? valueSetUrl(set) : valueSet } : {}),
  ...(item ? { item: item.map(questionnaireItem) } : {}),
})

export const questionnaire = (): Questionnaire => ({
  resourceType: 'Questionnaire',
  id: 'crmo-assessment',
  url: questionnaireUrl,
  name: 'CrmoAssessment',
  title: 'CRMO / CNO assessment',
  ...common,
  description:
    'A signed assessment of a child with bone pain for chronic recurrent multifocal osteomyelitis (CRMO / CNO): red flags, score with its interval, lesions, findings, biopsy-sparing gate, plan, treatment alerts, mimics, further instruments and follow-up. Decision support, not a diagnosis.',
  subjectType: ['Patient'],
  item: items.map(questionnaireItem),
})

/** One concept a code; a code that stands in several value sets (`unspecified`) means the same in each. */
export const codeSystem = (): CodeSystem => {
  const concepts = new Map(Object.values(codes).flatMap((set) => Object.entries<string>(set)))
  return {
    resourceType: 'CodeSystem',
    id: 'crmo-assessment',
    url: codeSystemUrl,
    name: 'CrmoAssessmentCodes',
    title: 'Codes of the CRMO / CNO assessment',
    ...common,
    caseSensitive: true,
    content: 'complete',
    count: concepts.size,
    concept: [...concepts].map(([code, display]) => ({ code, display })),
  }
}

export const valueSets = (): ValueSet[] =>
  Object.entries<Record<string, string>>(codes).map(([name, set]) => ({
    resourceType: 'ValueSet',
    id: `crmo-${name}`,
    url: valueSetUrl(name),
    name: `Crmo${name
      .split('-')
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join('')}`,
    title: `CRMO / CNO assessment: ${name.replaceAll('-', ' ')}`,
    ...common,
    compose: {
      include: [{ system: codeSystemUrl, concept: Object.entries(set).map(([code, display]) => ({ code, display })) }],
    },
  }))

/** Parts of the evidence extension: name, type, meaning. */
const evidenceParts = [
  ['source', 'Reference', 'The resource it rests on, version-specific where the version is known'],
  ['date', 'string', 'Clinically relevant time, as charted'],
  ['status', 'string', 'Status as charted'],
  ['code', 'Coding', 'Code of the source'],
  ['value', 'string', 'Value as charted, with its unit'],
  ['converted', 'string', 'Value after conversion, when that differs'],
  ['referenceRange', 'string', 'Reference range as charted'],
  ['performer', 'string', 'Who made, measured or reported it, as charted'],
  ['note', 'string', 'How it was read'],
  ['quote', 'string', 'The words of the report'],
  ['text', 'string', 'Which text of the source: reference and number of the attachment, or "conclusion"'],
  ['start', 'integer', 'First UTF-16 unit of the quote in the normalised text'],
  ['end', 'integer', 'First UTF-16 unit after the quote'],
] as const

export const evidenceDefinition = (): StructureDefinition => ({
  resourceType: 'StructureDefinition',
  id: 'evidence',
  url: evidenceExtensionUrl,
  name: 'CrmoEvidence',
  title: 'Evidence of an answer',
  ...common,
  description: 'Points from an answer back to what it rests on in the chart.',
  fhirVersion: '4.0.1',
  kind: 'complex-type',
  abstract: false,
  context: [{ type: 'element', expression: 'QuestionnaireResponse.item.answer' }],
  type: 'Extension',
  baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
  derivation: 'constraint',
  differential: {
    element: [
      { id: 'Extension', path: 'Extension', short: 'Evidence of an answer' },
      ...evidenceParts.flatMap(([name, type, short]) => [
        {
          id: `Extension.extension:${name}`,
          path: 'Extension.extension',
          sliceName: name,
          short,
          min: name === 'source' ? 1 : 0,
          max: '1',
        },
        { id: `Extension.extension:${name}.url`, path: 'Extension.extension.url', fixedUri: name },
        { id: `Extension.extension:${name}.value[x]`, path: 'Extension.extension.value[x]', type: [{ code: type }] },
      ]),
      { id: 'Extension.url', path: 'Extension.url', fixedUri: evidenceExtensionUrl },
      { id: 'Extension.value[x]', path: 'Extension.value[x]', max: '0' },
    ],
  },
})
