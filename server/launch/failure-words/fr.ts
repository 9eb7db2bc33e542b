import type { FailureWords } from './words.ts'

const reopen = 'Fermez cette fenêtre et rouvrez l’application depuis le dossier du patient.'
const admin = 'Si cela se reproduit, prévenez les responsables de cette application dans votre hôpital'
const newWindow =
  'Ou demandez que l’application s’ouvre dans sa propre fenêtre plutôt que dans le cadre du dossier : c’est une nouvelle ouverture, et les cookies y fonctionnent.'

export const french: FailureWords = {
  app: 'Évaluation CRMO',
  whatToDo: 'Ce que vous pouvez faire',
  untouched: 'Aucune évaluation n’a été créée ni modifiée, et rien n’a été écrit dans le dossier.',
  notReviewed: 'Cette traduction n’a pas été revue par un clinicien.',
  ehrPage: 'Ce que le DPI en dit',
  request: (id) => `Pour les responsables de cette application : requête ${id}.`,
  kinds: {
    'unknown-issuer': {
      title: 'Ce DPI n’est pas configuré pour l’application',
      happened:
        'L’application a été ouverte par un DPI qui ne figure pas dans sa liste ; elle ne l’a donc pas contacté.',
      todo: [
        'Ouvrez l’application depuis le dossier d’un DPI que votre hôpital a configuré.',
        'Si c’est le DPI de votre hôpital, prévenez les responsables de cette application : son adresse FHIR manque dans leur liste.',
      ],
    },
    'no-launch-context': {
      title: 'Ouvrez l’application depuis le dossier d’un patient',
      happened: 'L’application a été ouverte sans dossier ; elle ne sait donc pas de quel patient il s’agit.',
      todo: ['Ouvrez un patient dans le DPI et lancez l’application depuis son dossier.'],
    },
    'ehr-unreachable': {
      title: 'La connexion au DPI est introuvable',
      happened:
        'Le DPI n’a pas indiqué à l’application où ses utilisateurs se connectent, ou l’a fait d’une manière qu’elle ne peut pas utiliser.',
      todo: [reopen, `${admin}, avec la raison ci-dessus.`],
    },
    'unknown-state': {
      title: 'Cette connexion ne correspond à aucune ouverture',
      happened:
        'Quelqu’un est revenu d’une connexion que cette application n’a pas commencée. Elle n’a pas été utilisée.',
      todo: [reopen],
    },
    'no-cookie': {
      title: 'Le navigateur n’a pas renvoyé le cookie de l’application',
      happened:
        'Sans son cookie, l’application ne peut pas savoir que c’est vous qui avez ouvert ce dossier. Les navigateurs refusent de tels cookies dans certains cadres, en navigation privée, ou quand la fenêtre a été rouverte.',
      todo: [reopen, newWindow, `${admin} : les cookies de cette application doivent être autorisés dans le DPI.`],
    },
    'foreign-browser': {
      title: 'Cette ouverture appartient à un autre navigateur',
      happened:
        'Le cookie du navigateur n’est pas celui qui a été remis au début de cette ouverture. Rien n’est affiché.',
      todo: [reopen],
    },
    'used-before': {
      title: 'Cette connexion a déjà servi, ou a pris trop de temps',
      happened:
        'Chaque connexion ouvre l’application une seule fois, en moins d’une demi-heure. Celle-ci ne peut plus être utilisée.',
      todo: [reopen],
    },
    'refused-by-ehr': {
      title: 'Le DPI n’a pas autorisé la connexion',
      happened: 'Le DPI a répondu à la demande de l’application par un refus.',
      todo: [reopen, `${admin}, avec les mots du DPI ci-dessus.`],
    },
    'foreign-answer': {
      title: 'La connexion est revenue d’un autre serveur',
      happened:
        'La réponse nomme un serveur de connexion qui n’appartient pas au DPI depuis lequel l’application a été ouverte. Elle n’a pas été utilisée.',
      todo: [reopen, `${admin}.`],
    },
    'no-code': {
      title: 'La réponse du DPI est incomplète',
      happened: 'Le DPI vous a renvoyé sans le code qui ouvre le dossier.',
      todo: [reopen, `${admin}.`],
    },
    'code-refused': {
      title: 'Le DPI n’a pas accepté la connexion',
      happened: 'Le DPI a refusé l’accès à l’application après votre connexion.',
      todo: [
        reopen,
        `${admin}, avec le mot du DPI ci-dessus : l’enregistrement de l’application est peut-être erroné.`,
      ],
    },
    'token-unavailable': {
      title: 'Le service de connexion du DPI n’a pas répondu',
      happened:
        'Vous étiez connecté(e), mais le DPI n’a pas donné l’accès à l’application à temps ou sous une forme qu’elle peut utiliser.',
      todo: ['Attendez une minute.', reopen, `${admin}, avec la raison ci-dessus.`],
    },
    'no-patient': {
      title: 'Le DPI n’a pas nommé de patient',
      happened:
        'Vous étiez connecté(e), mais le DPI n’a pas dit quel dossier est ouvert. L’application ne travaille que sur un seul patient.',
      todo: [
        'Ouvrez le dossier d’un patient dans le DPI et lancez l’application de là.',
        `${admin} : l’ouverture doit transmettre le patient.`,
      ],
    },
    'bad-id-token': {
      title: 'Votre identité ne peut pas être prouvée',
      happened:
        'Ce que le DPI déclare sur la personne connectée n’a pas passé les contrôles de l’application ; rien n’a donc été ouvert.',
      todo: [reopen, `${admin}, avec la raison ci-dessus.`],
    },
    'no-reading-scope': {
      title: 'Le DPI ne laisse pas l’application lire le dossier',
      happened:
        'Le DPI n’a pas accordé ce dont l’application a besoin pour lire ce dossier. Sans cela, aucune évaluation n’est possible.',
      todo: [
        'Demandez aux responsables de votre DPI d’accorder les droits manquants ci-dessus, ou vérifiez que votre propre compte peut lire ce dossier.',
        reopen,
      ],
    },
    'launch-over': {
      title: 'Cette ouverture est terminée',
      happened:
        'L’application est restée ouverte trop longtemps pour ce patient, ou sa fenêtre appartient à une ouverture terminée. Ce qui a été signé est conservé.',
      todo: [reopen],
    },
    'not-found': {
      title: 'Il n’y a rien à cette adresse',
      happened: 'L’adresse n’appartient pas à l’application.',
      todo: ['Ouvrez l’application depuis le dossier d’un patient dans le DPI.'],
    },
    'too-many-requests': {
      title: 'Trop de requêtes',
      happened: 'Votre réseau a envoyé en une minute plus de requêtes que l’application n’en accepte.',
      todo: ['Attendez une minute et réessayez.'],
    },
    'client-not-built': {
      title: 'Les pages de l’application manquent',
      happened: 'Le serveur fonctionne, mais ses pages n’ont pas été construites à l’installation.',
      todo: [
        'Prévenez les responsables de cette application : il faut construire le client, puis redémarrer le serveur.',
      ],
    },
    'our-fault': {
      title: 'L’application a échoué',
      happened: 'Quelque chose a échoué dans l’application elle-même. Ce qui avait été signé est conservé.',
      todo: [reopen, `${admin}.`],
    },
  },
  reason: (problem, ehr) => `Raison : ${ehr === null ? '' : `${ehr} : `}${problem}.`,
  answer: (error, words) => `Réponse du DPI : ${error}${words === null ? '' : ` (${words})`}`,
  refusal: (error) => `Mot du DPI : ${error}`,
  lost: (right) => `L’application ${right}.`,
  problems: {
    'no-answer-in-time': () => 'pas de réponse dans le délai',
    'no-connection': () => 'pas de connexion',
    'http-status': (status) => `HTTP ${status}`,
    'redirects-nowhere': (status) => `HTTP ${status} sans adresse`,
    'redirects-elsewhere': () => 'redirige vers un autre serveur',
    'redirects-in-circles': () => 'redirige en boucle',
    'too-large': () => 'la réponse est trop volumineuse',
    'not-json': () => 'la réponse n’est pas du JSON',
    'unusable-element': (element) => `${element} n’est pas utilisable`,
    'unsafe-address': (element) => `${element} n’est pas une adresse sûre`,
    'address-with-query': (element) => `${element} contient des paramètres de requête, ce qui n’est pas pris en charge`,
    'unusable-document': () => 'le document n’est pas utilisable',
    'no-standalone': () => 'ne propose pas d’ouvrir l’application sans dossier',
    'no-client-authentication': () => 'n’accepte aucune des manières dont cette application peut prouver son identité',
    'no-pkce': () => 'n’annonce pas PKCE avec S256, que sa configuration exige',
    'configuration-unreadable': () => 'sa configuration n’a pas pu être lue',
    'configuration-changed': () => 'sa configuration a changé pendant la lecture',
    'id-token-untrusted': () => 'elle vient d’un émetteur non reconnu pour ce DPI',
    'id-token-no-keys': () => 'les clés de son émetteur n’ont pas pu être lues',
    'id-token-other-login': () => 'elle n’appartient pas à cette connexion (nonce)',
    'id-token-in-future': () => 'elle est datée dans le futur',
    'id-token-not-verified': (code) => `elle n’a pas pu être vérifiée (${code})`,
    'token-unusable': () => 'la réponse contenant le jeton d’accès n’est pas utilisable',
    'token-status': (status) => `HTTP ${status} du point d’accès aux jetons`,
    'token-no-answer': () => 'pas de réponse du point d’accès aux jetons',
  },
  rights: {
    read: {
      Patient: 'ne peut pas lire l’identité du patient',
      Encounter: 'ne peut pas lire les venues et séjours',
      Observation: 'ne peut pas lire les résultats de laboratoire et les constantes vitales',
      Condition: 'ne peut pas lire les problèmes et diagnostics',
      ImagingStudy: 'ne peut pas lire les examens d’imagerie',
      DiagnosticReport: 'ne peut pas lire les comptes rendus d’imagerie, d’anatomopathologie et de laboratoire',
      Procedure: 'ne peut pas lire les actes',
      MedicationRequest: 'ne peut pas lire les prescriptions',
      MedicationAdministration: 'ne peut pas lire quels médicaments ont été administrés',
      AllergyIntolerance: 'ne peut pas lire les allergies',
      FamilyMemberHistory: 'ne peut pas lire les antécédents familiaux',
      Immunization: 'ne peut pas lire les vaccinations',
      DocumentReference: 'ne peut pas lire les notes',
      Binary: 'ne peut pas lire le texte des comptes rendus et des notes',
      QuestionnaireResponse: 'ne peut pas lire les évaluations antérieures',
      Practitioner: 'ne peut pas lire votre nom',
      other: (type) => `ne peut pas lire ${type}`,
    },
    create: {
      QuestionnaireResponse: 'ne peut pas écrire l’évaluation structurée dans le dossier',
      DocumentReference: 'ne peut pas écrire de note dans le dossier',
      other: (type) => `ne peut pas créer ${type}`,
    },
  },
}
