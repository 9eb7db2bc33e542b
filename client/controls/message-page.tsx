import type { Language } from '../words/chosen.ts'
import { Action } from './action.tsx'

/** A page of one message: what happened, what it means, what to do. */
export function MessagePage(props: {
  title: string
  sentence: string
  /** Where the sentence is in another language than the page: the server's are English where the page has no words for them. */
  lang?: Language | undefined
  /** A sentence of the page's own after it, in the reader's language. */
  more?: string
  /** A stop the reader must not overlook. */
  stop?: boolean
  action?: { words: string; onPress: () => void }
}) {
  return (
    <main className={`message-page ${props.stop ? 'message-stop' : ''}`}>
      <div role="alert">
        <h1>{props.title}</h1>
        <p>
          <span lang={props.lang}>{props.sentence}</span>
          {props.more === undefined ? null : ` ${props.more}`}
        </p>
      </div>
      {props.action ? (
        <Action kind="primary" onPress={props.action.onPress}>
          {props.action.words}
        </Action>
      ) : null}
    </main>
  )
}
