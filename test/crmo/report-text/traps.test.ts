/** Wordings that tempt a reader to the opposite answer, each alone in a chart, through reading and criteria. */
import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { boneName } from '../../../crmo/bone-name.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { countedLesions } from '../../../crmo/criteria/counted-lesions.ts'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { buildBundle } from '../../written-cases/build.ts'
import type { WrittenImaging } from '../../written-cases/written-case.ts'
import type { Siblings } from './siblings/siblings.ts'
import * as beside from './traps/beside.ts'
import { wordings as bloodCount } from './traps/blood-count.ts'
import * as courses from './traps/courses.ts'
import { wordings as crp } from './traps/crp.ts'
import * as doubts from './traps/doubts.ts'
import * as followOn from './traps/follow-on.ts'
import * as forms from './traps/forms.ts'
import { bloodCount as bloodCountIdioms } from './traps/idioms-blood-count.ts'
import { crp as crpIdioms } from './traps/idioms-crp.ts'
import { temperature as temperatureIdioms } from './traps/idioms-temperature.ts'
import { places as placesA } from './traps/places-a.ts'
import { places as placesB } from './traps/places-b.ts'
import { places as placesC } from './traps/places-c.ts'
import { places as placesD } from './traps/places-d.ts'
import { places as placesE } from './traps/places-e.ts'
import { places as placesF } from './traps/places-f.ts'
import { places as placesG } from './traps/places-g.ts'
import { places as placesH } from './traps/places-h.ts'
import { reports as reportsA } from './traps/reports-a.ts'
import { reports as reportsB } from './traps/reports-b.ts'
import { reports as reportsC } from './traps/reports-c.ts'
import { reports as reportsD } from './traps/reports-d.ts'
import { reports as reportsE } from './traps/reports-e.ts'
import { reports as reportsF } from './traps/reports-f.ts'
import { wordings as temperature } from './traps/temperature.ts'
import * as toldCases from './traps/told-cases.ts'
import * as toldLetters from './traps/told-letters.ts'
import * as toldNotes from './traps/told-notes.ts'
import * as toldOtherwise from './traps/told-otherwise.ts'
import * as toldShorthand from './traps/told-shorthand.ts'
import * as toldVerdicts from './traps/told-verdicts.ts'
import * as translated from './traps/translated.ts'
import { places as twoSides } from './traps/two-sides.ts'
import * as underHeadings from './traps/under-headings.ts'

const modalityOf = (title: string): WrittenImaging['modality'] => {
  if (/scan/i.test(title)) return 'NM'
  if (/pet/i.test(title)) return 'PT'
  return /mr/i.test(title) ? 'MR' : 'DX'
}

function assessed(history: string, imaging: { title: string; text: string }[]) {
  const bundle = buildBundle({
    id: 'a',
    patient: { age_years: 10, sex: 'female' },
    conditions: [],
    observations: [],
    laboratory_reports: [],
    history,
    imaging: imaging.map((one) => ({ ...one, modality: modalityOf(one.title) })),
    pathology: [],
  })
  const resources = (bundle.entry ?? []).map(({ resource }) => resource)
  return assess(readChart(resources, '2026-06-20T00:00:00Z'), emptyReview(), siteRules)
}
type Assessed = ReturnType<typeof assessed>
const answerOf = ({ instruments }: Assessed, item: string): string | undefined =>
  instruments['jansson-2009'].items.find(({ key }) => key === item)?.answer

