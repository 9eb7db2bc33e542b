/** Notes: sent once, found again and compared, in the ways in which vendors keep them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentReference } from 'fhir/r4.js'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { WriteStep } from '../../../server/api/contract.ts'
import type { Context } from '../../../server/context.ts'
import { migrate } from '../../../server/store/migrate.ts'
import { openSqlite } from '../../../server/store/sqlite.ts'
import { receiptOf } from '../../../server/write-back/receipt.ts'
import { checkInChart, sendAgain, sendWaiting } from '../../../server/write-back/send.ts'
import { type SignedAssessment, storeSigned } from '../../../server/write-back/signed-store.ts'
import { createFakeEhr, type FakeEhr, fhirBase, noReply, outcome, reply } from './fake-ehr.ts'
import { type Clock, clock, contextOn, launch, noteContent, otherUser, signFresh } from './scene.ts'
import { sentencesOf } from './sentences-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'crmo-note-'))
const store = openSqlite(join(folder, 'store.sqlite'))
await migrate(store, () => new Date())
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

let ehr: FakeEhr
let time: Clock
let context: Context
let signed: SignedAssessment
const start = async (policy: object, steps?: WriteStep[]) => {
  ehr = createFakeEhr()
  time = clock()
  context = contextOn(store, ehr.access, time.now)
  signed = await signFresh(context, (id) => noteContent(id, policy, steps))
}
const epicForm = { noteElements: ['category'], noteContentType: 'text/plain', questionnaireResponse: false }
beforeEach(() => start(epicForm))

const step = async (name: WriteStep = 'document-reference', as = launch) => {
  const found = (await receiptOf(context, as, signed)).steps.find((one) => one.step === name)
  if (!found) throw new Error('no such step')
  return found
}
const send = async () => {
  await sendWaiting(context, launch, signed)
  return step()
}
const textOf = (note: DocumentReference) =>
  Buffer.from(note.content[0]?.attachment.data ?? '', 'base64').toString('utf8')
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')
const html = (text: string) =>
  `<html><head><style>p{}</style></head><body>${text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`)
    .join('')}</body></html>`
const rtf = (text: string) =>
  `{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}${[...text]
    .map((one) => {
      if (one === '\n') return '\\par\n'
      if ('\\{}'.includes(one)) return `\\${one}`
      return one <= '~' ? one : [...Array(one.length).keys()].map((at) => `\\u${one.charCodeAt(at)}?`).join('')
    })
    .join('')}}`

/** As Epic keeps a note: its own identifier and codes, the text as HTML and RTF behind Binary, hidden from the patient. */
const asEpicKeeps = (note: DocumentReference, change = (text: string) => text): DocumentReference => {
  const text = change(textOf(note))
  ehr.binaries.set('h1', { contentType: 'text/html', data: base64(html(text)) })
  ehr.binaries.set('r1', { contentType: 'text/rtf', data: base64(rtf(text)) })
  return {
    ...note,
    identifier: [{ system: 'urn:oid:1.2.3', value: '197409' }],
    type: { text: 'H&P', coding: [{ system: 'urn:oid:1.2', code: '4' }, ...(note.type?.coding ?? [])] },
    date: '2026-01-05T10:00:30Z',
    author: [{ reference: 'Practitioner/anna', display: 'Anna' }],
    securityLabel: [{ coding: [{ code: 'NOPAT' }] }],
    content: [
      { attachment: { contentType: 'text/html', url: 'Binary/h1' } },
      { attachment: { contentType: 'text/rtf', url: 'Binary/r1' } },
    ],
  }
}

/** The EHR keeps the note and answers as given. */
const stored = (answer: (id: string) => ReturnType<typeof reply> | ReturnType<typeof noReply>) => () => {
  ehr.create = (keep) => answer(keep())
}

