/** State as a pattern: what is told by colour is told by texture too (WCAG 1.4.1). */
export const patternOf = (prefix: string, state: string): string =>
  `url(#${prefix}-${state === 'added' ? 'confirmed' : state})`

export function Patterns({ prefix }: { prefix: string }) {
  const tile = { width: 4, height: 4, patternUnits: 'userSpaceOnUse' as const }
  return (
    <defs>
      <pattern id={`${prefix}-reported`} {...tile}>
        <rect className="mark-ink" width="4" height="4" />
      </pattern>
      <pattern id={`${prefix}-confirmed`} {...tile}>
        <rect className="mark-ink" width="4" height="4" />
        <path className="mark-cut" d="M0 2h4M2 0v4" />
      </pattern>
      <pattern id={`${prefix}-suggested`} {...tile} patternTransform="rotate(45)">
        <rect className="mark-ground" width="4" height="4" />
        <rect className="mark-ink" width="1.7" height="4" />
      </pattern>
      <pattern id={`${prefix}-resolved`} {...tile}>
        <rect className="mark-ground" width="4" height="4" />
        <circle className="mark-ink" cx="2" cy="2" r="0.9" />
      </pattern>
      <pattern id={`${prefix}-removed`} {...tile}>
        <rect className="mark-ground" width="4" height="4" />
      </pattern>
    </defs>
  )
}
