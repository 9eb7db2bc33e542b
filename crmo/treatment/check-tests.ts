/** Each way in which the chart can answer a check. What the chart does not hold is missing, never passed. */
import type { CheckTest } from '../../smart-config/treatment/check-types.ts'
import { byDate, dayOf } from '../dates.ts'
import type { Evidence } from '../evidence.ts'
import { type Care, daysAgo, ofClass } from './care.ts'
import { figure } from './numbers.ts'
import { fromResult } from './result-test.ts'
import type { Found } from './treatment-types.ts'

type Of<Kind extends CheckTest['kind']> = Extract<CheckTest, { kind: Kind }>

const missing = (finding = '', evidence: Evidence[] = []): Found => ({ status: 'missing', finding, evidence })
const lower = (words: string, names: readonly string[]): boolean =>
  names.some((name) => words.toLowerCase().includes(name))
const dated = (label: string, date: string | null): string => `${label}, ${date ? dayOf(date) : 'undated'}`

function fromKidney({ below }: Of<'kidney'>, { kidney }: Care): Found {
  const { sentence: finding, evidence } = kidney
  if (!kidney.known) return { status: kidney.outOfDate ? 'out-of-date' : 'missing', finding, evidence }
  const { rate, bound } = kidney
  if (rate < below)
    return bound === 'at-least'
      ? missing(`${finding} Only a lower bound (${figure(rate)}).`, evidence)
      : { status: 'abnormal', finding, evidence }
  return bound === 'at-most'
    ? missing(`${finding} Only an upper bound (${figure(rate)}).`, evidence)
    : { status: 'done', finding, evidence }
}

function fromProblem({ concepts, means, activeOnly, answeredBy }: Of<'problem'>, care: Care): Found {
  const named = care.chart.problems.filter((problem) =>
    problem.concepts.some((one) => concepts.some((key) => key === one)),
  )
  const counted = named.filter(
    ({ verification, clinicalStatus }) =>
      verification === 'confirmed' && !(activeOnly && clinicalStatus === 'inactive'),
  )
  const evidence = counted.map((problem) => problem.evidence)
  const [first] = counted
  if (first) {
    const finding = `${first.label}${first.clinicalStatus === 'inactive' ? ' (past)' : ''}, on the problem list.`
    const treated = answeredBy ? ofClass(care.running, [answeredBy]) : []
    if (treated.length > 0) return { status: 'done', finding: `${finding} ${treated[0]?.label} is charted.`, evidence }
    return { status: means, finding, evidence }
  }
  return missing(
    named.length > 0 ? `${named[0]?.label}: suspected or past, not counted; clear it up.` : '',
    named.map((problem) => problem.evidence),
  )
}

function fromDrug({ classes }: Of<'drug'>, { running }: Care): Found {
  const found = ofClass(running, classes)
  return found.length > 0
    ? {
        status: 'abnormal',
        finding: `${found.map((one) => one.label).join(', ')}, on the medication list.`,
        evidence: found.map((one) => one.evidence),
      }
    : missing()
}

/** An entry for another substance says nothing of this drug; only "no known (drug) allergies" answers for every drug. */
const deniesAll = /\bno known (drug |medication |medicine )?(allerg|hypersensitiv)|\bnkd?a\b/i
const deniesOne = /^\s*(no|not) /i

function fromAllergy({ words }: Of<'allergy'>, { chart }: Care): Found {
  const found = chart.allergies.filter(({ label }) => lower(label, words) && !deniesOne.test(label))
  if (found.length > 0)
    return {
      status: 'abnormal',
      finding: `${found.map(({ label }) => label).join(', ')}, among the allergies.`,
      evidence: found.map((one) => one.evidence),
    }
  const none = chart.allergies.filter(({ label }) => deniesAll.test(label))
  if (none.length > 0)
    return { status: 'done', finding: `${none[0]?.label}.`, evidence: none.map((one) => one.evidence) }
  return chart.allergies.length > 0
    ? missing(
        `Charted: ${chart.allergies.map(({ label }) => label).join(', ')}. None is for this drug, and none says that there is no other.`,
        chart.allergies.map((one) => one.evidence),
      )
    : missing()
}

function fromFinding({ key }: Of<'finding'>, { findings }: Care): Found {
  const { answer, label, evidence } = findings[key]
  if (answer === 'unknown') return missing()
  return { status: answer === 'yes' ? 'abnormal' : 'done', finding: `${label}: ${answer}.`, evidence }
}

function fromFlag({ row, openCounts }: Of<'red-flag'>, { flags }: Care): Found {
  const rows = flags.filter((flag) => flag.row === row)
  const raised = rows.filter((flag) => flag.state === 'raised' || (openCounts && flag.state === 'open'))
  const evidence = raised.flatMap((flag) => flag.evidence)
  const [first] = raised
  if (first) return { status: 'abnormal', finding: `${row} ${first.title} is ${first.state}.`, evidence }
  return rows.length > 0 && rows.every((flag) => flag.state === 'cleared')
    ? { status: 'done', finding: `${row}: none of its signs.`, evidence: [] }
    : missing(`${row} is open.`)
}

