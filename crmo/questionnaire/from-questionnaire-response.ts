import { z } from 'zod'
import { isInBounds, measureKeys } from '../../smart-config/instruments/measures.ts'
import { assessmentIdentifierSystem, questionnaireUrl } from '../../smart-config/questionnaire/canonicals.ts'
import type { AssessmentRecord } from '../monitoring/record.ts'
import { codes } from './codes.ts'

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
  /** `Patient/1`. */
  subject: string | null
  /** What it measured, for comparison; null when it bears no date or is not complete. */
  record: AssessmentRecord | null
}

const text = z.string().nullable().catch(null).default(null)
const answerSchema = z.object({
  valueString: text,
  valueInteger: z.number().nullable().catch(null).default(null),
  valueDecimal: z.number().nullable().catch(null).default(null),
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
  subject: z.object({ reference: text }).nullable().catch(null).default(null),
  author: z.object({ reference: text, display: text }).nullable().catch(null).default(null),
  identifier: z.object({ system: text, value: text }).nullable().catch(null).default(null),
  item: z.array(itemSchema).catch([]).default([]),
})

/** Reads an assessment back; null when the resource is not an answer to our Questionnaire, of whatever version. */
export function fromQuestionnaireResponse(resource: unknown): AssessmentSummary | null {
  const parsed = responseSchema.safeParse(resource)
  if (!parsed.success) return null
  const { id, questionnaire, status, authored, author, identifier, item, subject } = parsed.data
  if (questionnaire.split('|')[0] !== questionnaireUrl) return null
  const answers = new Map(flat(item).map((one) => [one.linkId, one.answer[0]]))
  const assessmentId =
    (identifier?.system === assessmentIdentifierSystem ? identifier.value : null) ??
    answers.get('reference.assessmentId')?.valueString ??
    null
  return {
    reference: `QuestionnaireResponse/${id}`,
    assessmentId,
    status,
    authored,
    author: author?.display ?? author?.reference ?? null,
    scoreLower: answers.get('jansson2009.lower')?.valueInteger ?? null,
    scoreUpper: answers.get('jansson2009.upper')?.valueInteger ?? null,
    category: answers.get('jansson2009.category')?.valueCoding?.code ?? null,
    referenceLine: answers.get('reference.line')?.valueString ?? null,
    subject: subject?.reference ?? null,
    record:
      authored !== null && ['completed', 'amended'].includes(status)
        ? recordOf(item, assessmentId ?? `QuestionnaireResponse/${id}`, authored)
        : null,
  }
}

const flat = (items: ItemTree[]): ItemTree[] => items.flatMap((item) => [item, ...flat(item.item)])

/** A code of one of our value sets, or nothing: what another hand wrote there is not guessed at. */
const codeOf = <Set extends keyof typeof codes>(
  set: Set,
  answer: z.output<typeof answerSchema> | undefined,
): Extract<keyof (typeof codes)[Set], string> | null => {
  const code = answer?.valueCoding?.code ?? ''
  return Object.hasOwn(codes[set], code) ? (code as Extract<keyof (typeof codes)[Set], string>) : null
}

function lesionOf({ item }: ItemTree): AssessmentRecord['lesions'] {
  const answers = new Map(item.map((one) => [one.linkId, one.answer[0]]))
  const bone = codeOf('bone', answers.get('lesion.bone'))
  const state = codeOf('lesion-state', answers.get('lesion.state'))
  const side = codeOf('side', answers.get('lesion.side'))
  if (bone === null || state === null || side === null) return []
  return [
    {
      bone,
      level: answers.get('lesion.level')?.valueString ?? null,
      side,
      region: codeOf('region', answers.get('lesion.region')) ?? 'unspecified',
      segment: codeOf('segment', answers.get('lesion.segment')) ?? 'unspecified',
      state,
    },
  ]
}

function recordOf(item: ItemTree[], assessmentId: string, date: string): AssessmentRecord {
  const all = flat(item)
  const answers = new Map(all.map((one) => [one.linkId, one.answer[0]]))
  const number = (linkId: string): number | null =>
    answers.get(linkId)?.valueDecimal ?? answers.get(linkId)?.valueInteger ?? null
  const [lower, upper] = [number('jansson2009.lower'), number('jansson2009.upper')]
  const measures: AssessmentRecord['measures'] = Object.fromEntries(
    measureKeys.flatMap((key) => {
      const value = number(`measure.${key}`)
      return value === null || !isInBounds(key, value) ? [] : [[key, value]]
    }),
  )
  return {
    assessmentId,
    date,
    score: lower === null || upper === null ? null : { lower, upper },
    measures,
    // An own number in place of the chart's always has what the chart said beside it.
    saidOverChart: measureKeys.filter((key) => key in measures && answers.has(`measure.${key}.chartReason`)),
    crp: number('measure.crp'),
    lesions: all.filter(({ linkId }) => linkId === 'lesion').flatMap(lesionOf),
    treatment: all
      .filter(({ linkId }) => linkId === 'treatment.current')
      .flatMap(({ answer }) => answer.flatMap(({ valueString }) => valueString ?? [])),
  }
}
