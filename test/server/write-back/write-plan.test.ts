import { describe, expect, it } from 'vitest'
import { readCapability } from '../../../server/ehr/capability.ts'
import { parseScopes } from '../../../server/ehr/scopes.ts'
import { writeBackPolicy } from '../../../server/write-back/policy.ts'
import { writePlan } from '../../../server/write-back/write-plan.ts'

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
const user = { name: 'Anna', maySign: true }

describe('writePlan', () => {
  it('writes a questionnaire response where it is declared, granted and not forbidden', () => {
    const plan = writePlan(open, granted, issuer, user)
    expect(plan.steps).toEqual(['questionnaire-response', 'copy-text'])
    expect(plan.reasons.join()).toContain('written into the chart and then read back')
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
      { name: 'Kim', maySign: false },
      'not signed in as a practitioner',
    ],
  ])('%s: text to copy only, and says why', (_, capability, scopes, entry, who, reason) => {
    const plan = writePlan(capability, scopes, entry, who)
    expect(plan.steps).toEqual(['copy-text'])
    expect(plan.reasons.join(' ')).toContain(reason)
  })

  it('says every reason, and that notes are not written by this version', () => {
    const { reasons } = writePlan(statement('read'), parseScopes([]), issuer, user)
    expect(reasons.join(' ')).toMatch(
      /does not accept.*was not given the right.*does not write clinical notes.*can be copied/,
    )
    const never = { ...issuer, writeBack: { ...issuer.writeBack, documentReference: 'never' as const } }
    expect(writePlan(statement('read'), granted, never, user).reasons.join(' ')).not.toContain('clinical notes')
  })
})
