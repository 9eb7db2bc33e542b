import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { LaunchView } from '../../server/api/contract.ts'
import { type Language, languageNow, languages, regionNow } from './chosen.ts'
import { commonTexts } from './common-texts.ts'
import { firstSpoken, takeLanguage } from './languages.ts'
import { keepForTab, keepForUser, ofTab, ofUser, type User } from './remembered.ts'
import './language.css'

type Locales = readonly (string | null | undefined)[]

const take = async (language: Language, locales: Locales, whole: boolean): Promise<boolean> => {
  const taken = await takeLanguage(language, locales, whole)
  if (taken) document.documentElement.lang = language
  return taken
}

/** Before the first paint: what was chosen in this tab, else the browser's own. English when the texts do not come. */
export async function startLanguage(): Promise<Language> {
  const language = firstSpoken([ofTab(), ...navigator.languages])
  return (await take(language, navigator.languages, false)) ? language : 'en'
}

const Choice = createContext<{
  language: Language
  failed: boolean
  choose: (language: Language) => void
  userIs: (launch: LaunchView) => void
}>({ language: 'en', failed: false, choose: () => undefined, userIs: () => undefined })

/** Everything below is made anew in another language; what was typed and opened stays. */
export function Languages({ start, children }: { start: Language; children: () => ReactNode }) {
  // The region may change where the language stays: de-DE of the browser, de-CH of the EHR.
  const [now, setNow] = useState({ language: start, region: regionNow() })
  const [failed, setFailed] = useState(false)
  const user = useRef<User | null>(null)
  const locales = useRef<Locales>(navigator.languages)
  const change = async (next: Language): Promise<boolean> => {
    const taken = await take(next, locales.current, true)
    setFailed(!taken)
    if (taken) {
      const [language, region] = [languageNow(), regionNow()]
      setNow((before) => (before.language === language && before.region === region ? before : { language, region }))
    }
    return taken
  }
  const choose = async (next: Language) => {
    if (!(await change(next))) return
    keepForTab(next)
    if (user.current) await keepForUser(user.current, next)
  }
  /** What this user chose before, else the EHR's setting for the user, else the browser's. Never anything of the patient. */
  const userIs = async ({ issuerName, user: { fhirUser, locale } }: LaunchView) => {
    user.current = { issuerName, fhirUser }
    locales.current = [locale, ...navigator.languages]
    const chosen = await ofUser(user.current)
    const next = firstSpoken([chosen === undefined ? ofTab() : chosen, ...locales.current])
    if ((await change(next)) && ofTab()) keepForTab(next)
  }
  return (
    <Choice
      value={{
        language: now.language,
        failed,
        choose: (next) => void choose(next),
        userIs: (launch) => void userIs(launch),
      }}
    >
      <I18nProvider locale={now.region}>{children()}</I18nProvider>
    </Choice>
  )
}

/** Once it is known for whom the page is open, the language is that user's. */
export function useLanguageOf(launch: LaunchView | null): void {
  const { userIs } = useContext(Choice)
  const who = launch?.launchId
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a launch, whose user never changes
  useEffect(() => {
    if (launch) userIs(launch)
  }, [who])
}

export function LanguageSwitch() {
  const { language, choose } = useContext(Choice)
  return (
    <label className="language">
      <span className="visually-hidden">{commonTexts().language}</span>
      <select value={language} onChange={(event) => choose(firstSpoken([event.target.value]))}>
        {Object.entries(languages).map(([key, name]) => (
          <option key={key} value={key} lang={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A translation says of itself that no clinician has reviewed it. */
export function TranslationNotice() {
  const { failed } = useContext(Choice)
  const { notReviewed, languageFailed } = commonTexts()
  return (
    <>
      {notReviewed === '' ? null : <p className="notice-line">{notReviewed}</p>}
      {failed ? (
        <p className="problem" role="alert">
          {languageFailed}
        </p>
      ) : null}
    </>
  )
}
