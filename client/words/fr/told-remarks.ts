import type { ToldTexts } from '../told-texts.ts'
import type { RemarkTold } from '../translations.ts'

/** What a receipt adds: what the EHR said, and what reading back has shown. */
export const remarksToldInFrench: Pick<ToldTexts, RemarkTold> = {
  'ehr-says': 'Le DPI dit ({severity}, {type}) : {words}',
  'ehr-says-nothing': 'Le DPI dit ({severity}, {type}).',
  'http-answer': 'Statut HTTP {status}.',
  'looked-in-vain':
    'Ce n’est pas renvoyé : l’application regarde d’abord si le dossier le contient, et le DPI n’a pas donné de réponse utilisable. Réessayez dans quelques minutes.',
  'no-note-there': 'Le DPI a rendu quelque chose qui n’est pas une note.',
  'no-response-there': 'Le DPI a rendu quelque chose qui n’est pas un document structuré.',
  'status-is': 'Son statut est {there}, et non {sent}.',
  'status-missing': 'Son statut manque ; il devrait être {sent}.',
  'stands-as': 'Il y figure comme {there}, et non comme {sent}.',
  'other-note-type': 'Il est classé sous un autre type de note.',
  'other-encounter': 'Il figure avec une autre venue, ou sans venue.',
  'other-questionnaire': 'Il y appartient à un autre questionnaire, ou la version de celui-ci manque.',
  'narrative-changed': 'Le texte lisible (narrative) a été modifié ou manque.',
  'answers-differ': '{count} réponses diffèrent ou manquent : {items}.',
  'answers-differ-more': '{count} réponses diffèrent ou manquent : {items} et d’autres.',
  'line-not-once': 'La ligne qui identifie l’évaluation n’y figure pas exactement une fois.',
  'pdf-other-bytes': 'Le PDF du dossier n’est pas, octet pour octet, celui qui a été signé.',
  'pdf-not-kept': 'Le DPI ne le conserve pas comme le PDF qui a été signé.',
  'words-fewer':
    'Le texte du dossier a {fewer} mots de moins que ce qui a été signé ({there} sur {sent}). Après le mot {at} : signé {before}, dans le dossier {after}.',
  'words-other':
    'Le texte du dossier a d’autres mots que ce qui a été signé ({there} mots, {sent} étaient signés). Après le mot {at} : signé {before}, dans le dossier {after}.',
  'some-words': '« {words} »',
  'no-words': 'rien',
  'author-unsaid': 'Le DPI ne dit pas qui est l’auteur.',
  'author-nobody': 'Le DPI ne nomme personne comme auteur ; ce devrait être {sent}.',
  'author-other': 'Le DPI nomme {there} comme auteur, et non {sent}.',
  'words-added': 'Le DPI a ajouté {count} mots à lui avant ou après le texte.',
  'identifier-not-kept': 'Le DPI n’a pas conservé notre identifiant ; la ligne de référence identifie le document.',
  'held-times': 'Le dossier contient cette évaluation {count} fois : {references}.',
}
