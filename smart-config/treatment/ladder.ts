/** The treatment ladder (clinical-basis 4.1, 4.2). */
import type { DrugKey } from '../terminology/drugs.ts'
import type { Citation } from '../types.ts'
import { published, seed } from './cite.ts'

type RungRow = { step: 'L1' | 'L1b' | 'L2' | 'L2x' | 'L3'; title: string; citation: Citation }

/** Weeks after which an NSAID has failed (CARRA entry), in days. */
export const nsaidTrialDays = 28

export const ladder: RungRow[] = [
  {
    step: 'L1',
    title: 'NSAID in an effective dose, in attacks or as maintenance',
    citation: seed('Wipff 2011, section 4', 'Zhao 2018, doi 10.1002/acr.23462 (failure after at least 4 weeks)'),
  },
  { step: 'L1b', title: 'Rotation to one or two other NSAIDs', citation: seed('Wipff 2011, section 4') },
  {
    step: 'L2',
    title: 'Bisphosphonate or TNF antagonist by phenotype, or a CARRA arm',
    citation: seed('Wipff 2011, section 4', 'Zhao 2018, doi 10.1002/acr.23462', 'Hedrich 2013 (review at 3 months)'),
  },
  { step: 'L2x', title: 'Short glucocorticoid course as a bridge', citation: seed('Wipff 2011, section 4') },
  { step: 'L3', title: 'The other second-line class, in a specialist centre', citation: seed('Wipff 2011, section 4') },
]

/** Steps at which a class is laid out. Conventional drugs are arm A of the CARRA plans. */
export const stepsOfClass: Partial<Record<DrugKey, RungRow['step'][]>> = {
  nsaid: ['L1', 'L1b'],
  bisphosphonate: ['L2', 'L3'],
  tnfAntagonist: ['L2', 'L3'],
  dmard: ['L2'],
  glucocorticoid: ['L2x'],
}

export const activeSpine = {
  citation: published('Zhao 2018, doi 10.1002/acr.23462: marrow oedema in at least one vertebral body'),
}