const told: [item: string, wordings: Siblings][] = [
  ['normalBloodCount', bloodCount],
  ['raisedCrp', crp],
  ['normalTemperature', temperature],
  ['normalBloodCount', followOn.bloodCount],
  ['raisedCrp', followOn.crp],
  ['normalTemperature', followOn.temperature],
  ['normalBloodCount', courses.bloodCount],
  ['raisedCrp', courses.crp],
  ['normalTemperature', courses.temperature],
  ['normalBloodCount', beside.bloodCount],
  ['raisedCrp', beside.crp],
  ['normalTemperature', beside.temperature],
  ['normalBloodCount', bloodCountIdioms],
  ['raisedCrp', crpIdioms],
  ['normalTemperature', temperatureIdioms],
  ['normalBloodCount', doubts.bloodCount],
  ['raisedCrp', doubts.crp],
  ['normalTemperature', doubts.temperature],
  ['raisedCrp', toldCases.crp],
  ['normalTemperature', toldCases.temperature],
  ['normalBloodCount', toldNotes.bloodCount],
  ['raisedCrp', toldNotes.crp],
  ['normalTemperature', toldNotes.temperature],
  ['normalBloodCount', toldShorthand.bloodCount],
  ['raisedCrp', toldShorthand.crp],
  ['normalTemperature', toldShorthand.temperature],
  ['normalBloodCount', toldVerdicts.bloodCount],
  ['raisedCrp', toldVerdicts.crp],
  ['normalTemperature', toldVerdicts.temperature],
  ['normalBloodCount', toldOtherwise.bloodCount],
  ['normalBloodCount', underHeadings.bloodCount],
  ['raisedCrp', toldOtherwise.crp],
  ['normalTemperature', toldOtherwise.temperature],
  ['normalBloodCount', toldLetters.bloodCount],
  ['raisedCrp', toldLetters.crp],
  ['normalTemperature', toldLetters.temperature],
  ['normalBloodCount', translated.bloodCount],
]

describe.each(told)('%s from a history note', (item, wordings) => {
  test.each(['yes', 'no', 'unknown'] as const)('%s', (answer) => {
    const wrong = wordings[answer].flatMap((text) => {
      const read = answerOf(assessed(text, []), item)
      return read === answer ? [] : [`${text} → ${read}`]
    })
    expect(wrong).toEqual([])
  })
})

test('answers from a report', () => {
  const wrong = [
    ...reportsA,
    ...reportsB,
    ...reportsC,
    ...reportsD,
    ...reportsF,
    ...reportsE,
    ...toldCases.reports,
    ...underHeadings.reports,
    ...forms.reports,
    ...toldLetters.reports,
    ...translated.reports,
  ].flatMap(([item, answer, title, text]) => {
    const read = answerOf(assessed('Girl of 10 with pain.', [{ title, text }]), item)
    return read === answer ? [] : [`${item}: ${text} → ${read}`]
  })
  expect(wrong).toEqual([])
})

/** "left tibia", "T8", "left 1st rib". */
const nameOf = (one: Assessed['lesions'][number]): string => {
  const side = one.side === 'left' || one.side === 'right' ? `${one.side} ` : one.side === 'midline' ? '' : '? '
  return `${side}${boneName(one)}`
    .replace(/^vertebra \((.*)\)$/, '$1')
    .replace(/^((?:left |right |\? )?)(\w+) \((\d+\w\w)\)$/, '$1$3 $2')
}

test.each([
  ...placesA,
  ...placesB,
  ...placesC,
  ...placesD,
  ...placesE,
  ...placesF,
  ...placesG,
  ...placesH,
  ...twoSides,
  ...toldCases.places,
  ...underHeadings.places,
  ...forms.places,
  ...toldLetters.places,
  ...translated.places,
])('%s: %s', (title, text, wanted) => {
  const { lesions } = assessed('Girl of 10 with pain.', [{ title, text }])
  expect([...new Set(countedLesions(lesions).map(nameOf))].sort()).toEqual(wanted)
})

test.each(toldLetters.requests)('imaging to come: %s', (note, isToCome) => {
  expect(readText(note, { kind: 'note', title: '' }).imagingPending !== null).toBe(isToCome)
})

test.each(toldLetters.notes)('bones of the note: %s', (note, bones) => {
  expect(readText(note, { kind: 'note', title: '' }).lesions.map(({ bone }) => bone)).toEqual(bones)
})
