import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** One project a layer, so that `npm run vitest -- --project core` runs a layer alone. */
export default defineConfig({
  test: {
    // By itself it leaves one processor idle, and much of the work is waiting.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          name: 'core',
          include: ['test/{crmo,cli,docs,smart-config,written-cases}/**/*.test.ts'],
          // Pure: no file leaves anything behind for the next, and the core is loaded once.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['test/{server,sandbox,security,faults}/**/*.test.ts'],
          // Every test starts an app and an EHR of its own and puts back what it changes, so the server is loaded once.
          isolate: false,
          globalSetup: ['test/server/one-postgres.ts'],
          setupFiles: ['test/server/nock-first.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'client',
          include: ['test/client/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Two files at a time: each has an EHR, an app and a browser of its own.
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
