/** The embedded EHR as a process of its own; started by `ehr.ts`, told by messages. */
import { startSandbox } from '../../sandbox/sandbox.ts'
import type { EhrAnswer, EhrQuestion } from './ehr.ts'

const [appUrl = '', clientSecret = '', patientsDir = ''] = process.argv.slice(2)
const sandbox = await startSandbox({
  port: 0,
  patientsDir,
  app: { launchUrl: `${appUrl}/launch`, redirectUri: `${appUrl}/callback`, clientId: 'crmo-on-fhir', clientSecret },
})
const tell = (answer: EhrAnswer) => process.send?.(answer)

process.on('message', async (question: EhrQuestion) => {
  if (question === 'requests') return tell({ requests: sandbox.requests.splice(0) })
  tell({ responses: await sandbox.list('QuestionnaireResponse') })
})
const { pages, fhirBase, endpoints, app } = sandbox
tell({ at: { pages, fhirBase, endpoints, app }, environment: sandbox.appEnvironment() })
