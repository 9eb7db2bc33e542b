import type { Capability } from '../ehr/capability.ts'
import { may, type Scopes } from '../ehr/scopes.ts'
import { noteCategory } from './note-codes.ts'
import type { DocumentStep } from './signed-document.ts'

/**
 * Which documents may be sent with `If-None-Exist` (R4, conditional create), so that even a gateway that repeats our request makes no second
 * copy. Only where the EHR declares it and this login may search, because the EHR searches on its behalf.
 */
export const createOnce = (capability: Capability | null, scopes: Scopes): DocumentStep[] => [
  ...(capability?.types.QuestionnaireResponse?.conditionalCreate && may(scopes, 'search', 'QuestionnaireResponse')
    ? (['questionnaire-response'] as const)
    : []),
  ...(capability?.types.DocumentReference?.conditionalCreate && may(scopes, 'search', 'DocumentReference', noteCategory)
    ? (['document-reference'] as const)
    : []),
]
