import { apiOf, launchIdOf } from './api.ts'
import { askedAhead } from './asked-ahead.ts'
import { failureTexts } from './words/failure-texts.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/layout.css'
import './evidence/evidence.css'

const launchId = launchIdOf(location.pathname)
// The answers are on their way while the page itself is still compiled.
const api = launchId ? askedAhead(apiOf(launchId)) : null

import('./first-page.tsx').then(
  ({ show }) => show(api && launchId ? { api, launchId } : null),
  () => {
    // Without the file there is no page to say it, and no other language: in plain words rather than an empty frame.
    const sentence = document.createElement('p')
    sentence.className = 'problem'
    sentence.role = 'alert'
    sentence.textContent = failureTexts().brokeOpening
    document.getElementById('root')?.append(sentence)
  },
)
