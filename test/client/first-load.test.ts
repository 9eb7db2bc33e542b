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
  const text = (ending: string) =>
    built.output
      .filter((file) => file.fileName.endsWith(ending))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      .join('\n')
  return { html: text('.html'), script: text('.js') }
}

it('first load: at most 150 kB of JavaScript gzipped, nothing inline, no zod, UCUM or tokenizer', async () => {
  const { html, script } = await firstLoad()
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(150_000)
  expect(html).not.toMatch(/<style|style="|\son[a-z]+="|<script(?![^>]*\ssrc=)/)
  expect(html).toMatch(/<script type="module"[^>]* src="\/assets\//)
  // Words that only these libraries carry.
  expect(script).not.toMatch(/ZodError|invalid_union|UcumLhcUtils|winkNLP/)
}, 60_000)
