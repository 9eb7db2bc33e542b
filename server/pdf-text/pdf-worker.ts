/** A thread of its own that reads one PDF after another, until its owner ends it. */
import { parentPort } from 'node:worker_threads'
import { readPdf } from './read-pdf.ts'

parentPort?.on('message', async ({ bytes, maxPages }: { bytes: Uint8Array; maxPages: number }) => {
  parentPort?.postMessage(await readPdf(bytes, maxPages))
})
