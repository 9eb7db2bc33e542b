/** Why an attachment of a report or document yielded no text, by name. */
export type AttachmentCode = 'attachment-unsupported' | 'attachment-empty' | 'attachment-not-fetched'

/** What could not be read, by name: searches, texts, attachments. */
export type LimitCode =
  | 'limit-search'
  | 'limit-not-english'
  | 'limit-not-final'
  | 'limit-unsupported-format'
  | 'limit-empty'
  | 'limit-attachment'
  | 'attachment-unread'
  | 'attachment-numbered'
  | 'no-content-type'
  | AttachmentCode
