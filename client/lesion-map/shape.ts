/** From a few measured points to the smooth outline of a bone. Lengths are units of the figure: 590 units are the child's height. */
export type Point = readonly [x: number, y: number]

/** One outline: the path, and the points it runs through (for its middle and its extent). */
export type Shape = { path: string; points: readonly Point[] }

const short = (value: number): string => String(Math.round(value * 10) / 10)

type Knot = { x: number; y: number; corner: boolean }

const knots = (text: string): Knot[] =>
  text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [x = 0, y = 0] = entry.replace('!', '').split(',').map(Number)
      return { x, y, corner: entry.endsWith('!') }
    })

/** A closed curve through all points (Catmull-Rom as cubic Béziers); at a corner it turns sharply. */
function closedCurve(points: readonly Knot[], tension: number): string {
  const at = (index: number): Knot => points[(index + points.length) % points.length] as Knot
  const curves = points.map((from, index) => {
    const [before, to, after] = [at(index - 1), at(index + 1), at(index + 2)]
    const [leave, arrive] = [from.corner ? 0 : tension / 6, to.corner ? 0 : tension / 6]
    const control = [
      from.x + (to.x - before.x) * leave,
      from.y + (to.y - before.y) * leave,
      to.x - (after.x - from.x) * arrive,
      to.y - (after.y - from.y) * arrive,
      to.x,
      to.y,
    ]
    return `C${control.map(short).join(' ')}`
  })
  return `M${short(at(0).x)} ${short(at(0).y)}${curves.join('')}Z`
}

const shapeOf = (points: readonly Knot[], tension: number): Shape => ({
  path: closedCurve(points, tension),
  points: points.map(({ x, y }): Point => [x, y]),
})

/** "x,y x,y …": a rounded outline through these points; "x,y!" is a corner. */
export const blob = (text: string): Shape => shapeOf(knots(text), 1)

/** "x,y,w x,y,w …": a band along these points, w wide to each side; its ends are blunt, as at a growth plate. */
export function band(text: string): Shape {
  const line = text
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(',').map(Number) as [number, number, number])
  const sides = line.map(([x, y, half], index) => {
    const [from, to] = [line[Math.max(0, index - 1)], line[Math.min(line.length - 1, index + 1)]]
    const [dx, dy] = [(to?.[0] ?? x) - (from?.[0] ?? x), (to?.[1] ?? y) - (from?.[1] ?? y)]
    const length = Math.hypot(dx, dy) || 1
    const [nx, ny] = [(-dy / length) * half, (dx / length) * half]
    return [
      { x: x + nx, y: y + ny, corner: false },
      { x: x - nx, y: y - ny, corner: false },
    ] as const
  })
  return shapeOf([...sides.map(([left]) => left), ...sides.map(([, right]) => right).reverse()], 0.7)
}
/** Several outlines that are one part. */
export const together = (...shapes: readonly Shape[]): Shape => ({
  path: shapes.map(({ path }) => path).join(''),
  points: shapes.flatMap(({ points }) => points),
})

/** The middle of a shape's extent. */
export function middleOf(points: readonly Point[]): Point {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
}
