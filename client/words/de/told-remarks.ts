import type { ToldTexts } from '../told-texts.ts'
import type { RemarkTold } from '../translations.ts'

/** What a receipt adds: what the EHR said, and what reading back has shown. */
export const remarksToldInGerman: Pick<ToldTexts, RemarkTold> = {
  'ehr-says': 'Das KIS sagt ({severity}, {type}): {words}',
  'ehr-says-nothing': 'Das KIS sagt ({severity}, {type}).',
  'http-answer': 'HTTP-Status {status}.',
  'looked-in-vain':
    'Es wurde nicht erneut gesendet: Die App sieht zuerst nach, ob die Akte es enthält, und das KIS gab keine verwertbare Antwort. Versuchen Sie es in einigen Minuten noch einmal.',
  'no-note-there': 'Das KIS gab etwas zurück, das keine Notiz ist.',
  'no-response-there': 'Das KIS gab etwas zurück, das kein strukturiertes Dokument ist.',
  'status-is': 'Sein Status ist {there}, nicht {sent}.',
  'status-missing': 'Sein Status fehlt; er sollte {sent} sein.',
  'stands-as': 'Es steht dort als {there}, nicht als {sent}.',
  'other-note-type': 'Es ist unter einer anderen Art von Notiz abgelegt.',
  'other-encounter': 'Es steht bei einem anderen Kontakt oder bei keinem.',
  'other-questionnaire': 'Es gehört dort zu einem anderen Fragebogen, oder dessen Version fehlt.',
  'narrative-changed': 'Der lesbare Text (Narrative) wurde geändert oder fehlt.',
  'answers-differ': '{count} Antworten sind anders oder fehlen: {items}.',
  'answers-differ-more': '{count} Antworten sind anders oder fehlen: {items} und weitere.',
  'line-not-once': 'Die Zeile, an der die Beurteilung zu erkennen ist, steht nicht genau einmal darin.',
  'pdf-other-bytes': 'Das PDF in der Akte ist nicht Byte für Byte das signierte.',
  'pdf-not-kept': 'Das KIS bewahrt es nicht als das PDF auf, das signiert wurde.',
  'words-fewer':
    'Der Text in der Akte hat {fewer} Wörter weniger als der signierte ({there} von {sent}). Nach Wort {at}: signiert {before}, in der Akte {after}.',
  'words-other':
    'Der Text in der Akte hat andere Wörter als der signierte ({there} Wörter, signiert waren {sent}). Nach Wort {at}: signiert {before}, in der Akte {after}.',
  'some-words': '„{words}“',
  'no-words': 'nichts',
  'author-unsaid': 'Das KIS sagt nicht, von wem es stammt.',
  'author-nobody': 'Das KIS nennt niemanden als Verfasser/in; es müsste {sent} sein.',
  'author-other': 'Das KIS nennt {there} als Verfasser/in, nicht {sent}.',
  'words-added': 'Das KIS hat vor oder nach dem Text {count} eigene Wörter eingefügt.',
  'identifier-not-kept': 'Das KIS hat unsere Kennung nicht behalten; das Dokument ist an seiner Kennzeile zu erkennen.',
  'held-times': 'Die Akte enthält diese Beurteilung {count}-mal: {references}.',
}
