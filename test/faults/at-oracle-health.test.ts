import { faultMatrix } from './fault-matrix.ts'

faultMatrix(
  ['create the note at Oracle Health', 'read back the note at Oracle Health', 'search the note at Oracle Health'],
  8,
)
