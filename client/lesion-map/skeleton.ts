/** The drawn parts of both views, each with its bone, side and part, in the order in which they are painted. */
import type { Side } from '../../crmo/lesion.ts'
import { middleOf, type Point, type Shape } from './shape.ts'
import { arm } from './shapes/arm.ts'
import type { Drawn } from './shapes/drawn.ts'
import { headBehind, headInFront, hollows } from './shapes/head.ts'
import { legBehind, legInFront } from './shapes/leg.ts'
import { spineBehind, spineInFront } from './shapes/spine.ts'
import { cartilage, pelvis, sacralOpenings, scapularSpine, trunkBehind, trunkInFront } from './shapes/trunk.ts'

export type SkeletonPart = {
  /** "tibia:right:distal-metaphysis": the same part has the same id in both views. */
  id: string
  bone: string
  side: Side
  part: string | null
  path: string
  /** The path lies on the other side of the midline (x = 0), and is drawn as in a mirror. */
  mirrored: boolean
  /** Where it is seen. */
  middle: Point
}
/** What is drawn for the eye alone: cartilage, eye sockets. */
export type Ornament = { kind: 'soft' | 'hollow'; path: string; mirrored: boolean }
export type Painted = SkeletonPart | Ornament
export type View = 'front' | 'back'

export const isBone = (painted: Painted): painted is SkeletonPart => 'bone' in painted

/** From in front the patient's left is on the viewer's right; from behind it is on the viewer's left. */
const bonesOf =
  (view: View) =>
  (drawn: readonly Drawn[]): Painted[] =>
    drawn.flatMap(({ bone, part, paired, shape: { path, points } }) => {
      const [x, y] = middleOf(points)
      const on = (side: Side, mirrored: boolean): SkeletonPart => ({
        id: `${bone}:${side}:${part ?? 'whole'}`,
        bone,
        side,
        part,
        path,
        mirrored,
        middle: [mirrored ? -x : x, y],
      })
      const [here, there] = view === 'front' ? (['left', 'right'] as const) : (['right', 'left'] as const)
      return paired ? [on(here, false), on(there, true)] : [on('midline', false)]
    })

const ornaments = (kind: Ornament['kind'], shapes: readonly Shape[]): Painted[] =>
  shapes.flatMap(({ path }) => [false, true].map((mirrored) => ({ kind, path, mirrored })))

const front = bonesOf('front')
const back = bonesOf('back')
const [scapulaInFront, ...cage] = trunkInFront as [Drawn, ...Drawn[]]
const [mandibleBehind, ...skullBehind] = headBehind as [Drawn, ...Drawn[]]

export const skeleton: Record<View, readonly Painted[]> = {
  front: [
    ...front([scapulaInFront]),
    ...front(spineInFront),
    ...ornaments('soft', cartilage),
    ...front(cage),
    ...front(pelvis),
    ...ornaments('hollow', sacralOpenings),
    ...front(arm),
    ...front(legInFront),
    ...front(headInFront),
    ...ornaments('hollow', hollows),
  ],
  back: [
    ...back([mandibleBehind]),
    ...back(trunkBehind.filter(({ bone }) => bone === 'clavicle')),
    ...back(spineBehind),
    ...back(trunkBehind.filter(({ bone }) => bone !== 'clavicle')),
    ...ornaments('soft', [scapularSpine]),
    ...back(pelvis),
    ...back(arm),
    ...back(legBehind),
    ...back(skullBehind),
  ],
}

export const bonesIn = (view: View): readonly SkeletonPart[] => skeleton[view].filter(isBone)
