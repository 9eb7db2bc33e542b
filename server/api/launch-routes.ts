import { Router } from 'express'
import type { Patient } from '../../crmo/chart/chart.ts'
import type { Context } from '../context.ts'
import { storedAccess } from '../launch/access-tokens.ts'
import { compareScopes } from '../launch/granted-scopes.ts'
import type { Launch } from '../launch/launch.ts'
import { launchOf } from '../launch/launch-of.ts'
import { loadSnapshot } from '../store/charts.ts'
import type { LaunchView } from './contract.ts'

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
    imageViewers: issuer?.imageViewers ?? [],
    notGranted: issuer ? compareScopes(issuer.scopes, launch.grantedScopes).lost : [],
  }
}

/** GET api/launch: who, whom, and for how long; also the page's question whether the launch still lives. */
export const launchRoutes = (context: Context): Router => {
  const router = Router()
  router.get('/launch', async (_request, response) => {
    response.json(await launchView(context, launchOf(response)))
  })
  return router
}
