import { describe, expect, it } from 'vitest'
import type { Answered, Api } from '../../client/api.ts'
import { askedAhead } from '../../client/asked-ahead.ts'
import { assessmentIds } from '../../client/state/assessment-id.ts'
import { contradiction } from '../../client/state/launch-check.ts'
import { openSession, type Session } from '../../client/state/session.ts'
import type { EarlierAssessment } from '../../server/api/contract.ts'
import { exampleLaunch, exampleReceipt, exampleView, launchId } from './example-chart.ts'

const yes = <Value>(value: Value): Promise<Answered<Value>> => Promise.resolve({ ok: true, value })
const no = (status: number, ended = false) =>
  Promise.resolve({ ok: false as const, status, sentence: 'Because.', ended })

const never = () => Promise.reject(new Error('not asked'))
const api = (answers: Partial<Api>): Api => ({
  launch: () => yes(exampleLaunch()),
  style: never,
  finish: never,
  chart: () => yes(exampleView()),
  progress: never,
  readAgain: never,
  saveDraft: never,
  preview: never,
  sign: never,
  receipt: never,
  state: never,
  sendAgain: never,
  withdraw: never,
  file: never,
  ...answers,
})

const open = async (answers: Partial<Api>): Promise<{ session: Session; stages: string[] }> => {
  const stages: string[] = []
  const session = await openSession(api(answers), launchId, (step) => stages.push(step.stage))
  return { session, stages }
}

describe('opening a launch', () => {
  it('goes from loading over reading to open', async () => {
    const { session, stages } = await open({})
    expect(stages).toEqual(['loading', 'reading'])
    expect(session).toMatchObject({ stage: 'open', receipt: null })
  })

  it('says when reading failed, and when the launch has ended', async () => {
    expect((await open({ chart: () => no(502) })).session).toMatchObject({ stage: 'failed', sentence: 'Because.' })
    expect((await open({ launch: () => no(410, true) })).session).toMatchObject({ stage: 'ended' })
  })

  it("stops on another patient's chart", async () => {
    const view = exampleView()
    view.chart.patient.id = 'patient-2'
    const { session } = await open({ chart: () => yes(view) })
    expect(session.stage).toBe('wrong-patient')
  })

  it('stops when the server answers for another launch', async () => {
    const launch = { ...exampleLaunch(), launchId: '00000000-0000-4000-8000-000000000000' }
    expect((await open({ launch: () => yes(launch) })).session.stage).toBe('wrong-patient')
  })

  it('comes back to the receipt of what this launch has signed', async () => {
    const { next } = await assessmentIds(launchId, [])
    const earlier: EarlierAssessment = {
      assessmentId: next,
      reference: null,
      authored: null,
      author: null,
      scoreLower: null,
      scoreUpper: null,
      category: null,
      state: 'pending',
    }
    const chart = () => yes({ ...exampleView(), earlier: [earlier] })
    const { session } = await open({ chart, receipt: (id) => yes(exampleReceipt(id)) })
    expect(session).toMatchObject({ stage: 'open', receipt: { assessmentId: next } })
    expect(session.stage === 'open' && session.assessmentId).not.toBe(next)
    const foreign = { ...exampleReceipt(next), patientId: 'patient-2' }
    expect((await open({ chart, receipt: () => yes(foreign) })).session.stage).toBe('wrong-patient')
  })
})

describe('the id under which a page signs', () => {
  it('is the same in two windows of one launch, and a UUID', async () => {
    const [one, two] = await Promise.all([assessmentIds(launchId, []), assessmentIds(launchId, ['foreign'])])
    expect(one).toEqual(two)
    expect(one.next).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('moves on after a signature', async () => {
    const first = await assessmentIds(launchId, [])
    const second = await assessmentIds(launchId, [first.next])
    expect(second.next).not.toBe(first.next)
    expect(second.latestSigned).toBe(first.next)
  })
})

describe('a launch is immutable', () => {
  const launch = exampleLaunch()
  it('accepts the same launch again', () => expect(contradiction(launchId, launch, { launch })).toBeNull())
  it('refuses another patient', () =>
    expect(contradiction(launchId, launch, { launch: { ...launch, patientId: 'x' } })).toMatch(/patient/))
  it('refuses another user', () => {
    const user = { ...launch.user, fhirUser: 'Practitioner/8' }
    expect(contradiction(launchId, launch, { launch: { ...launch, user } })).toMatch(/user/)
  })
})

describe('what is asked ahead', () => {
  it('launch and chart are asked at once, the first call gets that answer, a later one a new one', async () => {
    const asked: string[] = []
    const counting = <Value>(name: string, value: Value) => {
      asked.push(name)
      return yes(value)
    }
    const ahead = askedAhead(
      api({ launch: () => counting('launch', exampleLaunch()), chart: () => counting('chart', exampleView()) }),
    )
    expect(asked).toEqual(['launch', 'chart'])
    expect((await openSession(ahead, launchId, () => undefined)).stage).toBe('open')
    expect(asked).toEqual(['launch', 'chart'])
    await openSession(ahead, launchId, () => undefined)
    expect(asked).toEqual(['launch', 'chart', 'launch', 'chart'])
  })
})
