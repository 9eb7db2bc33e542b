import type { StandingTexts } from '../../signing/standing-texts.ts'

const lookFirst = 'Es ist nicht sicher, dass es angekommen ist. Sehen Sie in der Akte nach, bevor Sie erneut senden.'
const kept = 'Die signierte Beurteilung bleibt hier aufbewahrt.'
const stands = 'steht weiterhin in der Akte, als wäre es gültig.'
const people = 'lassen Sie es von der Aktenführung als irrtümlich erfasst kennzeichnen.'

/** What the receipt says: what happened, what it means, what to do. */
export const standingsInGerman: StandingTexts = {
  responses: 'strukturierten Dokumente',
  notes: 'Notizen',
  texts: 'Texte',
  onlySigner: (signer) => `Nur ${signer} hat signiert und kann es senden.`,
  sending: () => 'Wird an das KIS gesendet.',
  waiting: () => 'Signiert und wartet darauf, an das KIS gesendet zu werden.',
  'to-copy': () => 'Der Text kann in die Akte kopiert werden. Wenn Sie ihn eingefügt haben, geben Sie es hier an.',
  checking: () => 'Das KIS hat es angenommen. Wird geprüft.',
  'not-checked': (documents) =>
    `Das KIS hat es angenommen. Es wurde nicht geprüft, weil diese Anmeldung keine ${documents} lesen darf. Suchen Sie es in der Akte.`,
  'check-failed': () =>
    'Das KIS hat es angenommen. Es konnte noch nicht geprüft werden, weil das KIS auf die Nachfrage keine verwertbare Antwort gab. Sehen Sie gleich noch einmal nach.',
  'not-shown-yet': () =>
    'Das KIS hat es angenommen, zeigt es auf Nachfrage aber noch nicht. Suchen Sie es in der Akte.',
  'read-back': () => 'In der Akte: zurückgelesen und gleich dem, was signiert wurde.',
  'other-author': () =>
    'Mit dem signierten Inhalt in der Akte, aber unter anderem Namen. Melden Sie es denen, die diese KIS-Anbindung betreiben: Dokumente dieser App könnten den falschen Namen tragen.',
  'more-than-once': () =>
    'MEHRFACH mit dem signierten Inhalt in der Akte: Etwas zwischen App und KIS hat die Anfrage wiederholt. Lassen Sie alle bis auf eines als irrtümlich erfasst kennzeichnen und melden Sie es denen, die diese KIS-Anbindung betreiben.',
  'stated-there': () => 'In der Akte, laut Angabe einer Person, die nachgesehen hat.',
  pasted: () => 'Der Text wurde laut ärztlicher Angabe in die Akte eingefügt.',
  'no-answer': () => `Das KIS hat nicht geantwortet. ${lookFirst}`,
  'server-error': () => `Das KIS hat mit einem eigenen Fehler geantwortet. ${lookFirst}`,
  'unreadable-answer': () => `Die Antwort, die kam, war keine des KIS oder war abgeschnitten. ${lookFirst}`,
  'sent-elsewhere': () =>
    `Statt einer Antwort wurde die App an eine andere Adresse verwiesen, der sie nicht folgt. ${lookFirst}`,
  interrupted: () => `Die App wurde beim Senden unterbrochen. ${lookFirst}`,
  'reported-duplicate': () =>
    `Das KIS sagt, dass es ein solches Dokument schon hat; es kann eine frühere Kopie dieser Beurteilung sein. ${lookFirst}`,
  'not-found': () => `Eine Suche in der Akte hat es nicht gefunden. ${lookFirst}`,
  'not-looked': () =>
    `Das KIS hat es abgelehnt und auf die Frage, ob die Akte es trotzdem enthält, keine verwertbare Antwort gegeben. ${lookFirst}`,
  different: () =>
    'Die Akte enthält es mit anderem Inhalt, als signiert wurde. Vergleichen Sie beide, bevor Sie sich darauf verlassen; senden Sie es nicht erneut.',
  'other-patient': () =>
    'HALT: Das KIS zeigt dieses Dokument bei EINER ANDEREN PERSON. Senden Sie es nicht erneut. Öffnen Sie beide Patientenakten im KIS, lassen Sie das falsche Dokument zurücknehmen und melden Sie dies sofort.',
  refused: () =>
    `Das KIS hat es abgelehnt: Es ist nicht in der Akte. ${kept} Kopieren Sie den Text in die Akte, oder senden Sie es erneut, wenn die Ursache behoben ist.`,
  'not-accepted': (documents) =>
    `Das KIS nimmt keine ${documents} an, obwohl es das angab: Es ist nicht in der Akte. ${kept} Kopieren Sie den Text in die Akte.`,
  forbidden: (documents) =>
    `Diese Anmeldung darf keine ${documents} schreiben: Es ist nicht in der Akte. ${kept} Kopieren Sie den Text in die Akte, oder lassen Sie das Recht erteilen und senden Sie es erneut.`,
  'rule-of-the-ehr': () =>
    `Eine Regel des KIS verbietet es: Es ist nicht in der Akte, und erneutes Senden hilft nicht. ${kept} Kopieren Sie den Text in die Akte.`,
  protected: () =>
    `Die Akte ist geschützt (Notfallzugriff): Es wurde nicht geschrieben. ${kept} Öffnen Sie die Akte auf dem regulären Weg und kopieren Sie den Text.`,
  'login-ended': () =>
    `Die Anmeldung am KIS war beendet: Es ist nicht in der Akte. ${kept} Öffnen Sie die App erneut aus der Akte und senden Sie es dann.`,
  busy: () =>
    `Das KIS ist ausgelastet und hat es nicht angenommen: Es ist nicht in der Akte. ${kept} Senden Sie es in einigen Minuten erneut.`,
  'not-sent': () =>
    `Das KIS war nicht erreichbar: Es wurde nichts gesendet. ${kept} Senden Sie es erneut, wenn das KIS erreichbar ist.`,
  'followed-unsent': () =>
    `Es wurde ersetzt oder zurückgenommen, bevor es die Akte erreicht hatte: Es ist nicht in der Akte und wird nicht gesendet. ${kept}`,
  'withdraw-waiting': () =>
    'Signiert. Das frühere Dokument wird als irrtümlich erfasst gekennzeichnet, sobald das sicher möglich ist.',
  'withdraw-accepted': () =>
    'Das KIS hat angenommen, dass das frühere Dokument als irrtümlich erfasst gekennzeichnet wird. Wird geprüft.',
  withdrawn: () => 'Das frühere Dokument ist in der Akte als irrtümlich erfasst gekennzeichnet: zurückgelesen.',
  'stated-withdrawn': () =>
    'Das frühere Dokument gilt in der Akte nicht mehr, laut Angabe einer Person, die nachgesehen hat.',
  'withdraw-unclear': () =>
    'Das KIS gab keine klare Antwort. Es ist nicht sicher, dass das frühere Dokument als irrtümlich erfasst gekennzeichnet ist. Sehen Sie in der Akte nach.',
  'still-stands': () => `Das frühere Dokument ${stands} Senden Sie dies erneut, oder ${people}`,
  'withdraw-unsent': () =>
    `Das frühere Dokument konnte nicht gelesen werden, darum wurde nichts geändert: Es ${stands} Senden Sie dies erneut, wenn das KIS erreichbar ist, oder ${people}`,
  'withdraw-refused': () =>
    `Das KIS hat abgelehnt, das frühere Dokument zu kennzeichnen: Es ${stands} Senden Sie dies erneut, wenn die Ursache behoben ist, oder ${people}`,
  'changed-meanwhile': () =>
    `Jemand hat das frühere Dokument inzwischen im KIS geändert, darum blieb es unberührt: Es ${stands} Sehen Sie es an und senden Sie dies dann erneut.`,
  'nothing-to-withdraw': () =>
    'Eine Suche in der Akte hat das frühere Dokument nicht gefunden: Es wurde nichts geändert, und soweit diese Anmeldung sehen kann, ist es nicht in der Akte. Wenn es sich später zeigt, senden Sie dies erneut.',
  'stated-not-there': () =>
    `Nicht in der Akte, laut Angabe einer Person, die nachgesehen hat. ${kept} Es kann erneut gesendet werden.`,
}
