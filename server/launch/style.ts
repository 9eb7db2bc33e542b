import { z } from 'zod'
import { fetchJson } from './fetch-json.ts'
import type { Issuer } from './issuers.ts'
import { isSafeUrl } from './safe-url.ts'

/** The part of an EHR's style that the app takes over. Sizes are CSS lengths; the accent is legible on our own surfaces. */
export type EhrStyle = { accent?: string; radius?: string; fontSize?: string }

const LIMIT_MS = 4_000
/** The white that text in the accent colour stands on, and that stands on the accent. */
const SURFACE = '#ffffff'
/** WCAG 2.2, 1.4.3: text. */
const LEAST_CONTRAST = 4.5

const colour = z.string().regex(/^#[0-9a-f]{6}$/i)
const length = (least: number, most: number) =>
  z.string().refine((text) => {
    const [, pixels] = /^(\d{1,3}(?:\.\d{1,2})?)px$/.exec(text) ?? []
    return pixels !== undefined && Number(pixels) >= least && Number(pixels) <= most
  })

/** Linear light of one channel and luminance of a colour (WCAG 2.2, "relative luminance"). */
const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
const isReddish = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return red > 1.6 * Math.max(green, blue)
}

/**
 * `smart_style_url` (SMART App Launch 2.2, "Styling"). Each value by itself: what is no colour or length, is out of bounds, cannot be read
 * on our surface or looks like a red flag is left out. Colours of errors, warnings, text and background stay ours.
 */
const styleSheet = z.object({
  color_highlight: colour
    .refine((hex) => contrast(hex, SURFACE) >= LEAST_CONTRAST && !isReddish(hex))
    .optional()
    .catch(undefined),
  dim_border_radius: length(0, 24).optional().catch(undefined),
  dim_font_size: length(12, 24).optional().catch(undefined),
})

export const readStyle = (json: unknown): EhrStyle => {
  const { color_highlight, dim_border_radius, dim_font_size } = styleSheet.safeParse(json).data ?? {}
  return {
    ...(color_highlight && { accent: color_highlight }),
    ...(dim_border_radius && { radius: dim_border_radius }),
    ...(dim_font_size && { fontSize: dim_font_size }),
  }
}

/** The address in a token response comes from the EHR, and is still only fetched from where its entry allows it. */
export const mayFetchStyle = (issuer: Pick<Issuer, 'fhirBase' | 'styleOrigins'>, url: string): boolean =>
  isSafeUrl(url) && [new URL(issuer.fhirBase).origin, ...(issuer.styleOrigins ?? [])].includes(new URL(url).origin)

const MOST_KEPT = 100

/** Styles by address, which is their version (SMART 2.2): fetched once, kept while the process runs; a failure is not kept. */
export const styleReader = () => {
  const kept = new Map<string, EhrStyle>()
  return async (issuer: Pick<Issuer, 'fhirBase' | 'styleOrigins'>, url: string): Promise<EhrStyle> => {
    if (!mayFetchStyle(issuer, url)) return {}
    const known = kept.get(url)
    if (known) return known
    const fetched = await fetchJson(url, LIMIT_MS)
    if ('problem' in fetched) return {}
    const style = readStyle(fetched.json)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(url, style)
    return style
  }
}
