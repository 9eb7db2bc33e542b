/** The check as a page without a script. Both reports are in its links, so that what is downloaded is what was seen. */
import { escaped } from '../launch/pages.ts'
import type { EhrCheck, SearchLine, Step, Verdict } from './report.ts'
import { checkText } from './text.ts'

const words: Record<Verdict, string> = { good: 'good', look: 'look', bad: 'bad', info: '' }

const stepHtml = ({ title, lines }: Step): string => `<section>
<h2>${escaped(title)}</h2>
<table>
${lines
  .map(
    ({ verdict, what, found }) =>
      `<tr class="${verdict}"><th scope="row">${escaped(what)}</th><td>${escaped(found)}</td><td class="verdict">${words[verdict]}</td></tr>`,
  )
  .join('\n')}
</table>
</section>`

const verdictOf: Record<SearchLine['outcome'], Verdict> = {
  complete: 'good',
  partial: 'look',
  refused: 'look',
  unsupported: 'info',
  failed: 'bad',
}

const searchesHtml = (searches: SearchLine[]): string => `<section>
<h2>Searches</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Searches">
<table>
<thead><tr><th scope="col">Search</th><th scope="col">Answer</th><th scope="col">HTTP</th><th scope="col">Codes</th><th scope="col">Count</th><th scope="col">ms</th></tr></thead>
${searches
  .map(
    ({ name, asked, outcome, statuses, codes, count, milliseconds, remark }) =>
      `<tr class="${verdictOf[outcome]}"><th scope="row">${escaped(name)}<small>${escaped(asked)}</small>${remark === null ? '' : `<small>${escaped(remark)}</small>`}</th><td class="verdict">${outcome}</td><td>${statuses.join(' ')}</td><td>${escaped(codes.join(' '))}</td><td>${count}</td><td>${milliseconds}</td></tr>`,
  )
  .join('\n')}
</table>
</div>
</section>`

const download = (name: string, type: string, content: string) =>
  `<a download="${name}" href="data:${type};base64,${Buffer.from(content, 'utf8').toString('base64')}">${name}</a>`

const selfTestForm = (against: string[]): string => `<section>
<h2>Self-test of the note</h2>
${
  against.length > 0
    ? `<p>Not possible:</p><ul>${against.map((reason) => `<li>${escaped(reason)}</li>`).join('')}</ul>`
    : `<p>Writes one note into the chart that is open now, in exactly the form of a signed one, reads it back and says what the EHR kept.
Its text says that it is a test. Somebody has to mark it as entered in error afterwards.</p>
<form method="post" action="check/self-test">
<p><label><input type="checkbox" name="testPatient" value="yes" required> The open chart is that of a test patient.</label></p>
<p><button type="submit">Write the test note</button></p>
</form>`
}
</section>`

/** @param against reasons why no test note may be sent */
export const checkPage = (check: EhrCheck, against: string[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>EHR check – CRMO assessment</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/pages.css">
</head>
<body>
<main class="wide">
<h1>EHR check: ${escaped(check.ehr.name)}</h1>
<p>${escaped(check.madeAt)}, app ${escaped(check.app.app)}, rules ${escaped(check.app.rules)}. This page holds no patient data.
Download: ${download('ehr-check.txt', 'text/plain;charset=utf-8', checkText(check))}, ${download('ehr-check.json', 'application/json', JSON.stringify(check, null, 2))}.
Load the page again to check again. <a href="${check.selfTest ? '../' : './'}">Back to the assessment</a></p>
${check.selfTest ? stepHtml(check.selfTest) : ''}
${check.steps.map(stepHtml).join('\n')}
${searchesHtml(check.searches)}
${check.selfTest ? '' : selfTestForm(against)}
</main>
</body>
</html>
`
