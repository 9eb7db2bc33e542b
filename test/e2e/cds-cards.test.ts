/** The embedded EHR shows the app's cards in its chart: a key set, a signed call, prefetch and an answer over real HTTP. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Stack, startStack } from './stack.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
})
afterAll(() => stack.stop())

const answer = z.object({
  cards: z.array(
    z.object({
      uuid: z.string(),
      service: z.string(),
      summary: z.string(),
      links: z.array(z.object({ url: z.string() })).default([]),
    }),
  ),
})
const post = (path: string, body: unknown) =>
  fetch(`${stack.sandbox.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const cardsOf = async (patient: string) => {
  const response = await post(`/cds-client/${patient}/cards`, { practitionerId: 'demo-rheumatologist' })
  return answer.parse(await response.json()).cards
}
/** A busy machine may miss the half second that a card has. */
const untilCards = async (patient: string) => {
  for (;;) {
    const cards = await cardsOf(patient)
    if (cards.length > 0) return cards
  }
}

test('a child with bone pain: one card, its link is the launch address, its dismissal is told', async () => {
  const [card, ...more] = await untilCards('demo-clavicle-pustulosis')
  expect(more).toEqual([])
  expect(card?.summary).toMatch(/no CRMO assessment yet/)
  expect(card?.links[0]?.url).toBe(`${stack.appUrl}/launch`)
  const feedback = [{ card: card?.uuid, outcome: 'overridden', outcomeTimestamp: new Date().toISOString() }]
  expect((await post('/cds-client/feedback', { service: card?.service, feedback })).status).toBe(200)
})

test('low ALP: the card is the red flag', async () => {
  const [card] = await untilCards('demo-hypophosphatasia')
  expect(card?.summary).toMatch(/^Red flag first: Low ALP/)
})

test('an established other diagnosis: no card', async () => {
  await untilCards('demo-clavicle-pustulosis')
  expect(await cardsOf('demo-other-diagnosis')).toEqual([])
})
