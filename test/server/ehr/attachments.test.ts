import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { attachmentsFor } from '../../../server/ehr/attachments.ts'
import type { Resource } from '../../../server/ehr/resource.ts'
import { type Answer, type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { answerFrom, pathsAsked, readerOf, subject } from './chart-ehr.ts'

let ehr: FakeEhr = await startFakeEhr()
afterAll(() => ehr.close())
beforeEach(async () => {
  await ehr.close()
  ehr = await startFakeEhr()
})

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')
const report = (id: string, ...presentedForm: object[]): Resource => ({
  resourceType: 'DiagnosticReport',
  id,
  meta: null,
  status: 'final',
  subject,
  presentedForm,
})
const binary = (contentType: string, text: string): Answer => ({
  json: { resourceType: 'Binary', contentType, data: base64(text) },
})

const run = async (
  resources: Resource[],
  answers: Record<string, Answer | (() => Answer)> = {},
  mayRead = true,
  limits = {},
) => {
  ehr.answers.fhir = answerFrom(answers)
  const attachments = attachmentsFor(readerOf(ehr, limits), mayRead)
  attachments.start(resources)
  return attachments.finish(resources)
}
const textIn = (resource: Resource | undefined) => {
  const [form] = (resource?.presentedForm ?? []) as { data?: string; contentType?: string }[]
  return { text: Buffer.from(form?.data ?? '', 'base64').toString('utf8'), contentType: form?.contentType }
}

test('a text behind a relative link is put inline, with the type that it really has', async () => {
  const { resources, outcomes } = await run([report('r', { contentType: 'text/plain', url: 'Binary/1' })], {
    'Binary/1': binary('text/html;charset=iso-8859-1', '<p>Läsion</p>'),
  })
  expect(textIn(resources[0])).toEqual({ text: '<p>Läsion</p>', contentType: 'text/html;charset=iso-8859-1' })
  expect(outcomes).toMatchObject([
    { name: 'DiagnosticReport texts', type: 'DiagnosticReport', outcome: 'complete', read: 1 },
  ])
})

test('the native format is asked for where FHIR JSON is not given', async () => {
  const { resources } = await run([report('r', { contentType: 'text/plain', url: `${ehr.fhirBase}/Binary/1` })], {
    'Binary/1': () =>
      ehr.asked.at(-1)?.headers.accept === 'text/plain'
        ? { headers: { 'content-type': 'text/plain' }, text: 'Ödem' }
        : { status: 406 },
  })
  expect(textIn(resources[0])).toEqual({ text: 'Ödem', contentType: 'text/plain;charset=utf-8' })
})

test('a text that is there already is neither fetched nor changed', async () => {
  const inline = report(
    'r',
    { contentType: 'text/plain', data: base64('there') },
    { contentType: 'application/pdf', url: 'Binary/1' },
  )
  expect(await run([inline])).toEqual({ resources: [inline], outcomes: [] })
  expect(ehr.asked).toEqual([])
})

test('of several formats the best readable one is fetched, the others are not', async () => {
  const forms = ['application/pdf', 'text/html', 'text/plain'].map((contentType, at) => ({
    contentType,
    url: `Binary/${at}`,
  }))
  const { resources } = await run([report('r', ...forms)], { 'Binary/2': binary('text/plain', 'plain') })
  expect(textIn(resources[0]).text).toBe('plain')
  expect(resources[0]?.presentedForm).toHaveLength(1)
  expect(pathsAsked(ehr)).toEqual(['Binary/2'])
})

test('the next format is tried when the best one fails', async () => {
  const { resources, outcomes } = await run(
    [report('r', { contentType: 'text/plain', url: 'Binary/gone' }, { contentType: 'text/html', url: 'Binary/1' })],
    { 'Binary/1': binary('text/html', '<p>html</p>') },
  )
  expect(textIn(resources[0]).text).toBe('<p>html</p>')
  expect(outcomes[0]?.outcome).toBe('complete')
})

test('a document that comes by two queries is fetched once', async () => {
  const document = (): Resource => ({
    resourceType: 'DocumentReference',
    id: 'd',
    meta: null,
    status: 'current',
    subject,
    content: [{ attachment: { contentType: 'text/plain', url: 'Binary/1' } }],
  })
  const { resources } = await run([document(), document()], { 'Binary/1': binary('text/plain', 'note') })
  expect(pathsAsked(ehr)).toEqual(['Binary/1'])
  expect(resources[0]?.content).toEqual([
    { attachment: { contentType: 'text/plain', url: 'Binary/1', data: base64('note') } },
  ])
})

describe('a text that cannot be had is said under the type of its report', () => {
  const form = { contentType: 'text/plain', url: 'Binary/1' }
  test.each<[string, object, Record<string, Answer>, boolean, object, string, string]>([
    ['refused by the EHR', form, { 'Binary/1': { status: 403 } }, true, {}, 'refused', 'refused'],
    ['not granted, so not sent', form, {}, false, {}, 'refused', 'do not hold Binary'],
    [
      'a link away from the EHR',
      { contentType: 'text/plain', url: 'https://elsewhere.example/Binary/1' },
      {},
      true,
      {},
      'failed',
      'leads away',
    ],
    ['only as TIFF', { contentType: 'image/tiff', url: 'Binary/1' }, {}, true, {}, 'failed', 'image/tiff'],
    [
      'too large',
      form,
      { 'Binary/1': binary('text/plain', 'x'.repeat(100)) },
      true,
      { attachmentCharacters: 50 },
      'failed',
      'too large',
    ],
    ['never answered', form, { 'Binary/1': 'hang' }, true, { callMs: 100 }, 'failed', 'in time'],
    ['empty', form, { 'Binary/1': { json: { resourceType: 'Binary' } } }, true, {}, 'failed', 'empty'],
    [
      'in an unknown character set',
      form,
      { 'Binary/1': { headers: { 'content-type': 'text/plain' }, text: 'L\uFFFDsion' } },
      true,
      {},
      'failed',
      'character set',
    ],
  ])('%s', async (_, presented, answers, mayRead, limits, ending, words) => {
    const whole = report('r', presented)
    const { resources, outcomes } = await run([whole], answers, mayRead, limits)
    expect(resources).toEqual([whole])
    expect(outcomes).toMatchObject([
      { type: 'DiagnosticReport', outcome: ending, read: 0, reason: expect.stringContaining(words) },
    ])
    if (Object.keys(answers).length === 0) expect(ehr.asked).toEqual([])
  })

  test('some of many: partial', async () => {
    const { outcomes } = await run([report('a', form), report('b', { contentType: 'text/plain', url: 'Binary/2' })], {
      'Binary/1': binary('text/plain', 'a'),
    })
    expect(outcomes).toMatchObject([{ outcome: 'partial', read: 1, reason: expect.stringContaining('1 of 2') }])
  })

  test('nothing is fetched for a report that was entered in error', async () => {
    const { outcomes } = await run([{ ...report('a', form), status: 'entered-in-error' }])
    expect([outcomes, ehr.asked]).toEqual([[], []])
  })
})
