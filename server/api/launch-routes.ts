import { Router } from 'express'
import type { Patient } from '../../crmo/chart/chart.ts'
import { audit } from '../audit/audit.ts'
import { viewIn } from '../cds-hooks/app-context.ts'
import type { Context } from '../context.ts'
import { storedAccess } from '../launch/access-tokens.ts'
import { clearCookie, launchCookie } from '../launch/cookies.ts'
import { rightTold } from '../launch/failure-words/details.ts'
import { compareScopes } from '../launch/granted-scopes.ts'
import type { Launch } from '../launch/launch.ts'
import { imagingOpenedFirst, launchNotices, sectionOf } from '../launch/launch-notices.ts'
import { launchOf } from '../launch/launch-of.ts'
import { endLaunch } from '../launch/launch-rows.ts'
import { revokeAccess } from '../launch/revoke.ts'
import { styleReader } from '../launch/style.ts'
import { shortId } from '../logging.ts'
import { loadSnapshot } from '../store/charts.ts'
import type { Finished, LaunchView, StyleView } from './contract.ts'

const shownPatient = ({ name, birthDate, gender, recordNumber }: Patient) => ({ name, birthDate, gender, recordNumber })

const launchView = async (context: Context, launch: Launch): Promise<LaunchView> => {
  const issuer = context.issuers.find((each) => each.key === launch.issuerKey)
  const [stored, snapshot] = await Promise.all([storedAccess(context, launch.id), loadSnapshot(context, launch)])
  return {
    launchId: launch.id,
    issuerName: issuer?.name ?? launch.issuerKey,
    patientId: launch.patientId,
    patient: snapshot && shownPatient(snapshot.chart.patient),
    user: launch.user,
    encounterId: launch.encounterId,
    needPatientBanner: launch.needPatientBanner,
    accessEndsAt: stored ? stored.access.expiresAt : context.now().toISOString(),
    canRefresh: stored?.access.refreshToken != null,
    notices: launchNotices(launch, issuer),
    openAt: sectionOf(launch.intent) ?? viewIn(launch.opened?.appContext) ?? undefined,
    openFirst: imagingOpenedFirst(launch),
    hasStyle: launch.opened?.styleUrl != null,
    imageViewers: issuer?.imageViewers ?? [],
    notGranted: issuer ? compareScopes(issuer.scopes, launch.grantedScopes).lost.map(rightTold) : [],
  }
}

/** The launch's end by its user: nothing signed or drafted is touched, the tokens are given up. */
const finish = async (context: Context, launch: Launch): Promise<Finished> => {
  const issuer = context.issuers.find((each) => each.key === launch.issuerKey)
  const stored = await storedAccess(context, launch.id)
  // Ended first: whatever the EHR answers, this launch opens nothing any more.
  await audit(context, { action: 'launch-ended', launch })
  await endLaunch(context, launch.id)
  const revoked = issuer && stored ? await revokeAccess(context, issuer, stored.access) : null
  if (revoked === false) context.log.warn({ launch: shortId(launch.id) }, 'the EHR did not revoke the tokens')
  return { revoked }
}

/** GET api/launch: who, whom, and for how long; also the page's question whether the launch still lives. */
export const launchRoutes = (context: Context): Router => {
  const router = Router()
  router.get('/launch', async (_request, response) => {
    response.json(await launchView(context, launchOf(response)))
  })
  const readStyle = styleReader()
  router.get('/style', async (_request, response) => {
    const { issuerKey, opened } = launchOf(response)
    const issuer = context.issuers.find((each) => each.key === issuerKey)
    const style: StyleView = issuer && opened?.styleUrl ? await readStyle(issuer, opened.styleUrl) : {}
    response.json(style)
  })
  router.post('/finish', async (_request, response) => {
    const launch = launchOf(response)
    const finished = await finish(context, launch)
    clearCookie(response, launchCookie(launch.id))
    response.json(finished)
  })
  return router
}
