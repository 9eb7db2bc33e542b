import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Logger, pino } from 'pino'
import { type HttpLogger, pinoHttp } from 'pino-http'
import { requestId } from './operations/request-id.ts'
import type { Settings } from './settings.ts'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** Enough of a launch id to follow it through the log, too little to open it. */
export const shortId = (id: string): string => id.slice(0, 8)

/** Path without query (codes, states, searches) and with shortened ids. */
const loggedPath = (url: string): string => url.split('?', 1)[0]?.replace(UUID, shortId) ?? ''

/** Only the place of an error: messages of libraries quote URLs, bodies and so patient data (ehr-integration trap 16). */
export const loggedError = (error: unknown) => {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error ? String(error.code) : undefined
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name, code, at: at.slice(0, 8).map((line) => line.trim()) }
}

/** Allow-lists, not block-lists: what is not named here cannot reach the log. Redaction by path misses what lies deeper. */
const serializers = {
  req: (request: { method?: string; url?: string }) => ({
    method: request.method,
    path: loggedPath(request.url ?? ''),
  }),
  res: (response: { statusCode?: number }) => ({ status: response.statusCode }),
  err: loggedError,
}

/** The id of the request in every line that is written while it is answered. */
const options = {
  serializers,
  base: null,
  mixin: () => {
    const id = requestId()
    return id === undefined ? {} : { requestId: id }
  },
}

/** @param destination where lines go; standard output when left out */
export const createLog = (level: Settings['logLevel'], destination?: { write: (line: string) => void }): Logger =>
  destination ? pino({ ...options, level }, destination) : pino({ ...options, level })

const idOf = (response: ServerResponse) => response.getHeader('x-request-id')

/** Asked every few seconds by machines. */
const PROBES = /^\/(healthz|readyz|metrics)$/

/** One line for each request: method, path, status, time. */
export const requestLog = (log: Logger): HttpLogger =>
  pinoHttp({
    logger: log,
    serializers,
    wrapSerializers: false,
    // The line is written when the answer has gone out, by whatever ends it: there the id is taken from the answer.
    customSuccessObject: (_request, response: ServerResponse, line) => ({ ...line, requestId: idOf(response) }),
    customErrorObject: (_request, response: ServerResponse, _error, line) => ({ ...line, requestId: idOf(response) }),
    customLogLevel: (request: IncomingMessage, response: ServerResponse) => {
      if (response.statusCode >= 500) return 'error'
      return PROBES.test(request.url ?? '') ? 'debug' : 'info'
    },
  })
