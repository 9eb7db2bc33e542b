import { afterEach, describe, expect, it } from 'vitest'
import { languages } from '../../client/words/chosen.ts'
import { takeLanguage } from '../../client/words/languages.ts'
import { refusalIn } from '../../client/words/refusal.ts'
import { shownOf, type ToldTexts, toldWords } from '../../client/words/told-texts.ts'
import { readChart } from '../../crmo/chart/read-chart.ts'
import { limitsOf } from '../../crmo/limits.ts'
import { type Told, worded } from '../../crmo/told.ts'
import { outcome } from '../../server/api/outcome.ts'
import { refusals } from '../../server/api/refusal-sentences.ts'
import { reasonFor } from '../../server/ehr/reading-sentences.ts'
import { child, now, report } from '../crmo/builders.ts'
import { englishTold, placesOf, toldFamilies, wholeFrench, wholeGerman } from './all-texts.ts'

afterEach(() => takeLanguage('en', []))

describe('what the server says', () => {
  it('has a name of its own in every family', () => {
    const codes = Object.values(toldFamilies).flatMap(Object.keys)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it.each([
    ['German', wholeGerman.told],
    ['French', wholeFrench.told],
  ])('has the same places in %s', (_name, told) => {
    for (const [code, sentence] of Object.entries(englishTold))
      expect([code, placesOf(told[code as keyof ToldTexts])]).toEqual([code, placesOf(sentence)])
  })

  it('stands in English until another language is chosen', () => {
    expect(shownOf({ sentence: 'The EHR.', told: { code: 'no-encounter' } })).toEqual({ words: 'The EHR.', lang: 'en' })
  })
})

const asked = { type: 'Condition', words: 'diagnoses', missing: 'diagnoses-missing' } as const
const { reason, told } = reasonFor(asked, 'refused', [
  {
    code: 'refused',
    values: { detail: { code: 'http-with-words', values: { status: 403, says: { code: 'parts-closed' } } } },
  },
  { code: 'restricted-many', values: { count: 3 } },
])

describe('a sentence with others in its places', () => {
  it('is worded by the server in English', () => {
    expect(reason).toBe(
      'This login may not read the problems and diagnoses: the EHR refused it (HTTP 403: parts are not open to this user); 3 entries are marked restricted and were not read. Other diagnoses and exclusions may be missing. Enter what you know in the review; the EHR team can grant the right.',
    )
  })

  it('is worded by the page in its language, with the same values', async () => {
    await takeLanguage('de', [])
    expect(shownOf({ sentence: reason, told })).toEqual({
      lang: undefined,
      words:
        'Mit dieser Anmeldung nicht lesbar: Probleme und Diagnosen. Grund: das KIS hat es abgelehnt (HTTP 403: Teile sind für diese Anmeldung nicht offen); 3 Einträge sind als vertraulich gekennzeichnet und wurden nicht gelesen. Andere Diagnosen und Ausschlüsse können fehlen. Tragen Sie in der Beurteilung ein, was Sie wissen; die KIS-Betreuung kann das Recht erteilen.',
    })
    await takeLanguage('fr', [])
    expect(toldWords(told)).toMatch(
      /^Non lisible avec cette connexion\u202f: problèmes .* \(HTTP 403\u202f: certaines .*\)\u202f; 3 entrées/,
    )
  })

  it('is left to the server where one part of it has no words, or no value', async () => {
    await takeLanguage('de', [])
    const unknown: Told[] = [
      { code: 'said-by-a-newer-server' },
      { code: 'toString' },
      { code: 'later-pages', values: { cause: { code: 'a-newer-cause' } } },
      { code: 'later-pages' },
    ]
    for (const one of unknown) expect([one, toldWords(one)]).toEqual([one, null])
  })

  it('leaves the EHR’s own words as they came, whatever they look like', async () => {
    await takeLanguage('de', [])
    const words = 'Say {status} $& to {toString}'
    expect(
      toldWords({ code: 'http-with-words', values: { status: 500, says: { code: 'ehr-words', values: { words } } } }),
    ).toBe(`HTTP 500: ${words}`)
    expect(worded(englishTold, { code: 'ehr-words', values: { words } })).toBe(words)
  })
})

it('an entry that is not used says why by a name whose English words are its reason', () => {
  const { unused } = readChart(
    [
      child,
      report('Lytic lesion of the left tibia.', { id: 'wrong', status: 'entered-in-error' }),
      report('Lytic lesion of the left tibia.', { id: 'later', effectiveDateTime: '2099-01-01' }),
      report('Lytic lesion of the left tibia.', { id: 'other', subject: { reference: 'Patient/another' } }),
    ],
    now,
  )
  expect(unused.map(({ told }) => told?.code).sort()).toEqual([
    'unused-entered-in-error',
    'unused-in-future',
    'unused-other-patient',
  ])
  for (const { reason, told } of unused) expect(worded(englishTold, told ?? { code: '' })).toBe(reason)
})

describe('a limit of the reading', () => {
  const unreadReport = (id: string, presentedForm: object[]) =>
    report('', { id, presentedForm, conclusion: undefined, code: { text: 'MRI' } })
  const limits = limitsOf({
    ...readChart(
      [
        child,
        unreadReport('one', [{ contentType: 'application/pdf', title: 'mri.pdf', data: 'JVBERi0=' }]),
        unreadReport('two', [{ url: 'Binary/1' }, { data: btoa(' ') }]),
        report('Das Kind hat seit Wochen Schmerzen und es gibt keine Veränderung im Knochen des linken Beines.', {
          id: 'three',
        }),
        report('Lytic lesion of the left tibia.', { id: 'four', status: 'preliminary' }),
      ],
      now,
    ),
    queries: [
      { name: 'Condition', type: 'Condition', outcome: 'refused', read: 0, asked: '', milliseconds: 1, reason, told },
    ],
  })

  it('has a name whose English words are its sentence', () => {
    expect(limits.map(({ told }) => told?.code)).toEqual(
      expect.arrayContaining(['limit-search', 'limit-not-english', 'limit-not-final', 'limit-attachment']),
    )
    for (const { sentence, told } of limits) expect(worded(englishTold, told ?? { code: '' })).toBe(sentence)
  })

  it('is worded by the page in its language', async () => {
    await takeLanguage('de', [])
    const shown = limits.map(shownOf)
    expect(shown.filter(({ lang }) => lang === 'en')).toEqual([])
    expect(shown.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Condition: Mit dieser Anmeldung nicht lesbar: Probleme und Diagnosen\./),
        'MRI, mri.pdf (application/pdf): das Format wird nicht gelesen; öffnen Sie es im KIS. Lesen Sie es im KIS.',
        expect.stringMatching(/^MRI, Anhang 1 \(ohne Angabe des Formats\): der Inhalt liegt hinter/),
      ]),
    )
  })
})

