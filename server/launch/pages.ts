import type { Response } from 'express'
import { type Failure, failureWords } from './failures.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text inside HTML, also inside a quoted attribute. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

const list = (items: string[]) => `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`

const isHttps = (url: string) => URL.canParse(url) && new URL(url).protocol === 'https:'

/** The style is a file of its own: the Content-Security-Policy allows none inside the page. */
export const failurePage = ({ kind, details = [], link }: Failure, requestId?: string): string => {
  const { title, happened, todo } = failureWords[kind]
  const linked =
    link && isHttps(link) ? `<p><a href="${escaped(link)}" rel="noreferrer">What the EHR says about it</a></p>` : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – CRMO assessment</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/pages.css">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(happened)}</p>
${details.length > 0 ? list(details) : ''}
${linked}
<h2>What you can do</h2>
${list(todo)}
<p>No assessment was made or changed, and nothing was written to the chart.</p>
${requestId ? `<p>For the people who run this app: request ${escaped(requestId)}.</p>` : ''}
</main>
</body>
</html>
`
}

/** Answers with the page of a failure, never stored by the browser. */
export const sendFailure = (response: Response, failure: Failure): void => {
  response
    .status(failureWords[failure.kind].status)
    .set('cache-control', 'no-store')
    .type('html')
    .send(failurePage(failure, response.get('x-request-id')))
}
