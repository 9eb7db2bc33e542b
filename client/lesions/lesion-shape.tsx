import type { LesionState } from '../../crmo/lesion.ts'

/** State as a shape: it must be told without colour (WCAG 1.4.1). The word stands beside it, so the shape itself is silent. */
const shapes: Record<LesionState, React.ReactNode> = {
  reported: <circle className="solid" cx="9" cy="9" r="6" />,
  confirmed: (
    <>
      <circle className="solid" cx="9" cy="9" r="8" />
      <path className="cut" d="M5 9.2 8 12l5-6" />
    </>
  ),
  added: (
    <>
      <rect className="solid" x="1.5" y="1.5" width="15" height="15" rx="2" />
      <path className="cut" d="M9 5v8M5 9h8" />
    </>
  ),
  suggested: <circle className="hollow dashed" cx="9" cy="9" r="6.5" />,
  resolved: (
    <>
      <circle className="hollow" cx="9" cy="9" r="6.5" />
      <path className="hollow" d="M4.5 13.5l9-9" />
    </>
  ),
  removed: <path className="hollow" d="M3.5 3.5l11 11M14.5 3.5l-11 11" />,
}

export const LesionShape = ({ state }: { state: LesionState }) => (
  <svg className={`lesion-shape lesion-shape-${state}`} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    {shapes[state]}
  </svg>
)
