/** Rib cage, shoulder girdle and pelvis. */
import { band, blob, type Shape } from '../shape.ts'
import { type Drawn, pair, single } from './drawn.ts'

const ordinals = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th', '12th'] as const

/** Where each rib turns at the side, and where its bone ends in front (the last two end in the flank). */
const turns = [
  [23, 115],
  [31, 121],
  [36.5, 129],
  [40.5, 138],
  [43.5, 148],
  [45.5, 158],
  [47, 169],
  [48, 180],
  [48.4, 191],
  [48, 202],
  [45.6, 211],
  [35, 213],
] as const
const frontEnds = [
  [13, 121],
  [14.4, 131],
  [16, 141.6],
  [18, 152],
  [20.6, 163],
  [24.6, 175],
  [29.6, 187],
  [35, 198],
  [39.6, 208],
  [43, 216],
  [43.4, 218.6],
  [34, 216],
] as const

const point = (x: number, y: number, half: number): string => `${x},${y},${half}`

const ribInFront = (index: number): Shape => {
  const [[x, y], [endX, endY]] = [turns[index] ?? [0, 0], frontEnds[index] ?? [0, 0]]
  return band(
    [
      point(x, y - 3.4, 1.5),
      point(x, y + (endY - y) * 0.12, 1.8),
      point(x - (x - endX) * 0.25, y + (endY - y) * 0.5, 1.9),
      point(x - (x - endX) * 0.66, y + (endY - y) * 0.84, 1.9),
      point(endX, endY, 2.3),
    ].join(' '),
  )
}

const ribBehind = (index: number): Shape => {
  const [x, y] = turns[index] ?? [0, 0]
  const top = 110 + 7 * index
  return band(
    [
      point(6, top + 1.4, 1.4),
      point(12, top + 0.4, 1.8),
      point(x * 0.6, top + (y - top) * 0.28, 1.9),
      point(x * 0.9, top + (y - top) * 0.66, 1.9),
      point(x, y + 1, 1.7),
    ].join(' '),
  )
}

const ribs = (draw: (index: number) => Shape): Drawn[] =>
  ordinals.map((ordinal, index) => pair('rib', ordinal, draw(index)))

/** Cartilage between rib and breastbone: drawn for the eye, no bone. */
export const cartilage: readonly Shape[] = frontEnds
  .slice(0, 10)
  .map(([x, y], index) =>
    index < 7
      ? band(
          `${x - 1.6},${y - 0.2},1.3 ${x * 0.62},${y - 1 - index * 1.2},1.2 6,${[116, 126.6, 136, 145, 153, 160, 166][index]},1.1`,
        )
      : band(`${x - 1.6},${y - 0.4},1.2 ${x - 5},${y - 4},1.1 ${x - 8},${y - 10},1`),
  )

const clavicle = pair(
  'clavicle',
  null,
  band('8.6,113.4,3.4 14,112,3 22,110.4,2.4 32,110.6,2.2 42,112.4,2.2 50,112.6,2.5 57,110.8,2.8'),
)

export const pelvis: readonly Drawn[] = [
  single(
    'sacrum',
    null,
    blob(
      '-19,250.6 -11,246 -6,245.6 0,247 6,245.6 11,246 19,250.6 18,259 13.4,267 9.6,276 5.6,284 0,285.6 -5.6,284 -9.6,276 -13.4,267 -18,259',
    ),
  ),
  single('coccyx', null, blob('-3.4,286.8 0,286.4 3.4,286.8 2.2,291 0.6,297 -0.6,297 -2.2,291')),
  pair(
    'ilium',
    null,
    blob(
      '19.8,252.6 16.4,247.6 19.4,240.6 28,235.4 39,236.4 48.6,242 54,250.4 52.4,256.4 48.4,260.4 49,264.6 46.6,268 47,273.6 40,274.6 33,273.8 27.4,275.6 22.8,279 20.6,271 19,264.6 20.4,258.6',
    ),
  ),
  pair(
    'acetabulum',
    null,
    blob(
      '46.6,275 46.4,280 41.6,281.6 36,280 30,280 25,283 22.6,288.4 23,294.4 26,299 22,299.4 19.4,294 19,286 22.6,280.4 28,277 36,275.6',
    ),
  ),
  pair(
    'pubis',
    null,
    blob(
      '17.8,289.8 18.4,294.4 20.6,298.4 14.6,300 10.2,303.6 9,309 11.8,316 9.4,319.2 5,315.4 1.9,313 1.7,302.4 4,299.6 11,295.4',
    ),
  ),
  pair(
    'ischium',
    null,
    blob(
      '21.6,300.6 26,300.4 28.4,306 28.6,314 25.6,321 20.4,324 14,322.8 10.4,320.2 12.6,316.8 17,317.4 20.2,314.4 20.4,307.6',
    ),
  ),
]

export const trunkInFront: readonly Drawn[] = [
  pair(
    'scapula',
    null,
    blob(
      '57,107.4 63.4,108.8 66.4,112.4 61,113 55.4,115.4 52.4,117 51.4,121 52,127 48,138 43,152 39,162 36.6,160.6 34.8,148 33.4,134 33.6,121 40,116.6 48,114.4',
    ),
  ),
  ...ribs(ribInFront),
  single(
    'sternum',
    'manubrium',
    blob('-10,110.6 -5,109 0,111 5,109 10,110.6 9.6,115.6 6.6,121.4 5.4,126 0,126.6 -5.4,126 -6.6,121.4 -9.6,115.6'),
  ),
  single(
    'sternum',
    'body',
    blob('-5,128 0,127.6 5,128 6,134 6,142 7,152 6.4,162 3.4,167.4 0,168 -3.4,167.4 -6.4,162 -7,152 -6,142 -6,134'),
  ),
  single('sternum', 'xiphoid', blob('-2.4,169.6 0,169.2 2.4,169.6 1.6,175 0,179.4 -1.6,175')),
  clavicle,
]

export const trunkBehind: readonly Drawn[] = [
  clavicle,
  ...ribs(ribBehind),
  pair(
    'scapula',
    null,
    blob(
      '18.6,124.6 24,118.6 32,116.4 40,116 48,114.4 56,110 63.6,108.4 67,111.6 63,115.4 56,117 53,119 52.6,126 49,136 44,148 38,160 34,167.6 30.6,165 27.6,154 23,140',
    ),
  ),
]
/** The spine of the shoulder blade, for the eye. */
export const scapularSpine: Shape = band('20,129,0.7 32,124.4,1.2 46,119,1.5 58,113,1.7')

/** Openings of the sacrum, for the eye. */
export const sacralOpenings: readonly Shape[] = [
  [6.4, 255],
  [5.6, 262],
  [4.6, 269],
  [3.6, 275.6],
].map(([x = 0, y = 0]) => blob(`${x},${y - 1.1} ${x + 1.5},${y} ${x},${y + 1.1} ${x - 1.5},${y}`))
