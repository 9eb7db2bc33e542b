// @vitest-environment jsdom

import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4.js'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../../crmo/assessment.ts'
import { fromQuestionnaireResponse } from '../../../crmo/questionnaire/from-questionnaire-response.ts'
import { narrative } from '../../../crmo/questionnaire/narrative.ts'
import { noteText } from '../../../crmo/questionnaire/note.ts'
import { questionnaire, valueSets } from '../../../crmo/questionnaire/published.ts'
import { toQuestionnaireResponse } from '../../../crmo/questionnaire/questionnaire-response.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { compareResponse } from '../../../server/write-back/compare-response.ts'
import { furtherInstruments } from '../../../smart-config/instruments/registry.ts'
import { assessed, codedLesion, condition, crp, medication } from '../builders.ts'
import { weighed } from '../treatment/scene.ts'
import { answerProblems } from './answer-problems.ts'
import { clinicians } from './clinicians.ts'
import { r4Problems } from './r4.ts'
import { sampleSigning } from './sample.ts'

const tibia = '12611008'
const dailyMethotrexate = medication('Methotrexate 10 mg', '2026-06-01', {
  dosageInstruction: [{ text: '10 mg daily' }],
})
const chart = [
  codedLesion(tibia, 'left', 'Bone marrow oedema'),
  codedLesion(tibia, 'right', 'Bone marrow oedema'),
  crp(24),
  weighed(30),
  condition('Crohn disease'),
  condition('Palmoplantar pustulosis'),
  condition('Congestive heart failure'),
  condition('Haemophilia A'),
  dailyMethotrexate,
]
const review = {
  ...emptyReview(),
  plan: { choices: {}, ownLines: ['Naproxen 250 mg twice daily with food.'] },
}
const likely = assessed(chart, review)
const established = assessed([...chart, condition('Acute lymphoblastic leukaemia')], review)
const flat = (items: QuestionnaireResponseItem[] = []): QuestionnaireResponseItem[] =>
  items.flatMap((item) => [item, ...flat(item.item), ...(item.answer ?? []).flatMap(({ item }) => flat(item))])
const written = (assessment: Assessment) => toQuestionnaireResponse(assessment, sampleSigning, clinicians)
const note = (assessment: Assessment) => noteText(assessment, sampleSigning, clinicians).replace(/\s+/g, ' ')
const answers = (items: QuestionnaireResponseItem[] | undefined, linkId: string) =>
  flat(items)
    .filter((item) => item.linkId === linkId)
    .flatMap(({ answer }) => answer ?? [])
const codesOf = (response: QuestionnaireResponse, linkId: string) =>
  answers(response.item, linkId).map(({ valueCoding }) => valueCoding?.code)
const groups = (response: QuestionnaireResponse, linkId: string) =>
  flat(response.item).filter((item) => item.linkId === linkId)

