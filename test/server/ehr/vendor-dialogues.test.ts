import nock from 'nock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { readWholeChart } from '../../../server/ehr/chart-reading.ts'
import { fhirAccess } from '../../../server/ehr/fhir-access.ts'
import { type Issuer, readIssuers } from '../../../server/launch/issuers.ts'
import type { Launch } from '../../../server/launch/launch.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { launchAt, readingContext } from './chart-ehr.ts'
import {
  capability,
  epicBase,
  epicOutcome,
  htmlPage,
  kim,
  laboratory,
  lea,
  loinc,
  match,
  nothingFound,
  oracleBase,
  outcome,
  outcomeEntry,
  outsideRecords,
  searchset,
  twoIssues,
  ucum,
  vitalSigns,
} from './vendor-answers.ts'

/** The entries that we ship, filled as a site would. */
const vendor = (name: string, base: string) => ({
  [`${name}_FHIR_BASE`]: base,
  [`${name}_OIDC_ISSUER`]: `${base}/oauth2`,
  [`${name}_CLIENT_ID`]: 'crmo',
  [`${name}_CLIENT_SECRET`]: 'secret',
})
const shipped = readIssuers('smart-config/issuers', {
  ...vendor('EPIC', epicBase),
  ...vendor('ORACLE_HEALTH', oracleBase),
})
const issuerOf = (key: string): Issuer => {
  const found = 'issuers' in shipped ? shipped.issuers.find((issuer) => issuer.key === key) : undefined
  if (!found) throw new Error(`no entry ${key}`)
  return found
}

let somewhere: FakeEhr
beforeEach(async () => {
  somewhere = await startFakeEhr()
  nock.disableNetConnect()
})
afterEach(async () => {
  nock.enableNetConnect()
  nock.cleanAll()
  await somewhere.close()
})

const read = async (issuer: Issuer, patientId: string, grantedScopes: string[]) => {
  const access = fhirAccess(issuer.fhirBase, {
    usable: async () => ({ kind: 'token', token: 'canary-token', revision: 0 }),
  })
  const context = { ...readingContext(somewhere, access), issuers: [issuer] }
  const launch: Launch = launchAt(somewhere, {
    issuerKey: issuer.key,
    fhirBase: issuer.fhirBase,
    patientId,
    grantedScopes,
  })
  const whole = await readWholeChart(context, launch)
  if (whole.kind === 'stopped') throw new Error(whole.because)
  const chart = readChart(whole.resources, '2026-06-15T09:00:00Z', whole.queries)
  const ending = (name: string) => whole.queries.find((query) => query.name === name)
  return { chart, ending, queries: whole.queries }
}

