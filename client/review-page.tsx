import type { ReactNode } from 'react'
import type { Assessment } from '../crmo/assessment.ts'
import type { Review } from '../crmo/review.ts'
import type { ChartView, LaunchView, Replaces } from '../server/api/contract.ts'
import { ReadingNotice } from './chart-reading/reading-notice.tsx'
import { FoldedParts } from './controls/section.tsx'
import { Criteria } from './criteria/criteria.tsx'
import { Earlier } from './earlier/earlier.tsx'
import { History } from './history/history.tsx'
import { Instruments } from './instruments/instruments.tsx'
import { Lesions } from './lesions/lesions.tsx'
import { Mimics } from './mimics/mimics.tsx'
import { Monitoring } from './monitoring/monitoring.tsx'
import { NextSteps } from './next-steps/next-steps.tsx'
import { DecisionRows } from './pathway/decision-rows.tsx'
import { NextStep } from './plan/next-step.tsx'
import { Plan } from './plan/plan.tsx'
import { establishedDiagnosis } from './red-flags/flag-order.ts'
import { RedFlags } from './red-flags/red-flags.tsx'
import { Deciding } from './score/deciding.tsx'
import { Score } from './score/score.tsx'
import { isCurrent, signObstacle } from './signing/readiness.ts'
import { SignSection } from './signing/sign-section.tsx'
import type { Signing } from './signing/use-signing.ts'
import type { Change } from './state/change.ts'
import type { DraftStatus } from './state/draft-saver.ts'
import type { Recalculation } from './state/use-assessment.ts'
import { Timeline } from './timeline/timeline.tsx'
import { Treatment } from './treatment/treatment.tsx'

/**
 * The parts of the review in the order in which a clinician asks: what speaks against it, where it stands, where the lesions are, why,
 * what is missing, what next; what is read less often is a line each until it is opened.
 */
export function ReviewPage(props: {
  launch: LaunchView
  view: ChartView
  assessment: Assessment
  /** The chart alone, without the clinician's word. */
  charted: Assessment
  recalculation: Recalculation
  review: Review
  change: Change
  draft: DraftStatus
  assessmentId: string
  /** What the signature will replace. */
  replaces?: Replaces | undefined
  signing: Signing
  rereading: { reading: boolean; problem: string | null; readAgain: () => void }
  openReceipt: (assessmentId: string) => void
  /** False for the blink of an eye in which the first screen comes to stand: what lies below it is made then. */
  whole: boolean
  /** On draft and signature; above everything else. */
  notices: ReactNode
}) {
  const { launch, view, assessment, review, change, signing } = props
  const { chart } = view
  const result = assessment.instruments['jansson-2009']
  const now = { review, chartHash: view.chartHash, assessmentId: props.assessmentId, replaces: props.replaces }
  return (
    <main className="review">
      <div className="notices">{props.notices}</div>
      <ReadingNotice
        chart={chart}
        limits={assessment.limits}
        notGranted={launch.notGranted ?? []}
        labels={Object.fromEntries(result.items.map((item) => [item.key, item.label]))}
        reading={props.rereading.reading}
        problem={props.rereading.problem}
        onReadAgain={props.rereading.readAgain}
      />
      <div className="board">
        <RedFlags flags={assessment.redFlags} />
        <Score assessment={assessment} change={change} />
        <Lesions assessment={assessment} chart={chart} review={review} change={change} drawn={props.whole} />
        <Criteria
          assessment={assessment}
          charted={props.charted}
          review={review}
          rereading={props.rereading}
          change={change}
        />
        <NextStep recommendations={assessment.recommendations} choices={review.plan.choices}>
          <Deciding result={result} established={establishedDiagnosis(assessment.redFlags) !== null} />
          <NextSteps steps={assessment.nextSteps} items={result.items} />
        </NextStep>
      </div>
      {props.whole ? (
        <>
          <FoldedParts value={true}>
            <div className="further">
              <Timeline assessment={assessment} chart={chart} />
              <History assessment={assessment} charted={props.charted.findings} review={review} change={change} />
              <DecisionRows rows={assessment.pathwayRows} />
              <Mimics mimics={assessment.mimics} />
              <Treatment treatment={assessment.treatment} change={change} />
              <Monitoring monitoring={assessment.monitoring} sequelae={assessment.watch} />
              <Instruments instruments={assessment.instruments} review={review} change={change} />
              <Earlier earlier={view.earlier} course={assessment.monitoring.course} onOpen={props.openReceipt} />
            </div>
          </FoldedParts>
          <Plan
            assessment={assessment}
            chart={chart}
            userName={launch.user.name}
            review={review}
            writePlan={view.writePlan}
            change={change}
          />
          <SignSection
            signing={signing}
            patient={chart.patient}
            userName={launch.user.name}
            obstacle={signObstacle({
              ...now,
              user: launch.user,
              shown: signing.shown,
              draft: props.draft,
              recalculation: props.recalculation,
            })}
            current={signing.shown !== null && isCurrent(signing.shown, now)}
          />
        </>
      ) : null}
    </main>
  )
}