describe('a note as vendors keep it', () => {
  it.each<[string, () => void]>([
    ['as sent', () => undefined],
    [
      'Epic: 201 with empty body and relative Location',
      () => {
        ehr.keepNote = (note) => asEpicKeeps(note)
        ehr.create = (keep) => reply(201, { location: `DocumentReference/${keep()}` })
      },
    ],
    [
      'links absolute, below the base',
      () => {
        ehr.keepNote = (note) => {
          const kept = asEpicKeeps(note)
          return { ...kept, content: [{ attachment: { contentType: 'text/html', url: `${fhirBase}/Binary/h1` } }] }
        }
      },
    ],
    ['no Location: found by search', stored(() => reply(201))],
    [
      'foreign Location',
      stored((id) => reply(201, { location: `https://evil.example/fhir/r4/DocumentReference/${id}` })),
    ],
    ['500 after storing', stored(() => reply(500))],
    ['no answer after storing', stored(() => noReply())],
    ['59141 duplicate', stored(() => reply(400, {}, outcome('duplicate', { coding: [{ code: '59141' }] })))],
    [
      'read by id refused',
      () => {
        ehr.readRefused = true
      },
    ],
  ])('%s: one note, verified, one POST', async (_, change) => {
    change()
    expect(await send()).toMatchObject({ state: 'verified', reference: 'DocumentReference/d1', maySend: false })
    await sendAgain(context, launch, signed, 'document-reference')
    await sendWaiting(context, launch, signed)
    expect(ehr.posts).toHaveLength(1)
    expect(ehr.posts[0]?.body).toEqual(JSON.parse(JSON.stringify(signed.content.documentReference)))
    expect(ehr.reads.every((url) => !url.includes('evil'))).toBe(true)
  })

  it('its text may not be read: accepted, not checked, and says so', async () => {
    ehr.keepNote = (note) => asEpicKeeps(note)
    ehr.binaryRefused = true
    expect(await send()).toMatchObject({ state: 'written', reference: 'DocumentReference/d1', maySend: false })
    expect((await step()).sentence).toContain('was not checked, because this login may not read notes')
  })

  it('its text is not given in time: accepted, not checked yet, which is no missing right; later it is', async () => {
    ehr.keepNote = (note) => asEpicKeeps(note)
    ehr.binarySilent = true
    expect(await send()).toMatchObject({ state: 'written', reference: 'DocumentReference/d1', maySend: false })
    expect((await step()).sentence).toContain('could not be checked yet')
    ehr.binarySilent = false
    time.forward(60_000)
    await checkInChart(context, launch, signed)
    expect((await step()).state).toBe('verified')
  })

  it('refused, and what may be its copy cannot be read just now: it is not sent a second time', async () => {
    ehr.keepNote = (note) => asEpicKeeps(note)
    ehr.binarySilent = true
    stored(() => reply(429))()
    expect(await send()).toMatchObject({ state: 'failed', maySend: true })
    await sendAgain(context, launch, signed, 'document-reference')
    expect(ehr.posts).toHaveLength(1)
    expect(sentencesOf(await step()).join(' ')).toContain('It was not sent again')
    ehr.binarySilent = false
    await sendAgain(context, launch, signed, 'document-reference')
    expect([ehr.posts.length, (await step()).state]).toEqual([1, 'verified'])
  })

  it('a link that leads away is not followed: accepted, not checked', async () => {
    ehr.keepNote = (note) => ({
      ...note,
      content: [{ attachment: { contentType: 'text/html', url: 'https://evil.example/Binary/h1' } }],
    })
    expect((await send()).state).toBe('written')
    expect(ehr.reads.filter((url) => url.includes('evil'))).toEqual([])
  })

  it('no answer, and no text can be read: uncertain, for no search can tell', async () => {
    ehr.keepNote = (note) => asEpicKeeps(note)
    ehr.binaryRefused = true
    stored(() => noReply())()
    expect(await send()).toMatchObject({ state: 'unknown', mayState: true, maySend: false })
    expect((await step()).sentence).toContain('did not answer')
  })
})

