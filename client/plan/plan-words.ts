import type { Recommendation } from '../../crmo/assessment.ts'
import type { WriteStep } from '../../server/api/contract.ts'
import { planTexts } from './plan-texts.ts'

export const kindWord = (kind: Recommendation['kind']): string => planTexts()[kind]

const steps = {
  'questionnaire-response': 'response',
  'document-reference': 'note',
  'withdraw-response': 'withdrawResponse',
  'withdraw-note': 'withdrawNote',
  'copy-text': 'copyText',
} as const satisfies Record<WriteStep, string>

export const stepWord = (step: WriteStep): string => planTexts()[steps[step]]
