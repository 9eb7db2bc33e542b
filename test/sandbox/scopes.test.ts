import { describe, expect, it } from 'vitest'
import { narrowScopes, permission } from '../../sandbox/auth/scopes.ts'

describe('permission', () => {
  it.each([
    [['user/Observation.rs'], 'Observation', 's', 'all'],
    [['user/Observation.r'], 'Observation', 's', 'none'],
    [['user/*.rs'], 'Condition', 'r', 'all'],
    [['patient/Condition.rs'], 'Condition', 'r', 'patient'],
    [['patient/Condition.rs', 'user/*.s'], 'Condition', 's', 'all'],
    [['user/QuestionnaireResponse.rs'], 'QuestionnaireResponse', 'c', 'none'],
    [['openid', 'user/Observation.sr'], 'Observation', 'r', 'none'],
  ] as const)('%s: %s %s is %s', (granted, type, letter, expected) => {
    expect(permission([...granted], type, letter)).toBe(expected)
  })
})

describe('narrowScopes', () => {
  it('withholds a letter, a whole scope, and leaves the rest as it was asked', () => {
    const asked = 'launch online_access user/QuestionnaireResponse.crs user/Observation.rs'
    expect(narrowScopes(asked, ['QuestionnaireResponse.c', 'online_access'])).toBe(
      'launch user/QuestionnaireResponse.rs user/Observation.rs',
    )
  })
})
