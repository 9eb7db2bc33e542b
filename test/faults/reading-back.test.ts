import { faultMatrix } from './fault-matrix.ts'

faultMatrix(['read back', 'search', 'read back the note', 'search the note'], 4)
