import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
  ValueSet,
} from 'fhir/r4.js'

const answerKey: Record<string, keyof QuestionnaireResponseItemAnswer> = {
  choice: 'valueCoding',
  string: 'valueString',
  text: 'valueString',
  integer: 'valueInteger',
  decimal: 'valueDecimal',
  boolean: 'valueBoolean',
  date: 'valueDate',
  dateTime: 'valueDateTime',
}

/** Where a response does not answer its questionnaire: unknown linkIds, wrong places, types, codes, missing or repeated answers. */
export function answerProblems(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  valueSets: ValueSet[],
): string[] {
  return [
    ...(response.questionnaire === `${questionnaire.url}|${questionnaire.version}` ? [] : ['another questionnaire']),
    ...inGroup(questionnaire.item ?? [], response.item ?? [], valueSets),
  ]
}

function inGroup(asked: QuestionnaireItem[], given: QuestionnaireResponseItem[], valueSets: ValueSet[]): string[] {
  const known = new Map(asked.map((item) => [item.linkId, item]))
  const order = given.map(({ linkId }) => asked.findIndex((item) => item.linkId === linkId))
  return [
    ...given.filter(({ linkId }) => !known.has(linkId)).map(({ linkId }) => `${linkId}: not asked here`),
    ...(order.every((place, index) => index === 0 || place >= (order[index - 1] ?? 0)) ? [] : ['items out of order']),
    ...asked.flatMap((item) => {
      const mine = given.filter(({ linkId }) => linkId === item.linkId)
      return [
        ...(item.required && mine.length === 0 ? [`${item.linkId}: required, missing`] : []),
        ...(mine.length > 1 && !(item.repeats && item.type === 'group') ? [`${item.linkId}: more than once`] : []),
        ...mine.flatMap((one) => oneItem(item, one, valueSets)),
      ]
    }),
  ]
}

function oneItem(asked: QuestionnaireItem, given: QuestionnaireResponseItem, valueSets: ValueSet[]): string[] {
  if (asked.type === 'group') {
    return [
      ...(given.answer ? [`${asked.linkId}: a group with an answer`] : []),
      ...inGroup(asked.item ?? [], given.item ?? [], valueSets),
    ]
  }
  const answers = given.answer ?? []
  const kind = answerKey[asked.type]
  return [
    ...(given.item ? [`${asked.linkId}: items beside answers`] : []),
    ...(answers.length === 0 ? [`${asked.linkId}: no answer`] : []),
    ...(answers.length > 1 && !asked.repeats ? [`${asked.linkId}: more than one answer`] : []),
    ...answers.flatMap((answer) => [
      ...(kind && answer[kind] !== undefined ? [] : [`${asked.linkId}: not a ${asked.type}`]),
      ...(Object.keys(answer).filter((key) => key.startsWith('value')).length === 1
        ? []
        : [`${asked.linkId}: not one value`]),
      ...(answer.valueCoding && !isIn(asked, answer.valueCoding, valueSets)
        ? [`${asked.linkId}: code ${answer.valueCoding.code}`]
        : []),
      ...inGroup(asked.item ?? [], answer.item ?? [], valueSets),
    ]),
  ]
}

const genders = { system: 'http://hl7.org/fhir/administrative-gender', codes: ['male', 'female', 'other', 'unknown'] }

function isIn(asked: QuestionnaireItem, coding: { system?: string; code?: string }, valueSets: ValueSet[]): boolean {
  if (asked.answerValueSet === 'http://hl7.org/fhir/ValueSet/administrative-gender') {
    return coding.system === genders.system && genders.codes.includes(coding.code ?? '')
  }
  const set = valueSets.find(({ url }) => url === asked.answerValueSet)
  return (set?.compose?.include ?? []).some(
    ({ system, concept }) => system === coding.system && (concept ?? []).some(({ code }) => code === coding.code),
  )
}
