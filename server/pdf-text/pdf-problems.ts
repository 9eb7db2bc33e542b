/** Why a PDF was not read, by name; `{name}` is a place for a value. */
export const pdfProblems = {
  'pdf-pages': 'it has {pages} pages, and at most {most} are read',
  'pdf-pictures': 'it holds pictures without text, such as a scan',
  'pdf-blank-pages': '{blank} of its {pages} pages hold no text, such as a scan; open it in the EHR',
  'pdf-locked': 'it is locked with a password',
  'pdf-damaged': 'it is damaged, or no PDF',
  'pdf-large': 'it is larger than {megabytes} megabytes',
  'pdf-slow': 'reading it took longer than {seconds} seconds',
  'pdf-memory': 'it could not be read within the memory it may take',
  'pdf-broke-off': 'its reader ended before it was done',
} as const
export type PdfCode = keyof typeof pdfProblems

export type NotRead = { kind: 'not-read'; code: PdfCode; values: Record<string, number>; reason: string }

/** With its sentence in English. */
export const notRead = (code: PdfCode, values: Record<string, number> = {}): NotRead => ({
  kind: 'not-read',
  code,
  values,
  reason: pdfProblems[code].replace(/\{(\w+)\}/g, (_place, name: string) => String(values[name])),
})
