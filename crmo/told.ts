/**
 * A sentence by its name, with what stands in its places. The server words it in English; a page may word it in another language. A
 * place may hold another such sentence, or a list of them.
 */
export type Told = { code: string; values?: Readonly<Record<string, ToldValue>> }
export type ToldValue = string | number | Told | readonly Told[]
