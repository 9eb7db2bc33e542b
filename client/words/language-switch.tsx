import { createContext, type ReactNode, useContext, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type Language, languages, regionNow } from './chosen.ts'
import { commonTexts } from './common-texts.ts'
import { firstSpoken, takeLanguage } from './languages.ts'
import './language.css'

/** The choice lives as long as the tab: two letters, nothing of the patient. A frame may be refused its storage. */
const storageKey = 'crmo-language'
const remembered = (): string | null => {
  try {
    return sessionStorage.getItem(storageKey)
  } catch {
    return null
  }
}
const remember = (language: Language): void => {
  try {
    sessionStorage.setItem(storageKey, language)
  } catch {
    // Then it is chosen anew after a reload.
  }
}

const take = async (language: Language): Promise<boolean> => {
  const taken = await takeLanguage(language, navigator.languages)
  if (taken) document.documentElement.lang = language
  return taken
}

/** Before the first paint: what was chosen in this tab, else the browser's own. English when the texts do not come. */
export async function startLanguage(): Promise<Language> {
  const language = firstSpoken([remembered(), ...navigator.languages])
  return (await take(language)) ? language : 'en'
}

const Choice = createContext<{ language: Language; failed: boolean; choose: (language: Language) => void }>({
  language: 'en',
  failed: false,
  choose: () => undefined,
})

/** Everything below is made anew in another language; what was typed and opened stays. */
export function Languages({ start, children }: { start: Language; children: () => ReactNode }) {
  const [language, setLanguage] = useState(start)
  const [failed, setFailed] = useState(false)
  const choose = async (next: Language) => {
    const taken = await take(next)
    setFailed(!taken)
    if (!taken) return
    remember(next)
    setLanguage(next)
  }
  return (
    <Choice value={{ language, failed, choose: (next) => void choose(next) }}>
      <I18nProvider locale={regionNow()}>{children()}</I18nProvider>
    </Choice>
  )
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
