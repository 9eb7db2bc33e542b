import type { Advice } from '../../crmo/cds-hooks/advice.ts'
import { overrideReasons, topics } from '../../smart-config/cds-hooks/topics.ts'
import { appContextOf } from './app-context.ts'

const SYSTEM = 'https://crmo-on-fhir.org/fhir/CodeSystem/cds-hooks'
const concept = (code: string, display: string) => ({ code, system: SYSTEM, display })

/** Nothing in a card is anybody's Markdown but ours; links in particular stand in `links` alone. */
const plain = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\b(https?|ftp|javascript|data):\S*|\bwww\.\S*/gi, '[address left out]')
    .replace(/[\\`*_{}[\]<>#|~&!@]/g, '\\$&')

const markdown = ({ lines, citations }: Advice): string =>
  [...lines.map((line) => `- ${plain(line)}`), '', `Sources: ${plain(citations.join('; '))}`].join('\n')

/** A card of CDS Hooks 2.0: information for a person, no suggestion and no action of its own. */
export const cardOf = (advice: Advice, uuid: string, publicUrl: string) => {
  const { label, linkLabel, view, overrideReasons: reasons } = topics[advice.topic]
  return {
    uuid,
    summary: advice.summary.replace(/\p{Cc}+/gu, ' '),
    detail: markdown(advice),
    indicator: advice.indicator,
    source: { label: 'CRMO on FHIR', url: publicUrl, topic: concept(advice.topic, label) },
    overrideReasons: reasons.map((code) => concept(code, overrideReasons[code])),
    ...(advice.link
      ? { links: [{ label: linkLabel, url: `${publicUrl}/launch`, type: 'smart', appContext: appContextOf(view) }] }
      : {}),
  }
}
export type Card = ReturnType<typeof cardOf>
