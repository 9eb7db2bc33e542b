import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { apiOf, launchIdOf } from './api.ts'
import { BugBoundary } from './controls/bug-boundary.tsx'
import { MessagePage } from './controls/message-page.tsx'
import { frameTexts } from './words/frame-texts.ts'
import { Languages, startLanguage } from './words/language-switch.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/layout.css'
import './evidence/evidence.css'

const place = document.getElementById('root')
const launchId = launchIdOf(location.pathname)
const api = launchId ? apiOf(launchId) : null

void startLanguage().then((language) => {
  if (!place) return
  createRoot(place).render(
    <StrictMode>
      <Languages start={language}>
        {() => (
          <BugBoundary>
            {launchId && api ? (
              <App api={api} launchId={launchId} />
            ) : (
              <MessagePage title={frameTexts().noPatientTitle} sentence={frameTexts().noPatient} />
            )}
          </BugBoundary>
        )}
      </Languages>
    </StrictMode>,
  )
})
