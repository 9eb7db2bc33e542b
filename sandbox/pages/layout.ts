/** The frame of every page: head, header with the user, footer. */
import type { Practitioner } from 'fhir/r4.js'
import { practitioners } from '../patients/staff.ts'
import { type Html, html } from './html.ts'

export const userOf = (query: unknown): Practitioner => {
  const found = practitioners.find(({ id }) => id === query) ?? practitioners[0]
  if (!found) throw new Error('the embedded EHR has no staff')
  return found
}

const nameOf = (practitioner: Practitioner) => practitioner.name?.[0]?.text ?? practitioner.id ?? ''

const userForm = (path: string, user: Practitioner): Html => html`
  <form method="get" action="${path}" class="user">
    <label for="user">Signed in as</label>
    <select id="user" name="user">
      ${practitioners.map((one) => html`<option value="${one.id}"${one.id === user.id ? html` selected` : null}>${nameOf(one)}</option>`)}
    </select>
    <button type="submit">Change user</button>
  </form>`

export const page = (title: string, path: string, user: Practitioner, body: Html): string =>
  html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · Embedded EHR</title>
  <link rel="stylesheet" href="/assets/style.css">
  <link rel="icon" href="data:,">
  <script src="/assets/chart-page.js" type="module"></script>
</head>
<body>
  <header class="top">
    <a class="home" href="/?user=${user.id}">Harbour Children's Hospital</a>
    <span class="note">Embedded EHR for demonstration. No real patients.</span>
    ${userForm(path, user)}
  </header>
  <main>${body}</main>
</body>
</html>`.html
