import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Served by the app's server: index.html at /launches/<id>/, everything else below /assets. */
export default defineConfig({
  base: '/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    // The Content-Security-Policy allows no data: scripts or styles, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
