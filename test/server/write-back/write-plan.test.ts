import { describe, expect, it } from 'vitest'
import { readCapability } from '../../../server/ehr/capability.ts'
import { parseScopes } from '../../../server/ehr/scopes.ts'
import { writeBackPolicy } from '../../../server/write-back/policy.ts'
import { writePlan } from '../../../server/write-back/write-plan.ts'

const wordsOf = ({ reasons }: { reasons: { sentence: string }[] }) => reasons.map(({ sentence }) => sentence).join(' ')

const statement = (...interactions: string[]) =>
  readCapability({
    resourceType: 'CapabilityStatement',
    rest: [
      {
        mode: 'server',
        resource: [{ type: 'QuestionnaireResponse', interaction: interactions.map((code) => ({ code })) }],
      },
    ],
  })
const open = statement('create', 'read', 'search-type')
const granted = parseScopes(['user/QuestionnaireResponse.crs'])
const issuer = {
  name: 'Test EHR',
  writeBack: writeBackPolicy.parse({}),
}
const user = { user: { name: 'Anna', maySign: true }, encounterId: 'e1' }

describe('writePlan', () => {
  it('writes a questionnaire response where it is declared, granted and not forbidden', () => {
    const plan = writePlan(open, granted, issuer, user)
    expect(plan.steps).toEqual(['questionnaire-response', 'copy-text'])
    expect(wordsOf(plan)).toContain('written as a structured questionnaire response, and then read back')
    expect(plan.reasons.map(({ told }) => told)).toEqual([
      { code: 'written-as', values: { ehr: 'Test EHR', first: { code: 'a-response' } } },
      { code: 'readable-unknown', values: {} },
    ])
  })

  it.each([
    ['.c alone', ['user/QuestionnaireResponse.c']],
    ['split by letter', ['user/QuestionnaireResponse.r', 'user/QuestionnaireResponse.c']],
    ['v1', ['user/QuestionnaireResponse.write']],
    ['any type', ['user/*.*']],
  ])('reads the grant in every spelling: %s', (_, scopes) => {
    expect(writePlan(open, parseScopes(scopes), issuer, user).steps).toContain('questionnaire-response')
  })

  it.each([
    [
      'create not declared (Oracle Health: read, search, update)',
      statement('read', 'search-type', 'update'),
      granted,
      issuer,
      user,
      'does not accept questionnaire responses',
    ],
    [
      'type not declared',
      readCapability({ resourceType: 'CapabilityStatement', rest: [] }),
      granted,
      issuer,
      user,
      'does not accept questionnaire responses',
    ],
    ['statement unreadable', null, granted, issuer, user, 'did not say what it accepts'],
    [
      'create not granted',
      open,
      parseScopes(['user/QuestionnaireResponse.rs']),
      issuer,
      user,
      'was not given the right',
    ],
    ['granted for another type', open, parseScopes(['user/Observation.crus']), issuer, user, 'was not given the right'],
    [
      'forbidden for this issuer (Epic: declared and granted, but for its own questionnaires)',
      open,
      granted,
      { ...issuer, writeBack: { ...issuer.writeBack, questionnaireResponse: false } },
      user,
      'questionnaires of its own',
    ],
    [
      'the user is no practitioner',
      open,
      granted,
      issuer,
      { user: { name: 'Kim', maySign: false }, encounterId: 'e1' },
      'not signed in as a practitioner',
    ],
  ])('%s: text to copy only, and says why', (_, capability, scopes, entry, who, reason) => {
    const plan = writePlan(capability, scopes, entry, who)
    expect(plan.steps).toEqual(['copy-text'])
    expect(wordsOf(plan)).toContain(reason)
  })

  it('says every reason, for both documents', () => {
    const { reasons } = writePlan(statement('read'), parseScopes([]), issuer, user)
    expect(wordsOf({ reasons })).toMatch(
      /does not accept questionnaire.*right to create questionnaire.*does not accept notes.*right to create notes.*can be copied/,
    )
  })
})

