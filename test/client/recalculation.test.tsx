import { act, useCallback } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, expect, it } from 'vitest'
import { StatusLine } from '../../client/banner/status-line.tsx'
import { signObstacle } from '../../client/signing/readiness.ts'
import { RecalculationNotice } from '../../client/state/recalculation-notice.tsx'
import { useAssessment } from '../../client/state/use-assessment.ts'
import * as rules from '../../crmo/assess.ts'
import { emptyReview, type Review } from '../../crmo/review.ts'
import { assessedView, exampleLaunch, exampleView } from './example-chart.ts'

const nothing = () => undefined
const corrected: Review = { ...emptyReview(), findings: { fever: { answer: 'yes', note: '' } } }
let root: Root | null = null
afterEach(async () => {
  await act(async () => root?.unmount())
  root = null
  document.body.replaceChildren()
})

type Rules = typeof rules
const view = exampleView()

function Part({ review, coming, ofView = view }: { review: Review; coming: Promise<Rules>; ofView?: typeof view }) {
  const come = useCallback(() => coming, [coming])
  const { assessment, charted, recalculation } = useAssessment(ofView, review, come)
  const draft = { state: 'nothing' } as const
  return (
    <>
      <StatusLine
        {...{ assessment, recalculation, draft }}
        canUndo={false}
        canRedo={false}
        onUndo={nothing}
        onRedo={nothing}
      />
      <RecalculationNotice recalculation={recalculation} />
      <output>{JSON.stringify({ assessment, charted })}</output>
      <s>
        {signObstacle({
          ...{ review, recalculation, draft, assessmentId: 'a', chartHash: 'b', shown: null },
          user: exampleLaunch().user,
        })}
      </s>
    </>
  )
}

const show = async (part: React.ReactNode) => {
  root ??= createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => root?.render(part))
}
const status = () => document.querySelector('.status-score')?.textContent
const shown = () => JSON.parse(document.querySelector('output')?.textContent ?? '')
const assessed = (review: Review) => JSON.parse(JSON.stringify(rules.assess(view.chart, review, view.siteRules)))

it('shows the assessment of the server before the rules are there; a correction waits for them, said, then counts', async () => {
  const { promise, resolve } = Promise.withResolvers<Rules>()
  await show(<Part review={emptyReview()} coming={promise} />)
  const before = status()
  expect(before).toMatch(/ of 63/)
  expect(shown()).toEqual({ assessment: assessed(emptyReview()), charted: assessed(emptyReview()) })

  await show(<Part review={corrected} coming={promise} />)
  expect(status()).toBe('Recalculating …')
  expect(document.querySelector('s')?.textContent).toContain('does not follow your last change')

  await act(async () => resolve(rules))
  expect(status()).toMatch(/ of 63/)
  expect(shown()).toEqual({ assessment: assessed(corrected), charted: assessed(emptyReview()) })
  expect(document.querySelector('s')?.textContent).toContain('Look at the preview first')
})

it('with a draft the server has assessed both, and nothing is waited for', async () => {
  const drafted = assessedView({
    ...view,
    draft: { review: corrected, revision: 1, savedAt: '2026-06-16T08:00:00Z', chartChanged: false },
  })
  await show(<Part review={corrected} coming={new Promise<Rules>(nothing)} ofView={drafted} />)
  expect(status()).toMatch(/ of 63/)
  expect(shown()).toEqual({ assessment: assessed(corrected), charted: assessed(emptyReview()) })
})

it('says so and lets nobody sign when the rules could not be loaded and an answer has changed', async () => {
  const { promise: gone, reject } = Promise.withResolvers<Rules>()
  await show(<Part review={emptyReview()} coming={gone} />)
  await act(async () => reject(new Error('gone')))
  expect(document.querySelector('[role=alert]')).toBeNull()
  await show(<Part review={corrected} coming={gone} />)
  expect(document.querySelector('[role=alert]')?.textContent).toContain('do not follow your changes')
  expect(status()).toBe('Not recalculated')
  expect(document.querySelector('s')?.textContent).toContain('cannot be signed')
})
