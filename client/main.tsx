import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { apiOf, launchIdOf } from './api.ts'
import { BugBoundary } from './controls/bug-boundary.tsx'
import { MessagePage } from './controls/message-page.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/layout.css'
import './evidence/evidence.css'

const place = document.getElementById('root')
const launchId = launchIdOf(location.pathname)

if (place)
  createRoot(place).render(
    <StrictMode>
      <BugBoundary>
        {launchId ? (
          <App api={apiOf(launchId)} launchId={launchId} />
        ) : (
          <MessagePage
            title="No patient is open"
            sentence="This address belongs to no launch. Open the app from a patient's chart in the EHR."
          />
        )}
      </BugBoundary>
    </StrictMode>,
  )
