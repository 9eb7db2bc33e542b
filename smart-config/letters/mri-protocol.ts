import type { Citation } from '../types.ts'

/** How the whole body is to be imaged (clinical-basis 3.4, 2.7). */
export const mriProtocol: { lines: readonly string[]; citation: Citation } = {
  lines: ['Coronal STIR (or fat-saturated T2) of the whole body.', 'Sagittal spine.', 'No gadolinium needed.'],
  citation: {
    confirmation: 'seed',
    refs: ['Wipff 2011, section 2.3', 'protocol: Zhao 2018, doi 10.1002/acr.23462'],
  },
}
