/** The links by which a visitor chooses the kind of EHR. */
import type { Mode } from '../modes/mode.ts'
import { modes } from '../modes/modes.ts'
import { type Html, html } from './html.ts'

const item = (mode: Mode, here: boolean): Html => html`
  <li><a href="${mode.paths.pages}/"${here ? html` aria-current="page"` : null}>${mode.name}</a> ${mode.about}</li>`

export const ehrChoice = (current: Mode): Html => html`
  <nav aria-labelledby="ehr-choice" class="choice">
    <h2 id="ehr-choice">Kind of EHR</h2>
    <ul>${Object.values(modes).map((mode) => item(mode, mode.key === current.key))}</ul>
  </nav>`
