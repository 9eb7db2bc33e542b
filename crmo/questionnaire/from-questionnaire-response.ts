import { z } from 'zod'
import { assessmentIdentifierSystem, questionnaireUrl } from '../../smart-config/questionnaire/canonicals.ts'

/** What a later launch shows of an assessment that is in the chart. */
export type AssessmentSummary = {
  /** `QuestionnaireResponse/1`. */
  reference: string
  /** From the identifier, else from the item: some EHRs replace the identifier. */
  assessmentId: string | null
  status: string
  authored: string | null
  /** Display name, else the reference. */
  author: string | null
  scoreLower: number | null
  scoreUpper: number | null
  category: string | null
  referenceLine: string | null
}

const text = z.string().nullable().catch(null).default(null)
const answerSchema = z.object({
  valueString: text,
  valueInteger: z.number().nullable().catch(null).default(null),
  valueCoding: z.object({ code: text }).nullable().catch(null).default(null),
})
type ItemTree = { linkId: string; answer: z.output<typeof answerSchema>[]; item: ItemTree[] }
const itemSchema: z.ZodType<ItemTree> = z.object({
  linkId: z.string().catch(''),
  answer: z.array(answerSchema).catch([]).default([]),
  get item() {
    return z.array(itemSchema).catch([]).default([])
  },
})

const responseSchema = z.object({
  resourceType: z.literal('QuestionnaireResponse'),
  id: z.string(),
  questionnaire: z.string(),
  status: z.string().catch('unknown'),
  authored: text,
  author: z.object({ reference: text, display: text }).nullable().catch(null).default(null),
  identifier: z.object({ system: text, value: text }).nullable().catch(null).default(null),
  item: z.array(itemSchema).catch([]).default([]),
})

/** Reads an assessment back; null when the resource is not an answer to our Questionnaire, of whatever version. */
export function fromQuestionnaireResponse(resource: unknown): AssessmentSummary | null {
  const parsed = responseSchema.safeParse(resource)
  if (!parsed.success) return null
  const { id, questionnaire, status, authored, author, identifier, item } = parsed.data
  if (questionnaire.split('|')[0] !== questionnaireUrl) return null
  const answers = new Map(flat(item).map((one) => [one.linkId, one.answer[0]]))
  const ours = identifier?.system === assessmentIdentifierSystem ? identifier.value : null
  return {
    reference: `QuestionnaireResponse/${id}`,
    assessmentId: ours ?? answers.get('reference.assessmentId')?.valueString ?? null,
    status,
    authored,
    author: author?.display ?? author?.reference ?? null,
    scoreLower: answers.get('jansson2009.lower')?.valueInteger ?? null,
    scoreUpper: answers.get('jansson2009.upper')?.valueInteger ?? null,
    category: answers.get('jansson2009.category')?.valueCoding?.code ?? null,
    referenceLine: answers.get('reference.line')?.valueString ?? null,
  }
}

const flat = (items: ItemTree[]): ItemTree[] => items.flatMap((item) => [item, ...flat(item.item)])