describe('what is not what was signed', () => {
  it.each<[string, (note: DocumentReference) => DocumentReference, RegExp]>([
    ['fewer words', (note) => asEpicKeeps(note, (text) => text.replace(/^- .*$/m, '')), /words fewer than was signed/],
    ['a number changed', (note) => asEpicKeeps(note, (text) => text.replace('29 to 50', '63 to 63')), /other words/],
    [
      'the reference line gone',
      (note) => asEpicKeeps(note, (text) => text.replace(/CRMO assessment .*/, '')),
      /exactly once/,
    ],
    ['the note doubled', (note) => asEpicKeeps(note, (text) => `${text}\n${text}`), /exactly once/],
    ['the type changed', (note) => ({ ...note, type: { coding: [{ system: 'x', code: 'y' }] } }), /another note type/],
    ['a draft', (note) => ({ ...note, docStatus: 'preliminary' }), /stands as preliminary/],
    [
      'another encounter',
      (note) => ({ ...note, context: { encounter: [{ reference: 'Encounter/e2' }] } }),
      /another encounter/,
    ],
    ['no encounter', ({ context: _, ...note }) => note, /with none/],
  ])('%s: uncertain, the difference is shown, never sent again', async (_, keep, difference) => {
    ehr.keepNote = keep
    const seen = await send()
    expect(seen).toMatchObject({ state: 'unknown', maySend: false, reference: 'DocumentReference/d1' })
    expect(seen.sentence).toContain('other content')
    expect(sentencesOf(seen).join(' ')).toMatch(difference)
    await sendAgain(context, launch, signed, 'document-reference')
    expect(ehr.posts).toHaveLength(1)
  })

  it('another patient: stop and alarm', async () => {
    ehr.keepNote = (note) => ({ ...note, subject: { reference: 'Patient/lee' } })
    expect((await send()).sentence).toMatch(/^STOP/)
    expect(await step()).toMatchObject({ state: 'unknown', mayState: false, maySend: false })
  })

  it('another author: in the chart, and reported (the wrong token was used)', async () => {
    ehr.keepNote = (note) => ({ ...asEpicKeeps(note), author: [{ reference: 'Practitioner/user-interconnect' }] })
    const seen = await send()
    expect(seen).toMatchObject({ state: 'verified' })
    expect(seen.sentence).toContain('under another author')
    expect(sentencesOf(seen).join(' ')).toContain('Practitioner/user-interconnect')
  })

  it("a colleague's note of the same patient is not taken for ours", async () => {
    ehr.create = () => noReply()
    ehr.notes.push({
      ...(signed.content.documentReference as DocumentReference),
      id: 'other',
      content: [{ attachment: { contentType: 'text/plain', data: base64('Seen today. Well.') } }],
    })
    expect(await send()).toMatchObject({ state: 'unknown', reference: null })
    expect((await step()).sentence).toContain('did not find it')
  })

  it('filed under a type that this EHR is known to use instead: verified', async () => {
    await start({ ...epicForm, noteTypeKeptAs: ['urn:oid:1.2|4'] })
    ehr.keepNote = (note) => ({ ...asEpicKeeps(note), type: { coding: [{ system: 'urn:oid:1.2', code: '4' }] } })
    expect((await send()).state).toBe('verified')
  })
})

