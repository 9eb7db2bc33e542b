import { Suspense, useEffect, useId, useRef } from 'react'
import type { Patient } from '../../crmo/chart/chart.ts'
import { Action } from '../controls/action.tsx'
import { Section } from '../controls/section.tsx'
import { dayWords } from '../words/dates.ts'
import { openedPart } from '../words/opened-part.ts'
import { Spoken } from '../words/spoken.tsx'
import { signTexts } from './sign-texts.ts'
import type { Signing } from './use-signing.ts'
import './signing.css'

/** Needed only once somebody wants to sign. */
const PreviewPane = openedPart(async () => (await import('./preview-pane.tsx')).PreviewPane)

/** Preview, then signature. The button repeats the patient, because it is the last look before writing (ehr-integration 2.10). */
export function SignSection(props: {
  signing: Signing
  patient: Patient
  userName: string
  obstacle: string | null
  /** The preview on screen still shows what would be signed. */
  current: boolean
}) {
  const { signing, patient, obstacle } = props
  const why = useId()
  const pane = useRef<HTMLDivElement>(null)
  const shown = signing.shown
  const t = signTexts()
  // A new preview is what the clinician asked to see: bring it into sight.
  useEffect(() => {
    if (shown) pane.current?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  return (
    <Section id="sign" title={t.title}>
      <div className="row-actions">
        <Action
          kind={props.current ? 'plain' : 'primary'}
          pending={signing.busy !== null}
          onPress={() => void signing.preview()}
        >
          {signing.busy === 'preview' ? t.preparing : shown ? t.previewAgain : t.preview}
        </Action>
      </div>
      {shown ? (
        <div ref={pane} className={props.current ? '' : 'preview-stale'}>
          <Suspense fallback={<p className="hint">{t.preparing}</p>}>
            <PreviewPane preview={shown.preview} />
          </Suspense>
        </div>
      ) : null}
      {signing.problem ? (
        <p className="problem" role="alert">
          <Spoken sentence={signing.problem} />
        </p>
      ) : null}
      <div className="sign-box">
        <p>
          {t.signingAs} <strong>{props.userName}</strong> {t.signingFor} <strong>{patient.name}</strong>
          {patient.birthDate ? t.born(dayWords(patient.birthDate)) : ''}.
        </p>
        <Action
          kind="primary"
          disabled={obstacle !== null}
          pending={signing.busy !== null}
          describedBy={obstacle ? why : undefined}
          onPress={() => void signing.sign()}
        >
          {signing.busy === 'sign' ? t.signing : t.signOf(patient.name)}
        </Action>
        {obstacle ? (
          <p id={why} className="obstacle">
            {obstacle}
          </p>
        ) : null}
      </div>
    </Section>
  )
}
