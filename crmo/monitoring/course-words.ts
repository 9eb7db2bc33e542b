import type { Compared } from './monitoring-types.ts'

/** What became of a lesion since an earlier assessment. Gone from the list is not healed. */
export const courseWords: Record<Compared['lesionCourse'][number]['course'], string> = {
  new: 'new since then',
  'then-and-now': 'then and now',
  resolved: 'described as healed',
  'not-counted-now': 'not counted now',
}
