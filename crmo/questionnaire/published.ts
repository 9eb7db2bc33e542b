/**
 * What `smart-config/questionnaire/` publishes, built from the tables. A test compares the files with this; after a change
 * `node test/crmo/questionnaire/publish.ts` writes them anew.
 */
import type { CodeSystem, Questionnaire, QuestionnaireItem, StructureDefinition, ValueSet } from 'fhir/r4.js'
import {
  codeSystemUrl,
  evidenceExtensionUrl,
  evidenceIdsExtensionUrl,
  passageExtensionUrl,
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
] as const

export const evidenceDefinition = (): StructureDefinition => ({
  resourceType: 'StructureDefinition',
  id: 'evidence',
  url: evidenceExtensionUrl,
  name: 'CrmoEvidence',
  title: 'Source of answers',
  ...common,
  description: 'A source in the list at the end: what answers rest on in the chart.',
  fhirVersion: '4.0.1',
  kind: 'complex-type',
  abstract: false,
  context: [{ type: 'element', expression: 'QuestionnaireResponse.item.answer' }],
  type: 'Extension',
  baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
  derivation: 'constraint',
  differential: {
    element: [
      { id: 'Extension', path: 'Extension', short: 'Source of answers' },
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

const oneString = (id: string, url: string, name: string, title: string, description: string): StructureDefinition => ({
  resourceType: 'StructureDefinition',
  id,
  url,
  name,
  title,
  ...common,
  description,
  fhirVersion: '4.0.1',
  kind: 'complex-type',
  abstract: false,
  context: [{ type: 'element', expression: 'QuestionnaireResponse.item.answer' }],
  type: 'Extension',
  baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
  derivation: 'constraint',
  differential: {
    element: [
      { id: 'Extension', path: 'Extension', short: title },
      { id: 'Extension.extension', path: 'Extension.extension', max: '0' },
      { id: 'Extension.url', path: 'Extension.url', fixedUri: url },
      { id: 'Extension.value[x]', path: 'Extension.value[x]', min: 1, type: [{ code: 'string' }] },
    ],
  },
})

export const evidenceIdsDefinition = (): StructureDefinition =>
  oneString(
    'evidence-ids',
    evidenceIdsExtensionUrl,
    'CrmoEvidenceIds',
    'What an answer rests on',
    'Ids of the sources (e1) and quoted passages (e1.2) that the answer rests on, separated by a space; each stands in the list of sources of the same document.',
  )

export const passageDefinition = (): StructureDefinition =>
  oneString(
    'passage',
    passageExtensionUrl,
    'CrmoPassage',
    'Where quoted words stand',
    'Separated by spaces: the id of the passage; which text of the source (#1: its first attachment or text; else the whole name of the text); the first UTF-16 unit of the quoted words in the normalised text, a hyphen, and the first unit after them.',
  )
