/** Names of lesion features, as the practice guide writes them. The same list as `crmo/lesion.ts`, which a table may not import. */
export type LesionFeature =
  | 'sclerotic'
  | 'sclerotic_margin'
  | 'lytic'
  | 'marrow_oedema'
  | 'periosteal_reaction'
  | 'cortical_breach'
  | 'soft_tissue_mass'
  | 'expansion'
  | 'fracture_or_collapse'
  | 'increased_uptake'
