/** What this launch brought, and how the browser behaves in the EHR's frame. */
import type { IncomingHttpHeaders } from 'node:http'
import type { FhirReply, NoReply } from '../ehr/access.ts'
import { parseScopes } from '../ehr/scopes.ts'
import type { Access } from '../launch/access-tokens.ts'
import { rightWords } from '../launch/failure-words/details.ts'
import { compareScopes } from '../launch/granted-scopes.ts'
import type { Issuer } from '../launch/issuers.ts'
import type { Launch } from '../launch/launch.ts'
import { type Line, line, type Step } from './report.ts'

/** Scopes are shown as they came when they look like scopes. */
const shown = (scopes: string[]) =>
  scopes.map((scope) => (/^[\w.:/*?=|,&%+-]{1,200}$/.test(scope) ? scope : '(unreadable)')).join(' ') || 'none'

const notClinical = /^(openid|fhirUser|profile|email|launch(\/\w+)?|(online|offline)_access)$/

export function scopesStep(issuer: Issuer, launch: Launch): Step {
  const { lost } = compareScopes(issuer.scopes, launch.grantedScopes)
  const unknown = parseScopes(launch.grantedScopes).others.filter((scope) => !notClinical.test(scope))
  return {
    title: 'Scopes',
    lines: [
      line('info', 'Asked', shown(issuer.scopes)),
      line('info', 'Granted', shown(launch.grantedScopes)),
      lost.length === 0
        ? line('good', 'Not granted', 'everything that was asked for is granted')
        : line('look', 'Not granted', lost.map((right) => `the app ${rightWords(right)}`).join('; ')),
      ...(unknown.length > 0 ? [line('look', 'Not understood, so not relied on', shown(unknown))] : []),
    ],
  }
}

const yesNo = (yes: boolean) => (yes ? 'yes' : 'no')

export function contextStep(issuer: Issuer, launch: Launch, access: Access | null, now: Date): Step {
  const userType = /^([A-Z][A-Za-z]+)\//.exec(launch.user.fhirUser)?.[1] ?? 'not named'
  const seconds = access?.expiresAt ? Math.round((Date.parse(access.expiresAt) - now.getTime()) / 1000) : null
  const needsEncounter = issuer.writeBack.noteNeedsEncounter && issuer.writeBack.documentReference !== 'never'
  const { references = [], unusableReferences = 0, tenant = null, styleUrl = null } = launch.opened ?? {}
  return {
    title: 'Launch context',
    lines: [
      line('good', 'Patient', 'named'),
      launch.encounterId !== null
        ? line('good', 'Encounter', 'named')
        : line(
            needsEncounter ? 'bad' : 'look',
            'Encounter',
            needsEncounter ? 'none, so no note can be written' : 'none',
          ),
      line(launch.user.maySign ? 'good' : 'look', 'User', `${userType}, may sign: ${yesNo(launch.user.maySign)}`),
      line('info', 'EHR shows the patient banner', yesNo(!launch.needPatientBanner)),
      line('info', 'Access token', seconds === null ? 'lifetime not said' : `ends in ${seconds} seconds`),
      line('info', 'Refresh token', yesNo(access?.refreshToken != null)),
      line('info', 'fhirContext', `${references.length} usable, ${unusableReferences} not usable`),
      line('info', 'Tenant, style', `${yesNo(tenant !== null)}, ${yesNo(styleUrl !== null)}`),
    ],
  }
}

/** id_tokens are checked with one minute of tolerance. */
const TOLERATED_SECONDS = 60

/** @param asked and @param answered times of our clock around the request */
export function clockStep(reply: FhirReply | NoReply, asked: Date, answered: Date): Step {
  const title = 'Clocks'
  const theirs = Date.parse(reply.kind === 'reply' ? (reply.headers.date ?? '') : '')
  if (Number.isNaN(theirs)) return { title, lines: [line('info', 'Difference', 'the EHR sends no Date header')] }
  const middle = (asked.getTime() + answered.getTime()) / 2
  // The header has whole seconds, cut off.
  const seconds = Math.round((theirs + 500 - middle) / 1000)
  const words = seconds === 0 ? 'none' : `the EHR’s clock is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}`
  const big = Math.abs(seconds) > TOLERATED_SECONDS
  return {
    title,
    lines: [line(big ? 'bad' : 'good', 'Difference', big ? `${words}: logins fail. Set the clocks (NTP)` : words)],
  }
}

/** @param headers of the request for the check page: its launch cookie was checked before anything else */
export function frameStep(issuer: Issuer, headers: IncomingHttpHeaders): Step {
  const destination = headers['sec-fetch-dest']
  const framed = destination === 'iframe' || destination === 'frame'
  const origins = issuer.frameAncestors.join(' ')
  const where: Line =
    destination === undefined
      ? line(
          'look',
          'This page',
          'the browser does not say where it is shown: an old one, or the connection is not https',
        )
      : line('info', 'This page', framed ? 'is shown in a frame' : 'is shown in a window of its own')
  return {
    title: 'Browser and frame',
    lines: [
      where,
      line(
        'good',
        'Launch cookie',
        `came back${framed ? ' inside the frame' : ''} (Secure, HttpOnly, SameSite=None, Partitioned)`,
      ),
      origins === ''
        ? line(
            'look',
            'May be framed by',
            'nobody: name the EHR’s sites in frameAncestors when it opens apps in a frame',
          )
        : line('good', 'May be framed by', origins),
    ],
  }
}
