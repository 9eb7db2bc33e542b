/** The frame of every page: head, header with the user, footer. */
import type { Practitioner } from 'fhir/r4.js'
import { type Html, html } from './html.ts'

/** The user with this id, or whom the staff list calls so; the first user when nobody is named. */
export const userOf = (users: Practitioner[], query: unknown): Practitioner => {
  const found = users.find(({ id, identifier }) => id === query || identifier?.[0]?.value === query) ?? users[0]
  if (!found) throw new Error('the embedded EHR has no staff')
  return found
}

/** The EHR to which a page belongs: its name, the path of its pages, and who may be signed in. */
export type Place = { name: string; base: string; users: Practitioner[] }

const nameOf = (practitioner: Practitioner) => practitioner.name?.[0]?.text ?? practitioner.id ?? ''

const userForm = ({ users }: Place, path: string, user: Practitioner): Html => html`
  <form method="get" action="${path}" class="user">
    <label for="user">Signed in as</label>
    <select id="user" name="user">
      ${users.map((one) => html`<option value="${one.id}"${one.id === user.id ? html` selected` : null}>${nameOf(one)}</option>`)}
    </select>
    <button type="submit">Change user</button>
  </form>`

export const page = (place: Place, title: string, path: string, user: Practitioner, body: Html): string =>
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
    <a class="home" href="${place.base}/?user=${user.id}">Harbour Children's Hospital</a>
    <span class="note">Embedded EHR for demonstration (${place.name}). No real patients.</span>
    ${userForm(place, path, user)}
  </header>
  <main>${body}</main>
</body>
</html>`.html