function fromTemperature({ days }: Of<'temperature'>, { chart }: Care, feverCelsius: number): Found {
  const latest = [...chart.temperatures].sort(byDate).at(-1)
  if (!latest) return missing()
  const finding = `${figure(latest.celsius)} °C, ${latest.date ? dayOf(latest.date) : 'undated'}.`
  const ago = daysAgo(latest.date, chart.readAt)
  const evidence = [latest.evidence]
  if (ago === null || ago > days) return { status: 'out-of-date', finding, evidence }
  const isFever = Math.round(latest.celsius * 10) / 10 >= feverCelsius
  return { status: isFever ? 'abnormal' : 'done', finding, evidence }
}

function fromVaccine(test: Of<'vaccine'>, { chart }: Care): Found {
  const given = chart.immunizations.filter(({ label }) => lower(label, test.words)).sort(byDate)
  const counted = given.filter(({ date }) => {
    const ago = daysAgo(date, chart.readAt)
    return test.means === 'done' || (ago !== null && ago <= test.days)
  })
  const latest = counted.at(-1)
  if (latest)
    return { status: test.means, finding: `${dated(latest.label, latest.date)}.`, evidence: [latest.evidence] }
  return missing()
}

function fromProcedure({ words, days, means }: Of<'procedure'>, { chart }: Care): Found {
  const latest = chart.procedures
    .filter(({ label, status }) => status === 'completed' && lower(label, words))
    .sort(byDate)
    .at(-1)
  if (!latest) return missing()
  const ago = daysAgo(latest.date, chart.readAt)
  const found = { finding: `${dated(latest.label, latest.date)}.`, evidence: [latest.evidence] }
  return { status: ago !== null && ago <= days ? means : means === 'done' ? 'out-of-date' : 'missing', ...found }
}

/** The film was taken in time; what it shows is for the clinician to read. */
function fromFilm({ words, days }: Of<'film'>, { chart }: Care): Found {
  const films = [
    ...chart.studies.map(({ label, date, evidence }) => ({ label, date, evidence })),
    ...chart.texts
      .filter(({ kind, reading }) => kind === 'imaging' && reading !== 'not-final')
      .map(({ title, date, reference }) => ({ label: title, date, evidence: textSource(title, date, reference) })),
    ...chart.procedures.filter(({ status }) => status === 'completed'),
  ].filter(({ label }) => lower(label, words))
  const latest = films.sort(byDate).at(-1)
  if (!latest) return missing()
  const ago = daysAgo(latest.date, chart.readAt)
  return {
    status: ago !== null && ago <= days ? 'done' : 'out-of-date',
    finding: `${dated(latest.label, latest.date)}; its reading is not judged here.`,
    evidence: [latest.evidence],
  }
}

const textSource = (label: string, date: string | null, reference: string): Evidence => ({
  reference,
  version: null,
  label,
  date,
  status: null,
})

function fromNamed({ words, days }: Of<'named-result'>, { chart }: Care): Found {
  const latest = chart.labs
    .filter(({ label }) => lower(label, words))
    .sort(byDate)
    .at(-1)
  if (!latest) return missing()
  const ago = daysAgo(latest.date, chart.readAt)
  return {
    status: ago !== null && ago <= days ? 'done' : 'out-of-date',
    finding: `${dated(latest.label, latest.date)}.`,
    evidence: [latest.evidence],
  }
}

export function runTest(test: CheckTest, care: Care, feverCelsius: number): Found {
  const found = answerOf(test, care, feverCelsius)
  const answersNothing = 'clears' in test && test.clears === false && found.status === 'done'
  return answersNothing ? missing(found.finding, found.evidence) : found
}

function answerOf(test: CheckTest, care: Care, feverCelsius: number): Found {
  switch (test.kind) {
    case 'result':
      return fromResult(test, care)
    case 'kidney':
      return fromKidney(test, care)
    case 'problem':
      return fromProblem(test, care)
    case 'drug':
      return fromDrug(test, care)
    case 'allergy':
      return fromAllergy(test, care)
    case 'finding':
      return fromFinding(test, care)
    case 'red-flag':
      return fromFlag(test, care)
    case 'temperature':
      return fromTemperature(test, care, feverCelsius)
    case 'vaccine':
      return fromVaccine(test, care)
    case 'procedure':
      return fromProcedure(test, care)
    case 'film':
      return fromFilm(test, care)
    case 'named-result':
      return fromNamed(test, care)
    case 'ask':
      return missing()
  }
}
