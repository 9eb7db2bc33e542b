/** Which kind of imaging a title names ("WB-MRI", "XR R foot"): the words of `smart-config/terminology/imaging.ts`, the first that fits. */
import { modalityWords } from '../smart-config/terminology/imaging.ts'
import type { Modality } from './chart/chart.ts'

const escaped = (name: string): string =>
  name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[ -]+/g, '[^a-z0-9]+')

const patterns = modalityWords.map(
  ([modality, names]) =>
    [modality, new RegExp(`(^|[^a-z0-9])(${names.map(escaped).join('|')})($|[^a-z0-9])`, 'i')] as const,
)

/** Null when no word fits. Whole words; what stands between them does not matter ("x ray", "X-Ray"). */
export const modalityOfTitle = (title: string): Modality | null =>
  patterns.find(([, pattern]) => pattern.test(title))?.[0] ?? null
