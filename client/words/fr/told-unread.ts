import type { ToldTexts } from '../told-texts.ts'
import type { UnreadTold } from '../translations.ts'

/** Texts and attachments of the chart that were not read, and why: clauses follow a colon. */
export const unreadToldInFrench: Pick<ToldTexts, UnreadTold> = {
  'limit-search': '{name} : {reason}',
  'limit-not-english': '{title} : pas en anglais, non lu. Lisez-le dans le DPI.',
  'limit-not-final': '{title} : non définitif, non compté. Lisez-le dans le DPI.',
  'limit-unsupported-format': '{title} : format non lu. Lisez-le dans le DPI.',
  'limit-empty': '{title} : sans texte (vide ou numérisé), non lu. Lisez-le dans le DPI.',
  'limit-attachment': '{label}, {reason}. Lisez-le dans le DPI.',
  'attachment-unread': '{title} ({type}) : {reason}',
  'attachment-numbered': 'pièce jointe {number}',
  'no-content-type': 'format non précisé',
  'attachment-unsupported': 'son format n’est pas lu ; ouvrez-le dans le DPI',
  'attachment-empty': 'il ne contient pas de texte',
  'attachment-not-fetched': 'son contenu se trouve derrière un lien qui n’a pas été lu',
  'pdf-pages': 'il a {pages} pages, et {most} au plus sont lues',
  'pdf-pictures': 'il contient des images sans texte, par exemple une numérisation',
  'pdf-blank-pages':
    '{blank} de ses {pages} pages ne contiennent pas de texte, par exemple une numérisation ; ouvrez-le dans le DPI',
  'pdf-locked': 'il est protégé par un mot de passe',
  'pdf-damaged': 'il est endommagé, ou n’est pas un PDF',
  'pdf-large': 'il dépasse {megabytes} mégaoctets',
  'pdf-slow': 'sa lecture a pris plus de {seconds} secondes',
  'pdf-memory': 'il n’a pas pu être lu avec la mémoire autorisée',
  'pdf-broke-off': 'sa lecture s’est interrompue avant la fin',
}
