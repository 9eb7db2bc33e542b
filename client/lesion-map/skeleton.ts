/** The drawn parts of both views, each with its bone, side and part, in the order in which they are painted. */
import type { Side } from '../../crmo/lesion.ts'
import { middleOf, mirrored, type Point, type Shape } from './shape.ts'
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
  middle: Point
}
/** What is drawn for the eye alone: cartilage, eye sockets. */
export type Ornament = { kind: 'soft' | 'hollow'; path: string }
export type Painted = SkeletonPart | Ornament
export type View = 'front' | 'back'

export const isBone = (painted: Painted): painted is SkeletonPart => 'bone' in painted

const partOf = ({ bone, part }: Drawn, side: Side, { path, points }: Shape): SkeletonPart => ({
  id: `${bone}:${side}:${part ?? 'whole'}`,
  bone,
  side,
  part,
  path,
  middle: middleOf(points),
})

/** From in front the patient's left is on the viewer's right; from behind it is on the viewer's left. */
const bonesOf =
  (view: View) =>
  (drawn: readonly Drawn[]): Painted[] =>
    drawn.flatMap((one) =>
      one.paired
        ? [
            partOf(one, view === 'front' ? 'left' : 'right', one.shape),
            partOf(one, view === 'front' ? 'right' : 'left', mirrored(one.shape)),
          ]
        : [partOf(one, 'midline', one.shape)],
    )

const ornaments = (kind: Ornament['kind'], shapes: readonly Shape[]): Painted[] =>
  shapes.flatMap((shape) => [shape, mirrored(shape)]).map(({ path }) => ({ kind, path }))

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
