import type { Response } from 'express'

/** What a web server or a proxy in front of the EHR answers: a page, not FHIR. */
export const sendWebPage = (response: Response, status: number, title: string): void => {
  response
    .status(status)
    .type('html')
    .send(`<!DOCTYPE html><html><head><title>${status} - ${title}</title></head><body><h1>${title}</h1></body></html>`)
}