describe('a note as PDF', () => {
  const pdfForm = { noteContentType: 'application/pdf', questionnaireResponse: false }
  beforeEach(() => start(pdfForm))
  const behindLink = (change = (data: string) => data) => {
    ehr.keepNote = (note) => {
      const data = change(note.content[0]?.attachment.data ?? '')
      ehr.binaries.set('p1', { contentType: 'application/pdf', data })
      return { ...note, content: [{ attachment: { contentType: 'application/pdf', url: 'Binary/p1' } }] }
    }
  }
  const stamped = (data: string) =>
    Buffer.concat([Buffer.from(data, 'base64'), Buffer.from('\n% stamped\n')]).toString('base64')

  it.each<[string, () => void]>([
    ['as sent', () => undefined],
    ['behind a link', () => behindLink()],
    ['in base64 of broken lines', () => behindLink((data) => data.replace(/.{76}/g, '$&\n'))],
    ['no Location: found by search', stored(() => reply(201))],
    [
      'no answer after storing, our identifier replaced',
      () => {
        ehr.keepNote = (note) => ({ ...note, identifier: [{ system: 'urn:oid:1.2.3', value: '1' }] })
        stored(() => noReply())()
      },
    ],
  ])('%s: the same bytes are in the chart, verified, one POST', async (_, change) => {
    change()
    expect(await send()).toMatchObject({ state: 'verified', reference: 'DocumentReference/d1' })
    expect(ehr.posts).toHaveLength(1)
    expect(ehr.posts[0]?.body).toEqual(JSON.parse(JSON.stringify(signed.content.documentReference)))
  })

  it.each<[string, () => void]>([
    ['one byte more', () => behindLink(stamped)],
    [
      'one byte more, and no Location: known by our identifier',
      () => {
        behindLink(stamped)
        stored(() => reply(201))()
      },
    ],
  ])('%s: uncertain, said, never sent again', async (_, change) => {
    change()
    const seen = await send()
    expect(seen).toMatchObject({ state: 'unknown', maySend: false, reference: 'DocumentReference/d1' })
    expect(sentencesOf(seen).join(' ')).toContain('not, byte for byte, the one that was signed')
  })

  it('turned into text by the EHR: uncertain, and said', async () => {
    ehr.keepNote = (note) => ({
      ...note,
      content: [{ attachment: { contentType: 'text/plain', data: base64(signed.content.note) } }],
    })
    expect(sentencesOf(await send()).join(' ')).toContain('does not keep it as the PDF')
  })

  it('may not be read: accepted, not checked', async () => {
    behindLink()
    ehr.binaryRefused = true
    expect(await send()).toMatchObject({ state: 'written', maySend: false })
  })

  it("a colleague's PDF of the same patient is not taken for ours", async () => {
    ehr.create = () => noReply()
    ehr.notes.push({
      ...(signed.content.documentReference as DocumentReference),
      id: 'other',
      identifier: [],
      content: [{ attachment: { contentType: 'application/pdf', data: base64('%PDF-1.4 another') } }],
    })
    expect(await send()).toMatchObject({ state: 'unknown', reference: null })
  })

  it('is not signed before it is whole', async () => {
    const content = noteContent(crypto.randomUUID(), pdfForm)
    await expect(storeSigned(context, launch, content)).rejects.toThrow('with its text in it')
  })
})

describe('a note as HTML', () => {
  it.each<[string, object]>([
    ['kept as sent', {}],
    ['behind a link', { link: true }],
  ])('%s: verified by its words', async (_, { link }: { link?: boolean }) => {
    await start({ noteContentType: 'text/html;charset=utf-8' })
    if (link)
      ehr.keepNote = (note) => {
        ehr.binaries.set('h1', { contentType: 'text/html', data: note.content[0]?.attachment.data ?? '' })
        return { ...note, content: [{ attachment: { contentType: 'text/html', url: 'Binary/h1' } }] }
      }
    expect((await send()).state).toBe('verified')
  })
  it('with other words: uncertain', async () => {
    await start({ noteContentType: 'text/html;charset=utf-8' })
    ehr.keepNote = (note) => ({
      ...note,
      content: [
        { attachment: { contentType: 'text/html', data: base64(textOf(note).replace('29 to 50', '63 to 63')) } },
      ],
    })
    expect(sentencesOf(await send()).join(' ')).toMatch(/other words/)
  })
})

