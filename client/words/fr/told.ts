import type { ToldTexts } from '../told-texts.ts'
import { readingToldInFrench } from './told-reading.ts'
import { remarksToldInFrench } from './told-remarks.ts'
import { unreadToldInFrench } from './told-unread.ts'

const reopen = 'Fermez cette fenêtre et rouvrez l’application depuis le dossier du patient.'
const admin = 'Si cela se reproduit, prévenez les responsables de cette application dans votre hôpital'
const nothingSaved = 'Plus rien ne peut être enregistré dans cette fenêtre.'

/** What the server says: refusals, the plan of what is written, notices. */
export const toldInFrench: ToldTexts = {
  ...readingToldInFrench,
  ...remarksToldInFrench,
  ...unreadToldInFrench,

  'launch-over': `L’application est restée ouverte trop longtemps pour ce patient, ou sa fenêtre appartient à une ouverture terminée. Ce qui a été signé est conservé. ${nothingSaved} ${reopen}`,
  'no-cookie': `Sans son cookie, l’application ne peut pas savoir que c’est vous qui avez ouvert ce dossier. ${nothingSaved} ${reopen} Ou faites ouvrir l’application dans sa propre fenêtre : les cookies y fonctionnent. ${admin} : les cookies de cette application doivent être autorisés dans le DPI.`,
  'foreign-browser': `Le cookie du navigateur n’est pas celui qui a été remis au début de cette ouverture. Rien n’est affiché. ${nothingSaved} ${reopen}`,
  'foreign-request':
    'La demande ne venait pas de la page de l’application elle-même ; rien n’a donc été modifié. Rouvrez l’application depuis le dossier du patient.',
  'too-many-requests':
    'La page a envoyé trop de requêtes en une minute. Rien n’est perdu ; attendez une minute et continuez.',
  'unreadable-request':
    'La page de l’application a envoyé quelque chose d’illisible ; rien n’a donc été modifié. Rechargez la page ; si cela se reproduit, prévenez les responsables de cette application.',
  'too-large':
    'Ce que la page a envoyé est trop volumineux ; rien n’a donc été modifié. Raccourcissez le texte libre et réessayez.',
  'no-such-address': 'La page de l’application a demandé quelque chose que ce serveur n’a pas. Rechargez la page.',
  'our-fault':
    'Quelque chose a échoué dans l’application elle-même ; cette étape n’est donc pas terminée. Ce qui avait été signé est conservé. Rechargez la page ; si cela se reproduit, prévenez les responsables de cette application.',

  'chart-of-other-patient':
    'Le DPI a répondu avec les données d’un autre patient ({what}). Rien de ce qui a été lu n’est montré ni utilisé. Fermez cette fenêtre, rouvrez l’application depuis le dossier du bon patient et signalez-le à l’équipe du DPI.',
  'chart-merged':
    'Le DPI a répondu avec un autre dossier que celui qui est ouvert ; il a probablement été fusionné. Rien de ce qui a été lu n’est montré ni utilisé. Rouvrez l’application depuis le dossier actuel du patient.',
  'chart-without-patient':
    'L’identité du patient n’a pas pu être lue : {cause}. Sans elle, personne ne peut vérifier à qui est ce dossier ; aucune évaluation n’est donc possible. Réessayez ; si cela persiste, prévenez l’équipe du DPI.',
  'chart-login-ended':
    'La connexion au DPI a pris fin ; le dossier ne peut donc pas être lu. Rien de ce qui était enregistré n’est perdu. Rouvrez l’application depuis le dossier.',

  'draft-not-as-expected':
    'Le brouillon n’a pas été enregistré : {place} n’est pas comme attendu. Vos saisies restent dans cette fenêtre ; notez-les avant de recharger la page.',
  'draft-conflict':
    'Le brouillon n’a pas été enregistré : une autre fenêtre en a enregistré un plus récent, ou l’évaluation y a été signée. Rien n’a été écrasé. Choisissez lequel garder.',

  'may-not-sign':
    'Rien n’a été signé : cette connexion n’est pas celle d’un praticien (Practitioner). Ouvrez l’application avec la connexion de la personne qui signe.',
  'other-patient':
    'STOP : rien n’a été signé. Cette fenêtre montre un autre patient que celui de cette ouverture. Fermez-la et rouvrez l’application depuis le dossier du patient que vous voulez.',
  'chart-changed':
    'Rien n’a été signé : le dossier a été relu depuis l’ouverture de cette page. Rechargez la page, regardez de nouveau l’évaluation, puis signez.',
  'not-previewed':
    'Rien n’a été signé : ce qui serait signé diffère de l’aperçu que vous avez vu. Ouvrez de nouveau l’aperçu, puis signez.',
  'nothing-to-follow':
    'Rien n’a été modifié : ce qui devait être corrigé ou retiré n’est pas une évaluation signée de ce patient. Rechargez la page pour voir ce qui est signé.',
  'followed-already':
    'Rien n’a été modifié : cette évaluation a déjà été corrigée ou retirée. Rechargez la page pour voir la version la plus récente.',
  'being-sent':
    'Rien n’a été modifié : un document de cette évaluation est en cours d’envoi. Attendez que son récépissé dise où il se trouve, puis réessayez.',
  'signed-already':
    'Rien de nouveau n’a été signé : cette évaluation est déjà signée, avec un autre contenu. Rechargez la page pour voir celle qui est signée.',
  'not-signed-here': 'Ce patient n’a pas ici de telle évaluation signée. Rechargez la page pour voir ce qui est signé.',
  'no-such-document': 'Ce patient n’a pas ici de tel document signé. Rechargez la page pour voir ce qui est signé.',
  'not-as-expected':
    'Rien n’a été signé ni modifié : {place} n’est pas comme attendu. Rechargez la page et réessayez ; votre brouillon est conservé.',

  'not-a-practitioner':
    'Cette session n’est pas celle d’un praticien ({user}) ; rien ne peut donc y être signé ni écrit.',
  'written-as': 'Dans {ehr}, l’évaluation signée est écrite comme {first}, puis relue.',
  'written-as-two': 'Dans {ehr}, l’évaluation signée est écrite comme {first} et comme {second}, puis relue.',
  'kept-here':
    'L’évaluation est conservée ici après la signature, et son texte peut être copié dans le dossier à la main.',
  'responses-set-off':
    'Pour {ehr}, l’application est réglée pour ne pas écrire de documents structurés : ce DPI n’accepte que les réponses à ses propres questionnaires.',
  'responses-not-granted':
    'Cette connexion n’a pas le droit de créer des documents structurés (scope QuestionnaireResponse.c).',
  'notes-set-off': 'Pour {ehr}, l’application est réglée pour ne pas écrire de notes.',
  'notes-not-granted': 'Cette connexion n’a pas le droit de créer des notes (scope DocumentReference.c).',
  'note-needs-encounter':
    '{ehr} ne classe une note que dans une venue, et l’application a été ouverte sans venue. Ouvrez-la depuis une venue pour que la note soit écrite.',
  'capability-unread':
    '{ehr} n’a pas dit ce qu’il accepte (son CapabilityStatement n’a pas pu être lu) ; l’application n’y écrit donc pas : {documents}.',
  'not-taken': '{ehr} n’accepte pas des applications : {documents}.',
  'will-be-marked':
    'Quand la correction est dans le dossier, le document antérieur y est marqué comme saisi par erreur.',
  'marked-by-people':
    '{reference} de la version antérieure reste dans le dossier : ce DPI ne laisse pas l’application le marquer. Faites-le faire par les responsables du dossier.',
  'readable-yes':
    'Le patient ou la famille peut lire la note dans le portail ; tout ce qui est écrit omet donc la liste de ce que cela pourrait être d’autre (diagnostic différentiel). Les signes d’alerte y restent.',
  'readable-no': 'La note n’est pas montrée au patient dans le portail, selon le réglage de ce DPI.',
  'readable-unknown':
    'Il n’est pas réglé si le patient peut lire la note dans un portail. Tout est écrit comme s’il le pouvait : sans la liste de ce que cela pourrait être d’autre (diagnostic différentiel). Les signes d’alerte y restent.',
  'a-response': 'document structuré',
  'a-text-note': 'note',
  'an-html-note': 'note (HTML)',
  'a-pdf-note': 'note (PDF/A-3 contenant le document structuré)',
  responses: 'documents structurés',
  notes: 'notes',

  'no-encounter-no-note':
    'Le DPI a ouvert l’application sans venue. Il ne classe les notes que dans une venue ; aucune note ne peut donc être écrite d’ici : ouvrez l’application depuis une venue, ou copiez le texte.',
  'no-encounter': 'Le DPI a ouvert l’application sans venue : ce qui est écrit ne sera lié à aucune venue.',
  'unusable-one':
    'Le DPI a désigné une entrée que l’application n’ouvre pas, parce qu’elle ne se trouve pas sur le serveur FHIR de ce DPI ou n’est pas nommée comme telle. Regardez-la dans le DPI.',
  'unusable-many':
    'Le DPI a désigné {count} entrées que l’application n’ouvre pas, parce qu’elles ne se trouvent pas sur le serveur FHIR de ce DPI ou ne sont pas nommées comme telles. Regardez-les dans le DPI.',

  'lost-read-Patient': 'L’application ne peut pas lire l’identité du patient.',
  'lost-read-Encounter': 'L’application ne peut pas lire les venues et séjours.',
  'lost-read-Observation': 'L’application ne peut pas lire les résultats de laboratoire et les constantes vitales.',
  'lost-read-Condition': 'L’application ne peut pas lire les problèmes et diagnostics.',
  'lost-read-ImagingStudy': 'L’application ne peut pas lire les examens d’imagerie.',
  'lost-read-DiagnosticReport':
    'L’application ne peut pas lire les comptes rendus d’imagerie, d’anatomopathologie et de laboratoire.',
  'lost-read-Procedure': 'L’application ne peut pas lire les actes.',
  'lost-read-MedicationRequest': 'L’application ne peut pas lire les prescriptions.',
  'lost-read-MedicationAdministration': 'L’application ne peut pas lire quels médicaments ont été administrés.',
  'lost-read-AllergyIntolerance': 'L’application ne peut pas lire les allergies.',
  'lost-read-FamilyMemberHistory': 'L’application ne peut pas lire les antécédents familiaux.',
  'lost-read-Immunization': 'L’application ne peut pas lire les vaccinations.',
  'lost-read-DocumentReference': 'L’application ne peut pas lire les notes.',
  'lost-read-Binary': 'L’application ne peut pas lire le texte des comptes rendus et des notes.',
  'lost-read-QuestionnaireResponse': 'L’application ne peut pas lire les évaluations antérieures.',
  'lost-read-Practitioner': 'L’application ne peut pas lire votre nom.',
  'lost-read-other': 'L’application ne peut pas lire {type}.',
  'lost-create-QuestionnaireResponse': 'L’application ne peut pas écrire l’évaluation structurée dans le dossier.',
  'lost-create-DocumentReference': 'L’application ne peut pas écrire de note dans le dossier.',
  'lost-create-other': 'L’application ne peut pas créer {type}.',
}
