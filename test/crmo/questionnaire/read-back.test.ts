/** An earlier assessment read from a document that other hands and machines may have changed: what is not sure is left out, nothing is guessed. */
import { describe, expect, it, test } from 'vitest'
import { fromQuestionnaireResponse } from '../../../crmo/questionnaire/from-questionnaire-response.ts'
import { assessmentIdentifierSystem, questionnaireUrl } from '../../../smart-config/questionnaire/canonicals.ts'

type Item = { linkId: string; answer?: unknown[]; item?: Item[] }
const coded = (linkId: string, code: string): Item => ({ linkId, answer: [{ valueCoding: { code } }] })
const said = (linkId: string, ...texts: string[]): Item => ({
  linkId,
  answer: texts.map((valueString) => ({ valueString })),
})
const whole = (linkId: string, valueInteger: number): Item => ({ linkId, answer: [{ valueInteger }] })
const exact = (linkId: string, valueDecimal: number): Item => ({ linkId, answer: [{ valueDecimal }] })
const read = (item: unknown[], differs: Record<string, unknown> = {}) =>
  fromQuestionnaireResponse({
    resourceType: 'QuestionnaireResponse',
    id: 'q',
    questionnaire: `${questionnaireUrl}|1`,
    status: 'completed',
    authored: '2026-01-20',
    item,
    ...differs,
  })
const record = (...item: unknown[]) => read(item)?.record

describe('who and when', () => {
  test.each<[string, Record<string, unknown>, boolean]>([
    ['completed', {}, true],
    ['amended', { status: 'amended' }, true],
    ['under way', { status: 'in-progress' }, false],
    ['entered in error', { status: 'entered-in-error' }, false],
    ['undated', { authored: undefined }, false],
  ])('%s: compared %s', (_, differs, there) => {
    expect(read([], differs)?.record !== null).toBe(there)
  })
  it('is known by our identifier, else by our item, else by its place', () => {
    const own = { identifier: { system: assessmentIdentifierSystem, value: 'own' } }
    const other = { identifier: { system: 'urn:oid:1', value: 'other' } }
    const item = [said('reference.assessmentId', 'item')]
    expect([read(item, own)?.assessmentId, read(item, own)?.record?.assessmentId]).toEqual(['own', 'own'])
    expect([read(item, other)?.assessmentId, read(item, other)?.record?.assessmentId]).toEqual(['item', 'item'])
    expect([read([], other)?.assessmentId, read([], other)?.record?.assessmentId]).toEqual([
      null,
      'QuestionnaireResponse/q',
    ])
  })
  it('is signed by name, else by reference', () => {
    const author = (one: unknown) => read([], { author: one })?.author
    expect(author({ reference: 'Practitioner/1', display: 'Dr A' })).toBe('Dr A')
    expect(author({ reference: 'Practitioner/1' })).toBe('Practitioner/1')
    expect(author(undefined)).toBeNull()
  })
})

describe('numbers', () => {
  it('the score needs both bounds', () => {
    const [lower, upper] = [whole('jansson2009.lower', 20), whole('jansson2009.upper', 40)]
    expect(record(lower, upper)?.score).toEqual({ lower: 20, upper: 40 })
    expect(record(lower)?.score).toBeNull()
    expect(record(upper)?.score).toBeNull()
    expect(record({ linkId: 'group', item: [lower, upper] })?.score).toEqual({ lower: 20, upper: 40 })
    expect(read([lower, coded('jansson2009.category', 'below')])).toMatchObject({
      scoreLower: 20,
      scoreUpper: null,
      category: 'below',
    })
  })
  it('a measure is a decimal or an integer; what was not measured is left out', () => {
    expect(record(exact('measure.chaq', 0.5), whole('measure.pain', 0))?.measures).toEqual({ chaq: 0.5, pain: 0 })
    expect(record(exact('measure.crp', 4.5))?.crp).toBe(4.5)
    expect(record({ linkId: 'measure.pain', answer: [{ valueInteger: 'much' }] })?.measures).toEqual({})
    expect(record()).toMatchObject({ measures: {}, crp: null, lesions: [], treatment: [] })
  })
  it('every drug of then', () => {
    expect(record(said('treatment.current', 'Naproxen', 'Adalimumab'))?.treatment).toEqual(['Naproxen', 'Adalimumab'])
    expect(
      record({ linkId: 'treatment.current', answer: [{ valueInteger: 3 }, { valueString: 'Naproxen' }] })?.treatment,
    ).toEqual(['Naproxen'])
  })
})

describe('lesions', () => {
  const parts: Record<string, Item> = {
    bone: coded('lesion.bone', 'tibia'),
    state: coded('lesion.state', 'reported'),
    side: coded('lesion.side', 'left'),
    region: coded('lesion.region', 'metaphysis'),
    segment: coded('lesion.segment', 'distal'),
  }
  const lesions = (differs: Record<string, Item | null>) =>
    record({ linkId: 'lesion', item: Object.values({ ...parts, ...differs }).filter((one) => one !== null) })?.lesions
  it('as they were written', () => {
    expect(lesions({})).toEqual([
      { bone: 'tibia', level: null, side: 'left', region: 'metaphysis', segment: 'distal', state: 'reported' },
    ])
    expect(lesions({ bone: coded('lesion.bone', 'vertebra'), level: said('lesion.level', 'T8') })?.[0]).toMatchObject({
      bone: 'vertebra',
      level: 'T8',
    })
  })
  test.each(['bone', 'state', 'side'])('without a %s, or with one that is none of ours, none is made up', (part) => {
    expect(lesions({ [part]: null })).toEqual([])
    expect(lesions({ [part]: coded(`lesion.${part}`, 'toString') })).toEqual([])
  })
  test.each(['region', 'segment'])('without a %s it stands unspecified', (part) => {
    expect(lesions({ [part]: null })?.[0]).toMatchObject({ [part]: 'unspecified' })
    expect(lesions({ [part]: coded(`lesion.${part}`, 'elsewhere') })?.[0]).toMatchObject({ [part]: 'unspecified' })
  })
})
