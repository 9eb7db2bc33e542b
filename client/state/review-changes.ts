import type { Answer } from '../../crmo/evidence.ts'
import type { FindingKey } from '../../crmo/findings.ts'
import type { LesionFeature, LesionSite } from '../../crmo/lesion.ts'
import type { Review } from '../../crmo/review.ts'
import { isInBounds, measureTable } from '../../smart-config/instruments/measures.ts'
import type { MeasureKey } from '../../smart-config/instruments/table.ts'

type Choice = Review['plan']['choices'][string]

/** Everything a clinician can do on the screen, as data. */
export type ReviewChange =
  /** `answer: null` takes the clinician's word back: the chart's own answer stands again. */
  | { change: 'finding'; key: FindingKey; answer: Answer | null }
  | { change: 'finding-note'; key: FindingKey; answer: Answer; note: string }
  /** A number without more; null takes it back. */
  | { change: 'measure'; measure: MeasureKey; value: number | null }
  /** A number with how it was found; `of100`: it was read off a scale of 100, the value is the tenth of that. */
  | { change: 'number'; measure: MeasureKey; value: number; reason: string; of100: boolean }
  /** Probability before the score, 0 to 1; null: none is chosen. */
  | { change: 'pretest'; value: number | null }
  | { change: 'confirm-dose'; reference: string; mgPerKg: number }
  | { change: 'unconfirm-dose'; reference: string }
  | { change: 'override'; item: string; answer: Answer; reason: string }
  | { change: 'undo-override'; item: string }
  | { change: 'confirm-lesion'; id: string }
  | { change: 'unconfirm-lesion'; id: string }
  | { change: 'remove-lesion'; id: string; reason: string }
  | { change: 'restore-lesion'; id: string }
  | { change: 'add-lesion'; lesion: LesionSite & { id: string; features: LesionFeature[]; reason: string } }
  | { change: 'lesion-features'; id: string; features: LesionFeature[]; reason: string }
  | { change: 'undo-lesion-features'; id: string }
  | { change: 'index-period'; period: Review['indexPeriod'] }
  | { change: 'choose'; id: string; choice: Choice }
  | { change: 'unchoose'; id: string }
  | { change: 'add-line'; text: string }
  | { change: 'remove-line'; index: number }
  | { change: 'move-line'; from: number; to: number }

