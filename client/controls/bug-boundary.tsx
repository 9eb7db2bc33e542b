import { Component, type ReactNode } from 'react'
import { frameTexts } from '../words/frame-texts.ts'
import { MessagePage } from './message-page.tsx'

/** A bug in the page must end in a sentence, not in an empty frame. React offers this only to classes. */
export class BugBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError = () => ({ broken: true })

  override render() {
    return this.state.broken ? (
      <MessagePage
        title={frameTexts().brokenTitle}
        sentence={frameTexts().broken}
        action={{ words: frameTexts().reload, onPress: () => location.reload() }}
      />
    ) : (
      this.props.children
    )
  }
}