describe('a chart at Epic', () => {
  const subject = { reference: `Patient/${kim}`, display: 'Berg, Kim' }
  const server = () => nock(epicBase).matchHeader('accept', 'application/fhir+json')
  const parameters = ['patient', 'category', 'code', 'date']

  /** Every search that is not named here finds nothing, as Epic says it. */
  const answerRest = () =>
    nock(epicBase)
      .get(/./)
      .query(true)
      .reply(200, searchset([nothingFound, outsideRecords]))
      .persist()

  const chartStart = () => {
    server()
      .get('/metadata')
      .reply(
        200,
        capability({
          Patient: ['_id'],
          Observation: parameters,
          Condition: ['patient', 'category', 'clinical-status'],
          DiagnosticReport: parameters,
          DocumentReference: ['patient', 'category', 'type', 'date'],
          ImagingStudy: ['patient', 'identifier'],
          Procedure: ['patient', 'category', 'code', 'date'],
          MedicationRequest: ['patient', 'status', 'intent'],
          MedicationAdministration: ['patient', 'status'],
          AllergyIntolerance: ['patient'],
          FamilyMemberHistory: ['patient'],
          Immunization: ['patient', 'date', 'status'],
        }),
      )
    server()
      .get(`/Patient/${encodeURIComponent(kim)}`)
      .reply(200, {
        resourceType: 'Patient',
        id: kim,
        extension: [
          { url: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Patient.pronouns', valueString: 'x' },
        ],
        name: [{ use: 'official', text: 'Kim Berg', family: 'Berg', given: ['Kim'] }],
        birthDate: '2014-05-01',
        gender: 'female',
      })
  }
  const grantedByLetter = [
    'Patient',
    'Observation',
    'DiagnosticReport',
    'DocumentReference',
    'ImagingStudy',
    'Procedure',
    'MedicationRequest',
    'MedicationAdministration',
    'AllergyIntolerance',
    'FamilyMemberHistory',
    'Immunization',
    'Binary',
  ].flatMap((type) => [`user/${type}.r`, `user/${type}.s`])
  const problemListOnly = ['r', 's'].map(
    (letter) =>
      `user/Condition.${letter}?category=http://terminology.hl7.org/CodeSystem/condition-category|problem-list-item`,
  )
  const readKim = () => read(issuerOf('epic'), kim, ['launch', ...grantedByLetter, ...problemListOnly, 'epic.scanning'])

  test('pages by sessionID, results without a UCUM code, an impossible unit: read, refused or shown, never guessed', async () => {
    chartStart()
    const lab = (id: string, code: object[], more: object) => ({
      resourceType: 'Observation',
      id,
      status: 'final',
      category: laboratory,
      subject,
      code: { coding: code },
      effectiveDateTime: '2026-06-02T08:00:00Z',
      ...more,
    })
    server()
      .get('/Observation')
      .query((query) => String(query.category).includes('laboratory') && query._count === '1000')
      .reply(
        200,
        searchset(
          [
            match(lab('crp', [loinc('1988-5', 'CRP')], { valueQuantity: { value: 24, unit: 'mg/L' } })),
            match(
              lab('wbc', [loinc('6690-2', 'Leukocytes')], {
                valueQuantity: ucum(7.5, '10*3/mL'),
                referenceRange: [{ low: ucum(3.3, '10*3/mL'), high: ucum(10, '10*3/mL') }],
              }),
            ),
            outsideRecords,
          ],
          `${epicBase}/Observation?sessionID=17-6A2B`,
        ),
      )
    server()
      .get('/Observation')
      .query({ sessionID: '17-6A2B' })
      .reply(200, searchset([match(lab('esr', [loinc('4537-7', 'ESR')], { valueQuantity: ucum(38, 'mm/h') }))]))
    answerRest()

    const { chart, ending } = await readKim()
    expect(chart.labs.find(({ analyte }) => analyte === 'crp')?.quantity).toMatchObject({ value: 24, unit: 'mg/L' })
    expect(chart.labs.find(({ analyte }) => analyte === 'esr')?.quantity).toMatchObject({ value: 38 })
    const leucocytes = chart.labs.find(({ analyte }) => analyte === 'leucocytes')
    expect([leucocytes?.quantity, leucocytes?.unusable]).toEqual([null, expect.stringContaining('unit is wrong')])
    expect(ending('Observation laboratory')).toMatchObject({
      outcome: 'partial',
      read: 3,
      reason: expect.stringContaining('outside organisations'),
    })
  })

  test('several LOINC codes on one vital sign: the most specific one; the extension in Fahrenheit is not the value', async () => {
    chartStart()
    const temperature = {
      resourceType: 'Observation',
      id: 'temp',
      status: 'final',
      category: vitalSigns,
      subject,
      extension: [
        {
          url: 'http://open.epic.com/FHIR/STU3/StructureDefinition/temperature-in-fahrenheit',
          valueQuantity: ucum(101.3, '[degF]'),
        },
      ],
      code: {
        coding: [
          { system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.707679', code: '6', display: 'Temp' },
          loinc('8716-3', 'Vital signs'),
          loinc('8310-5', 'Body temperature'),
        ],
        text: 'Temp',
      },
      effectiveDateTime: '2026-06-02T08:00:00Z',
      valueQuantity: ucum(38.5, 'Cel'),
    }
    server()
      .get('/Observation')
      .query((query) => String(query.category).includes('vital-signs'))
      .reply(200, searchset([match(temperature)]))
    answerRest()
    expect((await readKim()).chart.temperatures).toMatchObject([{ celsius: 38.5 }])
  })

  test('what Epic says about missing parts ends each query as it is', async () => {
    chartStart()
    const reply = (type: string, status: number, body: object | string, headers = {}) =>
      server().get(`/${type}`).query(true).reply(status, body, headers)
    reply('ImagingStudy', 404, htmlPage, { 'content-type': 'text/html' })
    reply('Procedure', 200, searchset([outcomeEntry('warning', 'suppressed', '59205'), outsideRecords]))
    reply('MedicationAdministration', 403, epicOutcome('fatal', 'forbidden', '4118'))
    reply('AllergyIntolerance', 400, twoIssues)
    reply('FamilyMemberHistory', 200, searchset([outcomeEntry('information', 'processing', '4134')]))
    reply('Immunization', 200, searchset([outcomeEntry('information', 'processing', '4119'), nothingFound]))
    reply('DiagnosticReport', 200, searchset([outcomeEntry('warning', 'too-costly', '4127')]))
    answerRest()
    const { ending } = await readKim()
    expect(ending('ImagingStudy')).toMatchObject({ outcome: 'unsupported', reason: expect.stringContaining('404') })
    expect(ending('Procedure')).toMatchObject({ outcome: 'partial', reason: expect.stringContaining('this user') })
    expect(ending('MedicationAdministration')).toMatchObject({ outcome: 'refused' })
    expect(ending('AllergyIntolerance')).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('broke a rule'),
    })
    expect(ending('FamilyMemberHistory')).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('break-the-glass'),
    })
    expect(ending('Immunization')).toMatchObject({
      outcome: 'partial',
      reason: expect.stringContaining('may hold more'),
    })
    expect(ending('DiagnosticReport')).toMatchObject({
      outcome: 'partial',
      reason: expect.stringContaining('more results'),
    })
  })

  test('scopes by letter and category: what is granted is asked, the rest is named', async () => {
    chartStart()
    const asked: string[] = []
    nock(epicBase)
      .get('/Condition')
      .query(true)
      .reply(200, (uri) => {
        asked.push(String(new URL(uri, epicBase).searchParams.get('category')))
        return searchset([nothingFound])
      })
      .persist()
    answerRest()
    const { ending } = await readKim()
    expect(new Set(asked)).toEqual(
      new Set(['http://terminology.hl7.org/CodeSystem/condition-category|problem-list-item']),
    )
    expect(ending('Condition problem-list-item')).toMatchObject({ outcome: 'complete', read: 0 })
    expect(ending('Condition')).toMatchObject({
      outcome: 'partial',
      reason: expect.stringContaining('only for problem-list-item'),
    })
  })

  test('an expired paging session is begun again, once; when it expires again the query is partial', async () => {
    chartStart()
    const lab = {
      resourceType: 'Observation',
      id: 'a',
      status: 'final',
      category: laboratory,
      subject,
      code: { text: 'X' },
    }
    let begun = 0
    nock(epicBase)
      .get('/Observation')
      .query((query) => String(query.category).includes('laboratory'))
      .reply(200, () => {
        begun += 1
        return searchset([match(lab)], `${epicBase}/Observation?sessionID=gone`)
      })
      .persist()
    nock(epicBase)
      .get('/Observation')
      .query({ sessionID: 'gone' })
      .reply(400, epicOutcome('fatal', 'processing', '4113'))
      .persist()
    answerRest()
    const { ending } = await readKim()
    expect(begun).toBe(2)
    expect(ending('Observation laboratory')).toMatchObject({
      outcome: 'partial',
      read: 1,
      reason: expect.stringContaining('session expired'),
    })
  })

  test('a merged patient comes with a redirect: nothing of either is used', async () => {
    server()
      .get('/metadata')
      .reply(200, capability({ Patient: ['_id'], Observation: parameters }))
    nock(epicBase)
      .get(`/Patient/${encodeURIComponent(kim)}`)
      .reply(302, epicOutcome('warning', 'processing', '4107'), { location: `${epicBase}/Patient/eOther` })
    const other = nock(epicBase).get('/Patient/eOther').reply(200, { resourceType: 'Patient', id: 'eOther' })
    answerRest()
    await expect(readKim()).rejects.toThrow(/merged/)
    expect(other.isDone()).toBe(false)
  })
})

