import { startSandbox } from '../../sandbox/sandbox.ts'

/** An embedded EHR on a free port, with an app that need not run. */
export const startForTest = () =>
  startSandbox({
    port: 0,
    app: {
      launchUrl: 'http://localhost:3999/launch',
      redirectUri: 'http://localhost:3999/callback',
      clientId: 'crmo-on-fhir',
      clientSecret: 'a secret with : and %',
    },
  })
