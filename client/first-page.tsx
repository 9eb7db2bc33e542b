import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import type { Api } from './api.ts'
import { BugBoundary } from './controls/bug-boundary.tsx'
import { MessagePage } from './controls/message-page.tsx'
import { frameTexts } from './words/frame-texts.ts'
import { Languages, startLanguage } from './words/language-switch.tsx'

/** @param opened null: the address names no launch */
export async function show(opened: { api: Api; launchId: string } | null): Promise<void> {
  const place = document.getElementById('root')
  const language = await startLanguage()
  if (!place) return
  createRoot(place).render(
    <StrictMode>
      <Languages start={language}>
        {() => (
          <BugBoundary>
            {opened ? (
              <App {...opened} />
            ) : (
              <MessagePage title={frameTexts().noPatientTitle} sentence={frameTexts().noPatient} />
            )}
          </BugBoundary>
        )}
      </Languages>
    </StrictMode>,
  )
}
