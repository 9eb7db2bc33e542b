import { apiOf, launchIdOf } from './api.ts'
import { askedAhead } from './asked-ahead.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/layout.css'
import './evidence/evidence.css'

const launchId = launchIdOf(location.pathname)
// The answers are on their way while the page itself is still compiled.
const api = launchId ? askedAhead(apiOf(launchId)) : null

void import('./first-page.tsx').then(({ show }) => show(api && launchId ? { api, launchId } : null))
