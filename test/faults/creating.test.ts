import { faultMatrix } from './fault-matrix.ts'

faultMatrix(['create', 'create the note'], 4)
