import { describe, expect, it } from 'vitest'
import { marksOf, symmetricPairs } from '../../client/lesion-map/marks.ts'
import { nextPart } from '../../client/lesion-map/next-part.ts'
import { partName } from '../../client/lesion-map/part-names.ts'
import { partsOf, siteOf } from '../../client/lesion-map/parts-of.ts'
import { bonesIn, type SkeletonPart } from '../../client/lesion-map/skeleton.ts'
import { boneEntry } from '../../crmo/bone-name.ts'
import type { Lesion, LesionSite } from '../../crmo/lesion.ts'
import { bones } from '../../smart-config/terminology/bones.ts'

const site = (bone: string, more: Partial<LesionSite> = {}): LesionSite => ({
  bone,
  level: null,
  side: boneEntry(bone)?.midline ? 'midline' : 'right',
  region: 'unspecified',
  segment: 'unspecified',
  ...more,
})
const lesion = (id: string, where: LesionSite, state: Lesion['state'] = 'reported'): Lesion => ({
  ...where,
  id,
  state,
  features: [],
  deniedFeatures: [],
  doubt: null,
  firstShown: null,
  evidence: [],
})
const front = bonesIn('front')
const back = bonesIn('back')
const ids = new Set([...front, ...back].map(({ id }) => id))
const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)

describe('where a lesion is drawn', () => {
  it.each(Object.keys(bones))('every bone the core knows has its shape: %s', (bone) => {
    const parts = partsOf(site(bone))
    expect(parts.length).toBeGreaterThan(0)
    for (const id of parts) expect(ids.has(id)).toBe(true)
    if (!boneEntry(bone)?.midline) {
      expect(parts.filter((id) => id.includes(':left:'))).toEqual([])
      expect(partsOf(site(bone, { side: 'left' }))).toEqual(parts.map((id) => id.replace(':right:', ':left:')))
    }
  })

  it('every vertebra, rib and ray is one part of its own', () => {
    const levels = [...numbered('C', 7), ...numbered('T', 12), ...numbered('L', 5)]
    for (const level of levels) expect(partsOf(site('vertebra', { level }))).toEqual([`vertebra:midline:${level}`])
    const ordinals = ['1st', '2nd', '3rd', ...[4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => `${number}th`)]
    for (const level of ordinals) expect(partsOf(site('rib', { level }))).toEqual([`rib:right:${level}`])
    for (const level of ordinals.slice(0, 5))
      for (const bone of ['metatarsal', 'metacarpal']) expect(partsOf(site(bone, { level }))).toHaveLength(1)
    expect(partsOf(site('vertebra', { level: 'S2' }))).toEqual(['sacrum:midline:whole'])
  })

  it('ends and regions of the long bones are parts of their own', () => {
    for (const bone of ['femur', 'tibia', 'fibula', 'humerus', 'radius', 'ulna'])
      for (const segment of ['proximal', 'distal'] as const)
        for (const region of ['metaphysis', 'epiphysis'] as const)
          expect(partsOf(site(bone, { segment, region }))).toEqual([`${bone}:right:${segment}-${region}`])
    expect(partsOf(site('tibia', { region: 'diaphysis' }))).toEqual(['tibia:right:diaphysis'])
  })

  it('what is not stated is drawn as not stated, never as one place', () => {
    expect(partsOf(site('tibia'))).toHaveLength(5)
    expect(partsOf(site('tibia', { segment: 'distal' }))).toHaveLength(2)
    expect(partsOf(site('tibia', { side: 'unspecified', segment: 'distal', region: 'metaphysis' }))).toHaveLength(2)
    expect(partsOf(site('vertebra', { level: 'thoracic, first of 2' }))).toHaveLength(12)
    const marks = marksOf([lesion('a', site('tibia'))])
    expect([...marks.values()].map(({ exact }) => exact)).not.toContain(true)
  })

  it('an exact counted lesion is painted over a vague one of the same bone', () => {
    const exact = lesion('exact', site('tibia', { segment: 'distal', region: 'metaphysis' }))
    const marks = marksOf([lesion('vague', site('knee'), 'suggested'), lesion('old', site('tibia'), 'resolved'), exact])
    expect(marks.get('tibia:right:distal-metaphysis')).toMatchObject({ state: 'reported', exact: true })
    expect(marks.get('tibia:right:distal-metaphysis')?.lesions).toHaveLength(2)
    expect(marks.get('tibia:right:proximal-metaphysis')).toMatchObject({ state: 'suggested', exact: false })
  })
})

describe('the drawn parts', () => {
  it('a click on a part means that part, and no other', () => {
    // The core has one sternum, and phalanges without hand or foot.
    for (const part of [...front, ...back].filter(({ bone }) => bone !== 'sternum' && bone !== 'phalanx'))
      expect(partsOf(siteOf(part)), part.id).toEqual([part.id])
  })

  it("the patient's right is on the viewer's left in front, and on the right behind", () => {
    const xOf = (parts: readonly SkeletonPart[], id: string) => parts.find((part) => part.id === id)?.middle[0] ?? 0
    for (const id of ['humerus:right:diaphysis', 'tibia:right:diaphysis', 'clavicle:right:whole']) {
      expect(xOf(front, id)).toBeLessThan(0)
      expect(xOf(back, id)).toBeGreaterThan(0)
    }
  })

  it('every part of both pictures has a name of its own and is reached by the arrow keys', () => {
    for (const parts of [front, back]) {
      expect(new Set(parts.map(partName)).size).toBe(parts.length)
      const reached = new Set(parts.slice(0, 1))
      for (const part of reached)
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          const next = nextPart(parts, part, key)
          if (next) reached.add(next)
        }
      expect(parts.filter((part) => !reached.has(part)).map(({ id }) => id)).toEqual([])
    }
  })
})

describe('symmetric pairs', () => {
  it('join counted lesions of the same bone and end only', () => {
    const distal = { segment: 'distal', region: 'metaphysis' } as const
    const right = lesion('r', site('tibia', distal))
    expect(symmetricPairs([right, lesion('l', site('tibia', { ...distal, side: 'left' }))])).toHaveLength(1)
    expect(symmetricPairs([right, lesion('l', site('tibia', { ...distal, side: 'left' }), 'suggested')])).toEqual([])
    expect(symmetricPairs([right, lesion('l', site('tibia', { segment: 'proximal', side: 'left' }))])).toEqual([])
    expect(symmetricPairs([right, lesion('l', site('femur', { ...distal, side: 'left' }))])).toEqual([])
  })
})
