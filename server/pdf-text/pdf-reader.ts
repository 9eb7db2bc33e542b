/** PDFs → texts in a worker thread with limits of size, pages, time and memory: it is ended when it takes too long. */
import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import { notRead } from './pdf-problems.ts'
import type { PdfText } from './read-pdf.ts'

export type PdfLimits = {
  /** Bytes of one PDF. */
  bytes: number
  pages: number
  /** For one PDF, and for the thread to come up. */
  milliseconds: number
  /** Of the thread's heap. */
  megabytes: number
}

export const pdfLimits: PdfLimits = { bytes: 10_000_000, pages: 40, milliseconds: 20_000, megabytes: 512 }

/** Reads one PDF after another; `close` ends its thread. */
export type PdfReader = { read: (bytes: Uint8Array) => Promise<PdfText>; close: () => Promise<void> }

/** Threads at once in this process, whoever asks: each takes a processor. */
const threads = pLimit(2)

const startsAsPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')

function answerOf(worker: Worker, bytes: Uint8Array, limits: PdfLimits): Promise<PdfText> {
  return new Promise((resolve) => {
    const settle = (text: PdfText): void => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', onError).off('exit', onExit)
      resolve(text)
    }
    const onError = (): void => settle(notRead('pdf-memory'))
    const onExit = (): void => settle(notRead('pdf-broke-off'))
    const timer = setTimeout(
      () => settle(notRead('pdf-slow', { seconds: limits.milliseconds / 1000 })),
      limits.milliseconds,
    )
    worker.on('message', settle).on('error', onError).on('exit', onExit)
    // A copy: the bytes move to the thread.
    worker.postMessage({ bytes: new Uint8Array(bytes), maxPages: limits.pages })
  })
}

/** A thread begins with the first PDF and is replaced after one that it could not digest. */
export function pdfReader(limits: PdfLimits = pdfLimits): PdfReader {
  let worker: Worker | null = null
  // One answer at a time: the thread's answers bear no name.
  const inTurn = pLimit(1)
  const begin = (): Worker => {
    const thread = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // Nothing of the settings or secrets is its business.
      env: {},
      stdout: true,
      stderr: true,
    })
    // One that dies between two documents must not take the process with it.
    return thread.on('error', () => undefined)
  }
  const close = async (): Promise<void> => {
    const ending = worker
    worker = null
    await ending?.terminate()
  }
  const readOne = async (bytes: Uint8Array): Promise<PdfText> => {
    if (bytes.length > limits.bytes) return notRead('pdf-large', { megabytes: limits.bytes / 1_000_000 })
    if (!startsAsPdf(bytes)) return notRead('pdf-damaged')
    worker ??= begin()
    const text = await answerOf(worker, bytes, limits)
    if (text.kind === 'not-read') await close()
    return text
  }
  return {
    read: (bytes) => inTurn(() => threads(() => readOne(bytes))),
    close,
  }
}
