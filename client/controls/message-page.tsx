import { Action } from './action.tsx'

/** A page of one message: what happened, what it means, what to do. */
export function MessagePage(props: {
  title: string
  sentence: string
  /** A stop the reader must not overlook. */
  stop?: boolean
  action?: { words: string; onPress: () => void }
}) {
  return (
    <main className={`message-page ${props.stop ? 'message-stop' : ''}`}>
      <div role="alert">
        <h1>{props.title}</h1>
        <p>{props.sentence}</p>
      </div>
      {props.action ? (
        <Action kind="primary" onPress={props.action.onPress}>
          {props.action.words}
        </Action>
      ) : null}
    </main>
  )
}
