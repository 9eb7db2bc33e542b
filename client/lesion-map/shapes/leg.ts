/** The leg from in front; the foot points down, as a child's foot hangs on a frontal picture. */
import { band, blob, together } from '../shape.ts'
import { type Drawn, pair } from './drawn.ts'

const ordinals = ['1st', '2nd', '3rd', '4th', '5th'] as const

const metatarsals = [
  '24.4,565.6,2.9 23.4,571,2.2 22.6,577,2.8',
  '28.6,566.2,2.1 28.2,572,1.5 27.8,578.4,2',
  '32.6,566.6,2.1 32.6,572.4,1.4 32.6,578.2,1.9',
  '36.6,566.4,2.1 37,572,1.4 37.4,577.2,1.8',
  '40.6,565.4,2.2 41.4,570.4,1.4 42,575.4,1.8',
]

const toes = [
  ['22.2,579.4,2.4 21.8,582,1.8 21.5,584.2,2.1', '21.4,586,2 21.2,588.6,1.7 21.1,590.4,1.3'],
  ['27.7,580.4,1.7 27.5,583,1.2 27.4,585,1.4', '27.4,586.6,1.3 27.3,588.2,1 27.3,589.8,0.9'],
  ['32.6,580.2,1.6 32.7,582.6,1.1 32.7,584.4,1.3', '32.8,586,1.2 32.8,587.6,0.9 32.8,589,0.8'],
  ['37.6,579.2,1.5 37.8,581.6,1.1 38,583.2,1.2', '38.1,584.8,1.1 38.2,586.2,0.9 38.3,587.4,0.8'],
  ['42.3,577.4,1.5 42.8,579.6,1 43.1,581.2,1.2', '43.3,582.8,1.1 43.5,584,0.9 43.7,585.2,0.8'],
]

const longBones: readonly Drawn[] = [
  pair('femur', 'diaphysis', band('46.6,322.6,6.2 46,334,5.4 43.4,362,5 39.8,390,5.1 37.6,398,5.6 37,403,6.2')),
  pair(
    'femur',
    'proximal-metaphysis',
    blob(
      '36.4,285.4! 40.6,289.8 45.4,293 48.4,289.8 52,289 54.8,293.4 55,301 53.6,311 52.8,321.6! 40.4,321.6! 40,314.6 37.8,310.4 39,306.4 37,302 32.2,297.8!',
    ),
  ),
  pair(
    'femur',
    'proximal-epiphysis',
    blob('23.6,292.6 22.8,287.6 25.2,283.2 29.6,281.2 33.6,282 35.8,284.4! 31.2,297! 27,296.4'),
  ),
  pair('femur', 'distal-metaphysis', band('36.8,404.2,6.4 35.8,411,8.2 34.9,416,10.8 34.7,419.6,12.4')),
  pair(
    'femur',
    'distal-epiphysis',
    blob(
      '22,423 24.4,421 34.4,421.4 45,420.6 47.4,422.8 47.6,428 45,433 40.4,434 36.6,432 34.4,430 32.2,432.2 28.4,434.8 23.6,433.4 21.6,428.4',
    ),
  ),
  pair('tibia', 'diaphysis', band('32.4,465.4,6.5 32.3,474,5.2 32,492,4.4 31.6,508,4.2 31.2,518,4.8')),
  pair('tibia', 'proximal-metaphysis', band('34,447.6,12 33.9,451,11 33,457,8.6 32.4,464.2,6.6')),
  pair(
    'tibia',
    'proximal-epiphysis',
    blob(
      '21.6,441.4 24.6,438.8 30.6,439.2 33.2,437.4 36,437.4 38.4,439.2 44,438.6 47,441 46.6,444.6 43,446.2 34,446.6 25,446.2 22,444.6',
    ),
  ),
  pair('tibia', 'distal-metaphysis', band('31.1,519.2,4.9 30.9,524,6 30.8,530.4,7.8')),
  pair(
    'tibia',
    'distal-epiphysis',
    blob(
      '22.6,533.4 25,532 31,532.2 37.6,532 39.2,533.8 38.4,537.2 32,537.4 27.4,538 26.2,541.6 23.8,542.4 22.2,538.6',
    ),
  ),
  pair('fibula', 'diaphysis', band('46.6,463.4,2.1 46.4,474,1.9 45,496,1.8 43.4,512,1.9 42.8,520,2.1')),
  pair('fibula', 'proximal-metaphysis', band('47,454.6,3 46.9,458,2.5 46.7,462.2,2.1')),
  pair('fibula', 'proximal-epiphysis', blob('43.8,451.8 45,448.4 47.4,447 49.6,449.4 50.2,452.4 47.6,453.6')),
  pair('fibula', 'distal-metaphysis', band('42.7,521.2,2.1 42.4,526,2.6 42.2,531.6,3.2')),
  pair('fibula', 'distal-epiphysis', blob('39.4,533.4 42,532.8 45,533.4 45.4,538 43.8,543.4 42,545.8 40.4,542')),
]

const talus = blob('24.6,542.6 28,540 34,539.6 38.4,541.2 39.4,545.4 37.4,548.8 33,550.4 29.6,553.4 25.4,553 24,548')
const calcaneusInFront = blob('36.8,550 39.8,547.4 43.6,548.6 45,552 42.6,555.6 38.2,555.6 35.2,553.2')
const heel = blob(
  '26,551.4 28.6,548 34,547.4 39.4,548.6 42.2,552.6 42.6,559 40,565 34.6,567.4 29,565.6 26,560 25.2,555.6',
)

const forefoot: readonly Drawn[] = [
  ...metatarsals.map((line, ray) => pair('metatarsal', ordinals[ray] ?? null, band(line))),
  ...toes.map((lines, ray) => pair('phalanx', `foot-${ordinals[ray]}`, together(...lines.map(band)))),
]

const midfoot: readonly Drawn[] = [
  pair('navicular', null, blob('22.6,556.4 25,554.6 29.6,554.8 33,553.4 34.4,555.8 31.4,558.2 25.6,558.6 23,558.4')),
  pair('cuboid', null, blob('35.6,556.8 39.6,556.6 43,558 42.8,562.6 39.6,564.2 36.4,563.4 35,560')),
  pair(
    'cuneiform',
    null,
    together(
      blob('21.8,560.4 24.4,559.4 26.6,560 26.6,563.4 24.2,564.4 21.8,563.8'),
      blob('27.6,560.2 30.2,559.6 30.6,562.6 30,564.8 27.6,564.4'),
      blob('31.6,559.6 34.2,558.8 34.8,562 34.4,565 31.6,565'),
    ),
  ),
]

export const legInFront: readonly Drawn[] = [
  ...longBones,
  pair('calcaneus', null, calcaneusInFront),
  pair('talus', null, talus),
  ...midfoot,
  ...forefoot,
  pair('patella', null, blob('27.6,415 31,411.4 35,410.6 39,412.2 41,416 39.4,421 35,425 30.4,422.4 27.8,418.8')),
]

/** From behind the heel hides the middle of the foot. */
export const legBehind: readonly Drawn[] = [
  ...longBones,
  pair('talus', null, talus),
  ...midfoot,
  ...forefoot,
  pair('calcaneus', null, heel),
]
