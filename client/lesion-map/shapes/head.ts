/** The head of a child: large vault and eyes, small face. */
import { blob, type Shape } from '../shape.ts'
import { type Drawn, pair } from './drawn.ts'

export const headInFront: readonly Drawn[] = [
  pair(
    'mandible',
    null,
    blob('0,79.4! 7,79 12.6,77.4 16.2,73.6 17.8,68.4 20.4,65.6 22.8,67.4 22.6,76 19.6,83 13.4,88.6 6.4,91.2 0,91.4!'),
  ),
  pair(
    'skull',
    null,
    blob(
      '0,5! 11,6 20.6,11 27,21.6 29,34 28,45 25.4,53 22.6,58.4 20.4,55 19.6,50 16.6,46.8 11.6,45.8 6.6,47.6 4,52 2.8,57.6! 0,57!',
    ),
  ),
  pair('zygoma', null, blob('20.6,56.6 23.2,59.6 24.6,63 22.2,67 17.8,68.6 14,66 15.8,63.4 19,60.6')),
  pair(
    'maxilla',
    null,
    blob('0,70! 3.2,69 4.8,65.6 3.4,58.6 5,58.2 7.2,61.4 11.2,63.4 13.4,66.4 14.8,70 13.4,73.6 12.8,77! 0,78!'),
  ),
]

export const headBehind: readonly Drawn[] = [
  pair('mandible', null, blob('0,84! 8,83 14,79 18,71 20,62 23.4,60.6 23.8,70 20.4,79.6 13.6,85.6 6.4,88 0,88.4!')),
  pair('skull', null, blob('0,5! 11,6 20.6,11 27.4,21.6 29.6,36 28.4,49 25,58.4 18.4,65 9,69 0,70!')),
]

/** Eye sockets and nose: drawn for the eye, no bone. */
export const hollows: readonly Shape[] = [
  blob('4.6,54 6.8,49 11.6,47.2 16.8,48.6 19,54 17,59.6 12.2,62 7.4,60'),
  blob('0,58.6! 2.4,60 3.8,65 2.6,68.2 0,68.6!'),
]
