/** C1 to L5, each its own part. */
import { blob, type Shape, together } from '../shape.ts'
import { type Drawn, single } from './drawn.ts'

type Vertebra = { level: string; top: number; height: number; half: number; process: number }

const stretch = (
  letter: string,
  count: number,
  top: number,
  step: number,
  half: readonly [number, number],
  process: number,
): Vertebra[] =>
  Array.from({ length: count }, (_, index) => ({
    level: `${letter}${index + 1}`,
    top: top + index * step,
    height: step - 0.9,
    half: half[0] + ((half[1] - half[0]) * index) / (count - 1),
    process,
  }))

export const vertebrae: readonly Vertebra[] = [
  ...stretch('C', 7, 72.4, 5, [6, 7], 2.2),
  ...stretch('T', 12, 107.8, 7.05, [6, 7.6], 2.6),
  ...stretch('L', 5, 193, 10.7, [8.4, 9.8], 5),
]

/** Body with its waist and both transverse processes. */
const body = ({ top, height, half, process }: Vertebra): Shape => {
  const side = (sign: 1 | -1): [number, number][] => [
    [sign * (half - 1), top],
    [sign * half, top + height * 0.2],
    [sign * (half - 0.7), top + height * 0.34],
    [sign * (half + process), top + height * 0.3],
    [sign * (half + process), top + height * 0.52],
    [sign * (half - 0.8), top + height * 0.62],
    [sign * half, top + height * 0.84],
    [sign * (half - 1), top + height],
  ]
  const outline = [...side(1), [0, top + height - 0.3], ...side(-1).reverse(), [0, top + 0.3]]
  return blob(outline.map(([x, y]) => `${x},${y}`).join(' '))
}

const spinous = ({ top, height }: Vertebra): Shape =>
  blob(
    [
      [0, top + height * 0.16],
      [1.5, top + height * 0.5],
      [1.9, top + height * 0.86],
      [0, top + height * 1.04],
      [-1.9, top + height * 0.86],
      [-1.5, top + height * 0.5],
    ]
      .map(([x, y]) => `${x},${y}`)
      .join(' '),
  )

export const spineInFront: readonly Drawn[] = vertebrae.map((one) => single('vertebra', one.level, body(one)))
export const spineBehind: readonly Drawn[] = vertebrae.map((one) =>
  single('vertebra', one.level, together(body(one), spinous(one))),
)
