/** What users did with cards (CDS Hooks 2.0, "Feedback"): the one way to see whether a card is a help or a nuisance. */
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Issuer } from '../launch/issuers.ts'
import type { Card } from './cards.ts'

/** Cards are remembered this long; feedback comes within days. */
const KEPT_DAYS = 90

const short = z.string().min(1).max(200)
const feedbackBody = z.object({
  feedback: z
    .array(
      z.object({
        card: z.uuid(),
        outcome: z.enum(['accepted', 'overridden']),
        overrideReason: z
          .object({
            reason: z.object({ code: short }).nullish().catch(null),
            userComment: z.string().max(5_000).nullish().catch(null),
          })
          .nullish()
          .catch(null),
        outcomeTimestamp: z.iso.datetime({ offset: true }),
      }),
    )
    .min(1)
    .max(100),
})

export const readFeedback = (body: unknown) => feedbackBody.safeParse(body).data?.feedback ?? null
type Feedback = NonNullable<ReturnType<typeof readFeedback>>

/** Notes which cards were given out, so that feedback can be told from noise. */
export const noteCards = async (
  { store, now }: Pick<Context, 'store' | 'now'>,
  issuer: Pick<Issuer, 'key'>,
  serviceId: string,
  cards: Card[],
): Promise<void> => {
  if (cards.length === 0) return
  const kept = new Date(now().getTime() - KEPT_DAYS * 86_400_000).toISOString()
  await store.query('delete from cds_cards where given_at < $1', [kept])
  for (const { uuid, source } of cards)
    await store.query(
      'insert into cds_cards (card_id, issuer_key, service_id, topic, given_at) values ($1, $2, $3, $4, $5)',
      [uuid, issuer.key, serviceId, source.topic.code, now().toISOString()],
    )
}

const topicRow = z.object({ issuer_key: z.string(), topic: z.string() })

/**
 * Stores all of it, or nothing.
 * @returns false when one of the cards was not given out by this service to this EHR
 */
export const storeFeedback = async (
  { store, seal, now, uuid }: Pick<Context, 'store' | 'seal' | 'now' | 'uuid'>,
  issuers: Pick<Issuer, 'key'>[],
  serviceId: string,
  feedback: Feedback,
): Promise<boolean> => {
  const comments = await Promise.all(
    feedback.map(({ overrideReason }) => (overrideReason?.userComment ? seal.seal(overrideReason.userComment) : null)),
  )
  return store.transaction(async (query) => {
    const rows: unknown[] = []
    for (const { card } of feedback)
      rows.push(
        (
          await query('select issuer_key, topic from cds_cards where card_id = $1 and service_id = $2', [
            card,
            serviceId,
          ])
        )[0],
      )
    const cards = rows.map((row) => topicRow.safeParse(row).data)
    if (cards.some((card) => !card || !issuers.some(({ key }) => key === card.issuer_key))) return false
    for (const [index, one] of feedback.entries()) {
      const card = cards[index]
      if (!card) continue
      await query(
        `insert into cds_feedback
          (id, card_id, issuer_key, service_id, topic, outcome, override_reason, sealed_comment, outcome_at, received_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          uuid(),
          one.card,
          card.issuer_key,
          serviceId,
          card.topic,
          one.outcome,
          one.overrideReason?.reason?.code ?? null,
          comments[index] ?? null,
          one.outcomeTimestamp,
          now().toISOString(),
        ],
      )
    }
    return true
  })
}