const without = <Value>(record: Record<string, Value>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

const lacksReason = (reason: string): boolean => reason.trim() === ''

function changeLesions(lesions: Review['lesions'], step: ReviewChange): Review['lesions'] {
  switch (step.change) {
    case 'confirm-lesion':
      return lesions.confirmed.includes(step.id) ? lesions : { ...lesions, confirmed: [...lesions.confirmed, step.id] }
    case 'unconfirm-lesion':
      return { ...lesions, confirmed: lesions.confirmed.filter((id) => id !== step.id) }
    case 'remove-lesion': {
      // What the clinician added goes without a trace; what the chart says stays listed as removed, with the reason.
      if (lesions.added.some((lesion) => lesion.id === step.id))
        return { ...lesions, added: lesions.added.filter((lesion) => lesion.id !== step.id) }
      if (lacksReason(step.reason)) return lesions
      const others = lesions.removed.filter((entry) => entry.id !== step.id)
      return {
        ...lesions,
        confirmed: lesions.confirmed.filter((id) => id !== step.id),
        removed: [...others, { id: step.id, reason: step.reason.trim() }],
      }
    }
    case 'restore-lesion':
      return { ...lesions, removed: lesions.removed.filter((entry) => entry.id !== step.id) }
    case 'add-lesion':
      return lacksReason(step.lesion.reason) || lesions.added.some((lesion) => lesion.id === step.lesion.id)
        ? lesions
        : { ...lesions, added: [...lesions.added, step.lesion] }
    case 'lesion-features': {
      if (lacksReason(step.reason)) return lesions
      const corrected = { id: step.id, features: step.features, reason: step.reason.trim() }
      if (lesions.added.some((lesion) => lesion.id === step.id))
        return {
          ...lesions,
          added: lesions.added.map((lesion) => (lesion.id === step.id ? { ...lesion, ...corrected } : lesion)),
        }
      return { ...lesions, features: [...lesions.features.filter((entry) => entry.id !== step.id), corrected] }
    }
    case 'undo-lesion-features':
      return { ...lesions, features: lesions.features.filter((entry) => entry.id !== step.id) }
    default:
      return lesions
  }
}

function changePlan(plan: Review['plan'], step: ReviewChange): Review['plan'] {
  switch (step.change) {
    case 'choose':
      return step.choice.choice === 'declined' && lacksReason(step.choice.reason)
        ? plan
        : { ...plan, choices: { ...plan.choices, [step.id]: step.choice } }
    case 'unchoose':
      return { ...plan, choices: without(plan.choices, step.id) }
    case 'add-line':
      return step.text.trim() === '' ? plan : { ...plan, ownLines: [...plan.ownLines, step.text.trim()] }
    case 'remove-line':
      return { ...plan, ownLines: plan.ownLines.filter((_, index) => index !== step.index) }
    case 'move-line': {
      const line = plan.ownLines[step.from]
      if (line === undefined || plan.ownLines[step.to] === undefined || step.from === step.to) return plan
      return { ...plan, ownLines: plan.ownLines.toSpliced(step.from, 1).toSpliced(step.to, 0, line) }
    }
    default:
      return plan
  }
}

/** One confirmation an infusion, with the figure that was shown. */
function changeDoses(
  { treatment }: Review,
  step: Extract<ReviewChange, { change: 'confirm-dose' | 'unconfirm-dose' }>,
): NonNullable<Review['treatment']>['confirmedDoses'] {
  const others = (treatment?.confirmedDoses ?? []).filter(({ reference }) => reference !== step.reference)
  return step.change === 'confirm-dose' ? [...others, { reference: step.reference, mgPerKg: step.mgPerKg }] : others
}

/** Review and one change → the next review. A change that lacks its required reason changes nothing. */
export function applyChange(review: Review, step: ReviewChange): Review {
  switch (step.change) {
    case 'finding': {
      if (step.answer === null) return { ...review, findings: without(review.findings, step.key) }
      const note = review.findings[step.key]?.note ?? ''
      return { ...review, findings: { ...review.findings, [step.key]: { answer: step.answer, note } } }
    }
    case 'finding-note':
      return { ...review, findings: { ...review.findings, [step.key]: { answer: step.answer, note: step.note } } }
    case 'measure':
      return {
        ...review,
        measures: { ...review.measures, [step.measure]: step.value },
        ...(review.measureNotes ? { measureNotes: without(review.measureNotes, step.measure) } : {}),
      }
    case 'number': {
      const { measure, value, of100 } = step
      const reason = step.reason.trim()
      if (!isInBounds(measure, value) || (measureTable[measure].charted && reason === '')) return review
      return {
        ...review,
        measures: { ...review.measures, [measure]: value },
        measureNotes: { ...review.measureNotes, [measure]: { reason, of100 } },
      }
    }
    case 'pretest':
      return { ...review, pretestProbability: step.value }
    case 'confirm-dose':
    case 'unconfirm-dose':
      return { ...review, treatment: { confirmedDoses: changeDoses(review, step) } }
    case 'override':
      return lacksReason(step.reason)
        ? review
        : {
            ...review,
            answers: { ...review.answers, [step.item]: { answer: step.answer, reason: step.reason.trim() } },
          }
    case 'undo-override':
      return { ...review, answers: without(review.answers, step.item) }
    case 'index-period':
      return { ...review, indexPeriod: step.period }
    case 'choose':
    case 'unchoose':
    case 'add-line':
    case 'remove-line':
    case 'move-line': {
      const plan = changePlan(review.plan, step)
      return plan === review.plan ? review : { ...review, plan }
    }
    default: {
      const lesions = changeLesions(review.lesions, step)
      return lesions === review.lesions ? review : { ...review, lesions }
    }
  }
}
