import type { Response } from 'express'
import { detailWords } from './failure-words/details.ts'
import { type Language, languageFor, wordsIn } from './failure-words/language.ts'
import { type Failure, failureStatus } from './failures.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text inside HTML, also inside a quoted attribute. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

const list = (items: string[]) => `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`

const isHttps = (url: string) => URL.canParse(url) && new URL(url).protocol === 'https:'

/** The style is a file of its own: the Content-Security-Policy allows none inside the page. */
const failurePage = ({ kind, details = [], link }: Failure, language: Language, requestId?: string): string => {
  const words = wordsIn(language)
  const { title, happened, todo } = words.kinds[kind]
  const linked =
    link && isHttps(link) ? `<p><a href="${escaped(link)}" rel="noreferrer">${escaped(words.ehrPage)}</a></p>` : ''
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – ${escaped(words.app)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/pages.css">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(happened)}</p>
${details.length > 0 ? list(details.map((detail) => detailWords(words, detail))) : ''}
${linked}
<h2>${escaped(words.whatToDo)}</h2>
${list(todo)}
<p>${escaped(words.untouched)}</p>
${requestId ? `<p>${escaped(words.request(requestId))}</p>` : ''}
${words.notReviewed ? `<p><small>${escaped(words.notReviewed)}</small></p>` : ''}
</main>
</body>
</html>
`
}

/** Answers with the page of a failure in the reader's language, never stored by the browser. */
export const sendFailure = (response: Response, failure: Failure): void => {
  const language = languageFor(response)
  response
    .status(failureStatus[failure.kind])
    .vary('Accept-Language')
    .set({ 'cache-control': 'no-store', 'content-language': language })
    .type('html')
    .send(failurePage(failure, language, response.get('x-request-id')))
}
