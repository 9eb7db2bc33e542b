import { useEffect, useMemo, useState } from 'react'
import { assess } from '../crmo/assess.ts'
import { emptyReview } from '../crmo/review.ts'
import type { Receipt } from '../server/api/contract.ts'
import type { Api } from './api.ts'
import { Contents } from './banner/contents.tsx'
import { PatientBanner } from './banner/patient-banner.tsx'
import { windowTitle } from './banner/person-words.ts'
import { StatusLine } from './banner/status-line.tsx'
import { ChartTexts } from './evidence/chart-texts.tsx'
import { ReviewPage } from './review-page.tsx'
import { ReceiptPage } from './signing/receipt-page.tsx'
import { useSigning } from './signing/use-signing.ts'
import { assessmentIds } from './state/assessment-id.ts'
import { DraftNotices } from './state/draft-notices.tsx'
import { contradiction } from './state/launch-check.ts'
import type { Session } from './state/session.ts'
import { useChartView } from './state/use-chart-view.ts'
import { useReview } from './state/use-review.ts'

type Open = Extract<Session, { stage: 'open' }>

/** One open launch: the review, or after signing the receipt. Review and draft live on while the receipt is shown. */
export function OpenLaunch(props: {
  api: Api
  session: Open
  onEnded: (sentence: string) => void
  onStop: (sentence: string) => void
}) {
  const { api, session, onEnded, onStop } = props
  const { launch } = session
  const charts = useChartView({ api, launch, start: session.view, onEnded, onStop })
  const { view } = charts
  const reviewing = useReview(api, session.view, () => view.chartHash, onEnded)
  const { review } = reviewing
  const assessment = useMemo(() => assess(view.chart, review, view.siteRules), [view, review])
  const charted = useMemo(() => assess(view.chart, emptyReview(), view.siteRules), [view])
  const [assessmentId, setAssessmentId] = useState(session.assessmentId)
  const [shownReceipt, setShownReceipt] = useState<{ receipt: Receipt; alreadySigned: boolean } | null>(
    session.receipt ? { receipt: session.receipt, alreadySigned: false } : null,
  )

  const showReceipt = (receipt: Receipt, alreadySigned: boolean) => {
    const sentence = contradiction(launch.launchId, launch, { receipt })
    if (sentence) onStop(sentence)
    else setShownReceipt({ receipt, alreadySigned })
  }
  const signing = useSigning({
    api,
    launch,
    view,
    review,
    assessmentId,
    flushDraft: reviewing.flush,
    onSigned: showReceipt,
    onEnded,
  })

  useEffect(() => {
    document.title = windowTitle(view.chart.patient)
    return () => {
      document.title = windowTitle(null)
    }
  }, [view.chart.patient])

  const openReceipt = async (id: string) => {
    const answer = await api.receipt(id)
    if (answer.ok) showReceipt(answer.value, false)
    else if (answer.ended) onEnded(answer.sentence)
  }
  const back = async () => {
    const signed = [
      ...view.earlier.map((entry) => entry.assessmentId),
      ...(shownReceipt ? [shownReceipt.receipt.assessmentId] : []),
    ]
    setAssessmentId((await assessmentIds(launch.launchId, signed)).next)
    setShownReceipt(null)
    void charts.refresh()
  }
  const resolve = async (choice: 'mine' | 'other') => {
    const newest = await charts.refresh()
    if (newest) reviewing.resolve(newest, choice)
  }

  const { patient } = view.chart
  return (
    <ChartTexts value={view.chart.texts}>
      <PatientBanner patient={patient} ageYears={assessment.ageYears} full={launch.needPatientBanner}>
        {shownReceipt ? null : (
          <>
            <StatusLine
              assessment={assessment}
              draft={reviewing.status}
              canUndo={reviewing.canUndo}
              onUndo={() => reviewing.dispatch({ change: 'undo' })}
            />
            <Contents assessment={assessment} review={review} />
          </>
        )}
      </PatientBanner>
      {shownReceipt ? (
        <ReceiptPage
          api={api}
          receipt={shownReceipt.receipt}
          alreadySigned={shownReceipt.alreadySigned}
          onReceipt={(receipt) => showReceipt(receipt, shownReceipt.alreadySigned)}
          onEnded={onEnded}
          onBack={() => void back()}
        />
      ) : (
        <>
          <DraftNotices
            restored={session.view.draft}
            status={reviewing.status}
            busy={charts.reading}
            onResolve={(choice) => void resolve(choice)}
          />
          <ReviewPage
            launch={launch}
            view={view}
            assessment={assessment}
            charted={charted}
            review={review}
            change={reviewing.dispatch}
            draft={reviewing.status}
            assessmentId={assessmentId}
            signing={signing}
            rereading={{ reading: charts.reading, problem: charts.problem, readAgain: () => void charts.readAgain() }}
            openReceipt={(id) => void openReceipt(id)}
          />
        </>
      )}
    </ChartTexts>
  )
}
