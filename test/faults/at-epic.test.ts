import { faultMatrix } from './fault-matrix.ts'

faultMatrix(['create the note at Epic', 'read back the note at Epic', 'search the note at Epic'], 8)
