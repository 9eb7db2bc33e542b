import { expect, it, vi } from 'vitest'
import type { FhirAccess } from '../../../server/ehr/access.ts'
import { chartOf } from '../../../server/ehr/chart-snapshot.ts'
import type { Launch } from '../../../server/launch/launch.ts'
import { eachStore } from '../stores.ts'
import { fhirBase, reply } from '../write-back/fake-ehr.ts'
import { launch as anyLaunch, contextOn } from '../write-back/scene.ts'
import { issuer } from '../write-back/signing-scene.ts'

/** Another number than every other test's, so that the setting is what counts. */
const chartsAtOnce = 5

const launchOf = (number: number): Launch => ({
  ...anyLaunch,
  id: `6c84fb90-12c4-11e1-840d-${String(number).padStart(12, '0')}`,
  patientId: `p${number}`,
  grantedScopes: ['user/*.rs'],
})

const answerTo = (path: string) => {
  if (path === 'metadata') return reply(200, {}, { resourceType: 'CapabilityStatement' })
  const [type, id] = path.split('/')
  if (type === 'Patient' && id !== undefined) return reply(200, {}, { resourceType: 'Patient', id, gender: 'female' })
  return id === undefined
    ? reply(200, {}, { resourceType: 'Bundle', type: 'searchset', entry: [] })
    : reply(404, {}, { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-found' }] })
}

/** An EHR that answers a patient's record only when it is told to. Everything else it answers at once. */
const slowEhr = () => {
  const underWay = new Set<string>()
  const begun: string[] = []
  let most = 0
  const answer = Promise.withResolvers<void>()
  const accessFor = ({ patientId }: Launch): FhirAccess => ({
    fhirBase,
    read: async (path) => {
      if (path === `Patient/${patientId}`) {
        begun.push(patientId)
        underWay.add(patientId)
        most = Math.max(most, underWay.size)
        await answer.promise
        underWay.delete(patientId)
        if (patientId === 'p3') throw new Error('broken')
      }
      return answerTo(path)
    },
    write: () => Promise.reject(new Error('a reading writes nothing')),
  })
  return { accessFor, begun, most: () => most, answer: answer.resolve }
}

eachStore((open, openAgain) => {
  const oneProcess = (store: Awaited<ReturnType<typeof open>>) => {
    const ehr = slowEhr()
    const usual = contextOn(store, ehr.accessFor(anyLaunch), () => new Date())
    const context = {
      ...usual,
      settings: { ...usual.settings, chartsAtOnce },
      issuers: [issuer],
      accessFor: ehr.accessFor,
    }
    return { ehr, chart: (number: number) => chartOf(context, launchOf(number)) }
  }
  const patientIn = (read: Awaited<ReturnType<typeof chartOf>>) =>
    read.kind === 'chart' ? read.snapshot.chart.patient.id : read.kind

  it('a process reads so many charts at once, and the rest waits, may be read elsewhere, and loses nothing', async () => {
    const store = await open()
    const here = oneProcess(store)
    const elsewhere = oneProcess(openAgain(store))
    const before = oneProcess(store)
    before.ehr.answer()
    elsewhere.ehr.answer()
    await before.chart(0)

    const numbers = Array.from({ length: chartsAtOnce + 6 }, (_, index) => index + 1)
    const read = Promise.all(numbers.map(here.chart))
    await vi.waitUntil(() => here.ehr.begun.length >= chartsAtOnce, { timeout: 25_000 })

    // What is stored needs no turn, and whoever asks for a chart that is being read gets that one.
    expect(patientIn(await here.chart(0))).toBe('p0')
    const [reading = 0] = numbers.filter((number) => here.ehr.begun.includes(`p${number}`))
    const same = here.chart(reading)
    // Another one waits for its turn here, so it is nobody's yet: a process with turns to spare reads it at once.
    const [waiting = 0] = numbers.filter((number) => number !== 3 && !here.ehr.begun.includes(`p${number}`))
    const other = await elsewhere.chart(waiting)
    expect([patientIn(other), elsewhere.ehr.begun]).toEqual([`p${waiting}`, [`p${waiting}`]])
    expect(here.ehr.begun).toHaveLength(chartsAtOnce)

    here.ehr.answer()
    const ended = await read
    expect(here.ehr.most()).toBe(chartsAtOnce)
    // The one that stopped has given its turn back, and each of the others has its own patient's chart.
    expect(ended.map(patientIn)).toEqual(numbers.map((number) => (number === 3 ? 'stopped' : `p${number}`)))
    expect(ended[waiting - 1]).toEqual(other)
    expect(await same).toEqual(ended[reading - 1])
    // Each once, and the one that was read elsewhere not at all.
    const readHere = numbers.filter((number) => number !== waiting).map((number) => `p${number}`)
    expect(here.ehr.begun.toSorted()).toEqual(readHere.toSorted())
  }, 60_000)
})
