/** Items of a QuestionnaireResponse, with the texts of the Questionnaire and where each answer came from. */
import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from 'fhir/r4.js'
import type { Evidence } from '../evidence.ts'
import { type Origin, originExtension } from './answers.ts'
import { type EvidenceList, evidenceIdsExtension } from './evidence-list.ts'
import { flatItems } from './items.ts'
import type { Signing } from './signing.ts'

type Value = Omit<QuestionnaireResponseItemAnswer, 'item' | 'extension'>
type Fields = {
  origin?: Origin
  evidence?: Evidence[]
  item?: QuestionnaireResponseItem[]
}
export type Write = (linkId: string, values: Value[], fields?: Fields) => QuestionnaireResponseItem[]

const texts = new Map(flatItems().map(({ linkId, text }) => [linkId, text]))

/** One item, or none when there is nothing to say: FHIR has no empty answers. Its sources go to the list, the answer names them. */
export const writer =
  (signing: Signing, sources: EvidenceList): Write =>
  (linkId, values, { origin = 'auto', evidence = [], item = [] } = {}) => {
    if (values.length === 0) return []
    const extension = [
      ...originExtension(origin, signing.author.reference),
      ...evidenceIdsExtension(evidence.map(sources.idOf)),
    ]
    const answer = values.map((value) => ({
      ...value,
      ...(extension.length > 0 ? { extension } : {}),
      ...(item.length > 0 ? { item } : {}),
    }))
    return [{ linkId, text: texts.get(linkId), answer }]
  }

export const group = (linkId: string, item: QuestionnaireResponseItem[]): QuestionnaireResponseItem[] =>
  item.length > 0 ? [{ linkId, text: texts.get(linkId), item }] : []

export const integer = (value: number): Value[] => [{ valueInteger: value }]
export const decimal = (value: number | null): Value[] => (value === null ? [] : [{ valueDecimal: value }])