describe('a refusal', () => {
  const cause: Told = {
    code: 'later-pages',
    values: { cause: [{ code: 'silent' }, { code: 'http', values: { status: 503 } }] },
  }

  it.each(Object.keys(refusals) as (keyof typeof refusals)[])(
    '“%s” comes through its OperationOutcome',
    async (code) => {
      const values = { place: 'review.lesions.0', what: 'Observation/7', cause }
      const body = JSON.parse(JSON.stringify(outcome('error', 'conflict', 'In English.', { code, values })))
      const { text, told: received } = refusalIn(body)
      expect(text).toBe('In English.')
      for (const language of Object.keys(languages) as (keyof typeof languages)[]) {
        await takeLanguage(language, [])
        expect(toldWords(received)).toBe(toldWords({ code, values }))
        if (language !== 'en') expect(toldWords(received)).not.toBeNull()
      }
    },
  )

  it('with a clause in it is whole', async () => {
    const body = outcome('fatal', 'processing', 'x', { code: 'chart-without-patient', values: { cause } })
    await takeLanguage('de', [])
    expect(toldWords(refusalIn(body).told)).toContain(
      'nicht lesbar: spätere Seiten fehlen: das KIS hat nicht rechtzeitig geantwortet; HTTP 503. Ohne sie',
    )
  })

  it.each([null, {}, 'busy', { issue: [] }, { issue: [{ details: { coding: [{ code: 7 }], text: '' } }] }])(
    'of another server than ours says nothing: %j',
    (body) => expect(refusalIn(body)).toEqual({ text: null }),
  )
})
