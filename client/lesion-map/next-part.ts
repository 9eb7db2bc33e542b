import type { SkeletonPart } from './skeleton.ts'

const directions = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as const

/**
 * The part to which an arrow key moves: the nearest one in that direction, and what lies straight ahead before what lies aside.
 * Null for other keys, and where the picture ends.
 */
export function nextPart(parts: readonly SkeletonPart[], from: SkeletonPart, key: string): SkeletonPart | null {
  const direction = directions[key as keyof typeof directions]
  if (!direction) return null
  const [dx, dy] = direction
  let best: { part: SkeletonPart; cost: number } | null = null
  for (const part of parts) {
    const [x, y] = [part.middle[0] - from.middle[0], part.middle[1] - from.middle[1]]
    const ahead = x * dx + y * dy
    if (part.id === from.id || ahead < 0.5) continue
    const cost = ahead + 2.5 * Math.abs(x * dy - y * dx)
    if (!best || cost < best.cost) best = { part, cost }
  }
  return best?.part ?? null
}
