// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** What the browser loads at first, built as for a hospital but not written to disk. */
async function firstLoad() {
  // Under test React would build its development version.
  vi.stubEnv('NODE_ENV', 'production')
  const built = await build({
    root: fileURLToPath(new URL('../../client', import.meta.url)),
    logLevel: 'silent',
    mode: 'production',
    build: { write: false },
  })
  if (!('output' in built)) throw new Error('one build gives one output')
  const chunks = built.output.flatMap((file) => (file.type === 'chunk' ? [file] : []))
  const entry = chunks.find((chunk) => chunk.isEntry)
  /** A file with everything that it imports before it runs. */
  const withImports = (start: (typeof chunks)[number] | undefined): typeof chunks => {
    const found = new Set(start ? [start] : [])
    for (const chunk of found) for (const one of chunks) if (chunk.imports.includes(one.fileName)) found.add(one)
    return [...found]
  }
  const first = [...new Set([...withImports(entry), ...withImports(chunks.find(({ name }) => name === 'first-page'))])]
  const review = [...new Set([...first, ...withImports(chunks.find(({ name }) => name === 'open-launch'))])]
  const rules = withImports(chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/crmo/assess.ts'))))
  const translations = chunks.filter(({ moduleIds }) => moduleIds.some((id) => /\/words\/(de|fr)\//.test(id)))
  const html = built.output.flatMap((file) =>
    file.fileName.endsWith('.html') && file.type === 'asset' ? [String(file.source)] : [],
  )
  const sizeOf = (files: typeof chunks): number =>
    files.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0)
  return {
    html: html.join(''),
    entry: sizeOf(withImports(entry)),
    notToldAtOnce: review.filter(({ fileName }) => !html.join('').includes(`"/${fileName}"`)).map(({ name }) => name),
    script: chunks.map(({ code }) => code).join('\n'),
    first: sizeOf(first),
    review: sizeOf(review),
    reviewHasRules: review.some(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/crmo/assess.ts'))),
    rules: sizeOf(rules.filter((chunk) => !review.includes(chunk))),
    reviewHasTranslations: review.some((chunk) => translations.includes(chunk)),
    translations: translations.map((chunk) => sizeOf([chunk])),
    later: sizeOf(chunks.filter((chunk) => ![...review, ...rules, ...translations].includes(chunk))),
  }
}

it('first load: at most 100 kB of JavaScript gzipped, 150 kB with the review, nothing inline, no zod, UCUM or tokenizer', async () => {
  const { html, script, entry, notToldAtOnce, first, review, reviewHasRules, rules, reviewHasTranslations, ...others } =
    await firstLoad()
  const { translations, later } = others
  // What asks for the chart runs before React is there; no file waits for another to be named.
  expect(entry).toBeLessThanOrEqual(5_000)
  expect(notToldAtOnce).toEqual([])
  expect(first).toBeLessThanOrEqual(100_000)
  // With the review, which is fetched while the chart is read.
  expect(review).toBeGreaterThan(first)
  expect(review).toBeLessThanOrEqual(150_000)
  // It is readable with the server's assessment; its own rules are there before a person has read the first line.
  expect(reviewHasRules).toBe(false)
  expect(rules).toBeLessThanOrEqual(70_000)
  // A language is fetched by who reads it: its words of the page at first, those of the parts that are opened later after them.
  expect([reviewHasTranslations, translations.length]).toEqual([false, 4])
  for (const size of translations) expect(size).toBeLessThanOrEqual(20_000)
  // The drawn skeleton, for which neither the score nor the list of lesions waits, and what is fetched when a part is opened.
  expect(later).toBeLessThanOrEqual(75_000)
  expect(html).not.toMatch(/<style|style="|\son[a-z]+="|<script(?![^>]*\ssrc=)/)
  expect(html).toMatch(/<script type="module"[^>]* src="\/assets\//)
  // Words that only these libraries carry.
  expect(script).not.toMatch(/ZodError|invalid_union|UcumLhcUtils|winkNLP/)
}, 60_000)
