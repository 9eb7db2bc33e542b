import { Component, type ReactNode } from 'react'
import { MessagePage } from './message-page.tsx'

/** A bug in the page must end in a sentence, not in an empty frame. React offers this only to classes. */
export class BugBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError = () => ({ broken: true })

  override render() {
    return this.state.broken ? (
      <MessagePage
        title="Something in this page broke"
        sentence="Nothing was written by it, and what was signed before is stored. Reload the page: your draft comes back. If it happens again, tell your IT support."
        action={{ words: 'Reload the page', onPress: () => location.reload() }}
      />
    ) : (
      this.props.children
    )
  }
}