describe('a chart at Oracle Health', () => {
  const subject = { reference: `Patient/${lea}`, display: 'DAHL, LEA' }
  const server = () => nock(oracleBase)
  const count = ['patient', 'category', 'date', '_count']
  const answerRest = () => server().get(/./).query(true).reply(200, searchset([])).persist()
  const chartStart = () => {
    server()
      .get('/metadata')
      .reply(
        200,
        capability({
          Patient: ['_id'],
          Observation: count,
          Condition: ['patient', 'category', 'clinical-status'],
          DiagnosticReport: count,
          DocumentReference: [...count, 'type'],
          Procedure: ['patient', 'date'],
          MedicationRequest: ['patient', 'status', 'intent', '_count'],
          MedicationAdministration: ['patient', 'status'],
          AllergyIntolerance: ['patient'],
          FamilyMemberHistory: ['patient'],
          Immunization: ['patient'],
        }),
      )
    server()
      .get(`/Patient/${lea}`)
      .reply(200, {
        resourceType: 'Patient',
        id: lea,
        name: [{ text: 'DAHL, LEA' }],
        birthDate: '2015-02-02',
        gender: 'female',
      })
  }
  const readLea = () => read(issuerOf('oracle-health'), lea, ['user/*.rs', 'user/DocumentReference.crus'])
  const observation = (id: string, text: string, more: object) => ({
    resourceType: 'Observation',
    id,
    meta: { versionId: '1', lastUpdated: '2026-05-02T10:00:00Z' },
    status: 'final',
    category: laboratory,
    subject,
    code: { coding: [{ system: 'https://fhir.cerner.com/b3c1/codeSet/72', code: '1' }], text },
    effectiveDateTime: '2026-05-02T09:00:00Z',
    ...more,
  })

  test('wrong dimensions, words for numbers, doubles and dates in the future are said, and none is a number', async () => {
    chartStart()
    const coded = (code: string, display: string) => ({ code: { coding: [loinc(code, display)], text: display } })
    server()
      .get('/Observation')
      .query((query) => String(query.category).includes('laboratory') && query._count === '200')
      .reply(
        200,
        searchset(
          [
            match(
              observation('L-1', 'Hgb', {
                ...coded('718-7', 'Haemoglobin'),
                valueQuantity: ucum(130, 'umol/L', 'mcmol/L'),
              }),
            ),
            match(observation('L-2', 'ESR', { ...coded('4537-7', 'ESR'), valueString: 'Blank' })),
            match(
              observation('L-3', 'CRP', {
                ...coded('1988-5', 'CRP'),
                valueQuantity: ucum(12, 'mg/L'),
                referenceRange: [{ high: ucum(5, 'mg/L'), text: '^~:!' }],
              }),
            ),
            match(observation('L-4', 'CRP', { ...coded('1988-5', 'CRP'), valueQuantity: ucum(12, 'mg/L') })),
            match(
              observation('L-5', 'Platelets', {
                ...coded('777-3', 'Platelets'),
                valueQuantity: ucum(300, '10*3/uL'),
                status: 'corrected',
              }),
            ),
          ],
          `${oracleBase}/Observation?patient=${lea}&-pageContext=eJx%3D&-pageDirection=NEXT`,
        ),
      )
    server()
      .get('/Observation')
      .query((query) => query['-pageContext'] === 'eJx=')
      .reply(
        200,
        searchset([
          match(
            observation('L-5', 'Platelets', {
              ...coded('777-3', 'Platelets'),
              valueQuantity: ucum(410, '10*3/uL'),
              meta: { lastUpdated: '2026-05-03T00:00:00Z' },
              status: 'corrected',
            }),
          ),
          match(
            observation('L-6', 'CRP', {
              ...coded('1988-5', 'CRP'),
              valueQuantity: ucum(99, 'mg/L'),
              effectiveDateTime: '2099-07-07T10:00:00Z',
            }),
          ),
        ]),
      )
    answerRest()
    const { chart, ending } = await readLea()
    const of = (analyte: string) => chart.labs.filter((lab) => lab.analyte === analyte)
    expect(of('haemoglobin')).toMatchObject([{ quantity: null, unusable: expect.stringContaining('mcmol/L') }])
    expect(of('esr').map(({ quantity }) => quantity)).not.toContainEqual(
      expect.objectContaining({ value: expect.anything() }),
    )
    expect(of('crp')).toMatchObject([{ quantity: { value: 12 }, normality: 'high' }])
    expect(of('platelets')).toMatchObject([{ quantity: { value: 410 } }])
    expect(chart.unused.map(({ reason }) => reason).sort()).toEqual([
      'dated in the future (2099-07-07)',
      'the same result stands in the chart twice',
    ])
    expect(JSON.stringify(chart)).not.toContain('^~:!')
    expect(ending('Observation laboratory')).toMatchObject({ outcome: 'complete', read: 6 })
  })

  test('weight by its main value, never by its translations, its z-score or its percentile', async () => {
    chartStart()
    const vital = (id: string, text: string, more: object) =>
      match(observation(id, text, { category: vitalSigns, ...more }))
    server()
      .get('/Observation')
      .query((query) => String(query.category).includes('vital-signs'))
      .reply(
        200,
        searchset([
          vital('L-1', 'Weight Z-Score', { valueQuantity: { value: 1.64 } }),
          vital('L-2', 'Weight Percentile', {
            code: { coding: [loinc('8336-0', 'Body weight [Percentile] Per age')], text: 'Weight Percentile' },
            valueQuantity: ucum(94.9, '%'),
          }),
          vital('VS-1', 'Weight Measured', {
            code: {
              coding: [loinc('29463-7', 'Body weight'), loinc('3141-9', 'Body weight Measured')],
              text: 'Weight Measured',
            },
            valueQuantity: {
              ...ucum(25.5, 'kg'),
              extension: [
                {
                  url: 'http://hl7.org/fhir/StructureDefinition/iso21090-PQ-translation',
                  valueQuantity: ucum(25_500, 'g'),
                },
              ],
            },
          }),
        ]),
      )
    answerRest()
    const weights = (await readLea()).chart.labs.filter(({ analyte }) => analyte === 'weight')
    expect(weights.map(({ quantity }) => quantity)).toEqual([expect.objectContaining({ value: 25.5, unit: 'kg' })])
  })

  test('a problem list with entries in error: none of them counts, and no _count is sent where it is refused', async () => {
    chartStart()
    const problem = (id: string, status: string) =>
      match({
        resourceType: 'Condition',
        id,
        subject,
        code: { text: `Problem ${id}` },
        clinicalStatus: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
        },
        verificationStatus: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: status }],
        },
      })
    const sent: string[][] = []
    server()
      .get('/Condition')
      .query(true)
      .reply(200, (uri) => {
        sent.push([...new URL(uri, oracleBase).searchParams.keys()])
        return searchset([
          problem('p1', 'entered-in-error'),
          problem('p2', 'confirmed'),
          problem('p3', 'entered-in-error'),
        ])
      })
    answerRest()
    const { chart } = await readLea()
    expect(sent).toEqual([['patient']])
    expect(chart.problems.map(({ label }) => label)).toEqual(['Problem p2'])
    expect(chart.unused.filter(({ reason }) => reason.includes('in error'))).toHaveLength(2)
  })

  test('500 for one record without a mandatory element: the query is asked category by category, and is partial', async () => {
    chartStart()
    const spoilt = outcome({ severity: 'fatal', code: 'required', location: ['/f:DiagnosticReport/f:status'] })
    const report = match({
      resourceType: 'DiagnosticReport',
      id: '197',
      status: 'final',
      subject,
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
      code: { text: 'MRI of the pelvis' },
      conclusion: 'Oedema of the left ilium.',
      effectiveDateTime: '2026-05-01T09:00:00Z',
    })
    server()
      .get('/DiagnosticReport')
      .query((query) => query.category === undefined)
      .reply(500, spoilt)
    server()
      .get('/DiagnosticReport')
      .query((query) => String(query.category).includes('RAD'))
      .reply(200, searchset([report]))
    answerRest()
    const { ending, queries } = await readLea()
    expect(ending('DiagnosticReport')).toMatchObject({
      outcome: 'partial',
      reason: expect.stringContaining('category by category'),
    })
    expect(queries.find(({ name }) => name === 'DiagnosticReport radiology')).toMatchObject({
      outcome: 'complete',
      read: 1,
    })
  })

  test('results spoilt by one record are asked again by date, and every part that can be had is kept', async () => {
    chartStart()
    const spoilt = outcome({ severity: 'fatal', code: 'required', location: ['/f:Observation/f:status'] })
    const dates: string[] = []
    server()
      .get('/Observation')
      .query((query) => String(query.category).includes('laboratory') && query.date === undefined)
      .reply(500, spoilt)
    server()
      .get('/Observation')
      .query((query) => String(query.category).includes('laboratory') && query.date !== undefined)
      .times(3)
      .reply((uri) => {
        const asked = new URL(uri, oracleBase).searchParams.getAll('date')
        dates.push(asked.join(' '))
        const recent = observation('L-9', 'CRP', {
          code: { coding: [loinc('1988-5', 'CRP')] },
          valueQuantity: ucum(7, 'mg/L'),
        })
        return asked.length === 2 ? [500, spoilt] : [200, searchset(asked[0]?.startsWith('ge') ? [match(recent)] : [])]
      })
    answerRest()
    const { chart, ending } = await readLea()
    expect(dates.map((each) => each.replace(/\d{4}-\d{2}-01/g, 'day')).sort()).toEqual([
      'geday',
      'geday ltday',
      'ltday',
    ])
    const [bounds] = dates.filter((each) => each.includes(' '))
    expect(dates).toEqual(expect.arrayContaining([`ge${bounds?.split(' lt')[1]}`, `lt${bounds?.slice(2, 12)}`]))
    expect(chart.labs.find(({ analyte }) => analyte === 'crp')?.quantity).toMatchObject({ value: 7 })
    expect(ending('Observation laboratory')).toMatchObject({
      outcome: 'partial',
      reason: expect.stringContaining('in parts by date'),
    })
    expect(ending('Observation laboratory of the four years before')).toMatchObject({ outcome: 'failed' })
    expect(ending('Observation laboratory before that')).toMatchObject({ outcome: 'complete' })
  })

  test('what this tier does not offer or this login may not read has its own ending; a gateway error is asked again', async () => {
    chartStart()
    server()
      .get('/FamilyMemberHistory')
      .query(true)
      .reply(403, outcome({ severity: 'error', code: 'forbidden', diagnostics: 'insufficient_scope' }))
    server().get('/Immunization').query(true).reply(502, '<html>')
    server()
      .get('/Procedure')
      .query(true)
      .reply(
        200,
        searchset([
          match({
            resourceType: 'Procedure',
            id: '9',
            status: 'completed',
            subject,
            performedDateTime: '2026-04-01',
            code: {
              coding: [
                {
                  system: 'http://www.ama-assn.org/go/cpt',
                  code: '20225',
                  display: 'Biopsy, bone, trocar, or needle; deep',
                },
              ],
              text: '20225',
            },
          }),
        ]),
      )
    answerRest()
    const { chart, ending } = await readLea()
    expect(ending('ImagingStudy')).toMatchObject({ outcome: 'unsupported' })
    expect(ending('FamilyMemberHistory')).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('insufficient_scope'),
    })
    expect(ending('Immunization')).toMatchObject({ outcome: 'complete' })
    expect(chart.procedures.map(({ label }) => label)).toEqual(['Biopsy, bone, trocar, or needle; deep'])
  })
})