describe('both documents', () => {
  const both: WriteStep[] = ['questionnaire-response', 'document-reference', 'copy-text']
  beforeEach(() => start({ documentReference: 'both' }, both))

  it('are written in order, each once, and the note names the questionnaire response', async () => {
    await Promise.all([1, 2, 3].map(() => sendWaiting(context, launch, signed)))
    expect(ehr.posts.map(({ type }) => type)).toEqual(['QuestionnaireResponse', 'DocumentReference'])
    expect((await step('questionnaire-response')).state).toBe('verified')
    expect((await step()).state).toBe('verified')
    expect(ehr.notes[0]?.context?.related?.[0]?.identifier?.value).toBe(signed.assessmentId)
  })

  it.each([422, 500])('the note is written although the questionnaire response ended with %i', async (status) => {
    const asSpecified = ehr.create
    ehr.create = (keep, type) => (type === 'QuestionnaireResponse' ? reply(status) : asSpecified(keep, type))
    await sendWaiting(context, launch, signed)
    expect((await step('questionnaire-response')).state).toBe(status === 422 ? 'failed' : 'unknown')
    expect((await step()).state).toBe('verified')
    expect(ehr.posts.map(({ type }) => type)).toEqual(['QuestionnaireResponse', 'DocumentReference'])
  })

  it('one document is sent again without the other', async () => {
    const asSpecified = ehr.create
    ehr.create = (keep, type) => (type === 'DocumentReference' ? reply(429) : asSpecified(keep, type))
    await sendWaiting(context, launch, signed)
    expect(await step()).toMatchObject({ state: 'failed', maySend: true })
    ehr.create = asSpecified
    await sendAgain(context, otherUser, signed, 'document-reference')
    await sendAgain(context, launch, signed, 'questionnaire-response')
    await sendAgain(context, launch, signed, 'document-reference')
    expect((await step()).state).toBe('verified')
    expect(ehr.posts.map(({ type }) => type)).toEqual([
      'QuestionnaireResponse',
      'DocumentReference',
      'DocumentReference',
    ])
    expect([ehr.stored.length, ehr.notes.length]).toEqual([1, 1])
  })

  it('a note that arrives late is looked for until it is found', async () => {
    let late: (typeof ehr.notes)[number] | undefined
    const asSpecified = ehr.create
    ehr.create = (keep, type) => {
      if (type === 'QuestionnaireResponse') return asSpecified(keep, type)
      keep()
      late = ehr.notes.pop()
      return noReply()
    }
    await sendWaiting(context, launch, signed)
    expect((await step()).sentence).toContain('did not find it')
    if (late) ehr.notes.push(late)
    time.forward(10_000)
    await checkInChart(context, launch, signed)
    expect((await step()).state).toBe('verified')
    expect(ehr.posts).toHaveLength(2)
  })
})

describe('a request that came twice', () => {
  const doubled = () => {
    ehr.create = (keep) => {
      const location = `DocumentReference/${keep()}`
      keep()
      return reply(201, { location })
    }
  }

  it.each<[string, object]>([
    ['our identifier replaced', epicForm],
    ['our identifier kept, but no conditional create', {}],
  ])('%s: the second copy is found by its reference line and said, with both ids', async (_, policy) => {
    await start(policy)
    doubled()
    const { state, sentence, issues, reference } = await send()
    expect({ state, reference }).toEqual({ state: 'verified', reference: 'DocumentReference/d1' })
    expect(sentence).toMatch(/MORE THAN ONCE.*all but one marked/)
    expect(sentencesOf({ issues })).toContain(
      'The chart holds this assessment 2 times: DocumentReference/d1, DocumentReference/d2.',
    )
    expect(ehr.posts).toHaveLength(1)
  })

  it('is not looked for where the EHR itself keeps it from being stored twice', async () => {
    await start({})
    signed = await signFresh(context, (id) => ({ ...noteContent(id, {}), createOnce: ['document-reference'] }))
    expect((await send()).state).toBe('verified')
    expect(ehr.reads.filter((path) => path.includes('?'))).toEqual([])
  })

  it('another note of the same child is no copy', async () => {
    await send()
    signed = await signFresh(context, (id) => noteContent(id, epicForm))
    expect(await send()).toMatchObject({
      state: 'verified',
      sentence: expect.stringMatching(/^In the chart: read back/),
    })
  })
})
