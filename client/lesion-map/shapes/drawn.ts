import type { Shape } from '../shape.ts'

/**
 * One drawn part. Paired parts are drawn once, at x > 0, and mirrored. `part` is the end and region of a long bone
 * ("distal-metaphysis"), a level ("T8"), a ray or rib ("4th", "hand-1st"), or null for a bone that is drawn as a whole.
 */
export type Drawn = { bone: string; part: string | null; paired: boolean; shape: Shape }
export const pair = (bone: string, part: string | null, shape: Shape): Drawn => ({ bone, part, paired: true, shape })
export const single = (bone: string, part: string | null, shape: Shape): Drawn => ({ bone, part, paired: false, shape })
