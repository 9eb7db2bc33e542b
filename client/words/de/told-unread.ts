import type { ToldTexts } from '../told-texts.ts'
import type { UnreadTold } from '../translations.ts'

/** Texts and attachments of the chart that were not read, and why: clauses follow a colon. */
export const unreadToldInGerman: Pick<ToldTexts, UnreadTold> = {
  'limit-search': '{name}: {reason}',
  'limit-not-english': '{title}: nicht auf Englisch, nicht gelesen. Lesen Sie es im KIS.',
  'limit-not-final': '{title}: nicht endgültig, nicht gezählt. Lesen Sie es im KIS.',
  'limit-unsupported-format': '{title}: Format nicht gelesen. Lesen Sie es im KIS.',
  'limit-empty': '{title}: ohne Text (leer oder gescannt), nicht gelesen. Lesen Sie es im KIS.',
  'limit-attachment': '{label}, {reason}. Lesen Sie es im KIS.',
  'attachment-unread': '{title} ({type}): {reason}',
  'attachment-numbered': 'Anhang {number}',
  'no-content-type': 'ohne Angabe des Formats',
  'attachment-unsupported': 'das Format wird nicht gelesen; öffnen Sie es im KIS',
  'attachment-empty': 'es enthält keinen Text',
  'attachment-not-fetched': 'der Inhalt liegt hinter einem Verweis, der nicht gelesen wurde',
  'pdf-pages': 'es hat {pages} Seiten, und höchstens {most} werden gelesen',
  'pdf-pictures': 'es enthält Bilder ohne Text, etwa einen Scan',
  'pdf-blank-pages': '{blank} von {pages} Seiten enthalten keinen Text, etwa einen Scan; öffnen Sie es im KIS',
  'pdf-locked': 'es ist mit einem Passwort geschützt',
  'pdf-damaged': 'es ist beschädigt oder kein PDF',
  'pdf-large': 'es ist größer als {megabytes} Megabyte',
  'pdf-slow': 'das Lesen dauerte länger als {seconds} Sekunden',
  'pdf-memory': 'es war mit dem erlaubten Speicher nicht lesbar',
  'pdf-broke-off': 'das Lesen brach vorzeitig ab',
}
