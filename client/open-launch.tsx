import { Suspense, useDeferredValue, useEffect } from 'react'
import { ageInYears } from '../crmo/dates.ts'
import type { Api } from './api.ts'
import { Contents } from './banner/contents.tsx'
import { PatientBanner } from './banner/patient-banner.tsx'
import { windowTitle } from './banner/person-words.ts'
import { StatusLine } from './banner/status-line.tsx'
import { UnsettledNotice } from './earlier/unsettled-notice.tsx'
import { ChartTexts } from './evidence/chart-texts.tsx'
import { ImageViewersContext } from './evidence/image-link.tsx'
import { Finish } from './opening/finish.tsx'
import { OpeningNotice } from './opening/opening-notice.tsx'
import { useOpening } from './opening/use-opening.ts'
import { raisedFlags } from './red-flags/flag-order.ts'
import { ReviewPage } from './review-page.tsx'
import { CorrectionNotice } from './signing/correction-notice.tsx'
import { SignedNotice } from './signing/signed-notice.tsx'
import { useReceipts } from './signing/use-receipts.ts'
import { useSigning } from './signing/use-signing.ts'
import { DraftNotices } from './state/draft-notices.tsx'
import { RecalculationNotice } from './state/recalculation-notice.tsx'
import type { Session } from './state/session.ts'
import { useAssessment } from './state/use-assessment.ts'
import { useChartView } from './state/use-chart-view.ts'
import { useReview } from './state/use-review.ts'
import { frameTexts } from './words/frame-texts.ts'
import { TranslationNotice } from './words/language-switch.tsx'
import { openedPart } from './words/opened-part.ts'

/** Needed only after a signature, so it is fetched then. */
const ReceiptPage = openedPart(async () => (await import('./signing/receipt-page.tsx')).ReceiptPage)

/** One open launch: the review, or after signing the receipt. Review and draft live on while the receipt is shown. */
export function OpenLaunch(props: {
  api: Api
  session: Extract<Session, { stage: 'open' }>
  onEnded: (sentence: string) => void
  onStop: (sentence: string) => void
}) {
  const { api, session, onEnded, onStop } = props
  const { launch } = session
  const charts = useChartView({ api, launch, start: session.view, onEnded, onStop })
  const { view } = charts
  const reviewing = useReview(api, session.view, () => view.chartHash, onEnded)
  const { review, dispatch } = reviewing
  const receipts = useReceipts({ api, launch, start: session, onEnded, onStop })
  const { assessmentId, shown } = receipts
  const { assessment, charted, recalculation } = useAssessment(view, review)
  const signing = useSigning({
    api,
    launch,
    view,
    review,
    assessmentId,
    replaces: receipts.replaces,
    saveDraft: reviewing.saveNow,
    onSigned: (receipt, alreadySigned) => {
      reviewing.signed()
      receipts.signed(receipt, alreadySigned)
    },
    onEnded,
  })

  useOpening(
    api,
    launch,
    raisedFlags(assessment.redFlags).some((flag) => flag.level === 'urgent'),
  )

  // The first screen stands, and answers, before what lies below it is made; not where the EHR asked for a part of that.
  const whole = useDeferredValue(true, launch.openAt !== undefined)
  const { patient } = view.chart
  // Worded anew in another language.
  const title = windowTitle(patient)
  useEffect(() => {
    document.title = title
    return () => {
      document.title = windowTitle(null)
    }
  }, [title])

  const back = async () => {
    await receipts.close(view.earlier)
    void charts.refresh()
  }
  const resolve = async (choice: 'mine' | 'other') => {
    const newest = await charts.refresh()
    if (!newest) return
    reviewing.resolve(newest, choice)
    // The other window did not only save, it signed.
    if (newest.earlier.some((entry) => entry.assessmentId === assessmentId)) void receipts.open(assessmentId, true)
  }

  return (
    <ChartTexts value={view.chart.texts}>
      <ImageViewersContext value={{ studies: view.chart.studies, origins: launch.imageViewers ?? [] }}>
        <PatientBanner
          patient={patient}
          ageYears={ageInYears(patient.birthDate, view.chart.readAt)}
          full={launch.needPatientBanner}
        >
          {shown ? null : (
            <>
              <StatusLine
                assessment={assessment}
                recalculation={recalculation}
                draft={reviewing.status}
                canUndo={reviewing.canUndo}
                canRedo={reviewing.canRedo}
                onUndo={() => dispatch({ change: 'undo' })}
                onRedo={() => dispatch({ change: 'redo' })}
              />
              <Contents assessment={assessment} review={review} />
            </>
          )}
        </PatientBanner>
        {shown ? (
          <Suspense fallback={<p role="status">{frameTexts().openingReceipt}</p>}>
            <ReceiptPage
              api={api}
              receipt={shown.receipt}
              alreadySigned={shown.alreadySigned}
              onReceipt={(receipt) => receipts.show(receipt, shown.alreadySigned)}
              onEnded={onEnded}
              onBack={() => void back()}
              onCorrect={(replaces) => {
                receipts.correct(replaces)
                void back()
              }}
            />
          </Suspense>
        ) : (
          <ReviewPage
            launch={launch}
            view={view}
            assessment={assessment}
            charted={charted}
            recalculation={recalculation}
            review={review}
            change={dispatch}
            draft={reviewing.status}
            assessmentId={assessmentId}
            replaces={receipts.replaces}
            signing={signing}
            rereading={{ reading: charts.reading, problem: charts.problem, readAgain: () => void charts.readAgain() }}
            openReceipt={(id) => void receipts.open(id)}
            whole={whole}
            notices={
              <>
                <TranslationNotice />
                <RecalculationNotice recalculation={recalculation} />
                <OpeningNotice launch={launch} chart={view.chart} />
                {receipts.replaces ? (
                  <CorrectionNotice replaces={receipts.replaces} onStop={() => receipts.correct(undefined)} />
                ) : (
                  <SignedNotice receipt={receipts.signedHere} />
                )}
                <DraftNotices
                  restored={receipts.signedHere ? null : session.view.draft}
                  status={reviewing.status}
                  busy={charts.reading}
                  onResolve={(choice) => void resolve(choice)}
                />
                <UnsettledNotice earlier={view.earlier} onOpen={(id) => void receipts.open(id)} />
              </>
            }
          />
        )}
        {whole ? <Finish api={api} saveDraft={() => reviewing.saveNow(review)} onEnded={onEnded} /> : null}
      </ImageViewersContext>
    </ChartTexts>
  )
}