/** What the two vendors' sandboxes declared (captured statements of July and August 2026), as far as writing goes. */
const declared = (types: Record<string, string>) =>
  readCapability({
    resourceType: 'CapabilityStatement',
    rest: [
      {
        mode: 'server',
        resource: Object.entries(types).map(([type, codes]) => ({
          type,
          interaction: codes.split(' ').map((code) => ({ code })),
        })),
      },
    ],
  })
const epic = declared({
  QuestionnaireResponse: 'create read search-type',
  DocumentReference: 'create read search-type update',
  Binary: 'read search-type',
})
const oracle = declared({
  QuestionnaireResponse: 'read search-type update',
  DocumentReference: 'read search-type create update',
  Binary: 'read',
})
const everything = declared({
  QuestionnaireResponse: 'create read search-type update',
  DocumentReference: 'create read search-type update',
})
const bothGranted = parseScopes(['user/QuestionnaireResponse.crus', 'user/DocumentReference.crus'])
const entry = (writeBack: object) => ({ name: 'Test EHR', writeBack: writeBackPolicy.parse(writeBack) })
const epicEntry = entry({ questionnaireResponse: false, noteNeedsEncounter: true, noteElements: ['category'] })

describe('the ladder', () => {
  it('Epic: a note, because its questionnaire responses are for its own forms', () => {
    const { steps, reasons } = writePlan(epic, bothGranted, epicEntry, user)
    expect(steps).toEqual(['document-reference', 'copy-text'])
    expect(wordsOf({ reasons })).toMatch(/written as a note, and then read back.*questionnaires of its own/)
  })

  it('Epic, scopes one a letter, create limited to clinical notes: still a note', () => {
    const byLetter = parseScopes([
      'user/DocumentReference.c?category=http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category|clinical-note',
      'user/DocumentReference.r',
    ])
    expect(writePlan(epic, byLetter, epicEntry, user).steps).toEqual(['document-reference', 'copy-text'])
  })

  it('Epic without an encounter: text to copy, and what to do for a note', () => {
    const { steps, reasons } = writePlan(epic, bothGranted, epicEntry, { ...user, encounterId: null })
    expect(steps).toEqual(['copy-text'])
    expect(wordsOf({ reasons })).toContain('Open it from an encounter to have the note written.')
  })

  it('Oracle Health: a note, because it does not declare the creation of questionnaire responses', () => {
    const { steps, reasons } = writePlan(oracle, bothGranted, entry({}), user)
    expect(steps).toEqual(['document-reference', 'copy-text'])
    expect(wordsOf({ reasons })).toContain('does not accept questionnaire responses from apps')
  })

  it.each([
    ['instead', ['questionnaire-response', 'copy-text']],
    ['both', ['questionnaire-response', 'document-reference', 'copy-text']],
    ['never', ['questionnaire-response', 'copy-text']],
  ])('open server, note %s: %j', (documentReference, steps) => {
    expect(writePlan(everything, bothGranted, entry({ documentReference }), user).steps).toEqual(steps)
  })

  it('both wanted, the note not granted: the structured document alone, and why', () => {
    const { steps, reasons } = writePlan(
      everything,
      parseScopes(['user/QuestionnaireResponse.c']),
      entry({ documentReference: 'both' }),
      user,
    )
    expect(steps).toEqual(['questionnaire-response', 'copy-text'])
    expect(wordsOf({ reasons })).toContain('right to create notes')
  })

  it('no note where it is forbidden, and it says so', () => {
    const { steps, reasons } = writePlan(oracle, bothGranted, entry({ documentReference: 'never' }), user)
    expect(steps).toEqual(['copy-text'])
    expect(wordsOf({ reasons })).toContain('set up not to write notes')
  })

  it.each([
    ['yes', /can read the note in the portal.*differential/],
    ['no', /not shown to the patient/],
    ['unknown', /not set up whether the patient can read.*differential/],
  ])('says who can read the note: %s', (patientMayReadNote, words) => {
    expect(writePlan(oracle, bothGranted, entry({ patientMayReadNote }), user).reasons.at(-1)?.sentence).toMatch(words)
  })
})
