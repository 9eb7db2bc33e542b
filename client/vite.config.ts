import react from '@vitejs/plugin-react'
import { defineConfig, type HtmlTagDescriptor, type Plugin, type Rollup } from 'vite'

/** What every launch needs, one after the other: the browser is told of all of it at once. */
const everyLaunch = ['first-page', 'open-launch']

const preloaded = (): Plugin => ({
  name: 'preloaded',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => {
      const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk')
      const needed = new Set<Rollup.OutputChunk>(chunks.filter(({ name }) => everyLaunch.includes(name)))
      for (const chunk of needed)
        for (const one of chunks) if (chunk.imports.includes(one.fileName) && !one.isEntry) needed.add(one)
      const link = (rel: string, file: string): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { rel, crossorigin: true, href: `/${file}` },
        injectTo: 'head',
      })
      return [...needed].flatMap(({ fileName, viteMetadata }) => [
        link('modulepreload', fileName),
        ...[...(viteMetadata?.importedCss ?? [])].map((file) => link('stylesheet', file)),
      ])
    },
  },
})

/** Served by the app's server: index.html at /launches/<id>/, everything else below /assets. */
export default defineConfig({
  base: '/',
  plugins: [react(), preloaded()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    // The Content-Security-Policy allows no data: scripts or styles, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Three files with all that they need, in place of twenty: each file costs the browser work of its own.
          groups: [
            { name: 'start', tags: ['$initial'], priority: 3 },
            { name: 'first-page', test: /client[\\/]first-page/, priority: 2 },
            { name: 'open-launch', test: /client[\\/]open-launch/, priority: 1 },
          ],
        },
      },
    },
  },
})
