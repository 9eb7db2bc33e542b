import type { FailureWords } from './words.ts'

const reopen = 'Schließen Sie dieses Fenster und öffnen Sie die App erneut aus der Patientenakte.'
const admin = 'Wenn es noch einmal geschieht, melden Sie es denen, die diese App in Ihrem Krankenhaus betreiben'
const newWindow =
  'Oder lassen Sie die App so einrichten, dass sie sich in einem eigenen Fenster statt im Rahmen der Akte öffnet: Das ist ein neuer Aufruf, und dort funktionieren Cookies.'

export const german: FailureWords = {
  app: 'CRMO-Beurteilung',
  whatToDo: 'Was Sie tun können',
  untouched: 'Es wurde keine Beurteilung erstellt oder geändert und nichts in die Akte geschrieben.',
  notReviewed: 'Diese Übersetzung ist nicht klinisch geprüft.',
  ehrPage: 'Was das KIS dazu sagt',
  request: (id) => `Für die Betreiber dieser App: Anfrage ${id}.`,
  kinds: {
    'unknown-issuer': {
      title: 'Dieses KIS ist für die App nicht eingerichtet',
      happened:
        'Die App wurde von einem KIS geöffnet, das nicht auf ihrer Liste steht. Sie hat darum keine Verbindung zu ihm aufgenommen.',
      todo: [
        'Öffnen Sie die App aus der Akte eines KIS, das Ihr Krankenhaus eingerichtet hat.',
        'Wenn dies das KIS Ihres Krankenhauses ist, melden Sie es denen, die diese App betreiben: Seine FHIR-Adresse fehlt in ihrer Liste.',
      ],
    },
    'no-launch-context': {
      title: 'Öffnen Sie die App aus einer Patientenakte',
      happened: 'Die App wurde ohne Patientenakte geöffnet und weiß darum nicht, um wen es geht.',
      todo: ['Öffnen Sie im KIS eine Patientenakte und starten Sie die App von dort.'],
    },
    'ehr-unreachable': {
      title: 'Die Anmeldung des KIS war nicht zu finden',
      happened:
        'Das KIS hat der App nicht mitgeteilt, wo man sich anmeldet, oder auf eine Weise, die sie nicht verwenden kann.',
      todo: [reopen, `${admin}, mit dem Grund von oben.`],
    },
    'unknown-state': {
      title: 'Diese Anmeldung gehört zu keinem Aufruf',
      happened: 'Jemand kam von einer Anmeldung zurück, die diese App nicht begonnen hat. Sie wurde nicht verwendet.',
      todo: [reopen],
    },
    'no-cookie': {
      title: 'Der Browser hat das Cookie der App nicht zurückgeschickt',
      happened:
        'Ohne ihr Cookie kann die App nicht erkennen, dass Sie es sind, der oder die diese Akte geöffnet hat. Browser lehnen solche Cookies in manchen Rahmen und in privaten Fenstern ab, oder wenn das Fenster neu geöffnet wurde.',
      todo: [reopen, newWindow, `${admin}: Cookies dieser App müssen im KIS erlaubt sein.`],
    },
    'foreign-browser': {
      title: 'Dieser Aufruf gehört zu einem anderen Browser',
      happened:
        'Das Cookie des Browsers ist nicht das, welches zu Beginn dieses Aufrufs vergeben wurde. Es wird nichts gezeigt.',
      todo: [reopen],
    },
    'used-before': {
      title: 'Diese Anmeldung wurde schon verwendet oder dauerte zu lange',
      happened:
        'Jede Anmeldung öffnet die App einmal, innerhalb einer halben Stunde. Diese kann nicht noch einmal verwendet werden.',
      todo: [reopen],
    },
    'refused-by-ehr': {
      title: 'Das KIS hat die Anmeldung nicht erlaubt',
      happened: 'Das KIS hat die Anfrage der App abgelehnt.',
      todo: [reopen, `${admin}, mit den Worten des KIS von oben.`],
    },
    'foreign-answer': {
      title: 'Die Anmeldung kam von einem anderen Server zurück',
      happened:
        'Die Antwort nennt einen Anmeldeserver, der nicht zu dem KIS gehört, aus dem die App geöffnet wurde. Sie wurde nicht verwendet.',
      todo: [reopen, `${admin}.`],
    },
    'no-code': {
      title: 'Die Antwort des KIS ist unvollständig',
      happened: 'Das KIS hat Sie ohne den Code zurückgeschickt, der die Akte öffnet.',
      todo: [reopen, `${admin}.`],
    },
    'code-refused': {
      title: 'Das KIS hat die Anmeldung nicht angenommen',
      happened: 'Nachdem Sie sich angemeldet hatten, hat das KIS der App den Zugriff verweigert.',
      todo: [reopen, `${admin}, mit dem Wort des KIS von oben: Die Registrierung der App kann falsch sein.`],
    },
    'token-unavailable': {
      title: 'Der Anmeldedienst des KIS hat nicht geantwortet',
      happened:
        'Sie waren angemeldet, aber das KIS hat der App den Zugriff nicht rechtzeitig gegeben oder nicht in einer Form, die sie verwenden kann.',
      todo: ['Warten Sie eine Minute.', reopen, `${admin}, mit dem Grund von oben.`],
    },
    'no-patient': {
      title: 'Das KIS hat nicht gesagt, um wen es geht',
      happened:
        'Sie waren angemeldet, aber das KIS hat nicht mitgeteilt, wessen Akte geöffnet ist. Die App arbeitet immer nur mit einer Akte.',
      todo: [
        'Öffnen Sie im KIS eine Patientenakte und starten Sie die App von dort.',
        `${admin}: Der Aufruf muss die Patientenakte nennen.`,
      ],
    },
    'bad-id-token': {
      title: 'Es lässt sich nicht nachweisen, wer Sie sind',
      happened:
        'Die Angabe des KIS, wer angemeldet ist, hat die Prüfungen der App nicht bestanden. Darum wurde nichts geöffnet.',
      todo: [reopen, `${admin}, mit dem Grund von oben.`],
    },
    'no-reading-scope': {
      title: 'Das KIS lässt die App die Akte nicht lesen',
      happened:
        'Das KIS hat nicht gewährt, was die App braucht, um diese Akte zu lesen. Ohne das ist keine Beurteilung möglich.',
      todo: [
        'Bitten Sie die Betreiber Ihres KIS, die oben genannten Rechte zu erteilen, oder prüfen Sie, ob Ihr eigenes Konto diese Akte lesen darf.',
        reopen,
      ],
    },
    'launch-over': {
      title: 'Dieser Aufruf ist beendet',
      happened:
        'Die App war für diese Akte zu lange geöffnet, oder ihr Fenster gehört zu einem Aufruf, der beendet ist. Was signiert wurde, ist gespeichert.',
      todo: [reopen],
    },
    'not-found': {
      title: 'Unter dieser Adresse gibt es nichts',
      happened: 'Die Adresse gehört nicht zur App.',
      todo: ['Öffnen Sie die App im KIS aus einer Patientenakte.'],
    },
    'too-many-requests': {
      title: 'Zu viele Anfragen',
      happened: 'Aus Ihrem Netz kamen in einer Minute mehr Anfragen, als die App annimmt.',
      todo: ['Warten Sie eine Minute und versuchen Sie es noch einmal.'],
    },
    'client-not-built': {
      title: 'Die Seiten der App fehlen',
      happened: 'Der Server läuft, aber seine Seiten wurden bei der Installation nicht gebaut.',
      todo: ['Melden Sie es denen, die diese App betreiben: Client bauen, dann den Server neu starten.'],
    },
    'our-fault': {
      title: 'In der App ist ein Fehler aufgetreten',
      happened: 'In der App selbst ist etwas fehlgeschlagen. Was vorher signiert wurde, ist gespeichert.',
      todo: [reopen, `${admin}.`],
    },
  },
  reason: (problem, ehr) => `Grund: ${ehr === null ? '' : `${ehr}: `}${problem}.`,
  answer: (error, words) => `Antwort des KIS: ${error}${words === null ? '' : ` (${words})`}`,
  refusal: (error) => `Wort des KIS: ${error}`,
  lost: (right) => `Die App ${right}.`,
  problems: {
    'no-answer-in-time': () => 'keine Antwort innerhalb der Frist',
    'no-connection': () => 'keine Verbindung',
    'http-status': (status) => `HTTP ${status}`,
    'redirects-nowhere': (status) => `HTTP ${status} ohne Adresse`,
    'redirects-elsewhere': () => 'leitet auf einen anderen Server um',
    'redirects-in-circles': () => 'leitet im Kreis um',
    'too-large': () => 'die Antwort ist zu groß',
    'not-json': () => 'die Antwort ist kein JSON',
    'unusable-element': (element) => `${element} ist nicht verwendbar`,
    'unsafe-address': (element) => `${element} ist keine sichere Adresse`,
    'address-with-query': (element) => `${element} enthält Abfrageparameter, was nicht unterstützt wird`,
    'unusable-document': () => 'das Dokument ist nicht verwendbar',
    'no-standalone': () => 'bietet nicht an, die App ohne Akte zu öffnen',
    'no-client-authentication': () => 'nimmt keine der Arten an, auf die sich diese App ausweisen kann',
    'no-pkce': () => 'gibt PKCE mit S256 nicht an, das sein Eintrag verlangt',
    'configuration-unreadable': () => 'die Konfiguration war nicht lesbar',
    'configuration-changed': () => 'die Konfiguration hat sich beim Lesen geändert',
    'id-token-untrusted': () => 'sie kommt von einem Aussteller, dem für dieses KIS nicht vertraut wird',
    'id-token-no-keys': () => 'die Schlüssel ihres Ausstellers waren nicht lesbar',
    'id-token-other-login': () => 'sie gehört nicht zu dieser Anmeldung (Nonce)',
    'id-token-in-future': () => 'sie wurde in der Zukunft ausgestellt',
    'id-token-not-verified': (code) => `sie war nicht prüfbar (${code})`,
    'token-unusable': () => 'die Antwort mit dem Zugriffstoken ist nicht verwendbar',
    'token-status': (status) => `HTTP ${status} vom Token-Endpunkt`,
    'token-no-answer': () => 'keine Antwort vom Token-Endpunkt',
  },
  rights: {
    read: {
      Patient: 'darf nicht lesen, um wen es in der Akte geht',
      Encounter: 'darf keine Kontakte und Aufenthalte lesen',
      Observation: 'darf keine Laborwerte und Vitalzeichen lesen',
      Condition: 'darf keine Probleme und Diagnosen lesen',
      ImagingStudy: 'darf keine Bildgebung lesen',
      DiagnosticReport: 'darf keine Befunde von Bildgebung, Pathologie und Labor lesen',
      Procedure: 'darf keine Eingriffe lesen',
      MedicationRequest: 'darf keine Verordnungen lesen',
      MedicationAdministration: 'darf nicht lesen, welche Medikamente gegeben wurden',
      AllergyIntolerance: 'darf keine Allergien lesen',
      FamilyMemberHistory: 'darf keine Familienanamnese lesen',
      Immunization: 'darf keine Impfungen lesen',
      DocumentReference: 'darf keine Notizen lesen',
      Binary: 'darf den Text von Befunden und Notizen nicht lesen',
      QuestionnaireResponse: 'darf keine früheren Beurteilungen lesen',
      Practitioner: 'darf Ihren Namen nicht lesen',
      other: (type) => `darf ${type} nicht lesen`,
    },
    create: {
      QuestionnaireResponse: 'darf die strukturierte Beurteilung nicht in die Akte schreiben',
      DocumentReference: 'darf keine Notiz in die Akte schreiben',
      other: (type) => `darf ${type} nicht anlegen`,
    },
  },
}
