/** A class of drugs by the names of its ingredients. */
export type DrugClass = { label: string; words: string[]; endsIndexPeriod: boolean }
