import type { ToldTexts } from '../told-texts.ts'
import { readingToldInGerman } from './told-reading.ts'
import { remarksToldInGerman } from './told-remarks.ts'
import { unreadToldInGerman } from './told-unread.ts'

const reopen = 'Schließen Sie dieses Fenster und öffnen Sie die App erneut aus der Patientenakte.'
const admin = 'Wenn es noch einmal geschieht, melden Sie es denen, die diese App in Ihrem Krankenhaus betreiben'
const nothingSaved = 'In diesem Fenster kann nichts mehr gespeichert werden.'

/** What the server says: refusals, the plan of what is written, notices. */
export const toldInGerman: ToldTexts = {
  ...readingToldInGerman,
  ...remarksToldInGerman,
  ...unreadToldInGerman,

  'launch-over': `Die App war für diese Akte zu lange geöffnet, oder ihr Fenster gehört zu einem Aufruf, der beendet ist. Was signiert wurde, ist gespeichert. ${nothingSaved} ${reopen}`,
  'no-cookie': `Ohne ihr Cookie kann die App nicht erkennen, dass Sie es sind, der oder die diese Akte geöffnet hat. ${nothingSaved} ${reopen} Oder lassen Sie die App in einem eigenen Fenster öffnen: Dort funktionieren Cookies. ${admin}: Cookies dieser App müssen im KIS erlaubt sein.`,
  'foreign-browser': `Das Cookie des Browsers ist nicht das, welches zu Beginn dieses Aufrufs vergeben wurde. Es wird nichts gezeigt. ${nothingSaved} ${reopen}`,
  'foreign-request':
    'Die Anfrage kam nicht von der Seite der App selbst, darum wurde nichts geändert. Öffnen Sie die App erneut aus der Patientenakte.',
  'too-many-requests':
    'Die Seite hat in einer Minute zu viele Anfragen geschickt. Es ist nichts verloren; warten Sie eine Minute und machen Sie weiter.',
  'unreadable-request':
    'Die Seite der App hat etwas geschickt, das nicht lesbar ist; darum wurde nichts geändert. Laden Sie die Seite neu; wenn es noch einmal geschieht, melden Sie es denen, die diese App betreiben.',
  'too-large':
    'Was die Seite geschickt hat, ist zu groß; darum wurde nichts geändert. Kürzen Sie den freien Text und versuchen Sie es noch einmal.',
  'no-such-address': 'Die Seite der App hat nach etwas gefragt, das dieser Server nicht hat. Laden Sie die Seite neu.',
  'our-fault':
    'In der App selbst ist etwas fehlgeschlagen, darum wurde dieser Schritt nicht beendet. Was vorher signiert wurde, ist gespeichert. Laden Sie die Seite neu; wenn es noch einmal geschieht, melden Sie es denen, die diese App betreiben.',

  'chart-of-other-patient':
    'Das KIS hat mit Daten einer anderen Person geantwortet ({what}). Nichts davon wird gezeigt oder verwendet. Schließen Sie dieses Fenster, öffnen Sie die App erneut aus der richtigen Patientenakte und melden Sie dies der KIS-Betreuung.',
  'chart-merged':
    'Das KIS hat mit einer anderen Akte geantwortet als der geöffneten; wahrscheinlich wurde sie zusammengeführt. Nichts davon wird gezeigt oder verwendet. Öffnen Sie die App erneut aus der jetzt gültigen Patientenakte.',
  'chart-without-patient':
    'Die Stammdaten waren nicht lesbar: {cause}. Ohne sie lässt sich nicht prüfen, wessen Akte dies ist; darum ist keine Beurteilung möglich. Versuchen Sie es noch einmal; wenn es so bleibt, melden Sie es der KIS-Betreuung.',
  'chart-login-ended':
    'Die Anmeldung am KIS ist beendet, darum kann die Akte nicht gelesen werden. Was gespeichert war, ist nicht verloren. Öffnen Sie die App erneut aus der Akte.',

  'draft-not-as-expected':
    'Der Entwurf wurde nicht gespeichert: {place} ist nicht wie erwartet. Was Sie eingegeben haben, bleibt in diesem Fenster; notieren Sie es, bevor Sie die Seite neu laden.',
  'draft-conflict':
    'Der Entwurf wurde nicht gespeichert: Ein anderes Fenster hat einen neueren gespeichert, oder die Beurteilung wurde dort signiert. Nichts wurde überschrieben. Wählen Sie, welcher bleiben soll.',

  'may-not-sign':
    'Es wurde nichts signiert: Diese Anmeldung ist nicht die einer Ärztin oder eines Arztes (Practitioner). Öffnen Sie die App mit der Anmeldung der Person, die signiert.',
  'other-patient':
    'HALT: Es wurde nichts signiert. Dieses Fenster zeigt eine andere Person als die dieses Aufrufs. Schließen Sie es und öffnen Sie die App erneut aus der Akte der Person, die Sie meinen.',
  'chart-changed':
    'Es wurde nichts signiert: Die Akte wurde noch einmal gelesen, seit diese Seite geöffnet ist. Laden Sie die Seite neu, sehen Sie die Beurteilung noch einmal an und signieren Sie dann.',
  'not-previewed':
    'Es wurde nichts signiert: Was signiert würde, ist anders als in der Vorschau, die Sie gesehen haben. Öffnen Sie die Vorschau noch einmal und signieren Sie dann.',
  'nothing-to-follow':
    'Es wurde nichts geändert: Was berichtigt oder zurückgenommen werden sollte, ist keine signierte Beurteilung aus dieser Akte. Laden Sie die Seite neu, um zu sehen, was signiert ist.',
  'followed-already':
    'Es wurde nichts geändert: Diese Beurteilung wurde schon berichtigt oder zurückgenommen. Laden Sie die Seite neu, um die neueste Fassung zu sehen.',
  'being-sent':
    'Es wurde nichts geändert: Ein Dokument dieser Beurteilung wird gerade gesendet. Warten Sie, bis sein Beleg sagt, wo es ist, und versuchen Sie es dann noch einmal.',
  'signed-already':
    'Es wurde nichts Neues signiert: Diese Beurteilung ist schon signiert, mit anderem Inhalt. Laden Sie die Seite neu, um die signierte zu sehen.',
  'not-signed-here':
    'Zu dieser Akte gibt es hier keine solche signierte Beurteilung. Laden Sie die Seite neu, um zu sehen, was signiert ist.',
  'no-such-document':
    'Zu dieser Akte gibt es hier kein solches signiertes Dokument. Laden Sie die Seite neu, um zu sehen, was signiert ist.',
  'not-as-expected':
    'Es wurde nichts signiert oder geändert: {place} ist nicht wie erwartet. Laden Sie die Seite neu und versuchen Sie es noch einmal; Ihr Entwurf bleibt.',

  'not-a-practitioner':
    '{user} ist nicht als Ärztin oder Arzt (Practitioner) angemeldet; in dieser Sitzung kann darum nichts signiert oder geschrieben werden.',
  'written-as': 'In {ehr} wird die signierte Beurteilung geschrieben als {first} und dann zurückgelesen.',
  'written-as-two':
    'In {ehr} wird die signierte Beurteilung geschrieben als {first} und als {second} und dann zurückgelesen.',
  'kept-here':
    'Die Beurteilung bleibt nach dem Signieren hier gespeichert, und ihr Text kann von Hand in die Akte kopiert werden.',
  'responses-set-off':
    'Für {ehr} ist eingestellt, dass die App keine strukturierten Dokumente schreibt: Dieses KIS nimmt nur Antworten auf eigene Fragebögen.',
  'responses-not-granted':
    'Diese Anmeldung hat nicht das Recht, strukturierte Dokumente anzulegen (Scope QuestionnaireResponse.c).',
  'notes-set-off': 'Für {ehr} ist eingestellt, dass die App keine Notizen schreibt.',
  'notes-not-granted': 'Diese Anmeldung hat nicht das Recht, Notizen anzulegen (Scope DocumentReference.c).',
  'note-needs-encounter':
    '{ehr} legt Notizen nur zu einem Kontakt oder Aufenthalt ab, und die App wurde ohne einen geöffnet. Öffnen Sie sie aus einem Kontakt, damit die Notiz geschrieben wird.',
  'capability-unread':
    '{ehr} hat nicht mitgeteilt, was es annimmt (sein CapabilityStatement war nicht lesbar); darum schreibt die App dort nicht: {documents}.',
  'not-taken': '{ehr} nimmt von Apps nicht an: {documents}.',
  'will-be-marked':
    'Wenn die Berichtigung in der Akte ist, wird das frühere Dokument dort als irrtümlich erfasst gekennzeichnet.',
  'marked-by-people':
    '{reference} der früheren Fassung bleibt in der Akte: Dieses KIS lässt die App es nicht kennzeichnen. Lassen Sie es von denen tun, die die Akten führen.',
  'readable-yes':
    'Patient/in oder Familie können die Notiz im Portal lesen; darum fehlt in allem Geschriebenen die Liste dessen, was es sonst sein könnte (Differenzialdiagnose). Warnzeichen bleiben darin.',
  'readable-no': 'Die Notiz wird Patient/in und Familie im Portal nicht gezeigt, so ist es für dieses KIS eingestellt.',
  'readable-unknown':
    'Es ist nicht eingestellt, ob Patient/in oder Familie die Notiz in einem Portal lesen können. Alles wird geschrieben, als ob sie es könnten: ohne die Liste dessen, was es sonst sein könnte (Differenzialdiagnose). Warnzeichen bleiben darin.',
  'a-response': 'strukturiertes Dokument',
  'a-text-note': 'Notiz',
  'an-html-note': 'Notiz (HTML)',
  'a-pdf-note': 'Notiz (PDF/A-3 mit dem strukturierten Dokument darin)',
  responses: 'strukturierte Dokumente',
  notes: 'Notizen',

  'no-encounter-no-note':
    'Das KIS hat die App ohne Kontakt oder Aufenthalt geöffnet. Es legt Notizen nur dort ab, darum kann von hier keine Notiz geschrieben werden; öffnen Sie die App aus einem Kontakt, oder kopieren Sie den Text.',
  'no-encounter':
    'Das KIS hat die App ohne Kontakt oder Aufenthalt geöffnet: Was geschrieben wird, ist mit keinem verknüpft.',
  'unusable-one':
    'Das KIS hat auf einen Eintrag verwiesen, den die App nicht öffnet, weil er nicht auf dem FHIR-Server dieses KIS liegt oder nicht so benannt ist. Sehen Sie ihn im KIS an.',
  'unusable-many':
    'Das KIS hat auf {count} Einträge verwiesen, die die App nicht öffnet, weil sie nicht auf dem FHIR-Server dieses KIS liegen oder nicht so benannt sind. Sehen Sie sie im KIS an.',

  'lost-read-Patient': 'Die App darf nicht lesen, um wen es in der Akte geht.',
  'lost-read-Encounter': 'Die App darf keine Kontakte und Aufenthalte lesen.',
  'lost-read-Observation': 'Die App darf keine Laborwerte und Vitalzeichen lesen.',
  'lost-read-Condition': 'Die App darf keine Probleme und Diagnosen lesen.',
  'lost-read-ImagingStudy': 'Die App darf keine Bildgebung lesen.',
  'lost-read-DiagnosticReport': 'Die App darf keine Befunde von Bildgebung, Pathologie und Labor lesen.',
  'lost-read-Procedure': 'Die App darf keine Eingriffe lesen.',
  'lost-read-MedicationRequest': 'Die App darf keine Verordnungen lesen.',
  'lost-read-MedicationAdministration': 'Die App darf nicht lesen, welche Medikamente gegeben wurden.',
  'lost-read-AllergyIntolerance': 'Die App darf keine Allergien lesen.',
  'lost-read-FamilyMemberHistory': 'Die App darf keine Familienanamnese lesen.',
  'lost-read-Immunization': 'Die App darf keine Impfungen lesen.',
  'lost-read-DocumentReference': 'Die App darf keine Notizen lesen.',
  'lost-read-Binary': 'Die App darf den Text von Befunden und Notizen nicht lesen.',
  'lost-read-QuestionnaireResponse': 'Die App darf keine früheren Beurteilungen lesen.',
  'lost-read-Practitioner': 'Die App darf Ihren Namen nicht lesen.',
  'lost-read-other': 'Die App darf {type} nicht lesen.',
  'lost-create-QuestionnaireResponse': 'Die App darf die strukturierte Beurteilung nicht in die Akte schreiben.',
  'lost-create-DocumentReference': 'Die App darf keine Notiz in die Akte schreiben.',
  'lost-create-other': 'Die App darf {type} nicht anlegen.',
}
