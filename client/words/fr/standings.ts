import type { StandingTexts } from '../../signing/standing-texts.ts'

const lookFirst = 'Il n’est pas certain que ce soit arrivé. Regardez dans le dossier avant de renvoyer.'
const kept = 'L’évaluation signée est conservée ici.'
const stands = 'figure toujours dans le dossier comme s’il était valable.'
const people = 'faites-le marquer comme saisi par erreur par les responsables du dossier.'

/** What the receipt says: what happened, what it means, what to do. */
export const standingsInFrench: StandingTexts = {
  responses: 'documents structurés',
  notes: 'notes',
  texts: 'textes',
  onlySigner: (signer) => `Seul le signataire, ${signer}, peut l’envoyer.`,
  sending: () => 'Envoi au DPI.',
  waiting: () => 'Signé, en attente d’envoi au DPI.',
  'to-copy': () => 'Le texte peut être copié dans le dossier. Quand vous l’avez collé, indiquez-le ici.',
  checking: () => 'Le DPI l’a accepté. Vérification.',
  'not-checked': (documents) =>
    `Le DPI l’a accepté. Ce n’est pas vérifié, car cette connexion ne peut pas lire de ${documents}. Cherchez-le dans le dossier.`,
  'check-failed': () =>
    'Le DPI l’a accepté. Ce n’est pas encore vérifié, car le DPI n’a pas donné de réponse utilisable à la demande. Regardez de nouveau dans un instant.',
  'not-shown-yet': () => 'Le DPI l’a accepté, mais ne le montre pas encore à la demande. Cherchez-le dans le dossier.',
  'read-back': () => 'Dans le dossier : relu et identique à ce qui a été signé.',
  'other-author': () =>
    'Dans le dossier avec le contenu signé, mais sous un autre auteur. Prévenez les responsables de cette connexion au DPI : des documents de cette application peuvent porter un mauvais nom.',
  'more-than-once': () =>
    'PLUSIEURS FOIS dans le dossier, avec le contenu signé : quelque chose entre l’application et le DPI a répété la demande. Faites marquer tous les exemplaires sauf un comme saisis par erreur, et prévenez les responsables de cette connexion au DPI.',
  'stated-there': () => 'Dans le dossier, d’après une personne qui a regardé.',
  pasted: () => 'Le texte a été collé dans le dossier, d’après le clinicien.',
  'no-answer': () => `Le DPI n’a pas répondu. ${lookFirst}`,
  'server-error': () => `Le DPI a répondu par une erreur qui lui est propre. ${lookFirst}`,
  'unreadable-answer': () => `La réponse reçue n’était pas celle du DPI, ou était tronquée. ${lookFirst}`,
  'sent-elsewhere': () =>
    `Au lieu d’une réponse, l’application a été renvoyée à une autre adresse, qu’elle ne suit pas. ${lookFirst}`,
  interrupted: () => `L’application a été interrompue pendant l’envoi. ${lookFirst}`,
  'reported-duplicate': () =>
    `Le DPI dit avoir déjà un tel document ; ce peut être une copie antérieure de cette évaluation. ${lookFirst}`,
  'not-found': () => `Une recherche dans le dossier ne l’a pas trouvé. ${lookFirst}`,
  'not-looked': () =>
    `Le DPI l’a refusé, et n’a pas donné de réponse utilisable quand il a été demandé si le dossier le contient malgré tout. ${lookFirst}`,
  different: () =>
    'Le dossier le contient avec un autre contenu que celui qui a été signé. Comparez les deux avant de vous y fier ; ne le renvoyez pas.',
  'other-patient': () =>
    'STOP : le DPI montre ce document chez UN AUTRE PATIENT. Ne le renvoyez pas. Ouvrez le dossier des deux patients dans le DPI, faites retirer le mauvais document et signalez-le maintenant.',
  refused: () =>
    `Le DPI l’a refusé : il n’est pas dans le dossier. ${kept} Copiez le texte dans le dossier, ou renvoyez-le quand la cause est levée.`,
  'not-accepted': (documents) =>
    `Le DPI n’accepte pas de ${documents}, bien qu’il l’ait annoncé : il n’est pas dans le dossier. ${kept} Copiez le texte dans le dossier.`,
  forbidden: (documents) =>
    `Cette connexion ne peut pas écrire de ${documents} : il n’est pas dans le dossier. ${kept} Copiez le texte dans le dossier, ou faites accorder le droit et renvoyez-le.`,
  'rule-of-the-ehr': () =>
    `Une règle du DPI l’interdit : il n’est pas dans le dossier, et le renvoyer n’y changera rien. ${kept} Copiez le texte dans le dossier.`,
  protected: () =>
    `Le dossier est protégé (accès « bris de glace ») : il n’a pas été écrit. ${kept} Ouvrez le dossier par la voie normale et copiez le texte.`,
  'login-ended': () =>
    `La connexion au DPI était terminée : il n’est pas dans le dossier. ${kept} Rouvrez l’application depuis le dossier, puis envoyez-le.`,
  busy: () =>
    `Le DPI est occupé et ne l’a pas pris : il n’est pas dans le dossier. ${kept} Renvoyez-le dans quelques minutes.`,
  'not-sent': () =>
    `Le DPI n’a pas pu être joint : rien n’a été envoyé. ${kept} Renvoyez-le quand le DPI est joignable.`,
  'followed-unsent': () =>
    `Il a été remplacé ou retiré avant d’atteindre le dossier : il n’est pas dans le dossier et ne sera pas envoyé. ${kept}`,
  'withdraw-waiting': () =>
    'Signé. Le document antérieur est marqué comme saisi par erreur dès que cela peut se faire sans risque.',
  'withdraw-accepted': () =>
    'Le DPI a accepté que le document antérieur soit marqué comme saisi par erreur. Vérification.',
  withdrawn: () => 'Le document antérieur est marqué comme saisi par erreur dans le dossier : relu.',
  'stated-withdrawn': () =>
    'Le document antérieur n’est plus valable dans le dossier, d’après une personne qui a regardé.',
  'withdraw-unclear': () =>
    'Le DPI n’a pas donné de réponse claire. Il n’est pas certain que le document antérieur soit marqué comme saisi par erreur. Regardez dans le dossier.',
  'still-stands': () => `Le document antérieur ${stands} Renvoyez ceci, ou ${people}`,
  'withdraw-unsent': () =>
    `Le document antérieur n’a pas pu être lu, rien n’a donc été changé : il ${stands} Renvoyez ceci quand le DPI est joignable, ou ${people}`,
  'withdraw-refused': () =>
    `Le DPI a refusé de marquer le document antérieur : il ${stands} Renvoyez ceci quand la cause est levée, ou ${people}`,
  'changed-meanwhile': () =>
    `Quelqu’un a modifié entre-temps le document antérieur dans le DPI, il n’a donc pas été touché : il ${stands} Regardez-le, puis renvoyez ceci.`,
  'nothing-to-withdraw': () =>
    'Une recherche dans le dossier n’a pas trouvé le document antérieur : rien n’a été changé, et il n’est pas dans le dossier, pour autant que cette connexion puisse le voir. S’il apparaît plus tard, renvoyez ceci.',
  'stated-not-there': () => `Pas dans le dossier, d’après une personne qui a regardé. ${kept} Il peut être renvoyé.`,
}
