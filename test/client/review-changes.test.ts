import { describe, expect, it } from 'vitest'
import { applyChange, type ReviewChange } from '../../client/state/review-changes.ts'
import { reviewHistory, startHistory } from '../../client/state/review-history.ts'
import { emptyReview } from '../../crmo/review.ts'

const lesion = {
  id: 'added-1',
  bone: 'tibia',
  level: null,
  side: 'left',
  region: 'metaphysis',
  segment: 'distal',
  features: [],
  reason: 'outside MRI',
} as const

describe('what the clinician says', () => {
  it('refuses every change that lacks its reason', () => {
    const review = emptyReview()
    expect(applyChange(review, { change: 'override', item: 'raisedCrp', answer: 'no', reason: '  ' })).toBe(review)
    expect(applyChange(review, { change: 'remove-lesion', id: 'x', reason: '' })).toBe(review)
    expect(applyChange(review, { change: 'lesion-features', id: 'x', features: ['lytic'], reason: '' })).toBe(review)
    expect(applyChange(review, { change: 'add-lesion', lesion: { ...lesion, features: [], reason: ' ' } })).toBe(review)
    expect(
      applyChange(review, { change: 'choose', id: 'r', choice: { choice: 'declined', text: '', reason: ' ' } }),
    ).toBe(review)
    expect(applyChange(review, { change: 'add-line', text: '   ' })).toBe(review)
  })

  it('takes a number of its bounds, with a reason where the chart can give it, and drops how it was found with it', () => {
    const review = emptyReview()
    const esr = (value: number, reason: string) =>
      applyChange(review, { change: 'number', measure: 'esr', value, reason, of100: false })
    expect([esr(12, ' '), esr(201, 'seen'), esr(-1, 'seen')]).toEqual([review, review, review])
    const said = esr(12, ' outside ')
    expect(said).toMatchObject({
      measures: { esr: 12 },
      measureNotes: { esr: { reason: 'outside', of100: false } },
    })
    const pain = applyChange(said, { change: 'number', measure: 'pain', value: 4.5, reason: '', of100: true })
    const again = applyChange(pain, { change: 'measure', measure: 'pain', value: 3 })
    expect(again.measures).toMatchObject({ esr: 12, pain: 3 })
    expect(again.measureNotes).toEqual({ esr: { reason: 'outside', of100: false } })
  })

  it('moves an own line to the place of a neighbour, and nowhere else', () => {
    const lines = (...ownLines: string[]) => ({ ...emptyReview(), plan: { choices: {}, ownLines } })
    const moved = (from: number, to: number) =>
      applyChange(lines('a', 'b', 'c'), { change: 'move-line', from, to }).plan.ownLines.join('')
    expect([moved(0, 1), moved(2, 1), moved(0, 2), moved(2, 0)]).toEqual(['bac', 'acb', 'bca', 'cab'])
    expect([moved(0, -1), moved(2, 3), moved(5, 0), moved(1, 1)]).toEqual(['abc', 'abc', 'abc', 'abc'])
  })

  it('keeps one confirmation an infusion, with the figure that was shown, and takes it back', () => {
    const once = applyChange(emptyReview(), {
      change: 'confirm-dose',
      reference: 'MedicationAdministration/1',
      mgPerKg: 1,
    })
    const again = applyChange(once, { change: 'confirm-dose', reference: 'MedicationAdministration/1', mgPerKg: 0.5 })
    expect(again.treatment?.confirmedDoses).toEqual([{ reference: 'MedicationAdministration/1', mgPerKg: 0.5 }])
    const none = applyChange(again, { change: 'unconfirm-dose', reference: 'MedicationAdministration/1' })
    expect(none.treatment?.confirmedDoses).toEqual([])
  })

  it('keeps the probability before the score', () => {
    const chosen = applyChange(emptyReview(), { change: 'pretest', value: 0.2 })
    expect(chosen.pretestProbability).toBe(0.2)
    expect(applyChange(chosen, { change: 'pretest', value: null }).pretestProbability).toBeNull()
  })

  it('keeps an override with its reason and takes it back', () => {
    const overridden = applyChange(emptyReview(), {
      change: 'override',
      item: 'raisedCrp',
      answer: 'no',
      reason: ' other child ',
    })
    expect(overridden.answers).toEqual({ raisedCrp: { answer: 'no', reason: 'other child' } })
    expect(applyChange(overridden, { change: 'undo-override', item: 'raisedCrp' }).answers).toEqual({})
  })

  it('tells "unknown" said by the clinician from nothing said', () => {
    const unknown = applyChange(emptyReview(), { change: 'finding', key: 'fever', answer: 'unknown' })
    expect(unknown.findings).toEqual({ fever: { answer: 'unknown', note: '' } })
    expect(applyChange(unknown, { change: 'finding', key: 'fever', answer: null }).findings).toEqual({})
  })

  it('keeps the note when the answer changes', () => {
    const noted = applyChange(emptyReview(), {
      change: 'finding-note',
      key: 'fever',
      answer: 'yes',
      note: 'one evening',
    })
    expect(applyChange(noted, { change: 'finding', key: 'fever', answer: 'no' }).findings.fever).toEqual({
      answer: 'no',
      note: 'one evening',
    })
  })

  it('removing a confirmed lesion of the chart ends its confirmation and stays on record', () => {
    const confirmed = applyChange(emptyReview(), { change: 'confirm-lesion', id: 'femur' })
    const removed = applyChange(confirmed, { change: 'remove-lesion', id: 'femur', reason: 'artefact' })
    expect(removed.lesions).toMatchObject({ confirmed: [], removed: [{ id: 'femur', reason: 'artefact' }] })
    expect(applyChange(removed, { change: 'restore-lesion', id: 'femur' }).lesions.removed).toEqual([])
  })

  it('removes an added lesion altogether, and adds one id once', () => {
    const step: ReviewChange = { change: 'add-lesion', lesion: { ...lesion, features: [] } }
    const added = applyChange(applyChange(emptyReview(), step), step)
    expect(added.lesions.added).toHaveLength(1)
    const removed = applyChange(added, { change: 'remove-lesion', id: lesion.id, reason: '' })
    expect(removed.lesions).toMatchObject({ added: [], removed: [] })
  })

  it('corrects the features of an added lesion in place', () => {
    const added = applyChange(emptyReview(), { change: 'add-lesion', lesion: { ...lesion, features: [] } })
    const changed = applyChange(added, {
      change: 'lesion-features',
      id: lesion.id,
      features: ['lytic'],
      reason: 'seen',
    })
    expect(changed.lesions.added[0]).toMatchObject({ features: ['lytic'], reason: 'seen' })
    expect(changed.lesions.features).toEqual([])
  })
})

