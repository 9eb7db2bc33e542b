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
  /** What the entry imports before it runs. */
  const first = chunks.filter((chunk) => chunk === entry || entry?.imports.includes(chunk.fileName))
  const html = built.output.flatMap((file) =>
    file.fileName.endsWith('.html') && file.type === 'asset' ? [String(file.source)] : [],
  )
  const sizeOf = (files: typeof chunks): number =>
    files.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0)
  return {
    html: html.join(''),
    script: chunks.map(({ code }) => code).join('\n'),
    first: sizeOf(first),
    all: sizeOf(chunks),
  }
}

it('first load: at most 100 kB of JavaScript gzipped, 200 kB with the review, nothing inline, no zod, UCUM or tokenizer', async () => {
  const { html, script, first, all } = await firstLoad()
  expect(first).toBeLessThanOrEqual(100_000)
  // With the review, which is fetched while the chart is read.
  expect(all).toBeLessThanOrEqual(200_000)
  expect(html).not.toMatch(/<style|style="|\son[a-z]+="|<script(?![^>]*\ssrc=)/)
  expect(html).toMatch(/<script type="module"[^>]* src="\/assets\//)
  // Words that only these libraries carry.
  expect(script).not.toMatch(/ZodError|invalid_union|UcumLhcUtils|winkNLP/)
}, 60_000)
