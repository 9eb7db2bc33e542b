import { assess } from '../../crmo/assess.ts'
import { emptyReview } from '../../crmo/review.ts'
import type { Context } from '../context.ts'
import { parseScopes } from '../ehr/scopes.ts'
import type { Launch } from '../launch/launch.ts'
import type { Snapshot } from '../store/charts.ts'
import { loadDraft } from '../store/drafts.ts'
import { writePlan } from '../write-back/write-plan.ts'
import type { ChartView, EarlierAssessment } from './contract.ts'

/** Everything the page needs to start: the chart, what the clinician said before, what will be written where. */
export async function chartView(
  context: Context,
  launch: Launch,
  snapshot: Snapshot,
  earlier: EarlierAssessment[],
): Promise<ChartView> {
  const { chart, chartHash, capability } = snapshot
  const issuer = context.issuers.find((each) => each.key === launch.issuerKey)
  if (!issuer) throw new Error('a launch of an issuer that is no longer configured')
  const draft = await loadDraft(context, launch)
  const charted = assess(chart, emptyReview(), context.siteRules)
  return {
    chart,
    chartHash,
    siteRules: context.siteRules,
    writePlan: writePlan(capability, parseScopes(launch.grantedScopes), issuer, launch),
    draft: draft && {
      review: draft.review,
      revision: draft.revision,
      savedAt: draft.savedAt,
      chartChanged: draft.contentHash !== snapshot.contentHash,
    },
    earlier,
    assessment: draft ? assess(chart, draft.review, context.siteRules) : charted,
    charted: draft ? charted : null,
  }
}
