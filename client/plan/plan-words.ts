import type { Recommendation } from '../../crmo/assessment.ts'
import type { WriteStep } from '../../server/api/contract.ts'

export const kindWords: Record<Recommendation['kind'], string> = {
  urgent: 'Urgent',
  biopsy: 'Biopsy',
  imaging: 'Imaging',
  laboratory: 'Laboratory',
  treatment: 'Treatment',
  referral: 'Referral',
  information: 'Information',
}

export const stepWords: Record<WriteStep, string> = {
  'questionnaire-response': 'Structured document (QuestionnaireResponse)',
  'document-reference': 'Note (DocumentReference)',
  'withdraw-response': 'Earlier structured document: marked as entered in error',
  'withdraw-note': 'Earlier note: marked as entered in error',
  'copy-text': 'Text to copy into the chart',
}
