import type { Chart } from '../../crmo/chart/chart.ts'
import type { LaunchView } from '../../server/api/contract.ts'
import { dayWords } from '../words/dates.ts'
import { frameTexts } from '../words/frame-texts.ts'
import { shownOf } from '../words/told-texts.ts'

/** What the EHR opened the app with, by the name that the chart gives it; null where it is not among what was read. */
const nameIn = (chart: Chart, reference: string): string | null => {
  const study = chart.studies.find((each) => each.evidence.reference === reference)
  if (study) return `${study.label}, ${dayWords(study.date)}`
  const text = chart.texts.find((each) => each.reference === reference)
  return text ? `${text.title}, ${dayWords(text.date)}` : null
}

/** What to know before starting: limits of this launch, and the imaging with which the EHR opened the app. */
export function OpeningNotice({ launch, chart }: { launch: LaunchView; chart: Chart }) {
  const t = frameTexts()
  return (
    <>
      {(launch.notices ?? []).map(shownOf).map(({ words, lang }) => (
        <p key={words} className="notice-line" lang={lang}>
          {words}
        </p>
      ))}
      {(launch.openFirst ?? []).map((reference) => {
        const name = nameIn(chart, reference)
        return (
          <p key={reference} className="notice-line">
            {name ? (
              <>
                {t.openedFrom(name)} <a href="#lesions">{t.whatItShows}</a>
              </>
            ) : (
              t.openedFromUnread
            )}
          </p>
        )
      })}
    </>
  )
}