describe('what stands beside the score', () => {
  it.each([
    ['likely CNO', likely],
    ['an established diagnosis', established],
  ])('%s: valid R4, answers the Questionnaire, note of 80 columns ending with its line', (_, assessment) => {
    const response = written(assessment)
    expect(r4Problems(response)).toEqual([])
    expect(answerProblems(questionnaire(), response, valueSets())).toEqual([])
    const lines = noteText(assessment, sampleSigning, clinicians).trimEnd().split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(lines.filter((line) => line.startsWith('CRMO assessment '))).toEqual([lines.at(-1)])
  })

  it('comes after what decides', () => {
    const lines = noteText(likely, sampleSigning, clinicians).split('\n')
    const places = [
      'RED FLAGS',
      'SCORE',
      'BONE LESIONS',
      'BIOPSY AND NEXT STEP',
      'TREATMENT AND PLAN',
      'OTHER INSTRUMENTS',
    ].map((title) => lines.indexOf(title))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('holds every instrument with its answered items; unknown ones are counted', () => {
    const response = written(likely)
    for (const { key, items } of furtherInstruments) {
      const unknown = answers(response.item, `${key}.unknown`)[0]?.valueInteger ?? Number.NaN
      const answered = items.flatMap((item) => codesOf(response, `${key}.${item.key}`))
      expect(answered, key).not.toContain('unknown')
      expect(answered.length + unknown, key).toBe(items.length)
    }
    expect(answers(response.item, 'nbods-2023.lower')[0]?.valueDecimal).toBe(27)
    expect(codesOf(response, 'nbods-2023.category')).toEqual(['reached'])
    expect(answers(response.item, 'nbods-2023.multipleLesions.reason')[0]?.valueString).toContain('lesions on imaging')
    expect(answers(response.item, 'nbods-2023.notFor')[0]?.valueString).toContain('not a diagnosis')
    expect(note(likely)).toContain('of 115, cut-off 17 reached; 1 of 4 items.')
    expect(note(likely)).not.toContain('Not known: Radiologically proven')
  })

  it('writes no dose that the plan does not hold, but the one it does', () => {
    const doses = likely.treatment.options.flatMap((option) => option.doses)
    const milligrams = doses.flatMap((dose) => (dose.milligrams ? [dose.milligrams] : []))
    expect(milligrams.length).toBeGreaterThan(3)
    const everything = `${JSON.stringify(written(likely))} ${note(likely)}`
    expect([...doses.map(({ text }) => text), ...milligrams].filter((text) => everything.includes(text))).toEqual([])
    expect(note(likely)).toContain('Naproxen 250 mg twice daily with food.')
  })

  it.each([
    ['likely CNO', likely],
    ['an established diagnosis', established],
  ])('%s: writes every treatment alert with what it rests on', (_, assessment) => {
    const response = written(assessment)
    const alerts = assessment.treatment.alerts
    expect(alerts.length).toBeGreaterThan(0)
    expect(answers(response.item, 'treatment.alert.text').map(({ valueString }) => valueString)).toEqual(
      alerts.map(({ text }) => text),
    )
    expect(codesOf(response, 'treatment.alert.level')).toContain('urgent')
    expect(answers(response.item, 'treatment.alert.level')[0]?.extension?.[0]?.url).toContain('evidence-ids')
    for (const { text } of alerts) expect(note(assessment)).toContain(text)
    expect(note(assessment)).toContain('URGENT: HARD ALERT: methotrexate is charted more often than once a week.')
  })

  it('names blocked options with every reason', () => {
    const blocked = likely.treatment.options.filter((option) => option.blocked.length > 0)
    expect(blocked.length).toBeGreaterThan(0)
    const found = groups(written(likely), 'treatment.blocked')
    expect(found.map(({ item }) => answers(item, 'treatment.blocked.reason').map((one) => one.valueString))).toEqual(
      blocked.map((option) => option.blocked),
    )
    for (const reason of blocked.flatMap((option) => option.blocked)) expect(note(likely)).toContain(reason)
  })

  it('holds mimics with the next test, raised rows alone, the entry and the schedule', () => {
    const response = written(likely)
    expect(codesOf(response, 'mimic.state')).toEqual(likely.mimics.map(({ state }) => `mimic-${state}`))
    for (const { title, state, nextTest, speaksFor, speaksAgainst } of likely.mimics) {
      expect(note(likely)).toContain(title)
      // Where nothing speaks for or against, the name is enough.
      if (['established', 'open'].includes(state) && speaksFor.length + speaksAgainst.length > 0)
        expect(note(likely)).toContain(nextTest)
    }
    const raised = likely.pathwayRows.filter(({ state }) => state === 'raised').map(({ row }) => row)
    expect(raised).toContain('D-24')
    expect(raised.length).toBeLessThan(likely.pathwayRows.length)
    expect(answers(response.item, 'pathwayRow.row').map(({ valueString }) => valueString)).toEqual(raised)
    expect(codesOf(response, 'entryGate.part.answer')).toHaveLength(3)
    expect(groups(response, 'monitoring.visit')).toHaveLength(likely.monitoring.schedule.length)
  })

  it('under D-31 says nothing that rules CNO in, and lays out no treatment', () => {
    expect(likely.instruments['nbods-2023'].result).toMatchObject({ category: 'reached' })
    expect(established.instruments['nbods-2023'].result).toMatchObject({ category: 'reached' })
    const response = written(established)
    const concluding = furtherInstruments.flatMap(({ key }) => [`${key}.category`, `${key}.state`])
    for (const linkId of [...concluding, 'treatment.next', 'jansson2009.category'])
      expect(codesOf(response, linkId), linkId).toEqual([])
    expect(answers(response.item, 'nbods-2023.lower')[0]?.valueDecimal).toBe(27)
    const ruleIn =
      /Above the published limit|cut-off \d+ reached|Entry of its algorithm: met|entry of the algorithm around the score is met|more likely|suggests CNO|strongly suggests/
    expect(note(likely)).toMatch(ruleIn)
    expect(`${JSON.stringify(response)} ${note(established)}`).not.toMatch(ruleIn)
  })

  it('escapes what the chart put into the new parts', () => {
    const hostile = `<img src=x onerror="alert('x')"> & ]]>`
    const [alert] = likely.treatment.alerts
    const [mimic] = likely.mimics
    const [row] = likely.pathwayRows
    const [visit] = likely.monitoring.schedule
    if (!alert || !mimic || !row || !visit) throw new Error('the child of this test has one of each')
    const div = narrative(
      {
        ...likely,
        treatment: { ...likely.treatment, alerts: [{ ...alert, text: hostile }] },
        mimics: [{ ...mimic, nextTest: hostile }],
        pathwayRows: [{ ...row, state: 'raised', advice: hostile }],
        monitoring: { ...likely.monitoring, schedule: [{ ...visit, missing: [hostile] }] },
      },
      sampleSigning,
      clinicians,
    )
    const document = new DOMParser().parseFromString(div, 'application/xhtml+xml')
    const names = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))
    expect([...names].sort()).toEqual(['div', 'h2', 'li', 'p', 'ul'])
    expect(document.documentElement.textContent?.split(hostile)).toHaveLength(5)
  })
})

describe('a document of version 1.0.0', () => {
  const added = [
    'treatment',
    'pathwayRow',
    'mimic',
    'entryGate',
    'monitoring',
    'evidence',
    ...furtherInstruments.map(({ key }) => key),
  ]
  const now = written(likely)
  const old = {
    ...now,
    id: 'old',
    questionnaire: now.questionnaire?.replace(/\|.*/, '|1.0.0'),
    item: now.item?.filter(({ linkId }) => !added.includes(linkId)),
  }

  it('is read back, and compares equal with what was signed then', () => {
    const { lower, upper, category } = likely.instruments['jansson-2009']
    expect(fromQuestionnaireResponse(old)).toMatchObject({ scoreLower: lower, scoreUpper: upper, category })
    expect(compareResponse(old, old, 'https://ehr.example/fhir', false)).toMatchObject({ kind: 'equal' })
    expect(compareResponse(now, old, 'https://ehr.example/fhir', false)).toMatchObject({ kind: 'different' })
  })
})