describe('undo', () => {
  it('steps back one change at a time, a typed note as one', () => {
    const note = (text: string) => ({ change: 'finding-note', key: 'fever', answer: 'yes', note: text }) as const
    let history = startHistory(emptyReview())
    for (const step of [
      { change: 'finding', key: 'fever', answer: 'yes' } as const,
      note('o'),
      note('on'),
      note('one'),
    ])
      history = reviewHistory(history, step)
    expect(history.present.findings.fever?.note).toBe('one')
    history = reviewHistory(history, { change: 'undo' })
    expect(history.present.findings.fever).toEqual({ answer: 'yes', note: '' })
    history = reviewHistory(history, { change: 'undo' })
    expect(history.present).toEqual(emptyReview())
    expect(reviewHistory(history, { change: 'undo' })).toBe(history)
  })

  it('a refused change is no step', () => {
    const history = startHistory(emptyReview())
    expect(reviewHistory(history, { change: 'add-line', text: ' ' })).toBe(history)
  })

  it("brings this window's review back after the other window's draft was taken", () => {
    const mine = applyChange(emptyReview(), { change: 'add-line', text: 'mine' })
    const taken = reviewHistory(startHistory(mine), { change: 'replace', review: emptyReview() })
    expect(reviewHistory(taken, { change: 'undo' }).present).toBe(mine)
  })
})
